import type { APIRoute, GetStaticPaths } from 'astro';
import { reference } from '../../corpus.ts';
import { citationRoutes } from '../../derive/cite/files/files.ts';

export const getStaticPaths = (() => citationRoutes(reference)) satisfies GetStaticPaths;
export const GET: APIRoute = ({ props }) =>
  new Response(props['body'](), { headers: { 'content-type': `${props['type']}; charset=utf-8` } });
