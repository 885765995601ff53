import { reference } from '../corpus.ts';
import { textIndex } from '../derive/search/text-index.ts';

export const GET = () => Response.json(textIndex(reference));
