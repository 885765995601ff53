/** What an author probably meant: the nearest id, key or word. */
import Fuse from 'fuse.js';
import { parentOf } from '../reference/id.ts';

/** The nearest of `candidates` to `wrong`, or undefined where none is near. */
export function nearest(wrong: string, candidates: Iterable<string>): string | undefined {
  const list = [...candidates];
  const folder = parentOf(wrong);
  const near = list.filter((id) => parentOf(id) === folder);
  return bestOf(wrong, near) ?? bestOf(wrong, list);
}

/**
 * The same for keys and words, which are short: one that only holds the letters somewhere is not
 * meant.
 */
export function nearestWord(wrong: string, words: Iterable<string>): string | undefined {
  const list = [...words];
  // Fuse does not count two letters that changed places as near: “hz” for “zh”.
  const swapped = list.find((word) => sorted(word) === sorted(wrong));
  if (swapped) return swapped;
  const whole = (word: string) => word.toLowerCase().split(/[ -]/).includes(wrong.toLowerCase());
  return bestOf(
    wrong,
    list.filter(
      (word) => whole(word) || Math.abs(word.length - wrong.length) <= wrong.length * 0.34,
    ),
  );
}

function bestOf(wrong: string, list: readonly string[]): string | undefined {
  const options = { threshold: 0.4, ignoreLocation: true, includeScore: true };
  return new Fuse(list, options).search(wrong)[0]?.item;
}

const sorted = (word: string): string => [...word.toLowerCase()].sort().join('');
