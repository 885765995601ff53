import { reference } from '../corpus.ts';
import { llmsIndex } from '../derive/web/llms.ts';

export const GET = () =>
  new Response(llmsIndex(reference), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
