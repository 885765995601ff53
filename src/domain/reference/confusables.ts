/** The “not the same as” cards of a page, in both directions. */
import type { AnyEntry } from './entry.ts';
import { memo, multimap } from './memo.ts';
import type { Reference } from './reference.ts';

export interface Confusable {
  id: string;
  why: string;
  /** The page whose sentence it is. */
  by: AnyEntry;
  /** Whether it points from that page (“this list”, “that article”), so that elsewhere it must be told as that page's. */
  points: boolean;
}

const points = (why: string): boolean => /\b(?:this|that|here|there)\b/i.test(why);

/** A card, and the page whose sentence it is. */
type Card = { why: string; by: AnyEntry };

/** Every card by the page it names. */
const cardsNaming = memo((entries: Reference['entries']) =>
  multimap(
    [...entries.values()].flatMap((by) =>
      by.data.notSameAs.map(({ id, why }): [string, Card] => [id.split('#')[0]!, { why, by }]),
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
  return [...new Map([...theirs, ...own].map((card) => [card.id.split('#')[0]!, card])).values()];
}
