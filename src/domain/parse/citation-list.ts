/**
 * Finds citations in what a reader types: one, several, a range, or one among other words.
 *
 *     query    = citation                                 see citation-parser.ts
 *              | [instrument] list | list [instrument]
 *              | words with marked citations among them
 *     list     = [“arts” …] article {separator article}   English; the last separator may be
 *                                                         “to”, “–”, “through”
 *              | [第] numeral [条] {separator [第] numeral [条]} 条   Chinese; 至, 到 for a range
 *     separator= “,” | “;” | “and” | “&” | “or” | “/” | 、 | 和 | 及 | 与
 *     marked   = (“art” | “article” | “§” …) place | 第 … 条 … | instrument place
 *
 * A range runs from its first to its last article, both included; the end must be greater than the
 * beginning (`308-1` is an inserted article, `110-113` a range).
 */
import { parseNumeral } from '../law/article-number.ts';
import {
  defaultInstrument,
  instrumentNames,
  parseCitation,
  plainCitationText,
  withoutName,
  type KnownInstrument,
  type ParsedCitation,
} from './citation-parser.ts';

/** What was cited in a query. */
export interface FoundCitations {
  /** In the order they were typed. `through` is the last article of a range. */
  citations: (ParsedCitation & { through?: string })[];
  /** The other words, normalised; empty where the whole query is citations. */
  rest: string;
}

const numeral = '[0-9]{1,4}|[零〇一二三四五六七八九十百千两]+';
const separator = '\\s*(?:,|;|、|/|&|\\band\\b|\\bor\\b|和|及|与)\\s*';
const rangeWord = '\\s*(?:-|\\bto\\b|\\bthrough\\b|\\bthru\\b|至|到)\\s*';
const marker = '(?:articles?|arts?|sections?|secs?|clauses?|§§?|ss?)\\.?\\s*';
const one =
  `(?:第?\\s*(?:${numeral})\\s*条?(?:\\s*之\\s*(?:${numeral}))?` +
  '(?:-[1-9]\\d?(?!\\d))?(?:\\([1-9]\\d?\\))?)';
const list = new RegExp(
  `^(?:${marker})?(${one}(?:(?:${separator}|${rangeWord})(?:${marker})?${one})+)$`,
  'u',
);
/** A citation among other words, marked by “article”, § or 条. */
const inWords = new RegExp(
  '(?:articles?|arts?|sections?|secs?|§)\\.?\\s*[1-9]\\d{0,3}(?:-[1-9]\\d?(?!\\d))?' +
    '(?:\\s*\\([1-9]\\d?\\)){0,2}(?:[\\s,]*(?:paragraph|para|par|¶|p)\\.?\\s*[1-9]\\d?)?' +
    '(?:[\\s,]*items?\\s*\\(?[1-9]\\d?\\)?)?' +
    `|第?\\s*(?:${numeral})\\s*条(?:\\s*之\\s*(?:${numeral}))?` +
    `(?:\\s*第?\\s*(?:${numeral})\\s*款)?(?:\\s*第?\\s*\\(?(?:${numeral})\\)?\\s*项)?`,
  'gu',
);
/** A number that may be an article right behind the name of a law. */
const numberBehindLaw = /(?<![\d-])[1-9]\d{0,2}(?:-[1-9]\d?)?(?![\d年万元条件项份%-])/;
/** A number of three digits at the beginning or the end of other words: “111 espionage”. */
const numberAtEdge = new RegExp(
  '^[1-9]\\d\\d(?=\\s+[^\\d\\s])|(?<=[^\\d\\s]\\s+)' +
    '(?<!\\b(?:no|nos|number|order|decree|document|chapter|room|over|under|than|about)\\s+)' +
    '[1-9]\\d\\d$',
);
/** Articles of three digits in a row, which stand without “articles” or a law. */
const threeDigits = /^[1-9]\d\d(?:-\d|\(\d\))?(?:[^\d]+[1-9]\d\d(?:-\d|\(\d\))?)+$/;
const connecting =
  /^[\s,.:;]*(?:(?:of the|of|the|under|in)\b)?[\s,.:;]*|[\s,.:;]*(?:\b(?:of the|of|in the|in|under|the))?[\s,.:;]*$/g;

/** A country at the end says nothing here: “art. 54 Counter-Espionage Law, China”. */
const ofChina = /[\s,(]*(?:\b(?:of|in)\s+)?(?:\bthe\s+)?\b(?:prc|china)\)?$/;

const withoutChina = (text: string): string => text.replace(ofChina, '') || text;

/** Every citation in `query`. Nothing throws; a query without one has an empty list. */
export function findCitations(
  query: string,
  instruments: readonly KnownInstrument[],
): FoundCitations {
  const text = plainCitationText(query);
  const shorter = withoutChina(text);
  if (!/[0-9零〇一二三四五六七八九十百千两]/.test(text)) return { citations: [], rest: shorter };
  const whole = parseCitation(query, instruments);
  if (whole) return { citations: [whole], rest: '' };
  if (shorter !== text) return findCitations(shorter, instruments);
  const names = instrumentNames(instruments);
  if (text === '' || names.some(({ name }) => name === text)) return { citations: [], rest: text };
  for (const { id, rest } of withoutInstrument(text, names)) {
    const citations = readList(rest, id ?? defaultInstrument, id !== undefined);
    if (citations) return { citations, rest: '' };
  }
  return amongWords(text, names, instruments);
}

/** The text as it is, and without a name of an instrument at its beginning or end. */
function withoutInstrument(
  text: string,
  names: ReturnType<typeof instrumentNames>,
): { id: string | undefined; rest: string }[] {
  const cut = names.flatMap(({ id, name }) => {
    const rest = withoutName(text, name);
    if (rest === undefined) return [];
    // The beginning of a longer word is not the name: “cl” of “classification”.
    const insideWord = text.startsWith(name) && /[a-z]$/.test(name) && /^[a-z]/.test(rest);
    return insideWord ? [] : [{ id, rest: rest.replace(connecting, '') }];
  });
  return [{ id: undefined, rest: text }, ...cut];
}

/** The articles of a list; undefined where the text is not one. */
function readList(
  text: string,
  instrument: string,
  named: boolean,
): FoundCitations['citations'] | undefined {
  const match = list.exec(text);
  if (!match) return undefined;
  // Without 条, “articles” or an instrument, two numbers may be anything. Those of three digits are
  // taken for articles.
  const marked = named || /条|^(?:articles?|arts?|§|ss?)/.test(text);
  if (!marked && !threeDigits.test(text)) return undefined;
  const citations: FoundCitations['citations'] = [];
  let before = '';
  for (const part of match[1]!.matchAll(
    new RegExp(`(${separator}|${rangeWord})?(?:${marker})?(${one})`, 'gu'),
  )) {
    const article = articleIn(part[2]!);
    if (article === undefined) return undefined;
    const last = citations.at(-1);
    const range = before !== '' && new RegExp(`^${rangeWord}$`, 'u').test(part[1] ?? '');
    if (range && last && Number(article.split('-')[0]) > Number(last.article.split('-')[0]))
      last.through = article;
    else if (range) return undefined;
    else
      citations.push({
        instrument,
        article,
        paragraph: Number(/\(([1-9]\d?)\)$/.exec(part[2]!)?.[1]) || undefined,
        item: undefined,
        named,
      });
    before = article;
  }
  return citations;
}

function articleIn(text: string): string | undefined {
  const match = new RegExp(
    `^第?\\s*(${numeral})\\s*条?(?:\\s*之\\s*(${numeral})|-([1-9]\\d?))?`,
    'u',
  ).exec(text);
  const main = match && parseNumeral(match[1]!);
  const sub = match?.[2] ? parseNumeral(match[2]) : match?.[3];
  return main ? `${main}${sub ? `-${sub}` : ''}` : undefined;
}

/** Marked citations anywhere; an instrument named anywhere is theirs. */
function amongWords(
  text: string,
  names: ReturnType<typeof instrumentNames>,
  instruments: readonly KnownInstrument[],
): FoundCitations {
  const spans = [...text.matchAll(inWords)]
    .filter((span) => !/[a-z0-9]/.test(text[span.index - 1] ?? ' ') || !/^[a-z]/.test(span[0]))
    .map((span) => span[0]);
  let rest = spans.reduce((left, span) => left.replace(span, ' '), text);
  const own = names.find(({ name }) => name.length > 1 && whereWord(rest, name) >= 0);
  if (spans.length === 0) {
    const number = own
      ? numberBehindLaw.exec(rest.slice(whereWord(rest, own.name) + own.name.length))
      : numberAtEdge.exec(rest);
    // A number right behind the name of a law is an article; one further on is not.
    if (!number || (own && number.index > 1)) return { citations: [], rest: text };
    spans.push(number[0]);
    rest = rest.replace(number[0], ' ');
  }
  if (own) rest = cutWord(rest, own.name);
  const citations = spans.flatMap(
    (span) => parseCitation(own ? `${own.name} ${span}` : span, instruments) ?? [],
  );
  return citations.length
    ? { citations, rest: rest.replace(/\s+/g, ' ').replace(connecting, '').trim() }
    : { citations: [], rest: text };
}

/** The offset of a name that does not begin or end within a word; -1 where there is none. */
function whereWord(text: string, name: string): number {
  const latin = (char: string | undefined) => char !== undefined && /[a-z]/.test(char);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const beginsInside = latin(name[0]) && latin(text[at - 1]);
    const endsInside = latin(name.at(-1)) && latin(text[at + name.length]);
    if (!beginsInside && !endsInside) return at;
  }
  return -1;
}

function cutWord(text: string, name: string): string {
  const at = whereWord(text, name);
  return at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + name.length)}`;
}
