/** The “not the same as” cards of a page: each pair is one record with one sentence for each side. */
import { memo, multimap } from './memo.ts';
import { pageOf } from './id.ts';
import type { Reference } from './reference.ts';

/** What a page is easily confused with. */
export interface Confusable {
  /** Id of the other page, with an anchor where a place on it is meant. */
  id: string;
  /** The difference, in the sentence that was written for this side. */
  why: string;
}

/** Every card by the page on which it stands. */
const cardsOf = memo((pairs: Reference['pairs']) =>
  multimap(
    pairs.flatMap(({ first, second, onFirst, onSecond }): [string, Confusable][] => [
      [pageOf(first), { id: second, why: onFirst }],
      [pageOf(second), { id: first, why: onSecond }],
    ]),
  ),
);

/**
 * The cards of a page: those with a page of its own kind first, which are confused most, and otherwise in the order in
 * which the pairs are written.
 */
export function confusablesOf(reference: Reference, page: string): readonly Confusable[] {
  const kindOf = (id: string) => reference.entries.get(pageOf(id))?.kind;
  const cards = cardsOf(reference.pairs).get(page) ?? [];
  const isOther = ({ id }: Confusable) => Number(kindOf(id) !== kindOf(page));
  return cards.toSorted((a, b) => isOther(a) - isOther(b));
}
