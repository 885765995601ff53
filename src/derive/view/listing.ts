/** The pages that list a kind. */
import type { AnyEntry } from '../../domain/reference/entry.ts';
import { isKind } from '../../domain/reference/entry.ts';
import { entriesOf, provisionsOf, type Reference } from '../../domain/reference/reference.ts';
import type { ListedKind } from '../../schema/kinds.ts';

/** The lawyer’s factors in the order in which the article quotes them. */
const spokenOrder = [
  'factors/severity-of-the-leak',
  'factors/identity-of-the-leaker',
  'factors/consequences-of-the-leak',
];

const threeDigits = (n: number): string => String(n).padStart(3, '0');

/** Entries of a listing in reading order, see `sortKey`. */
export function listed(reference: Reference, kind: ListedKind): AnyEntry[] {
  return (entriesOf(reference, kind) as AnyEntry[]).toSorted((a, b) =>
    sortKey(reference, a) < sortKey(reference, b) ? -1 : 1,
  );
}

/**
 * What an entry is sorted by, as text: instruments by how much of them is held, those in force
 * first; claims and steps of procedure by number; finer factors below their parent; the rest by
 * title.
 */
function sortKey(reference: Reference, entry: AnyEntry): string {
  if (isKind(entry, 'claim')) return threeDigits(entry.data.number);
  if (isKind(entry, 'procedure')) return threeDigits(entry.data.order);
  if (isKind(entry, 'factor')) {
    const { parent } = entry.data;
    const spoken = spokenOrder.indexOf(parent ?? entry.id);
    const path = parent ? `${parent} ${entry.id}` : entry.id;
    return `${spoken < 0 ? 9 : spoken}${path}`;
  }
  if (isKind(entry, 'instrument')) {
    const ended = entry.data.repealed ? 1 : 0;
    const mostHeldFirst = threeDigits(999 - provisionsOf(reference, entry.id).length);
    return `${ended}${mostHeldFirst}${entry.data.title}`;
  }
  return entry.data.title.toLowerCase();
}
