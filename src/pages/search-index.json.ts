import { reference } from '../corpus.ts';
import { firstIndex } from '../derive/search/first-index.ts';

export const GET = () => Response.json(firstIndex(reference));
