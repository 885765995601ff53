/** Starts the search on Pagefind in the browser. */
import type { CitedInstrument } from '../../../derive/search/citable-places.ts';
import { pagefindFolder } from '../../../urls.ts';
import type { Search } from '../answer.ts';
import { PagefindSearch, type Pagefind } from './engine.ts';

/** Pagefind's own module, which stands beside its index. */
interface Module {
  createInstance(
    options: Record<string, unknown>,
  ): Pagefind & { preload(query: string): Promise<void> };
}

/** Names count before text; what a hit is only shown with does not count. */
const metaWeights = { names: 5, title: 0, id: 0, kind: 0, zh: 0, line: 0 };

/** The search on Pagefind; `places` is the file of what can be cited. */
export const startPagefind = (places: readonly CitedInstrument[]): Search =>
  new PagefindSearch(places, open, reach);

async function open(): Promise<Pagefind> {
  const { createInstance } = (await import(
    /* @vite-ignore */ `${pagefindFolder}pagefind.js`
  )) as Module;
  const pagefind = createInstance({ baseUrl: '/', ranking: { metaWeights } });
  // Rejects where the index cannot be had; to create an instance does not.
  await pagefind.preload('');
  return pagefind;
}

async function reach(): Promise<void> {
  const response = await fetch(`${pagefindFolder}pagefind-entry.json`, { cache: 'no-store' });
  if (!response.ok) throw new Error(`status ${response.status}`);
}
