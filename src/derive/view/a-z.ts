/**
 * The A–Z: every page by its title, with its other names below it, and a cross-reference where a
 * name has another letter.
 */
import { shortCitation } from '../../domain/reference/short-citation.ts';
import { isKind, type AnyEntry } from '../../domain/reference/entry.ts';
import type { Reference } from '../../domain/reference/reference.ts';

/** A page under its title. */
export interface AzPage {
  id: string;
  /** The title; an article of law with its number. */
  name: string;
  /** The Chinese term, where there is one. */
  zh: string | undefined;
  /** Other names of the page, in the order in which its author lists them. */
  others: string[];
}

/** A name that stands under another letter than the title of its page. */
export interface AzSee {
  id: string;
  name: string;
  /** The title of the page. */
  see: string;
}

export interface AzLetter {
  letter: string;
  anchor: string;
  items: (AzPage | AzSee)[];
}

/** How a name is sorted: without a leading article and quotation marks. */
const sortedAs = (name: string): string => name.replace(/^["“‘']*(?:(?:the|an?)\s+)?/i, '');

/** `A` to `Z`, `汉` for names that begin with Chinese, `0–9` for the rest. */
function letterOf(name: string): string {
  const sorted = sortedAs(name);
  const latin = /[a-z]/i.exec(sorted.normalize('NFD')[0] ?? '')?.[0];
  if (latin) return latin.toUpperCase();
  return /^\p{Script=Han}/u.test(sorted) ? '汉' : '0–9';
}

/** Letters in the order of the page, with the anchor that links name. */
const letters: readonly (readonly [letter: string, anchor: string])[] = [
  ...Array.from(
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    (letter) => [letter, `letter-${letter.toLowerCase()}`] as const,
  ),
  ['汉', 'chinese'],
  ['0–9', 'figures'],
];

function itemsOf(reference: Reference, { id, kind, data }: AnyEntry): (AzPage | AzSee)[] {
  const article = kind === 'provision' ? ` (${shortCitation(reference, id)})` : '';
  const page: AzPage = { id, name: data.title + article, zh: data.zh, others: data.aliases };
  const elsewhere = data.aliases.filter((name) => letterOf(name) !== letterOf(page.name));
  return [page, ...elsewhere.map((name) => ({ id, name, see: data.title }))];
}

/** Letters that have names, each with its pages and cross-references in alphabetical order. */
export function azOf(reference: Reference): AzLetter[] {
  const items = [...reference.entries.values()]
    .filter((entry) => !isKind(entry, 'version'))
    .flatMap((entry) => itemsOf(reference, entry));
  const byLetter = Map.groupBy(items, ({ name }) => letterOf(name));
  return letters.flatMap(([letter, anchor]) => {
    const group = byLetter.get(letter);
    if (!group) return [];
    const sorted = group.toSorted((a, b) =>
      sortedAs(a.name).localeCompare(sortedAs(b.name), letter === '汉' ? 'zh-Hans' : 'en'),
    );
    return [{ letter, anchor, items: sorted }];
  });
}
