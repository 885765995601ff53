import { reference } from '../corpus.ts';
import { searchPlaces } from '../derive/search-places.ts';

export const GET = () => Response.json(searchPlaces(reference));
