import { reference } from '../../corpus.ts';
import { provisionsJson } from '../../derive/provisions-json.ts';

export const GET = () => Response.json(provisionsJson(reference));
