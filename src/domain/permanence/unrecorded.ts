/** What a build would publish that is not recorded yet: worth a note, and never a mistake. */
import type { Reference } from '../reference/reference.ts';
import { newLines } from './kept-wordings.ts';
import { unrecordedAddresses } from './published.ts';

const count = (n: number, one: string, many: string): string[] =>
  n === 0 ? [] : [`${n} new ${n === 1 ? one : many}`];

/**
 * “3 new addresses (/concepts/beacon/, …); npm run publish-addresses records them”; undefined where
 * nothing is new.
 */
export function unrecordedNote(reference: Reference): string | undefined {
  const addresses = unrecordedAddresses(reference);
  const wordings = newLines(reference).map((line) => line.split(' ')[0]!);
  const counted = [
    ...count(addresses.length, 'address', 'addresses'),
    ...count(wordings.length, 'dated wording', 'dated wordings'),
  ];
  if (counted.length === 0) return undefined;
  const names = [...addresses, ...wordings];
  const more = names.length > 3 ? ', …' : '';
  const them = names.length === 1 ? 'it' : 'them';
  return `${counted.join(' and ')} (${names.slice(0, 3).join(', ')}${more}); npm run publish-addresses records ${them}`;
}
