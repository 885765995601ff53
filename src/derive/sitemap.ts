/** The sitemap, with the day each page was last changed, and the OpenSearch description. */
import type { Reference } from '../domain/reference.ts';
import { site } from '../site.ts';
import { absoluteUrl, urlOf } from '../urls.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function sitemapOf(reference: Reference): string {
  const pages = [...new Set([...reference.staticPages, ...reference.anchors.keys()])].filter((id) => id !== 'search');
  const rows = pages.map((id) => {
    const entry = reference.entries.get(id) ?? reference.entries.get(id.split('/').slice(0, 3).join('/'));
    return `<url><loc>${escape(absoluteUrl(id))}</loc>${entry ? `<lastmod>${entry.data.updated}</lastmod>` : ''}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`;
}

export const openSearch = (): string => `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escape(site.name)}</ShortName>
<Description>${escape(site.description)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="${site.origin}${urlOf('search')}?q={searchTerms}"/>
</OpenSearchDescription>
`;
