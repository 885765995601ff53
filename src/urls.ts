/** Where things live. The only place that spells an address. An id is the page's path. */
import { folderOf, listedKinds } from './schema/kinds.ts';
import { addressOf, parseId, printId } from './domain/reference/id.ts';
import { site } from './site.ts';

/** Ids of the pages that are not entries. */
export const staticPages: readonly string[] = /* @__PURE__ */ (() => [
  '',
  'article',
  'matrix',
  'search',
  'cite',
  'a-z',
  'about',
  'corrections',
  'withdrawn',
  'changes',
  'data',
  'data/fields',
  'data/examples',
  'data/search-quality',
  ...listedKinds().map(folderOf),
])();

/** `law/criminal-law/111#p1` → `/law/criminal-law/111/#p1`; the empty id is the home page. */
export function urlOf(id: string, anchor?: string): string {
  const place = parseId(id);
  return addressOf(printId({ page: place.page, anchor: anchor ?? place.anchor }));
}

/** The address with the site's origin, for citations and metadata. */
export const absoluteUrl = (id: string, anchor?: string): string => site.origin + urlOf(id, anchor);

/**
 * The address a citation carries: `?rev=` names the revision of a page that can change. `page` is
 * the whole address of the page.
 */
export const citedUrl = (page: string, revision: string | undefined, anchor?: string): string =>
  `${page}${revision ? `?rev=${revision}` : ''}${anchor ? `#${anchor}` : ''}`;

/** The address of a file that belongs to a page: `fileOf('claims/motive', 'index.jsonld')`. */
export const fileOf = (id: string, name: string): string => urlOf(id) + name;

/** The same with the site's origin. */
export const absoluteFile = (id: string, name: string): string => site.origin + fileOf(id, name);

/** A file below the address of a page: its name, its media type, and the kind that alone has it. */
export interface PageFile {
  name: string;
  type: string;
  only?: 'law' | 'claim';
}

/** The files below the address of every entry and dated wording. */
export const pageFiles = {
  markdown: { name: 'index.md', type: 'text/markdown' },
  json: { name: 'index.json', type: 'application/json' },
  jsonLd: { name: 'index.jsonld', type: 'application/ld+json' },
  akomaNtoso: { name: 'provision.akn.xml', type: 'application/xml', only: 'law' },
  annotations: { name: 'annotations.json', type: 'application/ld+json', only: 'claim' },
  bibtex: { name: 'cite.bib', type: 'application/x-bibtex' },
  biblatex: { name: 'cite.biblatex.bib', type: 'application/x-bibtex' },
  ris: { name: 'cite.ris', type: 'application/x-research-info-systems' },
  csl: { name: 'cite.csl.json', type: 'application/vnd.citationstyles.csl+json' },
  citationText: { name: 'cite.txt', type: 'text/plain' },
} as const satisfies Readonly<Record<string, PageFile>>;

export type PageFileKey = keyof typeof pageFiles;

/** A lasting name for what has no page of its own, as feeds ask for (RFC 4151). */
export const tagOf = (name: string): string => `tag:${new URL(site.origin).hostname},2026:${name}`;

/** The folder that Pagefind's index stands in, where the site is built with it. */
export const pagefindFolder = '/pagefind/';

/** The folder of the data. */
export const dataFolder = '/data/';

/** The JSON Schema of a data file or of a kind of content. */
export const schemaFile = (name: string): string => `/data/schemas/${name}.schema.json`;

/** Files that are fetched or offered for download. */
export const files = {
  searchIndex: '/search-index.json',
  searchText: '/search-text.json',
  searchPlaces: '/search-places.json',
  reference: '/data/reference.json',
  checkTexts: '/check-texts.json',
  checkChinese: '/check-chinese.json',
  provisions: '/data/provisions.json',
  matrixJson: '/data/matrix.json',
  matrixCsv: '/data/matrix.csv',
  casesJson: '/data/cases.json',
  casesCsv: '/data/cases.csv',
  concepts: '/data/concepts.json',
  published: '/data/published.txt',
  checksums: '/data/SHA256SUMS',
  archive: '/data/site.zip',
  archiveChecksum: '/data/site.zip.sha256',
  searchQuality: '/data/search-quality.json',
  searchQueries: '/data/search-queries.json',
  hostRedirects: '/_redirects',
  hostHeaders: '/_headers',
  nginxRedirects: '/data/redirects.map',
  atom: '/feed.xml',
  jsonFeed: '/feed.json',
  sitemap: '/sitemap.xml',
  linkset: '/linkset.json',
  llms: '/llms.txt',
  llmsFull: '/llms-full.txt',
  openSearch: '/opensearch.xml',
} as const;

/**
 * U+FEFF at the head of a plain text, by which a browser knows UTF-8 where a host names no character
 * set, as nginx and Apache do by themselves.
 */
export const byteOrderMark = '\uFEFF';
