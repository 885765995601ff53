import { byteOrderMark } from '../urls.ts';
import { reference } from '../corpus.ts';
import { llmsFull } from '../derive/web/llms.ts';

export const GET = () =>
  new Response(byteOrderMark + llmsFull(reference), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
