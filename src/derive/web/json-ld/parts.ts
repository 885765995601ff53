/**
 * Pieces that the JSON-LD of several kinds of page uses. The `@id` of a thing is the address of its
 * page.
 */
import type { BreadcrumbList, CreativeWork, Organization, WebSite } from 'schema-dts';
import type { Source } from '../../../schema/source.ts';
import { site } from '../../../site.ts';
import { absoluteUrl } from '../../../urls.ts';
import type { Crumb } from '../../page/crumbs.ts';

/** A reference to a thing described elsewhere. */
export const at = (id: string) => ({ '@id': absoluteUrl(id) });

/** Who publishes this reference. */
export const publisher: Organization = {
  '@type': 'Organization',
  name: site.name,
  url: absoluteUrl(''),
};

/** The site as a whole. */
export const website: WebSite = {
  '@type': 'WebSite',
  '@id': absoluteUrl(''),
  name: site.name,
  description: site.description,
  url: absoluteUrl(''),
  inLanguage: site.language,
};

/** The way from the home page; every item has its address. */
export const breadcrumbs = (crumbs: readonly Crumb[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ id: '', label: site.name }, ...crumbs].map(({ id, label }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: absoluteUrl(id),
  })),
});

/** A source as printed. What is not known is left out. */
export const sourceWork = ({ title, outlet, date, url }: Source): CreativeWork => ({
  '@type': 'CreativeWork',
  name: title,
  publisher: { '@type': 'Organization', name: outlet },
  ...(date ? { datePublished: date } : {}),
  ...(url ? { url } : {}),
});

/** What every text of this reference says of itself. */
export const own = (updated: string) =>
  ({
    dateModified: updated,
    inLanguage: site.language,
    license: site.license,
    publishingPrinciples: absoluteUrl('about'),
    author: publisher,
    publisher,
  }) as const;
