/**
 * How a place inside a content file is named to its author: the same way as its address, counted
 * from one.
 */
import { itemAnchor, paragraphAnchor, tierAnchor } from './anchors.ts';

/**
 * `['paragraphs', 0, 'tiers', 1]` → `p1-t2`; `['paragraphs', 0, 'terms', 1, 'en']` → `p1 term 2 (zh
 * 情节严重) en`; `['elements', 'actor', 'basis', 0]` → `elements.actor.basis 1`; an entry of a file
 * that is a list → `entry 3`. The empty path is the empty text. `data` is what the file holds; with
 * it, phrases are named by their Chinese too.
 */
export function placeName(path: readonly PropertyKey[], data?: unknown): string {
  const anchor = anchorAt(path);
  const words: string[] = anchor ? [anchor.name] : [];
  let value = valueAt(data, path.slice(0, anchor?.length ?? 0));
  let numbered = anchor !== undefined;
  for (const key of path.slice(anchor?.length ?? 0)) {
    value = valueAt(value, [key]);
    const last = words.length - 1;
    if (typeof key === 'number') {
      words[Math.max(last, 0)] = `${nameOfOne(words[last])} ${key + 1}${chineseOf(value)}`;
    } else if (numbered || last < 0) {
      words.push(String(key));
    } else {
      words[last] += `.${String(key)}`;
    }
    numbered = typeof key === 'number';
  }
  return words.join(' ');
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** The anchor that a path begins with, and how many of its keys the anchor stands for. */
function anchorAt(path: readonly PropertyKey[]): { name: string; length: number } | undefined {
  const [list, paragraph, part, index] = path;
  if (list !== 'paragraphs' || typeof paragraph !== 'number') return undefined;
  if (part === 'items' && typeof index === 'number')
    return { name: itemAnchor(paragraph + 1, index + 1), length: 4 };
  if (part === 'tiers' && typeof index === 'number')
    return { name: tierAnchor(paragraph + 1, index + 1), length: 4 };
  return { name: paragraphAnchor(paragraph + 1), length: 2 };
}

/**
 * What one of a list is called: by a word of its own where there is one, else by the key of the
 * list.
 */
function nameOfOne(list: string | undefined): string {
  const ones: Record<string, string> = {
    terms: 'term',
    penalties: 'penalty',
    divisions: 'division',
  };
  return list === undefined ? 'entry' : (ones[list] ?? list);
}

function chineseOf(value: unknown): string {
  const zh = valueAt(value, ['zh']);
  return typeof zh === 'string' ? ` (zh ${zh})` : '';
}
