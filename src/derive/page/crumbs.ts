/** The way from the home page to a page. */
import { isKind } from '../../domain/reference/entry.ts';
import { kindListedAt, kindTable } from '../../schema/kinds.ts';
import { longDate } from '../../domain/language/dates.ts';
import type { Reference } from '../../domain/reference/reference.ts';

/** A page on the way; `id` is its path. */
export interface Crumb {
  id: string;
  label: string;
}

/** From the first folder down to the page itself. */
export function crumbsOf(reference: Reference, id: string): Crumb[] {
  const parts = id.split('/');
  const [folder = ''] = parts;
  const listed = kindListedAt(folder);
  const title = listed ? kindTable[listed].listing.title : folder;
  const first = { id: folder, label: listed === 'claim' ? 'The article, claim by claim' : title };
  return [
    first,
    ...parts.slice(1).map((part, index) => {
      const at = parts.slice(0, index + 2).join('/');
      const entry = reference.entries.get(at);
      if (isKind(entry, 'instrument')) return { id: at, label: entry.data.short };
      if (folder !== 'law') return { id: at, label: entry?.data.title ?? part };
      return { id: at, label: index === 1 ? `Article ${part}` : `From ${longDate(part)}` };
    }),
  ];
}
