/** The way from the home page to a page. */
import { isKind } from '../../domain/reference/entry.ts';
import { longDate } from '../../domain/reference/wordings.ts';
import type { Reference } from '../../domain/reference/reference.ts';

/** A page on the way; `id` is its path. */
export interface Crumb {
  id: string;
  label: string;
}

/** Names of the folders that list a kind, as headings and crumbs. */
export const folderNames: Record<string, string> = {
  law: 'Law',
  offences: 'Offences',
  factors: 'Factors',
  penalties: 'Penalties',
  concepts: 'Concepts',
  procedure: 'Procedure',
  claims: 'Claims',
  cases: 'Cases',
  guides: 'Guides',
};

/** From the first folder down to the page itself. */
export function crumbsOf(reference: Reference, id: string): Crumb[] {
  const parts = id.split('/');
  const first = { id: parts[0]!, label: folderNames[parts[0]!] ?? parts[0]! };
  if (parts[0] === 'claims') first.label = 'The article, claim by claim';
  return [
    first,
    ...parts.slice(1).map((part, index) => {
      const at = parts.slice(0, index + 2).join('/');
      const entry = reference.entries.get(at);
      if (isKind(entry, 'instrument')) return { id: at, label: entry.data.short };
      if (parts[0] !== 'law') return { id: at, label: entry?.data.title ?? part };
      return { id: at, label: index === 1 ? `Article ${part}` : `From ${longDate(part)}` };
    }),
  ];
}
