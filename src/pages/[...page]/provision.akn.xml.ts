import type { APIRoute, GetStaticPaths } from 'astro';
import { reference } from '../../corpus.ts';
import { akomaNtoso } from '../../derive/web/akoma-ntoso.ts';
import { fileRoutes } from '../../derive/page/routes.ts';

export const getStaticPaths = (() =>
  fileRoutes(reference, ({ provision }) => provision !== undefined)) satisfies GetStaticPaths;
export const GET: APIRoute = ({ props }) =>
  new Response(akomaNtoso(reference, props['page']), {
    headers: { 'content-type': 'application/xml' },
  });
