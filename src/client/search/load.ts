/** Starts the search once. A failed fetch is tried again at the next call. */
import { urlOf } from '../../urls.ts';
import type { SearchIndex } from '../../derive/search-records.ts';
import { SearchEngine } from '../search-engine.ts';
import type { Search } from './answer.ts';

let pending: Promise<Search> | undefined;

/** The engine, ready. `address` is the first index. Rejects where it cannot be fetched. */
export function loadSearch(address: string): Promise<Search> {
  pending ??= fetch(address)
    .then((response) => (response.ok ? (response.json() as Promise<SearchIndex>) : Promise.reject(new Error(`status ${response.status}`))))
    .then((index) => overPresent(new SearchEngine(index)))
    .catch((error: unknown) => {
      pending = undefined;
      throw error;
    });
  return pending;
}

const overPresent = (engine: SearchEngine): Search => ({
  search: async (query) => {
    const { hits, notice, words } = engine.search(query);
    return {
      hits: hits.map(({ record, reason }) => ({ id: record.id, url: urlOf(record.id), kind: record.kind, title: record.title, ...(record.zh ? { zh: record.zh } : {}), line: record.summary ?? record.text ?? '', reason })),
      confidence: hits.length ? 'sure' : 'none',
      notice, words, notTheSame: [], nearest: [],
    };
  },
});
