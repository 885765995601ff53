import { readLabelledQueries } from '../../read-content.ts';

export const GET = () => new Response(readLabelledQueries(), { headers: { 'content-type': 'application/json' } });
