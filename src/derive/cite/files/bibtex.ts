/**
 * BibTeX and BibLaTeX. Written here, because the libraries tried get laws wrong: @citation-js 0.9
 * prints Chinese titles empty or leaves `&` bare, biblatex-csl-converter 3.6 drops number, version
 * and article. The latter reads it back in the tests.
 */
import { site } from '../../../site.ts';
import type { CitationRecord } from './record.ts';

const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
/** Text with what TeX would take as its own; the files are UTF-8, which today's engines read. */
const tex = (text: string): string =>
  text.replace(/[\\~^{}&%$#_]/g, (sign) => signs[sign] ?? `\\${sign}`);
/** Corporate authors, each in braces so that it is not taken apart. */
const names = (authors: readonly string[]): string =>
  `{${authors.map((author) => `{${tex(author)}}`).join(' and ')}}`;

/** A value whose capitals stay as they are. */
const kept = (text: string): string => `{{${tex(text)}}}`;
const value = (text: string): string => `{${tex(text)}}`;

type Fields = [name: string, value: string | false | undefined][];
const entry = (type: string, key: string, fields: Fields): string =>
  `@${type}{${key},\n${fields.flatMap(([name, text]) => (text ? `  ${name} = ${text},\n` : [])).join('')}}\n`;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Classic BibTeX knows no statutes: `misc`, with the article in the title. */
export function bibtex({
  key,
  title,
  translated,
  authors,
  date,
  number,
  article,
  url,
  notes,
}: CitationRecord): string {
  const [year, month] = date?.split('-') ?? [];
  const place = [number, article].filter(Boolean).join(', ');
  return entry('misc', key, [
    ['author', names(authors.length > 0 ? authors : [site.name])],
    ['title', kept(`${title}${translated ? ` [${translated}]` : ''}${place && `, ${place}`}`)],
    ['howpublished', `{\\url{${url}}}`],
    ['year', year && `{${year}}`],
    ['month', month && months[Number(month) - 1]],
    ['note', notes.length > 0 && value(`${notes.join('. ')}.`)],
  ]);
}

/**
 * BibLaTeX has `legislation` and `online`; the article stands in `titleaddon`, which the standard
 * styles print.
 */
export function biblatex({
  key,
  law,
  title,
  translated,
  short,
  authors,
  date,
  number,
  section,
  article,
  edition,
  language,
  url,
  notes,
}: CitationRecord): string {
  const place = [edition, section, article].filter(Boolean).join(', ');
  return entry(law ? 'legislation' : 'online', key, [
    ['author', authors.length > 0 && names(authors)],
    ['title', kept(title)],
    ['titleaddon', law && kept(`[${translated}]${place && ` ${place}`}`)],
    ['shorttitle', short && kept(short)],
    ['number', number && value(number)],
    ['organization', !law && kept(site.name)],
    ['date', date && `{${date}}`],
    ['language', law && '{chinese}'],
    ['langid', !law && language === 'en' && '{english}'],
    ['url', `{${url}}`],
    ['note', notes.length > 0 && value(`${notes.join('. ')}.`)],
  ]);
}
