import { byteOrderMark } from '../urls.ts';
import { reference } from '../corpus.ts';
import { llmsIndex } from '../derive/web/llms.ts';

export const GET = () =>
  new Response(byteOrderMark + llmsIndex(reference), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
