import type { APIRoute, GetStaticPaths } from 'astro';
import { reference } from '../../corpus.ts';
import { pageGraph } from '../../derive/web/json-ld/page.ts';
import { fileRoutes } from '../../derive/page/routes.ts';

export const getStaticPaths = (() => fileRoutes(reference)) satisfies GetStaticPaths;
export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(pageGraph(reference, props['page'])), {
    headers: { 'content-type': 'application/ld+json' },
  });
