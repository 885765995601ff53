/**
 * Links for machines in the head of a page (Signposting, RFC 5829), and all of them as a link set
 * (RFC 9264).
 */
import { type Reference, wordingsAt } from '../../domain/reference/reference.ts';
import type { Wording } from '../../domain/reference/wordings.ts';
import { kindTable } from '../../schema/kinds.ts';
import { site } from '../../site.ts';
import { absoluteFile, absoluteUrl, files } from '../../urls.ts';
import { placedFilesOf } from '../page/json.ts';
import { pagesOf, type SitePage } from '../page/pages.ts';

/** A link with its relation; `href` is a whole address, `type` a media type. */
export interface Signpost {
  rel: string;
  href: string;
  type?: string;
}

/** Files that are the page in another form; the rest are data about it. */
const alternates: readonly string[] = ['markdown', 'json', 'akomaNtoso'];

/** The wordings before and after one. */
function neighbours(wordings: readonly Wording[], wording: Wording): Signpost[] {
  const at = wordings.indexOf(wording);
  const to = (rel: string, other: Wording | undefined): Signpost[] =>
    other ? [{ rel, href: absoluteUrl(other.id) }] : [];
  return [
    ...to('predecessor-version', wordings[at - 1]),
    ...to('successor-version', wordings[at + 1]),
  ];
}

/** The links of an entry’s page. Law is cited at its dated wording. */
export function signposts(reference: Reference, page: SitePage): Signpost[] {
  const { id, entry, wording, provision, dated } = page;
  return [
    { rel: 'cite-as', href: absoluteUrl(wording?.id ?? id) },
    {
      rel: 'type',
      href: `https://schema.org/${kindTable[dated ? 'version' : entry.kind].schemaType}`,
    },
    { rel: 'license', href: site.license },
    ...placedFilesOf(page).map(({ form, type, href }): Signpost => ({
      rel: alternates.includes(form) ? 'alternate' : 'describedby',
      type,
      href,
    })),
    ...(provision && wording
      ? [
          ...(dated ? [{ rel: 'latest-version', href: absoluteUrl(provision.id) }] : []),
          ...neighbours(wordingsAt(reference, provision.id), wording),
        ]
      : []),
    {
      rel: 'linkset',
      type: 'application/linkset+json',
      href: absoluteFile('', files.linkset.slice(1)),
    },
  ];
}

/** Every page’s links in one document, without the link to the document itself. */
export function linkset(reference: Reference): object {
  return {
    linkset: pagesOf(reference).map((page) => {
      const links = signposts(reference, page).filter(({ rel }) => rel !== 'linkset');
      return {
        anchor: absoluteUrl(page.id),
        ...Object.fromEntries(
          [...Map.groupBy(links, ({ rel }) => rel)].map(([rel, list]) => [
            rel,
            list.map(({ rel: _rel, ...target }) => target),
          ]),
        ),
      };
    }),
  };
}
