import { reference } from '../corpus.ts';
import { llmsFull } from '../derive/web/llms.ts';

export const GET = () =>
  new Response(llmsFull(reference), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
