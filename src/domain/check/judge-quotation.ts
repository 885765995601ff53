/** Judges a passage that may be a quotation, against our translation or the official Chinese. */
import type { Comparison } from './compare-quotation.ts';
import { confusedWith, offencesAt, stateOf } from './judge-citation.ts';
import { mostCompared, type QuotationIndex, type Match } from './quotation-index.ts';
import { countCharacters, countWords, isLong, type Passage } from './paste.ts';
import { checkPenalties } from './penalty/penalty-check.ts';
import { articleOf } from '../reference/id.ts';
import { tiersOf, type PlaceResolver } from './resolve-place.ts';
import { statedPenalties } from './penalty/stated-penalty.ts';
import { tokensOf, type Token } from './quotation-tokens.ts';
import type { Card, CheckedPlace, QuotationVerdict, Remark } from './verdict.ts';

/** What a passage came to. */
export interface JudgedPassage {
  card: Card;
  /** The offsets, in the passage, of what agrees; undefined where nothing does. */
  matched: [from: number, to: number] | undefined;
  /** How many words or characters in a row agree that are no name and no frame. */
  run: number;
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

/** What is known of a paste when a passage of it is judged. */
export interface Surroundings {
  /** The places cited in the paste. */
  cited: readonly CheckedPlace[];
  /** The offsets of the passage that are no quotation: citations, names, penalties, words of the frame. */
  masked: readonly [from: number, to: number][];
  /** Numbers of articles that are cited without a law. */
  numbers: readonly string[];
  /** Whether the passage has citations or names of laws in it. */
  cites: boolean;
}

/** So many words or characters in a row, of no name and no frame, exclude chance. */
const leastRun = { en: 7, zh: 10 };
/** Fewer than so many are left where nothing but a penalty is stated. */
const fewest = 3;
/** A run that stands in more articles than this quotes none of them. */
const mostArticles = 4;

/**
 * Judge a passage against the texts of its language. Undefined where nothing can be said of it as
 * a quotation.
 */
export function judgePassage(
  passage: Passage,
  library: QuotationIndex,
  resolver: PlaceResolver,
  { cited, masked, numbers, cites }: Surroundings,
): JudgedPassage | undefined {
  const language = languageOf(passage.text);
  const citedArticles = cited.map(({ article }) => article.id);
  const match = library.find(passage.text, !passage.marked, citedArticles)[0];
  const tokens = tokensOf(passage.text);
  if (!match || !holds(match.comparison, passage, language, tokens.length))
    return notFound(passage, language);
  const { comparison } = match;
  const [from, to] = comparison.quotation;
  const whole = to - from + 1 >= Math.min(tokens.length, mostCompared) && comparison.extra === 0;
  const run = longestRun(passage.text, comparison, masked);
  const alike = run.length ? library.containing(run) : [];
  if (!passage.marked) {
    const wholeParagraph = whole && comparison.missing === 0;
    // A penalty beside a citation is said of it.
    if (run.length < fewest && cites) return notFound(passage, language);
    if (!wholeParagraph && run.length < leastRun[language]) return notFound(passage, language);
    if (!wholeParagraph && alike.length > mostArticles) return notFound(passage, language);
  }
  const found = placeOf(match, resolver);
  // Of several articles with the same words the one that is numbered so is meant.
  const holding = library.containing(tokens.slice(from, to + 1));
  const numbered = holding.find(
    (id) => numbers.includes(articleOf(id)) || citedArticles.includes(id),
  );
  const exact = comparison.extra + comparison.missing === 0;
  const other =
    exact && numbered && numbered !== found.article.id ? resolver.at(numbered) : undefined;
  const place = other ? { ...other, anchor: undefined } : found;
  const part = !passage.marked && !whole;
  const others = holding.filter((id) => id !== place.article.id).slice(0, 6);
  const card: Card = {
    verdict: {
      is: 'quotation',
      how: howOf(match, place),
      language,
      comparison,
      cited: undefined,
      marked: passage.marked,
      ...(tokens.length > mostCompared ? { only: mostCompared } : {}),
      ...(part ? { part } : {}),
    },
    place,
    offences: offencesAt(place, resolver),
    remarks: [
      ...(exact && others.length ? [{ is: 'also-in', places: others } as const] : []),
      ...stateOf(place),
      ...penaltiesIn(passage.text, comparison, place, resolver),
      ...confusedWith(place, [], resolver),
    ],
  };
  return { card, matched: offsetsOf(passage.text, from, to), run: run.length };
}

/** Where tokens stand in their text. */
function offsetsOf(text: string, from: number, to: number): [number, number] {
  const starts = tokenStarts(text);
  const last = tokensOf(text)[to]?.raw.trimEnd().length ?? 0;
  return [starts[from] ?? 0, (starts[to] ?? text.length - last) + last];
}

function tokenStarts(text: string): number[] {
  const tokens = tokensOf(text);
  let at = text.length - tokens.reduce((sum, { raw }) => sum + raw.length, 0);
  return tokens.map(({ raw }) => {
    const start = at;
    at += raw.length;
    return start;
  });
}

/** The longest row of tokens that are the same in both and are neither named nor frame. */
function longestRun(
  text: string,
  { parts, quotation: [first] }: Comparison,
  masked: readonly [number, number][],
): Token[] {
  const tokens = tokensOf(text);
  const starts = tokenStarts(text);
  const free = (i: number) => masked.every(([from, to]) => starts[i]! < from || starts[i]! >= to);
  let best: Token[] = [];
  let at = first;
  for (const { is, text: words } of parts) {
    const size = is === 'missing' ? 0 : tokensOf(words).length;
    let row: Token[] = [];
    for (let i = at; i < at + size; i++) {
      if (is === 'same' && free(i) && tokens[i]) row.push(tokens[i]!);
      else row = [];
      if (row.length > best.length) best = row;
    }
    at += size;
  }
  return best;
}

/**
 * The card of a quotation beside the citation it stands under: says that the passage stands under
 * another article. Unchanged unless the passage is marked, long and of one article only, and what
 * is cited with it is held.
 */
export function against(
  card: Card,
  cited: readonly CheckedPlace[],
  name: (place: CheckedPlace) => string,
): Card {
  const { verdict, place } = card;
  if (verdict.is !== 'quotation' || !verdict.marked || verdict.how === 'alike') return card;
  if (!place || cited.length === 0 || card.remarks.some(({ is }) => is === 'also-in')) return card;
  if (
    verdict.comparison.likeness < sameText ||
    verdict.comparison.same < leastRun[verdict.language] + 2
  )
    return card;
  if (cited.some(({ article }) => article === place.article)) return card;
  return {
    ...card,
    verdict: { ...verdict, how: 'other-provision', cited: cited.map(name).join(', ') },
  };
}

/** From this likeness on a passage is of the text and not only like it. */
const sameText = 0.97;

/** Whether enough agrees for a quotation. */
function holds(
  { likeness, same }: Comparison,
  { marked }: Passage,
  language: 'en' | 'zh',
  length: number,
): boolean {
  if (likeness === 1 && same === length) return true;
  return marked
    ? likeness >= leastLikeness.marked && same >= 4
    : likeness >= leastLikeness.open && same >= leastOpen[language];
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
function notFound(passage: Passage, language: 'en' | 'zh'): JudgedPassage | undefined {
  const long = passage.marked
    ? isLong(passage.text) && tokensOf(passage.text).length >= leastMarked[language]
    : passage.text.length > longOpen[language];
  if (!long || !passage.marked || !legal.test(passage.text.toLowerCase())) return undefined;
  return {
    card: {
      verdict: { is: 'quotation-not-found', language, text: passage.text },
      place: undefined,
      offences: [],
      remarks: [],
    },
    matched: undefined,
    run: 0,
  };
}

/** Fewer words or characters in quotation marks may be a term of anybody's. */
const leastMarked = { en: 9, zh: 14 };
