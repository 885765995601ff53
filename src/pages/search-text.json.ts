import { reference } from '../corpus.ts';
import { textIndex } from '../derive/search-text.ts';

export const GET = () => Response.json(textIndex(reference));
