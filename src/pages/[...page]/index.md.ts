import type { APIRoute, GetStaticPaths } from 'astro';
import { reference } from '../../corpus.ts';
import { markdownOf } from '../../derive/markdown/page.ts';
import { fileRoutes } from '../../derive/page/routes.ts';

export const getStaticPaths = (() => fileRoutes(reference)) satisfies GetStaticPaths;
export const GET: APIRoute = ({ props }) =>
  new Response(markdownOf(reference, props['page']), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
