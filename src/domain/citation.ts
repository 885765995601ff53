/** How a place in the reference is named and cited. */
import { parseAnchor, placeInWords } from './anchors.ts';
import { articleLabel } from './article-number.ts';
import { isKind, type AnyEntry, type Entry } from './entry.ts';
import { find, type Reference } from './reference.ts';
import { longDate, type Wording } from './validity.ts';

/** `law/criminal-law/111` → instrument and article; undefined where the instrument is not held. */
export function locate(reference: Reference, id: string): { instrument: Entry<'instrument'>; article: string; date: string | undefined } | undefined {
  const [, slug, article, date] = id.split('/');
  const instrument = find(reference, `law/${slug}`, 'instrument');
  return instrument && article ? { instrument, article, date } : undefined;
}

/** The short name of a place: “Criminal Law art. 111 ¶ 1”, or a page's title. */
export function shortCitation(reference: Reference, id: string, anchor?: string): string {
  const located = locate(reference, id);
  if (!located) {
    const entry = reference.entries.get(id);
    if (!entry) return id;
    return anchor ? (entry.body.headings.find((heading) => heading.id === anchor)?.text ?? entry.data.title) : entry.data.title;
  }
  const { instrument, article, date } = located;
  const when = date ? ` (text from ${longDate(date)})` : '';
  return `${instrument.data.short} ${instrument.data.unit} ${article}${placeInWords(anchor)}${when}`;
}

/** The Chinese name of a place: 《刑法》第一百一十一条第一款第一项. */
export function chineseCitation(reference: Reference, id: string, anchor?: string): string | undefined {
  const located = locate(reference, id);
  // Sections of standards are not numbered as articles are.
  if (!located || located.instrument.data.unit !== 'art.') return undefined;
  const place = anchor ? parseAnchor(anchor) : undefined;
  const part = (n: number | undefined, unit: string) => (n === undefined ? '' : articleLabel(String(n)).replace('条', unit));
  return `《${located.instrument.data.shortZh}》${articleLabel(located.article)}${part(place?.paragraph, '款')}${part(place?.item, '项')}`;
}

/** One plain citation that can be pasted anywhere. `url` is the permanent address of the place. */
export function plainCitation(reference: Reference, entry: AnyEntry, url: string, siteName: string, anchor?: string, wording?: Wording): string {
  if (isKind(entry, 'provision') || isKind(entry, 'version')) {
    const { instrument, article } = locate(reference, entry.id)!;
    const since = wording ? ` (text in force ${wording.to ? `from ${longDate(wording.from)} to ${longDate(wording.to)}` : `since ${longDate(wording.from)}`})` : '';
    return `${instrument.data.title}, ${instrument.data.unit} ${article}${placeInWords(anchor)}${since}, unofficial translation in ${siteName}, ${url}`;
  }
  return `“${entry.data.title}”, ${siteName}, revised ${longDate(entry.data.updated)}, ${url}`;
}
