import { reference } from '../corpus.ts';
import { searchPlaces } from '../derive/search/citable-places.ts';

export const GET = () => Response.json(searchPlaces(reference));
