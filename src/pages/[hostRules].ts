import type { APIRoute, GetStaticPaths } from 'astro';
import { reference } from '../corpus.ts';
import { hostHeaders, hostRedirects } from '../derive/web/host-rules.ts';
import { files } from '../urls.ts';

// Astro makes no page of a file whose name begins with an underscore, which these names must.
export const getStaticPaths = (() =>
  [files.hostRedirects, files.hostHeaders].map((file) => ({
    params: { hostRules: file.slice(1) },
  }))) satisfies GetStaticPaths;
export const GET: APIRoute = ({ params }) =>
  new Response(
    `/${params.hostRules}` === files.hostHeaders ? hostHeaders() : hostRedirects(reference),
  );
