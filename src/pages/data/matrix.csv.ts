import { reference } from '../../corpus.ts';
import { matrixCsv, matrixRows } from '../../derive/matrix.ts';

export const GET = () => new Response(matrixCsv(matrixRows(reference).map(({ row }) => row)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
