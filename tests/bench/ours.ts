/**
 * The engine of the site, as the bench uses it. The only file here that knows how it is built and
 * loaded.
 */
import { SearchEngine } from '../../src/client/search/engine.ts';
import type { Search } from '../../src/client/search/answer.ts';
import { limit, type Files, type Found, type Read, type Source } from './engines/engine.ts';

interface Ours {
  files: Files;
  engine: Search;
}

/** The files the site serves: the first index, and the full-text index, which is loaded lazily. */
const first = 'search-index.json';
const fullText = 'search-text.json';

const over = async (read: Read): Promise<SearchEngine> =>
  new SearchEngine(JSON.parse(await read(first)), async () => JSON.parse(await read(fullText)));

export async function build({ reference }: Source): Promise<Ours> {
  // Not needed in the browser, where this function is dropped from the bundle.
  const [{ firstIndex }, { textIndex }] = await Promise.all([
    import('../../src/derive/search/first-index.ts'),
    import('../../src/derive/search/text-index.ts'),
  ]);
  const files: Files = {
    [first]: JSON.stringify(firstIndex(reference)),
    [fullText]: JSON.stringify(textIndex(reference)),
  };
  return { files, engine: await over(async (name) => files[name]!) };
}

export const files = async (ours: Ours): Promise<Files> => ours.files;

/**
 * Ready with the first index; the full-text index is loaded with the first query, as on the site.
 */
export const open = async (read: Read): Promise<Ours> => ({ files: {}, engine: await over(read) });

/**
 * With the text, as the search page and the command line search; the box under the fingers reads
 * less.
 */
export async function search({ engine }: Ours, query: string): Promise<Found[]> {
  const { hits } = await engine.search(query, true);
  return hits.slice(0, limit).map(({ id, title }) => ({ id, title }));
}
