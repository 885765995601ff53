import { reference } from '../corpus.ts';
import { checkData } from '../derive/check/check-data.ts';

export const GET = () => Response.json(checkData(reference));
