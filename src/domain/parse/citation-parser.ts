/**
 * Reads a citation out of what a reader types.
 *
 *     citation   = [instrument] place | place [instrument]
 *     place      = [“art” | “article” | “s” | “§” …] article [paragraph [item]]     English
 *                | [第] numeral 条 [之 numeral] [[第] numeral 款] [[第] (numeral) 项]   Chinese
 *     article    = digits [“-” digits] | English words of a number, see number-words.ts
 *     paragraph  = “(” digits “)” | (“para” | “paragraph” | “¶” | “p”) digits
 *     item       = “(” digits “)” | “item” [“(”] digits [“)”]
 *     instrument = a name, nickname or number of an instrument held
 *
 * Without an instrument the Criminal Law is meant. Numbers begin at 1; a year that stands for
 * itself (2001) and the whole name of an instrument (State Secrets Law 2010) are no citations.
 */
import { parseNumeral } from '../law/article-number.ts';
import { normalize, variants } from '../language/normalize.ts';
import { numbersInWords, withDigits } from '../law/number-words.ts';
import { isHan, rawWords } from '../language/tokenize.ts';

/** An instrument as the parser knows it. */
export interface KnownInstrument {
  /** Its id, `law/criminal-law`. */
  id: string;
  /** Every name it goes by, normalised. */
  names: readonly string[];
}

/** What was cited; numbers count from 1. */
export interface ParsedCitation {
  instrument: string;
  article: string;
  paragraph: number | undefined;
  item: number | undefined;
  /** Whether the reader named the instrument. */
  named: boolean;
}

/** What is meant where no instrument is named. */
export const defaultInstrument = 'law/criminal-law';

const number = '([0-9]{1,4}|[零〇一二三四五六七八九十百千两]+)';
/** Groups: 1 article; 2 or 3 paragraph; 4 or 5 item. */
const english = new RegExp(
  '^(?:(?:articles?|arts?|sections?|secs?|clauses?|s|a|§)\\.?\\s*)?([1-9]\\d{0,3}(?:-[1-9]\\d?)?)' +
    '(?:[\\s,]*(?:\\(([1-9]\\d?)\\)|(?:paragraph|para|par|¶|p)\\.?\\s*([1-9]\\d?)))?' +
    '(?:[\\s,]*(?:\\(([1-9]\\d?)\\)|items?\\s*\\(?([1-9]\\d?)\\)?))?$',
  'u',
);
/** Groups: 1 article; 2 inserted after it; 3 paragraph; 4 item. */
const chinese = new RegExp(
  `^第?\\s*${number}\\s*条(?:\\s*之\\s*${number})?` +
    `(?:\\s*第?\\s*${number}\\s*款)?(?:\\s*第?\\s*\\(?${number}\\)?\\s*项)?$`,
  'u',
);
/** What may stand between an article and its instrument. */
const filler =
  /^[\s,.:;of]*(?:of the|of|the|under|in)?\s*|\s*(?:of the|of|in the|in|under)?[\s,.:;]*$/g;

/** The citation in `query`, or undefined where the whole of it is not one. */
export function parseCitation(
  query: string,
  instruments: readonly KnownInstrument[],
): ParsedCitation | undefined {
  const text = plainCitationText(query);
  const names = instrumentNames(instruments);
  if (text === '' || names.some(({ name }) => name === text)) return undefined;
  const bare = /^(?:19|20)\d\d$/.test(text) ? undefined : parsePlace(text);
  if (bare) return { ...bare, instrument: defaultInstrument, named: false };
  for (const { id, name } of names) {
    const rest = withoutName(text, name);
    if (!rest) continue;
    // A Latin nickname or a number must end: “cl” is not the beginning of “classification”, nor
    // “No. 4” of “No. 41”.
    const seam = text.startsWith(name) ? name.at(-1)! + rest[0]! : rest.at(-1)! + name[0]!;
    if (/^(?:[a-z]{2}|[0-9]{2})$/.test(seam)) continue;
    const place = parsePlace(rest.replace(filler, ''));
    if (place) return { ...place, instrument: id, named: true };
  }
  return undefined;
}

/** A text without a name at its beginning or else its end; undefined where it has neither. */
export function withoutName(text: string, name: string): string | undefined {
  if (text.startsWith(name)) return text.slice(name.length);
  return text.endsWith(name) ? text.slice(0, -name.length) : undefined;
}

/** Article, paragraph and item; undefined where the text is no place. */
function parsePlace(text: string): Omit<ParsedCitation, 'instrument' | 'named'> | undefined {
  const en = english.exec(text);
  if (en) {
    const item = toNumber(en[4] ?? en[5]);
    return { article: en[1]!, paragraph: toNumber(en[2] ?? en[3]) ?? firstIf(item), item };
  }
  const zh = chinese.exec(text);
  const main = zh && parseNumeral(zh[1]!);
  if (!zh || !main) return undefined;
  const [sub, paragraph, item] = [zh[2], zh[3], zh[4]].map((numeral) =>
    numeral ? parseNumeral(numeral) : undefined,
  );
  return {
    article: sub ? `${main}-${sub}` : `${main}`,
    paragraph: zh[3] ? paragraph : firstIf(zh[4]),
    item,
  };
}

/** An item that is named without its paragraph stands in the first. */
const firstIf = (item: unknown): 1 | undefined => (item === undefined ? undefined : 1);

/**
 * A query as the grammar reads it: normalised, its first 200 characters, one kind of hyphen, no
 * title marks, and the years of document numbers without brackets.
 */
export const plainCitationText = (query: string): string => plainText(query.slice(0, 200));

/** The same for a text of any length. */
export const plainText = (text: string): string =>
  // Typeset text has other dashes where an article number has a hyphen: 308‑1, 308–1.
  plainName(withDigits(normalize(text.replace(/[‐-―−～~]/g, '-'))));

/** Most names have nothing to be changed, which two quick tests tell. */
function plainName(text: string): string {
  const english = /^(?!.*\b(?:no|interp)\b)[a-z]+(?: [a-z]+)*$/.test(text);
  const chinese = isHan(text) && rawWords(text)[0] === text;
  return english || chinese ? text : respelt(text);
}

/**
 * The changes by which texts and names come into one spelling, in order: no full stop behind a word,
 * no title marks, years of documents without brackets, one form of “No.”, one hyphen.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z])\.(?=\s|$)/g, ''],
  [/[《》〈〉「」“”"]/g, ' '],
  [/[〔【\[(]\s*((?:19|20)\d\d)\s*[〕】\])]/g, ' $1 '],
  [/(?<=法释|法发)\s+/g, ''],
  [/\bno\.?\s*(?=\d)/g, ''],
  [/\binterp\b\.?/g, 'interpretation'],
  [/(?<=[a-z])-(?=[a-z])/g, ' '],
  [/(?<=\d)(?:a|\s*bis)\b/g, '-1'],
  [/(?<=\d)\s*ter\b/g, '-2'],
  [/(?<=(?:19|20)\d\d)年?\s*第?(?=\d+号)/g, ' '],
  [/\s+/g, ' '],
];

const respelt = (text: string): string =>
  spellings.reduce((out, [pattern, by]) => out.replace(pattern, by), text).trim();

/** The same changes for a text whose offsets are kept, numbers in words and variants among them. */
export const respellings: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  ...variants.map(([from, to]): [RegExp, () => string] => [new RegExp(from, 'g'), () => to]),
  [/ {2,}/g, () => ' '],
  [numbersInWords, ([whole]) => withDigits(whole)],
  ...spellings.map(([pattern, by]): [RegExp, (match: RegExpExecArray) => string] => [
    pattern,
    (match) => by.replace('$1', match[1] ?? ''),
  ]),
];

const toNumber = (text: string | undefined) => (text === undefined ? undefined : Number(text));

const prepared = new WeakMap<readonly KnownInstrument[], { id: string; name: string }[]>();

/** Every name of every instrument as it stands in a plain text, longest first. */
export function instrumentNames(
  instruments: readonly KnownInstrument[],
): { id: string; name: string }[] {
  let names = prepared.get(instruments);
  if (!names) {
    names = instruments
      .flatMap((instrument) =>
        instrument.names.map((name) => ({ id: instrument.id, name: plainName(name) })),
      )
      .sort((a, b) => b.name.length - a.name.length);
    prepared.set(instruments, names);
  }
  return names;
}
