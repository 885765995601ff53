/** What the search knows: one record a page, paragraph, item and heading, each with its own address. */
import { pinyin } from 'pinyin-pro';
import { itemAnchor, paragraphAnchor } from '../domain/anchors.ts';
import { articleLabel } from '../domain/article-number.ts';
import { shortCitation } from '../domain/citation.ts';
import { isKind, type AnyEntry } from '../domain/entry.ts';
import { normalize, squeeze } from '../domain/normalize.ts';
import { entriesOf, type Reference } from '../domain/reference.ts';
import type { Kind } from '../schema/index.ts';

/** One searchable place. Short keys keep the file small. */
export interface SearchRecord {
  /** Id with anchor. */
  id: string;
  kind: Kind;
  title: string;
  /** The Chinese term, shown beside the title. */
  zh?: string;
  /** Other names: aliases, crime names. */
  names?: string[];
  /** Pinyin of the Chinese names, without tones or spaces. */
  pinyin?: string[];
  /** One line shown with a result and searched. */
  summary?: string;
  /** Text that is searched but not shown whole. */
  text?: string;
}

/** The file the browser fetches. */
export interface SearchIndex {
  instruments: { id: string; names: string[]; short: string; unit: string; last: string }[];
  records: SearchRecord[];
}

const hasChinese = (text: string) => /\p{Script=Han}/u.test(text);
const pinyinOf = (text: string) => squeeze(normalize(pinyin(text, { toneType: 'none', nonZh: 'removed', v: true })));

export function searchRecords(reference: Reference): SearchIndex {
  const entries = [...reference.entries.values()].filter((entry) => !isKind(entry, 'version'));
  return {
    instruments: entriesOf(reference, 'instrument').map((entry) => {
      const { title, short, shortZh, zh, number, aliases, divisions, articleCount } = entry.data;
      const names = [title, short, shortZh, zh, ...(number ? [number] : []), ...aliases].map(normalize);
      return { id: entry.id, names: [...new Set(names)].filter((name) => name.length > 1), short, unit: entry.data.unit, last: divisions.at(-1)?.to ?? String(articleCount) };
    }),
    records: entries.flatMap((entry) => recordsOf(reference, entry)),
  };
}

function recordsOf(reference: Reference, entry: AnyEntry): SearchRecord[] {
  const names = [...entry.data.aliases];
  if (isKind(entry, 'provision')) names.push(shortCitation(reference, entry.id), articleLabel(entry.id.split('/')[2]!));
  if (isKind(entry, 'instrument')) names.push(entry.data.short, entry.data.shortZh, ...(entry.data.number ? [entry.data.number] : []));
  const chinese = [entry.data.zh, ...names.filter((name) => !isKind(entry, 'provision') || !name.startsWith('第'))].filter((name): name is string => name !== undefined && hasChinese(name));
  const page: SearchRecord = {
    id: entry.id,
    kind: entry.kind,
    title: entry.data.title,
    ...(entry.data.zh ? { zh: entry.data.zh } : {}),
    ...(names.length ? { names } : {}),
    ...(chinese.length ? { pinyin: [...new Set(chinese.map(pinyinOf))].filter((p) => p.length > 1) } : {}),
    summary: entry.data.summary,
    text: entry.body.sections.filter((section) => !section.heading).map((section) => section.text).join(' '),
  };
  return [page, ...paragraphRecords(reference, entry), ...headingRecords(entry)];
}

function paragraphRecords(reference: Reference, entry: AnyEntry): SearchRecord[] {
  if (!isKind(entry, 'provision')) return [];
  return entry.data.paragraphs.flatMap((paragraph, p): SearchRecord[] => {
    const record = (anchor: string, text: string, terms: string): SearchRecord => ({ id: `${entry.id}#${anchor}`, kind: 'provision', title: shortCitation(reference, entry.id, anchor), summary: text, text: terms });
    const terms = paragraph.terms.map((term) => term.zh).join(' ');
    return [record(paragraphAnchor(p + 1), paragraph.translation, terms), ...paragraph.items.map((item, i) => record(itemAnchor(p + 1, i + 1), item.translation, ''))];
  });
}

const headingRecords = (entry: AnyEntry): SearchRecord[] =>
  entry.body.sections.flatMap((section): SearchRecord[] =>
    section.heading?.id ? [{ id: `${entry.id}#${section.heading.id}`, kind: entry.kind, title: `${section.heading.text} (${entry.data.title})`, text: section.text }] : [],
  );
