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

/** The cards of a page, in the order in which the pairs are written. */
export const confusablesOf = (reference: Reference, page: string): readonly Confusable[] =>
  cardsOf(reference.pairs).get(page) ?? [];
