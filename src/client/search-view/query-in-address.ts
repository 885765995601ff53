/**
 * What is asked, and its address: `?q=…&kind=offence,provision`. Pure, so that it can be tested
 * without a browser.
 */
import { isKind } from './kind-filters.ts';
import type { Hit } from '../search/answer.ts';

/** A query with its filters. */
export interface Asked {
  query: string;
  /** The kinds to show; empty for all. */
  kinds: Hit['kind'][];
}

/** A query as it is asked: at most a thousand characters, and never half a character. */
export const cut = (query: string): string => query.slice(0, 1000).toWellFormed();

/** Read `location.search`. Any string is accepted; words that name no kind are passed over. */
export function readAsked(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const kinds = parameters
    .getAll('kind')
    .flatMap((value) => value.split(','))
    .filter(isKind);
  return { query: cut(parameters.get('q') ?? ''), kinds: [...new Set(kinds)] };
}

/** The same, written; nothing where nothing is asked. */
export function writeAsked({ query, kinds }: Asked): string {
  const parts = [
    query.trim() && `q=${encodeURIComponent(cut(query))}`,
    kinds.length > 0 && `kind=${kinds.join(',')}`,
  ].filter(Boolean);
  return parts.length ? `?${parts.join('&')}` : '';
}
