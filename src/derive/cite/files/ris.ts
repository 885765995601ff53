/**
 * RIS and CSL-JSON. Written here: @citation-js 0.9 makes a statute LEGAL and loses its article, see
 * bibtex.ts.
 */
import { site } from '../../../site.ts';
import type { CitationRecord } from './record.ts';

/** A law is a statute, everything else an electronic source. Lines end as the format demands. */
export function ris({
  law,
  key,
  title,
  translated,
  short,
  authors,
  date,
  number,
  article,
  edition,
  language,
  url,
  notes,
}: CitationRecord): string {
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', law ? 'STAT' : 'ELEC'],
    ['ID', key],
    ['TI', title],
    ['TT', translated],
    ['ST', short],
    ...authors.map((author): [string, string] => ['AU', author]),
    ['T2', law ? undefined : site.name],
    ['SE', article],
    ['ET', edition],
    ['DA', date?.replaceAll('-', '/')],
    ['PY', date?.slice(0, 4)],
    ['LA', language],
    ['UR', url],
    // One line: some readers keep the first alone.
    ['N1', [...(number ? [number] : []), ...notes].map((note) => `${note}.`).join(' ')],
  ];
  return [
    ...lines.flatMap(([tag, value]) => (value ? `${tag}  - ${value}` : [])),
    'ER  - ',
    '',
  ].join('\r\n');
}

/** One item of CSL-JSON. The notes are “name: value” lines, which reference managers keep. */
export function cslItem({
  key,
  law,
  title,
  translated,
  short,
  authors,
  date,
  number,
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
    title,
    'title-short': short,
    section,
    edition,
    author: authors.length > 0 ? authors.map((literal) => ({ literal })) : undefined,
    authority: authors.join('、') || undefined,
    jurisdiction: law ? 'cn' : undefined,
    'container-title': law ? undefined : site.name,
    issued: date ? { 'date-parts': [date.split('-').map(Number)] } : undefined,
    number,
    URL: url,
    note:
      [...(translated ? [`Translated title: ${translated}`] : []), ...notes].join('\n') ||
      undefined,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}
