/**
 * The full-text index: paragraphs, headings, and which words stand under each. Fetched when names
 * do not answer.
 */
import { itemAnchor, paragraphAnchor } from '../../domain/reference/anchors.ts';
import { isKind, type AnyEntry } from '../../domain/reference/entry.ts';
import { normalize } from '../../domain/language/normalize.ts';
import { phrasingsOf, type Reference } from '../../domain/reference/reference.ts';
import { tokensOf } from '../../domain/language/analyze.ts';
import { confusablesOf } from '../../domain/reference/confusables.ts';
import { pageOf } from '../../domain/reference/id.ts';
import { cutOf, isText, namesTyped, searchedEntries } from './first-index.ts';

/** The file. `page` is the place of a page in the first index. */
export interface TextIndex {
  /** What the line of meaning of each page goes on with, by place. */
  lines: string[];
  /** Other names of provisions, by place. */
  names: Record<number, string>;
  /** The answer of a guide, by place. */
  answers: Record<number, string>;
  /** Questions that a page answers, joined by `|`, by place. */
  asks: Record<number, string>;
  /** Paragraphs and items: page, anchor, translation. */
  passages: [page: number, anchor: string, text: string][];
  /** Headings: page, anchor, words of the heading. */
  headings: [page: number, anchor: string, text: string][];
  /** Tokens of the text under the headings, and on the page before the first, in one line. */
  words: string;
  /**
   * The posting list of each token, in the order of `words`: sections, as differences in base 36;
   * empty for a common token. Section n is heading n; those after the last heading are the pages'
   * openings, in the order of the pages.
   */
  sections: string[];
  /** Why a page is not the same as another, in the sentence of its own side, as `page,other`. */
  why: Record<string, string>;
}

/** Make the second index. */
export function textIndex(reference: Reference): TextIndex {
  const entries = searchedEntries(reference);
  const place = new Map(entries.map((entry, i) => [entry.id, i]));
  const headed = entries.flatMap((entry, page) =>
    isKind(entry, 'version')
      ? []
      : entry.body.sections.flatMap((section) =>
          section.heading?.id
            ? [
                {
                  page,
                  anchor: section.heading.id,
                  title: section.heading.text,
                  text: section.text,
                },
              ]
            : [],
        ),
  );
  const openings = entries.map((entry) =>
    isKind(entry, 'version')
      ? ''
      : entry.body.sections
          .filter((section) => !section.heading)
          .map((section) => section.text)
          .join(' '),
  );
  const postings = new Map<string, number[]>();
  [...headed.map(({ title, text }) => `${title} ${text}`), ...openings].forEach((text, section) => {
    for (const token of new Set(tokensOf(normalize(text)))) {
      const list = postings.get(token);
      if (list) list.push(section);
      else postings.set(token, [section]);
    }
  });
  // A word that stands under many headings tells little and weighs most: of it only that it is
  // common.
  const common = (headed.length + openings.length) / 20;
  const sorted = [...postings].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    lines: entries.map((entry) =>
      entry.data.summary.slice(isText(entry) ? 0 : cutOf(entry.data.summary)),
    ),
    names: Object.fromEntries(
      entries.flatMap((entry, i) =>
        isKind(entry, 'provision') && namesTyped(reference, entry).length
          ? [[i, namesTyped(reference, entry).join('|')]]
          : [],
      ),
    ),
    answers: Object.fromEntries(
      entries.flatMap((entry, i) => (isKind(entry, 'guide') ? [[i, entry.data.answer]] : [])),
    ),
    asks: Object.fromEntries(
      entries.flatMap((entry, i) => {
        const asks = asksOf(reference, entry);
        return asks.length ? [[i, asks.join('|')]] : [];
      }),
    ),
    passages: entries.flatMap((entry, i) =>
      passagesOf(entry).map(([anchor, text]): [number, string, string] => [i, anchor, text]),
    ),
    headings: headed.map(({ page, anchor, title }) => [page, anchor, title]),
    words: sorted.map(([token]) => token).join(' '),
    sections: sorted.map(([, list]) =>
      list.length > common
        ? ''
        : list.map((section, i) => (section - (i ? list[i - 1]! : 0)).toString(36)).join(' '),
    ),
    why: Object.fromEntries(
      entries.flatMap((entry, i) =>
        confusablesOf(reference, entry.id).flatMap(({ id, why }) => {
          const other = place.get(pageOf(id));
          return other === undefined ? [] : [[`${i},${other}`, why]];
        }),
      ),
    ),
  };
}

/**
 * What a page is asked: its own list, a guide's question, and when an article's wording changed.
 */
function asksOf(reference: Reference, entry: AnyEntry): string[] {
  const { questions } = phrasingsOf(reference, entry.id);
  if (isKind(entry, 'guide')) return [...questions, entry.data.question];
  if (!isKind(entry, 'provision')) return questions;
  const [, ...later] = reference.wordings.get(entry.id) ?? [];
  return [
    ...questions,
    ...later.map(({ from }) => `did the law change in ${from.slice(0, 4)}: ${entry.data.title}`),
  ];
}

/** Paragraphs and items of a provision. */
export function passagesOf(entry: AnyEntry): [anchor: string, text: string][] {
  if (!isKind(entry, 'provision')) return [];
  return entry.data.paragraphs.flatMap((paragraph, p) => [
    [paragraphAnchor(p + 1), paragraph.translation] as [string, string],
    ...paragraph.items.map((item, i): [string, string] => [
      itemAnchor(p + 1, i + 1),
      item.translation,
    ]),
  ]);
}
