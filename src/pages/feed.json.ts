import { reference } from '../corpus.ts';
import { jsonFeed } from '../derive/web/feeds.ts';

export const GET = () =>
  new Response(JSON.stringify(jsonFeed(reference)), {
    headers: { 'content-type': 'application/feed+json' },
  });
