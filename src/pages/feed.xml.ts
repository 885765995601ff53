import { reference } from '../corpus.ts';
import { atomFeed } from '../derive/web/feeds.ts';

export const GET = () =>
  new Response(atomFeed(reference), { headers: { 'content-type': 'application/atom+xml' } });
