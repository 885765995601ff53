import { reference } from '../corpus.ts';
import { atomFeed } from '../derive/feeds.ts';

export const GET = () =>
  new Response(atomFeed(reference), { headers: { 'content-type': 'application/atom+xml' } });
