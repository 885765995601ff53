import { reference } from '../corpus.ts';
import { linkset } from '../derive/web/signposts.ts';

export const GET = () =>
  new Response(JSON.stringify(linkset(reference)), {
    headers: { 'content-type': 'application/linkset+json' },
  });
