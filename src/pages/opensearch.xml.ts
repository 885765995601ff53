import { openSearch } from '../derive/web/sitemap.ts';

export const GET = () =>
  new Response(openSearch(), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
