import { reference } from '../corpus.ts';
import { sitemapOf } from '../derive/sitemap.ts';

export const GET = () =>
  new Response(sitemapOf(reference), { headers: { 'content-type': 'application/xml' } });
