/** Starts the search once. A failed fetch is tried again at the next call. */
import { files } from '../../urls.ts';
import type { FirstIndex } from '../../derive/search-index.ts';
import type { TextIndex } from '../../derive/search-text.ts';
import type { Search } from './answer.ts';
import { SearchEngine } from './engine.ts';

let pending: Promise<Search> | undefined;

/** The engine, ready. `address` is the first index. Rejects where it cannot be fetched. */
export function loadSearch(address: string): Promise<Search> {
  pending ??= fetchJson<FirstIndex>(address)
    .then((index) => new SearchEngine(index, () => fetchJson<TextIndex>(files.searchText)))
    .catch((error: unknown) => {
      pending = undefined;
      throw error;
    });
  return pending;
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json() as Promise<T>;
}
