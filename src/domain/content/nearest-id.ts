/** The id an author probably meant. */
import Fuse from 'fuse.js';

/** The nearest of `candidates` to `wrong`, or undefined where none is near. */
export function nearest(wrong: string, candidates: Iterable<string>): string | undefined {
  const list = [...candidates];
  const folder = wrong.split('/').slice(0, -1).join('/');
  const near = list.filter((id) => id.split('/').slice(0, -1).join('/') === folder);
  for (const pool of [near, list]) {
    const best = new Fuse(pool, {
      threshold: 0.4,
      ignoreLocation: true,
      includeScore: true,
    }).search(wrong)[0];
    if (best) return best.item;
  }
  return undefined;
}
