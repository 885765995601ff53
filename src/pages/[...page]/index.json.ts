import type { APIRoute, GetStaticPaths } from 'astro';
import { reference } from '../../corpus.ts';
import { pageJson } from '../../derive/page/json.ts';
import { fileRoutes } from '../../derive/page/routes.ts';

export const getStaticPaths = (() => fileRoutes(reference)) satisfies GetStaticPaths;
export const GET: APIRoute = ({ props }) => Response.json(pageJson(reference, props['page']));
