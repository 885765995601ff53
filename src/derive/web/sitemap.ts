/** The sitemap, with the day each page was last changed, and the OpenSearch description. */
import type { Reference } from '../../domain/reference/reference.ts';
import { folderOf, listedKinds, type Kind } from '../../schema/kinds.ts';
import { site } from '../../site.ts';
import { absoluteFile, absoluteUrl, files, urlOf } from '../../urls.ts';
import { provisionOf } from '../../domain/reference/id.ts';
import { element, escaped } from './xml.ts';

const heading = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The pages made from entries of some kinds change when one of those does. */
const madeFrom: Readonly<Record<string, readonly Kind[]>> = {
  ...Object.fromEntries(listedKinds().map((kind) => [folderOf(kind), [kind]])),
  article: ['claim'],
  matrix: ['offence', 'provision'],
};

/**
 * The day a page last changed. Undefined where nothing dates it: the text of home, about and the
 * like stands in templates without a date, and none is made up.
 */
export function lastChanged(reference: Reference, id: string): string | undefined {
  const entries = [...reference.entries.values()];
  const latest = (dates: string[]) => dates.toSorted().at(-1);
  const entry = reference.entries.get(id) ?? reference.entries.get(provisionOf(id));
  if (entry) return entry.data.updated;
  if (id === 'a-z') return latest(entries.map(({ data }) => data.updated));
  if (id === 'corrections') return reference.corrections[0]?.date;
  if (id === 'data/search-quality') return reference.searchQuality.measuredOn;
  const kinds = madeFrom[id];
  return (
    kinds &&
    latest(entries.filter(({ kind }) => kinds.includes(kind)).map(({ data }) => data.updated))
  );
}

/** `/sitemap.xml`. */
export function sitemapOf(reference: Reference): string {
  const pages = [...new Set([...reference.staticPages, ...reference.anchors.keys()])].filter(
    (id) => id !== 'search',
  );
  const rows = pages.map((id) => {
    const day = lastChanged(reference, id);
    return element(
      'url',
      {},
      element('loc', {}, escaped(absoluteUrl(id))) + (day ? element('lastmod', {}, day) : ''),
    );
  });
  return `${heading}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`;
}

/** The search of the site as a browser's search engine (OpenSearch 1.1). */
export const openSearch = (): string =>
  `${heading}${element(
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    [
      element('ShortName', {}, escaped(site.shortName)),
      element('LongName', {}, escaped(site.name)),
      element('Description', {}, escaped(site.description)),
      element('Language', {}, site.language),
      element(
        'Image',
        { width: '16', height: '16', type: 'image/svg+xml' },
        absoluteFile('', 'favicon.svg'),
      ),
      element('InputEncoding', {}, 'UTF-8'),
      element('Url', {
        type: 'text/html',
        template: `${site.origin}${urlOf('search')}?q={searchTerms}`,
      }),
      element('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: absoluteFile('', files.openSearch.slice(1)),
      }),
    ].join('\n'),
  )}\n`;
