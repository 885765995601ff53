/** The “not the same as” cards of a page, in both directions. */
import type { AnyEntry } from '../domain/entry.ts';
import type { Reference } from '../domain/reference.ts';

export interface Confusable {
  id: string;
  why: string;
}

/** What the page itself says, then what other pages say about it, each partner once. */
export function confusablesOf(reference: Reference, entry: AnyEntry): Confusable[] {
  const theirs = [...reference.entries.values()].flatMap((other) =>
    other.data.notSameAs.filter((card) => card.id.split('#')[0] === entry.id).map((card) => ({ id: other.id, why: card.why })),
  );
  return [...new Map([...theirs, ...entry.data.notSameAs].map((card) => [card.id.split('#')[0]!, card])).values()];
}
