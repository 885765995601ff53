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
/**
 * Joint makers as one name: BibTeX makes the label of two names from single bytes, and the halves
 * of Chinese characters are none.
 */
const oneName = (authors: readonly string[]): string => names([authors.join('、')]);

/** A value whose capitals stay as they are. */
const kept = (text: string): string => `{{${tex(text)}}}`;
const value = (text: string): string => `{${tex(text)}}`;

type Fields = [name: string, value: string | false | undefined][];
const entry = (type: string, key: string, fields: Fields): string =>
  `@${type}{${key},\n${fields.flatMap(([name, text]) => (text ? `  ${name} = ${text},\n` : [])).join('')}}\n`;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Told to whoever opens the file; BibTeX reads nothing between entries. */
const needsUrl = '% needs \\usepackage{url} or hyperref; for pandoc take cite.csl.json instead\n';

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
  const fields: Fields = [
    ['author', oneName(authors.length > 0 ? authors : [site.name])],
    ['title', kept(`${title}${translated ? ` [${translated}]` : ''}${place && `, ${place}`}`)],
    ['howpublished', `{\\url{${url}}}`],
    ['year', year && `{${year}}`],
    ['month', month && months[Number(month) - 1]],
    ['note', notes.length > 0 && value(`${notes.join('. ')}.`)],
  ];
  return needsUrl + entry('misc', key, fields);
}

/**
 * BibLaTeX has `legislation` and `online`. The article stands with the title, which every style
 * prints; in English it follows the translated title in `titleaddon`, which the standard styles
 * print and biblatex-oscola leaves out. The number stands twice: biblatex-oscola prints `number`
 * alone, the others `titleaddon` alone.
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
  const about = [`[${translated}]`, number, edition, article].filter(Boolean).join(', ');
  return entry(law ? 'legislation' : 'online', key, [
    ['author', authors.length > 0 && names(authors)],
    ['title', kept(title + (section ?? ''))],
    ['titleaddon', law && kept(about)],
    ['shorttitle', short && kept(short + (section ?? ''))],
    ['number', number && value(number)],
    ['organization', !law && kept(site.name)],
    ['date', date && `{${date}}`],
    // Printed as it stands: biblatex has no string for Chinese.
    ['language', law && '{Chinese}'],
    ['langid', !law && language === 'en' && '{english}'],
    ['url', `{${url}}`],
    // Its styles set the last point.
    ['note', notes.length > 0 && value(notes.join('. '))],
  ]);
}
