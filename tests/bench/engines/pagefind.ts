/**
 * Pagefind in the browser, over the pages it indexed. It reads its own files; nothing is handed to
 * it.
 */
import { limit, type Found, type Read } from './engine.ts';

/** The part of Pagefind's browser module that is used. */
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Fragment> }[] } | null>;
}
interface Module {
  createInstance(options: Record<string, unknown>): Pagefind;
}
interface Fragment {
  url: string;
  meta: { title?: string };
  sub_results: { url: string; title: string }[];
}

/** How many passages Pagefind's own interface shows below a page. */
const passages = 3;

/** `/law/x/1/#p1` → `law/x/1#p1`. */
const idOf = (url: string): string => url.replace(/^\/|\/(?=#|$)/g, '');

/** `read` gives the address of Pagefind's folder. */
export async function open(read: Read): Promise<Pagefind> {
  const { createInstance } = (await import(`${await read('address')}pagefind.js`)) as Module;
  // In a worker it would escape the slowdown of the processor, which holds for the page alone.
  const pagefind = createInstance({ baseUrl: '/', noWorker: true });
  await pagefind.init();
  return pagefind;
}

export async function search(pagefind: Pagefind, query: string): Promise<Found[]> {
  const answer = await pagefind.search(query);
  const shown = await Promise.all(
    (answer?.results ?? []).slice(0, limit).map((result) => result.data()),
  );
  return shown.map(({ url, meta, sub_results }) => ({
    id: idOf(url),
    title: meta.title ?? '',
    within: sub_results.slice(0, passages).map((sub) => idOf(sub.url)),
  }));
}
