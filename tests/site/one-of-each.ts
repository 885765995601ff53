/** One page of each kind: those that tools are slow at are looked at in these. */
import { partsOf } from '../../src/domain/reference/id.ts';
import { once } from '../once.ts';
import { readPages } from './dist.ts';

/**
 * Addresses of one page of each kind: of every folder and depth the one that holds most, so that it
 * has all that such a page can have; law by instrument, article and dated wording.
 */
export const oneOfEach = once((): string[] => {
  const largest = new Map<string, { url: string; size: number }>();
  for (const { url, source } of readPages().values()) {
    const kind = `${partsOf(url.slice(1, -1)).folder} ${url.split('/').length}`;
    if (source.length > (largest.get(kind)?.size ?? 0))
      largest.set(kind, { url, size: source.length });
  }
  return [...largest.values()].map(({ url }) => url);
});
