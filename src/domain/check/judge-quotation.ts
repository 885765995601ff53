/** Judges a passage that may be a quotation, against our translation or the official Chinese. */
import { instrumentNames, plainText } from '../parse/citation-parser.ts';
import type { Comparison } from './compare-quotation.ts';
import { confusedWith, offencesAt, stateOf } from './judge-citation.ts';
import { mostCompared, type QuotationIndex, type Match } from './quotation-index.ts';
import { countCharacters, countWords, isLong, type Passage } from './paste.ts';
import { checkPenalties } from './penalty-check.ts';
import { tiersOf, type PlaceResolver } from './resolve-place.ts';
import { statedPenalties } from './stated-penalty.ts';
import { tokensOf } from './quotation-tokens.ts';
import type { Card, CheckedPlace, QuotationVerdict, Remark } from './verdict.ts';

/** What a passage came to; `rest` is the paste without it. */
export interface JudgedPassage {
  card: Card;
  rest: string;
}

/**
 * Least likeness to a text, 0 to 1, with and without quotation marks; below it this is another
 * text.
 */
const leastLikeness = { marked: 0.4, open: 0.62 };
/** From this likeness on it is this text with changes; below it, perhaps another translation. */
const alteredLikeness = 0.85;
/** So many words or characters in both, without quotation marks, make a quotation. */
const leastOpen = { en: 11, zh: 10 };
/** Length in characters from which a passage without quotation marks may be called not found. */
const longOpen = { en: 90, zh: 24 };
/** Words that statutes use and readers seldom. */
const legal =
  /\b(?:shall|whoever|pursuant to|in accordance with law|imprisonment of)\b|[者的]，?处|有下列|依照|应当/;

/** Chinese where there are at least as many Chinese characters as other words. */
export const languageOf = (text: string): 'en' | 'zh' =>
  countCharacters(text) >= countWords(text) ? 'zh' : 'en';

/**
 * Judge a passage against the texts of its language. `cited` are the places cited in the same
 * paste. Undefined where nothing can be said of it as a quotation.
 */
export function judgePassage(
  paste: string,
  passage: Passage,
  library: QuotationIndex,
  resolver: PlaceResolver,
  cited: readonly CheckedPlace[],
): JudgedPassage | undefined {
  const language = languageOf(passage.text);
  const citedArticles = cited.map(({ article }) => article.id);
  const match = library.find(passage.text, !passage.marked, citedArticles)[0];
  if (!match || !holds(match.comparison, passage, language))
    return notFound(paste, passage, language);
  const { comparison } = match;
  if (!passage.marked && isName(passage, comparison, language, resolver))
    return notFound(paste, passage, language);
  const place = placeOf(match, resolver);
  const length = tokensOf(passage.text).length;
  const [from, to] = comparison.quotation;
  const part = !passage.marked && to - from + 1 < Math.min(length, mostCompared);
  const card: Card = {
    verdict: {
      is: 'quotation',
      how: howOf(match, place),
      language,
      comparison,
      cited: undefined,
      ...(length > mostCompared ? { only: mostCompared } : {}),
      ...(part ? { part } : {}),
    },
    place,
    offences: offencesAt(place, resolver),
    remarks: [
      ...stateOf(place),
      ...penaltiesIn(passage.text, comparison, place, resolver),
      ...confusedWith(place, [], resolver),
    ],
  };
  return { card, rest: withoutPassage(paste, passage, comparison) };
}

/**
 * The card of a quotation beside the citations of the same paste: says that the passage stands
 * under another article. Unchanged where its article is among those cited, or none is.
 */
export function against(
  card: Card,
  cited: readonly CheckedPlace[],
  name: (place: CheckedPlace) => string,
): Card {
  const { verdict, place } = card;
  if (verdict.is !== 'quotation' || verdict.how === 'alike') return card;
  if (!place || cited.length === 0) return card;
  if (cited.some(({ article }) => article === place.article)) return card;
  return {
    ...card,
    verdict: { ...verdict, how: 'other-provision', cited: cited.map(name).join(', ') },
  };
}

/** Whether enough agrees for a quotation. */
function holds(
  { likeness, same }: Comparison,
  { marked }: Passage,
  language: 'en' | 'zh',
): boolean {
  return marked
    ? likeness >= leastLikeness.marked && same >= 4
    : likeness >= leastLikeness.open && same >= leastOpen[language];
}

/**
 * Whether little but the name of a law is what agrees: a title stands in many texts and quotes
 * none.
 */
function isName(
  { text }: Passage,
  { quotation: [from, to] }: Comparison,
  language: 'en' | 'zh',
  { data }: PlaceResolver,
): boolean {
  const matched = plainText(
    tokensOf(text)
      .slice(from, to + 1)
      .map(({ raw }) => raw)
      .join(''),
  );
  const left = instrumentNames(data.laws)
    .filter(({ name }) => name.length > 4)
    .reduce((rest, { name }) => rest.replaceAll(name, ' '), matched);
  return tokensOf(left).length < leastOpen[language];
}

function placeOf(
  { in: { article, wording }, anchor }: Match,
  resolver: PlaceResolver,
): CheckedPlace {
  const found = resolver.at(article)!;
  return { ...found, wording: found.article.wordings.find(({ id }) => id === wording)!, anchor };
}

function howOf(
  { comparison: { extra, missing, likeness } }: Match,
  { law, article, wording }: CheckedPlace,
): QuotationVerdict {
  if (likeness < alteredLikeness) return 'alike';
  if (law.repealed || wording !== article.wordings.at(-1)) return 'other-version';
  return extra + missing === 0 ? 'exact' : 'altered';
}

/** Words by which a change touches the penalty. */
const penal = new RegExp(
  '\\d|\\b(?:two|three|five|seven|ten|fifteen|twenty|years?|life|death|serious|lesser|vile|minor)\\b' +
    '|[一二三五七十]|年|无期|死刑|严重|恶劣|较轻',
);

/**
 * Penalties in a changed quotation that the text does not have; only where the change is one of
 * penalties.
 */
function penaltiesIn(
  text: string,
  { parts }: Comparison,
  place: CheckedPlace,
  resolver: PlaceResolver,
): Remark[] {
  if (!parts.some((part) => part.is === 'extra' && penal.test(part.text))) return [];
  return checkPenalties(
    statedPenalties(text.toLowerCase(), resolver.data.thresholds),
    tiersOf(place),
  )
    .filter(({ is }) => is === 'not-in-text' || is === 'other-threshold')
    .map((finding) => ({ is: 'penalty', finding }));
}

/**
 * A passage in quotation marks, or one in the language of statutes, that stands in no text held
 * here.
 */
function notFound(
  paste: string,
  passage: Passage,
  language: 'en' | 'zh',
): JudgedPassage | undefined {
  const long = passage.marked ? isLong(passage.text) : passage.text.length > longOpen[language];
  if (!long || !legal.test(passage.text.toLowerCase())) return undefined;
  return {
    card: {
      verdict: { is: 'quotation-not-found', language, text: passage.text },
      place: undefined,
      offences: [],
      remarks: [],
    },
    rest: paste,
  };
}

/**
 * The paste without the passage: all of it where it is marked, else the words that were compared.
 */
function withoutPassage(
  paste: string,
  { text, at, marked }: Passage,
  { quotation: [from, to] }: Comparison,
): string {
  if (marked) return `${paste.slice(0, Math.max(0, at - 1))} ${paste.slice(at + text.length + 1)}`;
  const tokens = tokensOf(text);
  const offset = text.length - tokens.reduce((sum, { raw }) => sum + raw.length, 0);
  const lengthOf = (end: number) =>
    tokens.slice(0, end).reduce((sum, { raw }) => sum + raw.length, offset);
  return `${text.slice(0, lengthOf(from))} ${text.slice(lengthOf(to + 1))}`;
}
