/** The pages that list a kind. */
import type { AnyEntry } from '../../domain/reference/entry.ts';
import { isKind } from '../../domain/reference/entry.ts';
import { entriesOf, provisionsOf, type Reference } from '../../domain/reference/reference.ts';
import { kinds, type Kind } from '../../schema/index.ts';
import { listings } from '../../urls.ts';

export const listedFolders: readonly string[] = Object.values(listings);

/** What each listing says at its head. */
export const leads: Record<string, string> = {
  law: 'The laws, interpretations and rules behind the discussion, each with its articles as held here.',
  offences:
    'The crimes that the discussion is about: who, what, to whom, with what mind, and what each brings.',
  factors:
    'What moves a sentence: the three factors the lawyer named, the finer ones inside them, and those left out.',
  penalties:
    'The kinds of punishment: what each is, how long it lasts, who decides and what follows.',
  concepts: 'The terms, in Chinese and English, and what they mean in law.',
  procedure: 'The steps between suspicion and the execution of a sentence.',
  claims: 'What the news report says, one statement at a time, measured against the law.',
  cases:
    'Publicly reported cases. They are not a sample: publicised cases lean to the gravest, and no rate can be drawn from them.',
  guides: 'Longer explanations that put the pieces together.',
};

/** The lawyer’s factors in the order in which the article quotes them. */
const spokenOrder = [
  'factors/severity-of-the-leak',
  'factors/identity-of-the-leaker',
  'factors/consequences-of-the-leak',
];

/** Entries of a listing in reading order: instruments by how much of them is held, claims by number, finer factors below their parent, the rest by title. */
export function listed(reference: Reference, folder: string): AnyEntry[] {
  const kind = kinds.find((candidate: Kind) => listings[candidate] === folder)!;
  const rank = (entry: AnyEntry): string => {
    if (isKind(entry, 'claim')) return String(entry.data.number).padStart(3, '0');
    if (isKind(entry, 'factor')) {
      const head = spokenOrder.indexOf(entry.data.parent ?? entry.id);
      return `${head < 0 ? 9 : head}${entry.data.parent ? entry.data.parent : entry.id}${entry.data.parent ? ` ${entry.id}` : ''}`;
    }
    if (isKind(entry, 'procedure')) return String(entry.data.order).padStart(3, '0');
    if (isKind(entry, 'instrument'))
      return `${entry.data.repealed ? 1 : 0}${String(999 - held(entry.id)).padStart(3, '0')}${entry.data.title}`;
    return entry.data.title.toLowerCase();
  };
  const held = (id: string) => provisionsOf(reference, id).length;
  return (entriesOf(reference, kind) as AnyEntry[]).toSorted((a, b) =>
    rank(a) < rank(b) ? -1 : 1,
  );
}
