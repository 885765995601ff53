import { reference } from '../../corpus.ts';
import { nginxRedirects } from '../../derive/web/host-rules.ts';

export const GET = () =>
  new Response(nginxRedirects(reference), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
