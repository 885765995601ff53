/**
 * RIS and CSL-JSON. Written here: @citation-js 0.9 makes a statute LEGAL and loses its article, see
 * bibtex.ts.
 */
import { site } from '../../../site.ts';
import type { CitationRecord } from './record.ts';

/** What the reader of a file is told, in one line: some readers keep the first alone. */
const remarks = (translated: string | undefined, notes: readonly string[]): string =>
  [...(translated ? [`Translated title: ${translated}`] : []), ...notes]
    .map((note) => `${note}.`)
    .join(' ');

/** A law is a statute, everything else an electronic source. Lines end as the format demands. */
export function ris({
  law,
  key,
  numberedTitle,
  translated,
  short,
  authors,
  date,
  section,
  edition,
  language,
  url,
  notes,
}: CitationRecord): string {
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', law ? 'STAT' : 'ELEC'],
    ['ID', key],
    ['TI', numberedTitle],
    ['TT', translated],
    ['ST', short],
    ...authors.map((author): [string, string] => ['AU', author]),
    ['T2', law ? undefined : site.name],
    ['SE', section],
    // Some styles print pages, but no section, of a statute.
    ['SP', section],
    ['ET', edition],
    ['DA', date?.replaceAll('-', '/')],
    ['PY', date?.slice(0, 4)],
    ['LA', language],
    ['UR', url],
    ['N1', remarks(translated, notes)],
  ];
  return [
    ...lines.flatMap(([tag, value]) => (value ? `${tag}  - ${value}` : [])),
    'ER  - ',
    '',
  ].join('\r\n');
}

/**
 * One item of CSL-JSON, in the variables that published styles print of a statute:
 * - the article as `section`, and as `page` for styles that print no section (OSCOLA, AGLC,
 *   Bluebook, GB/T 7714);
 * - the number of the document in the title: beside a `number`, Chicago and APA print “Pub. L.
 *   No.”, and APA no section;
 * - what is said to the reader of the file as `abstract`: McGill prints a `note`.
 */
export function cslItem({
  key,
  law,
  numberedTitle,
  translated,
  short,
  authors,
  date,
  section,
  edition,
  language,
  url,
  notes,
}: CitationRecord): Record<string, unknown> {
  const item = {
    id: key,
    type: law ? 'legislation' : 'webpage',
    language,
    title: numberedTitle,
    'title-short': short,
    section,
    page: section,
    edition,
    author: authors.length > 0 ? authors.map((literal) => ({ literal })) : undefined,
    authority: authors.join('、') || undefined,
    jurisdiction: law ? 'cn' : undefined,
    'container-title': law ? undefined : site.name,
    issued: date ? { 'date-parts': [date.split('-').map(Number)] } : undefined,
    URL: url,
    abstract: remarks(translated, notes) || undefined,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}
