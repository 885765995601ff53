/** Fetches the index once and makes the engine. A failed fetch is tried again at the next call. */
import type { SearchIndex } from '../derive/search-records.ts';
import { SearchEngine } from './search-engine.ts';

let pending: Promise<SearchEngine> | undefined;

/** The engine, ready. Rejects where the index cannot be fetched. */
export function loadEngine(address: string): Promise<SearchEngine> {
  pending ??= fetch(address)
    .then((response) => (response.ok ? (response.json() as Promise<SearchIndex>) : Promise.reject(new Error(`status ${response.status}`))))
    .then((index) => new SearchEngine(index))
    .catch((error: unknown) => {
      pending = undefined;
      throw error;
    });
  return pending;
}
