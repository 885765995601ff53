/** Judges a passage that may be a quotation, against our translation or the official Chinese. */
import { instrumentNames, plainText } from '../parse/citation-parser.ts';
import type { Comparison } from './compare-quotation.ts';
import { confusedWith, offencesAt, stateOf } from './judge-citation.ts';
import { mostCompared, type QuotationIndex, type Match } from './quotation-index.ts';
import { isLong, type Passage } from './paste.ts';
import { checkPenalties } from './penalty-check.ts';
import { tiersOf, type Places } from './resolve-place.ts';
import { statedPenalties } from './stated-penalty.ts';
import { tokensOf } from './quotation-tokens.ts';
import type { Card, CheckedPlace, QuotationVerdict, Remark } from './verdict.ts';

/** What a passage came to; `rest` is the paste without it. */
export interface JudgedPassage {
  card: Card;
  rest: string;
}

/** Less alike than this, and it is another text. */
const alike = { marked: 0.4, open: 0.62 };
/** More alike than this, and it is this text with changes rather than another translation. */
const altered = 0.85;
/** So many words in a row without quotation marks are a quotation. */
const least = { en: 11, zh: 10 };
const legal =
  /\b(?:shall|whoever|pursuant to|in accordance with law|imprisonment of)\b|[者的]，?处|有下列|依照|应当/;

export const languageOf = (text: string): 'en' | 'zh' =>
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) >=
  (text.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !/\p{Script=Han}/u.test(word)).length ?? 0)
    ? 'zh'
    : 'en';

/** Judge a passage. `cited` are the places cited in the same paste. Undefined where it is no quotation that can be told. */
export function judgePassage(
  paste: string,
  passage: Passage,
  library: QuotationIndex,
  places: Places,
  cited: readonly CheckedPlace[],
): JudgedPassage | undefined {
  const language = languageOf(passage.text);
  const match = library.find(
    passage.text,
    !passage.marked,
    cited.map(({ article }) => article.id),
  )[0];
  if (
    !match ||
    !holds(match.comparison, passage, language) ||
    (!passage.marked && isName(passage, match.comparison, language, places))
  )
    return notFound(paste, passage, language);
  const { comparison } = match;
  const place = placeOf(match, places);
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
    offences: offencesAt(place, places),
    remarks: [
      ...stateOf(place),
      ...penaltiesIn(passage.text, comparison, place, places),
      ...confusedWith(place, [], places),
    ],
  };
  return { card, rest: withoutPassage(paste, passage, comparison) };
}

/** Say that the passage stands under another article than the one cited. Where the cited one is among them nothing changes. */
export function against(
  card: Card,
  cited: readonly CheckedPlace[],
  name: (place: CheckedPlace) => string,
): Card {
  const { verdict, place } = card;
  if (
    verdict.is !== 'quotation' ||
    !place ||
    !cited.length ||
    verdict.how === 'alike' ||
    cited.some(({ article }) => article === place.article)
  )
    return card;
  return {
    ...card,
    verdict: { ...verdict, how: 'other-provision', cited: cited.map(name).join(', ') },
  };
}

function holds(
  { likeness, same }: Comparison,
  { marked }: Passage,
  language: 'en' | 'zh',
): boolean {
  return marked
    ? likeness >= alike.marked && same >= 4
    : likeness >= alike.open && same >= least[language];
}

/** Whether little but the name of a law is what agrees: a title stands in many texts and quotes none. */
function isName(
  { text }: Passage,
  { quotation: [from, to] }: Comparison,
  language: 'en' | 'zh',
  { data }: Places,
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
  return tokensOf(left).length < least[language];
}

function placeOf({ in: { article, wording }, anchor }: Match, places: Places): CheckedPlace {
  const found = places.at(article)!;
  return { ...found, wording: found.article.wordings.find(({ id }) => id === wording)!, anchor };
}

function howOf(
  { comparison: { extra, missing, likeness } }: Match,
  { law, article, wording }: CheckedPlace,
): QuotationVerdict {
  if (likeness < altered) return 'alike';
  if (law.repealed || wording !== article.wordings.at(-1)) return 'other-version';
  return extra + missing === 0 ? 'exact' : 'altered';
}

const penal =
  /\d|\b(?:two|three|five|seven|ten|fifteen|twenty|years?|life|death|serious|lesser|vile|minor)\b|[一二三五七十]|年|无期|死刑|严重|恶劣|较轻/;

/** Penalties in a changed quotation that the text does not have; only where the change is one of penalties. */
function penaltiesIn(
  text: string,
  { parts }: Comparison,
  place: CheckedPlace,
  places: Places,
): Remark[] {
  if (!parts.some((part) => part.is === 'extra' && penal.test(part.text))) return [];
  return checkPenalties(statedPenalties(text.toLowerCase(), places.data.thresholds), tiersOf(place))
    .filter(({ is }) => is === 'not-in-text' || is === 'other-threshold')
    .map((finding) => ({ is: 'penalty', finding }));
}

/** A passage in quotation marks, or one in the language of statutes, that stands in no text held here. */
function notFound(
  paste: string,
  passage: Passage,
  language: 'en' | 'zh',
): JudgedPassage | undefined {
  const long = passage.marked
    ? isLong(passage.text)
    : passage.text.length > (language === 'zh' ? 24 : 90);
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
