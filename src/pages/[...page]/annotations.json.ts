import type { APIRoute, GetStaticPaths } from 'astro';
import { reference } from '../../corpus.ts';
import { claimAnnotation } from '../../derive/web/json-ld/claim.ts';
import { fileRoutes } from '../../derive/page/routes.ts';

export const getStaticPaths = (() =>
  fileRoutes(reference, ({ entry }) => entry.kind === 'claim')) satisfies GetStaticPaths;
export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(claimAnnotation(reference, props['page'].entry)), {
    headers: { 'content-type': 'application/ld+json' },
  });
