/**
 * The first search index: what the browser needs to answer most queries. Columns, because they
 * compress better than rows.
 */
import { shortCitation } from '../../domain/reference/short-citation.ts';
import { isKind, type AnyEntry } from '../../domain/reference/entry.ts';
import { pinyinOf } from './readings.ts';
import { pinyinKey } from '../../domain/language/pinyin-syllables.ts';
import { normalize, plainLetters, squeeze } from '../../domain/language/normalize.ts';
import { entriesOf, phrasingsOf, type Reference } from '../../domain/reference/reference.ts';
import { tiersAt } from '../../domain/reference/tiers.ts';
import { isHan, keyOf, stemOf } from '../../domain/language/analyze.ts';
import type { Kind } from '../../schema/index.ts';
import { confusablesOf } from '../../domain/reference/confusables.ts';
import { pageOf } from '../../domain/reference/id.ts';
import { barsOf } from '../view/ladder.ts';

/** A tier: its words, whether another article adds it, and from and to of each of its bars, in per cent of the axis. */
export type TierLine = [words: string, isGateway: boolean, ...ends: number[]];

/**
 * The file the browser fetches when the search is first used. One place in each column is one page.
 */
export interface FirstIndex {
  /**
   * For the citation parser: the page of each instrument, by whose title and names it is cited, the
   * unit of its citations, the number of its last article, and `old` where it is no longer in
   * force.
   */
  instruments: { page: number; unit: string; last: string; old?: true }[];
  kinds: Kind[];
  ids: string[];
  titles: string[];
  /** Chinese terms; empty where there is none. */
  zh: string[];
  /** Other names, joined by `|`. */
  names: string[];
  /** The beginning of the line of meaning. Empty for provisions, whose line comes with the text. */
  lines: string[];
  /**
   * What `plainLetters` does not normalise of titles, terms, names and lines, by place, with what
   * it is normalised.
   */
  spelt: Record<number, Record<string, string>>;
  /** The tiers of offences and provisions, by place, mildest first. */
  tiers: Record<number, TierLine[]>;
  /** Pages that are often confused, by place. */
  notSame: [number, number][];
  /** A character and its syllable, over and over; `exact` has whole names that read differently. */
  pinyin: { syllables: string; exact: Record<string, string> };
  /** Groups of tokens that stand for each other. */
  synonyms: string[];
}

const lineLength = 72;

/**
 * Pages that are searched, in the order of the index. Earlier wordings are found by a citation with
 * a year, or by their title.
 */
export const searchedEntries = (reference: Reference): AnyEntry[] => [
  ...reference.entries.values(),
];

/** Whether a page is a text of the law, whose names and line come with the second index. */
export const isText = (entry: AnyEntry): boolean =>
  isKind(entry, 'provision') || isKind(entry, 'version');

/** Make the first index. */
export function firstIndex(reference: Reference): FirstIndex {
  const entries = searchedEntries(reference);
  const place = new Map(entries.map((entry, i) => [entry.id, i]));
  const names = entries.map((entry) => (isText(entry) ? [] : namesOf(reference, entry)));
  const lines = entries.map((entry) =>
    isText(entry) ? '' : unparted(entry.data.summary.slice(0, cutOf(entry.data.summary))),
  );
  const titles = entries.map((entry) => unparted(entry.data.title));
  const zh = entries.map((entry) => unparted(entry.data.zh ?? ''));
  return {
    instruments: entriesOf(reference, 'instrument').map((entry) => ({
      page: place.get(entry.id)!,
      unit: entry.data.unit,
      last: entry.data.divisions.at(-1)?.to ?? String(entry.data.articleCount),
      ...(entry.data.repealed ? { old: true as const } : {}),
    })),
    kinds: entries.map((entry) => entry.kind),
    ids: entries.map((entry) => entry.id),
    titles,
    zh,
    names: names.map((list) => list.join('|')),
    lines,
    spelt: Object.fromEntries(
      entries.flatMap((_, i) =>
        speltOtherwise([titles[i]!, zh[i]!, ...names[i]!, lines[i]!]).map((spelt) => [i, spelt]),
      ),
    ),
    tiers: Object.fromEntries(
      entries.flatMap((entry, i) => {
        const lines = tierLines(reference, entry);
        return lines.length ? [[i, lines]] : [];
      }),
    ),
    notSame: entries.flatMap((entry, i) =>
      confusablesOf(reference, entry.id).flatMap(({ id }) => {
        const other = place.get(pageOf(id));
        return other !== undefined && other > i ? [[i, other] as [number, number]] : [];
      }),
    ),
    pinyin: pinyinTable(
      new Map(
        entries.flatMap((entry) =>
          entry.data.zh && entry.data.pinyin
            ? [[entry.data.zh, writtenKey(entry.data.pinyin)]]
            : [],
        ),
      ),
      entries
        .flatMap((entry, i) => [entry.data.zh ?? '', ...names[i]!])
        .filter((name) => /\p{Script=Han}/u.test(name)),
    ),
    synonyms: reference.synonyms.map((group) =>
      group.map((word) => (isHan(word) ? word : stemOf(normalize(word)))).join(' '),
    ),
  };
}

/** The sign that parts names is none within one. */
const unparted = (text: string): string => text.replaceAll('|', '/');

/** What `plainLetters` does not normalise. */
function speltOtherwise(texts: readonly string[]): Record<string, string>[] {
  const others = texts
    .map((text): [string, string] => [text, normalize(text)])
    .filter(([text, plain]) => plainLetters(text) !== plain);
  return others.length ? [Object.fromEntries(others)] : [];
}

/** The names of a page and what people type in their place. */
export const namesTyped = (reference: Reference, entry: AnyEntry): string[] => [
  ...entry.data.aliases,
  ...phrasingsOf(reference, entry.id).terms,
];

/**
 * Other names, each once: what compares equal to another name, or is only its pinyin, is left out.
 */
export function namesOf(reference: Reference, entry: AnyEntry): string[] {
  const { questions } = phrasingsOf(reference, entry.id);
  const typed = namesTyped(reference, entry);
  const instrument = isKind(entry, 'instrument');
  const own = instrument
    ? [entry.data.short, entry.data.shortZh, ...(entry.data.number ? [entry.data.number] : [])]
    : [];
  const all = [
    ...own,
    ...typed,
    ...(instrument ? [...own, ...typed, ...questions].flatMap(numberForms) : []),
  ].map((name) => name.replaceAll('（', '(').replaceAll('）', ')'));
  // A citation must match a law's name word for word; elsewhere names without their small words are
  // one.
  const key = (name: string) => (instrument ? normalize(name) : keyOf(normalize(name)));
  const seen = new Set([entry.data.title, entry.data.zh ?? ''].map(key));
  const read = new Set(
    [entry.data.zh ?? '', ...all].filter((name) => /\p{Script=Han}/u.test(name)).map(pinyinOf),
  );
  return all.filter((name) => {
    if (seen.has(key(name)) || read.has(pinyinKey(squeeze(normalize(name))))) return false;
    seen.add(key(name));
    return true;
  });
}

/** How the number of a document is written in English: 法释〔2001〕4号 → Fa Shi 2001 No. 4. */
function numberForms(name: string): string[] {
  const order = /^国务院令第(\d+)号$/.exec(name.normalize('NFKC'));
  if (order) return [`State Council Order No. ${order[1]}`, `State Council Decree No. ${order[1]}`];
  const interpretation = /^法释\D?(\d{4})\D?(\d+)号$/.exec(name.normalize('NFKC'));
  return interpretation
    ? [
        name,
        `Fa Shi ${interpretation[1]} No. ${interpretation[2]}`,
        `No. ${interpretation[2]} of ${interpretation[1]}`,
      ]
    : [];
}

/** Where a line of meaning is cut: the first index has what stands before, the second the rest. */
export const cutOf = (text: string): number =>
  text.length <= lineLength ? text.length : text.lastIndexOf(' ', lineLength);

/**
 * The tiers of an offence or a provision as short lines, mildest first, each once: its words and the ends of its bars on
 * the ladder’s axis. Tiers are never joined into one range: what lies between two of them stands in no text.
 */
function tierLines(reference: Reference, entry: AnyEntry): TierLine[] {
  if (!isKind(entry, 'offence') && !isKind(entry, 'provision')) return [];
  const lines = tiersAt(reference, entry.id).flatMap((placed): TierLine[] => {
    const bars = barsOf(placed);
    if (bars.length === 0) return [];
    const words = either.format(bars.map((bar) => inShort(bar.words)));
    const through = placed.gateway ? ` through ${shortCitation(reference, placed.page)}` : '';
    const ends = bars.flatMap(({ x, width }) => [round(x), round(x + width)]);
    return [[words + through, placed.gateway, ...ends]];
  });
  const last = ([, isGateway, ...ends]: TierLine) => (isGateway ? 1000 : 0) + Math.max(...ends);
  const distinct = [...new Map(lines.map((line) => [line[0], line])).values()];
  return distinct.sort((a, b) => last(a) - last(b));
}

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** “3 to 10 years”, “life”: what the bar beside it shows need not be said. */
const inShort = (words: string): string =>
  words.replace(/^fixed-term imprisonment of /, '').replace(/^life imprisonment$/, 'life');

const round = (value: number): number => Number(value.toFixed(1));

/** Pinyin as an author wrote it, as a key. */
const writtenKey = (pinyin: string): string =>
  pinyinKey(squeeze(normalize(pinyin)).replace(/[^a-z]/g, ''));

function pinyinTable(
  written: ReadonlyMap<string, string>,
  names: readonly string[],
): FirstIndex['pinyin'] {
  const syllables = new Map<string, string>();
  for (const char of new Set(names.join('').normalize('NFKC')))
    if (/\p{Script=Han}/u.test(char)) syllables.set(char, pinyinOf(char));
  const byChar = (name: string) => [...name].map((char) => syllables.get(char) ?? '').join('');
  const reading = (name: string) => written.get(name) ?? pinyinOf(name);
  const exact = names
    .filter((name) => byChar(name) !== reading(name))
    .map((name) => [name, reading(name)]);
  return { syllables: [...syllables].flat().join(''), exact: Object.fromEntries(exact) };
}
