import { reference } from '../corpus.ts';
import { checkData } from '../derive/check-data.ts';

export const GET = () => Response.json(checkData(reference));
