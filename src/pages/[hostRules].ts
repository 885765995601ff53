import type { APIRoute, GetStaticPaths } from 'astro';
import { reference } from '../corpus.ts';
import { hostRedirects } from '../derive/web/host-rules.ts';
import { files } from '../urls.ts';

// Astro makes no page of a file whose name begins with an underscore, which this one's must.
export const getStaticPaths = (() => [
  { params: { hostRules: files.hostRedirects.slice(1) } },
]) satisfies GetStaticPaths;
export const GET: APIRoute = () => new Response(hostRedirects(reference));
