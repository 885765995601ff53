/** Starts the search once. A failed fetch is tried again at the next call. */
import { files } from '../../urls.ts';
import type { FirstIndex } from '../../derive/search/first-index.ts';
import type { TextIndex } from '../../derive/search/text-index.ts';
import type { CitedInstrument } from '../../derive/search/citable-places.ts';
import type { Search } from './answer.ts';

/**
 * Which engine the site is built with: a constant that the build puts in, so that the code of the
 * other falls away.
 */
declare const searchEngine: 'own' | 'pagefind';

let pending: Promise<Search> | undefined;

/** The engine, ready. `address` is the first index. Rejects where it cannot be fetched. */
export function loadSearch(address: string): Promise<Search> {
  pending ??= (searchEngine === 'pagefind' ? onPagefind() : own(address)).catch(
    (error: unknown) => {
      pending = undefined;
      throw error;
    },
  );
  return pending;
}

async function own(address: string): Promise<Search> {
  const [{ SearchEngine }, index] = await Promise.all([
    import('./engine.ts'),
    fetchJson<FirstIndex>(address),
  ]);
  return new SearchEngine(index, () => fetchJson<TextIndex>(files.searchText));
}

async function onPagefind(): Promise<Search> {
  const [{ startPagefind }, places] = await Promise.all([
    import('./pagefind/start.ts'),
    fetchJson<CitedInstrument[]>(files.searchPlaces),
  ]);
  return startPagefind(places);
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json() as Promise<T>;
}
