import { reference } from '../../corpus.ts';
import { matrixRows } from '../../derive/matrix.ts';

export const GET = () => Response.json(matrixRows(reference).map(({ row }) => row));
