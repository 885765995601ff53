/** What Pagefind found, as the interface shows it. */
import {
  inPairs,
  isHan,
  keyOf,
  pairsOf,
  stemOf,
  tokensOf,
} from '../../../domain/language/analyze.ts';
import type { PagefindMeta } from '../../../derive/search/pagefind-records.ts';
import type { Kind } from '../../../schema/index.ts';
import { urlOf } from '../../../urls.ts';
import { anchorOf } from '../../../domain/reference/id.ts';
import type { Hit } from '../answer.ts';

/** A record as it was indexed. */
export interface Fragment {
  content: string;
  meta: PagefindMeta;
}

/**
 * Records that have every term, in Pagefind's order, except that pages named exactly `text` come
 * first: those so titled, then those with another name of this text.
 */
export function hitsOf(
  fragments: readonly Fragment[],
  text: string,
  terms: readonly string[],
): Hit[] {
  const key = keyOf(inPairs(text));
  /** 2 where the page's title is the text, 1 where another name of it is, else 0. */
  const exact = ({ meta: { id, names } }: Fragment): number => {
    if (anchorOf(id)) return 0;
    const [title, ...others] = names.split(' | ').map(keyOf);
    if (title === key) return 2;
    return others.includes(key) ? 1 : 0;
  };
  return fragments
    .filter(({ content }) => hasAll(content, terms))
    .sort((a, b) => exact(b) - exact(a))
    .map((fragment) => toHit(fragment, terms));
}

/**
 * Whether a record has every word: an English one in any form, also unfinished, and half of the
 * pairs of a Chinese one. Pagefind ignores words it does not know; here such a query has no answer.
 */
function hasAll(content: string, terms: readonly string[]): boolean {
  const tokens = tokensOf(content);
  const has = (token: string) => tokens.some((other) => other.startsWith(token));
  return terms.every((term) => {
    if (!isHan(term)) return has(stemOf(term));
    const pairs = pairsOf(term);
    return pairs.filter(has).length * 2 >= pairs.length;
  });
}

function toHit({ meta }: Fragment, terms: readonly string[]): Hit {
  const { id, kind, title, zh, line, names } = meta;
  return {
    id,
    url: urlOf(id),
    kind: kind as Kind,
    title,
    ...(zh ? { zh } : {}),
    line,
    reason: hasAll(names, terms) ? 'Found in its names' : 'Found in the text',
  };
}
