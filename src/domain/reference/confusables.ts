/** The “not the same as” cards of a page, in both directions. */
import type { AnyEntry } from './entry.ts';
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

/** What the page itself says, then what other pages say about it, each partner once. */
export function confusablesOf(reference: Reference, entry: AnyEntry): Confusable[] {
  const theirs = [...reference.entries.values()].flatMap((other) =>
    other.data.notSameAs
      .filter((card) => card.id.split('#')[0] === entry.id)
      .map((card) => ({ id: other.id, why: card.why, by: other, points: points(card.why) })),
  );
  const own = entry.data.notSameAs.map((card) => ({
    ...card,
    by: entry,
    points: points(card.why),
  }));
  return [...new Map([...theirs, ...own].map((card) => [card.id.split('#')[0]!, card])).values()];
}
