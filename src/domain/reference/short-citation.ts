/** How a place in the reference is named and cited. */
import { parseAnchor, placeInWords } from './anchors.ts';
import { articleLabel } from '../law/article-number.ts';
import type { Entry } from './entry.ts';
import { find, type Reference } from './reference.ts';
import { instrumentOf, partsOf } from './id.ts';
import { longDate } from '../language/dates.ts';

/** `law/criminal-law/111` → instrument and article; undefined where the instrument is not held. */
export function locate(
  reference: Reference,
  id: string,
): { instrument: Entry<'instrument'>; article: string; date: string | undefined } | undefined {
  const { article, date } = partsOf(id);
  const instrument = find(reference, instrumentOf(id), 'instrument');
  return instrument && article ? { instrument, article, date: date || undefined } : undefined;
}

/** The same for an article of an instrument that is held. Throws where it is not. */
export function located(reference: Reference, id: string): NonNullable<ReturnType<typeof locate>> {
  const place = locate(reference, id);
  if (!place) throw new Error(`${id} names no article of an instrument that is held`);
  return place;
}

/** The short name of a place: “Criminal Law art. 111 ¶ 1”, or a page's title. */
export function shortCitation(reference: Reference, id: string, anchor?: string): string {
  const located = locate(reference, id);
  if (!located) {
    const entry = reference.entries.get(id);
    if (!entry) return id;
    return anchor
      ? (entry.body.headings.find((heading) => heading.id === anchor)?.text ?? entry.data.title)
      : entry.data.title;
  }
  const { instrument, article, date } = located;
  const when = date ? ` (text from ${longDate(date)})` : '';
  return `${instrument.data.short} ${instrument.data.unit} ${article}${placeInWords(anchor)}${when}`;
}

/** The Chinese name of a place: 《刑法》第一百一十一条第一款; undefined where it is no article. */
export function chineseCitation(
  reference: Reference,
  id: string,
  anchor?: string,
): string | undefined {
  const located = locate(reference, id);
  // Sections of standards are not numbered as articles are.
  if (!located || located.instrument.data.unit !== 'art.') return undefined;
  const place = anchor ? parseAnchor(anchor) : undefined;
  const part = (n: number | undefined, unit: string) =>
    n === undefined ? '' : articleLabel(String(n)).replace('条', unit);
  // A document number is no title and takes no title's marks.
  const { shortZh } = located.instrument.data;
  const law = shortZh.endsWith('号') ? shortZh : `《${shortZh}》`;
  const article = articleLabel(located.article);
  return law + article + part(place?.paragraph, '款') + part(place?.item, '项');
}
