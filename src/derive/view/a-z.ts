/** An index of titles and aliases by first letter. */
import { shortCitation } from '../../domain/reference/short-citation.ts';
import { isKind } from '../../domain/reference/entry.ts';
import type { Reference } from '../../domain/reference/reference.ts';

export interface AzItem {
  name: string;
  id: string;
  /** The title, where the name is an alias. */
  see: string | undefined;
  zh: string | undefined;
}

/** Letters with their items; names that begin with Chinese come last, under 汉. */
export function azOf(reference: Reference): { letter: string; anchor: string; items: AzItem[] }[] {
  const items = [...reference.entries.values()]
    .filter((entry) => !isKind(entry, 'version'))
    .flatMap((entry): AzItem[] => {
      const title = isKind(entry, 'provision')
        ? `${entry.data.title} (${shortCitation(reference, entry.id)})`
        : entry.data.title;
      return [
        { name: title, id: entry.id, see: undefined, zh: entry.data.zh },
        ...entry.data.aliases.map((name) => ({
          name,
          id: entry.id,
          see: entry.data.title,
          zh: undefined,
        })),
      ];
    });
  const letterOf = (name: string) =>
    /[a-z]/i.exec(name.normalize('NFD')[0] ?? '')?.[0].toUpperCase() ??
    (/^\p{Script=Han}/u.test(name) ? '汉' : '0–9');
  return [...Map.groupBy(items, (item) => letterOf(item.name))]
    .map(([letter, group]) => ({
      letter,
      anchor:
        letter === '汉'
          ? 'chinese'
          : letter === '0–9'
            ? 'figures'
            : `letter-${letter.toLowerCase()}`,
      items: group.toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    }))
    .sort((a, b) => (a.anchor < b.anchor ? -1 : 1))
    .sort(
      (a, b) => Number(!a.anchor.startsWith('letter')) - Number(!b.anchor.startsWith('letter')),
    );
}
