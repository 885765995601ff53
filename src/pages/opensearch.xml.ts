import { openSearch } from '../derive/sitemap.ts';

export const GET = () =>
  new Response(openSearch(), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
