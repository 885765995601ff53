import { reference } from '../corpus.ts';
import { sitemapOf } from '../derive/web/sitemap.ts';

export const GET = () =>
  new Response(sitemapOf(reference), { headers: { 'content-type': 'application/xml' } });
