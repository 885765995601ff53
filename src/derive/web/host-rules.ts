/** The redirects as rules of web servers, made from the same list as the redirecting pages. */
import { redirectsOf } from '../../domain/permanence/redirects.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import { files, pageFiles, urlOf } from '../../urls.ts';

/**
 * `_redirects`, as Netlify and Cloudflare Pages read it: from, to, status. Browsers keep the
 * fragment.
 */
export const hostRedirects = (reference: Reference): string =>
  redirectsOf(reference)
    .map(({ from, to }) => `${urlOf(from)} ${urlOf(to)} 301\n`)
    .join('');

/** nginx stops at keys of 47 bytes and more where the buckets of a map have their usual 64. */
const nginxHead = [
  '# The entries of a map of nginx. In the http block, above the map:',
  '#   map_hash_bucket_size 256;',
  '#   map_hash_max_size 4096;',
  '#   map $uri $moved { default ""; include /path/to/redirects.map; }',
  '# In the server block:',
  '#   if ($moved) { return 301 $moved; }',
];

/** The entries of an nginx map, with what its configuration needs. */
export const nginxRedirects = (reference: Reference): string =>
  [
    ...nginxHead,
    ...redirectsOf(reference).map(({ from, to }) => `"${urlOf(from)}" "${urlOf(to)}";`),
    '',
  ].join('\n');

/** Media types of the files whose endings hosts do not know, or send without a character set. */
const typesByEnding: readonly [ending: string, type: string][] = [
  ['txt', 'text/plain; charset=utf-8'],
  ['md', 'text/markdown; charset=utf-8'],
  ['csv', 'text/csv; charset=utf-8'],
  ['map', 'text/plain; charset=utf-8'],
  ['bib', `${pageFiles.bibtex.type}; charset=utf-8`],
  ['ris', `${pageFiles.ris.type}; charset=utf-8`],
  ['jsonld', pageFiles.jsonLd.type],
];
/** Files that change with the content and have no digest in their name. */
const changing = [
  files.searchIndex,
  files.searchText,
  files.searchPlaces,
  files.checkTexts,
  files.checkChinese,
];

/**
 * `_headers`, as Netlify and Cloudflare Pages read it: types with their character set, files with a
 * digest in their name for ever, the files of search and check asked for anew.
 */
export function hostHeaders(): string {
  const rules: [path: string, header: string][] = [
    ...typesByEnding.map(([ending, type]): [string, string] => [
      `/*.${ending}`,
      `Content-Type: ${type}`,
    ]),
    ['/_astro/*', 'Cache-Control: public, max-age=31536000, immutable'],
    ...changing.map((path): [string, string] => [path, 'Cache-Control: no-cache']),
  ];
  return rules.map(([path, header]) => `${path}\n  ${header}\n`).join('');
}
