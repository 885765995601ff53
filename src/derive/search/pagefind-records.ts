/**
 * What Pagefind indexes, where the site is built with it: a record for every page, paragraph, item
 * and heading.
 */
import { shortCitation } from '../../domain/reference/short-citation.ts';
import { isKind, type AnyEntry } from '../../domain/reference/entry.ts';
import { normalize, squeeze } from '../../domain/language/normalize.ts';
import { phrasingsOf, type Reference } from '../../domain/reference/reference.ts';
import { inPairs } from '../../domain/language/analyze.ts';
import { site } from '../../site.ts';
import { urlOf } from '../../urls.ts';
import { printId } from '../../domain/reference/id.ts';
import { namesOf, namesTyped, searchedEntries } from './first-index.ts';
import { pinyinOf } from './readings.ts';
import { passagesOf } from './text-index.ts';

/**
 * What a hit is shown with, and the names it is found by. A type, because Pagefind takes any record
 * of strings.
 */
export type PagefindMeta = {
  id: string;
  kind: string;
  title: string;
  zh: string;
  line: string;
  /**
   * Names of a page or words of a heading, as {@link inPairs} writes them, between bars; empty for
   * a paragraph.
   */
  names: string;
};

/** A record as Pagefind takes it. */
export interface PagefindRecord {
  url: string;
  language: string;
  content: string;
  meta: PagefindMeta;
}

/**
 * Every record, page by page. Chinese is cut into pairs, because Pagefind divides an English index
 * at spaces.
 */
export function pagefindRecords(reference: Reference): PagefindRecord[] {
  const record = (
    entry: AnyEntry,
    anchor: string,
    names: readonly string[],
    text: string,
    shown: Partial<PagefindMeta> = {},
  ): PagefindRecord => {
    const id = printId({ page: entry.id, anchor });
    const zh = isKind(entry, 'provision')
      ? shortCitation(reference, entry.id, anchor || undefined)
      : (entry.data.zh ?? '');
    const plain = [...new Set(names.map((name) => inPairs(normalize(name))))].filter(Boolean);
    // A name stands in the text too, so that Pagefind finds a record that has one word in a name
    // and one in the text.
    return {
      url: urlOf(id),
      language: site.language,
      content: [...plain, inPairs(normalize(text))].join(' '),
      meta: {
        id,
        kind: entry.kind,
        title: entry.data.title,
        zh,
        line: entry.data.summary,
        names: plain.join(' | '),
        ...shown,
      },
    };
  };
  return searchedEntries(reference).flatMap((entry) => [
    record(entry, '', pageNames(reference, entry), openingOf(reference, entry)),
    ...passagesOf(entry).map(([anchor, text]) =>
      record(entry, anchor, [], `${entry.data.title} ${text}`, { line: text }),
    ),
    ...entry.body.sections.flatMap(({ heading, text }) =>
      heading?.id
        ? [
            record(entry, heading.id, [heading.text], `${entry.data.title} ${text}`, {
              title: `${heading.text} (${entry.data.title})`,
            }),
          ]
        : [],
    ),
  ]);
}

/**
 * Title, without what stands in brackets too; Chinese, with its pinyin in one word and in
 * syllables; other names.
 */
function pageNames(reference: Reference, entry: AnyEntry): string[] {
  const { title, zh = '', pinyin = '' } = entry.data;
  const read = pinyin || (/\p{Script=Han}/u.test(zh) ? pinyinOf(zh) : '');
  return [
    title,
    title.replace(/ \(.*\)$/, ''),
    zh,
    read,
    squeeze(normalize(read)),
    ...(isKind(entry, 'provision') ? namesTyped(reference, entry) : namesOf(reference, entry)),
  ];
}

/** Meaning, questions answered, and what stands before the first heading. */
function openingOf(reference: Reference, entry: AnyEntry): string {
  const guide = isKind(entry, 'guide') ? [entry.data.question, entry.data.answer] : [];
  return [
    entry.data.summary,
    ...phrasingsOf(reference, entry.id).questions,
    ...guide,
    ...entry.body.sections.filter(({ heading }) => !heading).map(({ text }) => text),
  ].join(' ');
}
