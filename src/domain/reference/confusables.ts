/** The “not the same as” cards of a page, in both directions. */
import type { AnyEntry } from './entry.ts';
import { memo, multimap } from './memo.ts';
import { pageOf } from './id.ts';
import type { Reference } from './reference.ts';

/** What a page is easily confused with. */
export interface Confusable {
  /** Id of the other page, perhaps with an anchor. */
  id: string;
  /** The difference, in a sentence. */
  why: string;
  /** The page whose sentence it is. */
  by: AnyEntry;
  /**
   * Whether the sentence has words such as “this list” or “that article”, so that another page must
   * say whose it is.
   */
  points: boolean;
}

const points = (why: string): boolean => /\b(?:this|that|here|there)\b/i.test(why);

/** A card, and the page whose sentence it is. */
type Card = { why: string; by: AnyEntry };

/** Every card by the page it names. */
const cardsNaming = memo((entries: Reference['entries']) =>
  multimap(
    [...entries.values()].flatMap((by) =>
      by.data.notSameAs.map(({ id, why }): [string, Card] => [pageOf(id), { why, by }]),
    ),
  ),
);

/** What the page itself says, then what other pages say about it, each partner once. */
export function confusablesOf(reference: Reference, entry: AnyEntry): Confusable[] {
  const theirs = (cardsNaming(reference.entries).get(entry.id) ?? []).map(({ why, by }) => ({
    id: by.id,
    why,
    by,
    points: points(why),
  }));
  const own = entry.data.notSameAs.map((card) => ({
    ...card,
    by: entry,
    points: points(card.why),
  }));
  return [...new Map([...theirs, ...own].map((card) => [pageOf(card.id), card])).values()];
}
