import { reference } from '../corpus.ts';
import { searchRecords } from '../derive/search-records.ts';

export const GET = () => Response.json(searchRecords(reference));
