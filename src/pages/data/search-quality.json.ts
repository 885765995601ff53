import { reference } from '../../corpus.ts';

export const GET = () => Response.json(reference.searchQuality);
