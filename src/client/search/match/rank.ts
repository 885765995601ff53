/** Names and words together: which pages answer, in which order, and whether they answer at all. */
import { isHan, isQuestion } from '../../../domain/language/analyze.ts';
import { kindTable, type Kind } from '../../../schema/kinds.ts';
import { matchNames, type NameMatch } from './by-name.ts';
import { isPerson, matchWords, type WordMatch } from './by-words.ts';
import { editDistance } from '../query/edit-distance.ts';
import { ranking } from './weights.ts';
import { readQuestion, type Question } from '../query/query.ts';
import type { Lexicon, Vocabulary } from '../index/vocabulary.ts';

/** A page or passage that may become a hit. */
export interface Candidate {
  page: number;
  anchor: string;
  reason: string;
  /** The passage or heading, where it was found by its text. */
  text?: string;
  heading?: boolean;
}

/** The pages that answer, best first. */
export interface Ranked {
  candidates: Candidate[];
  /** Whether the query is a name, the beginning of one or a part of one. */
  named: boolean;
  /** Whether the names are only fuzzy matches. */
  near: boolean;
  /** Pages that the query names exactly, or compares, and explanations whose own name begins with it. */
  exact: ReadonlySet<number>;
  /** Share of the query's weight that the best page matches, 0 to 1. */
  strength: number;
}

/** From this share of a query on, a page has all of a name. */
const wholeName = 0.9;

/** Rank all pages for a normalised query. `text`: the full-text lexicon, once it is loaded. */
export function rank(vocabulary: Vocabulary, query: string, text: Lexicon | undefined): Ranked {
  const asking = isQuestion(query);
  const named = matchNames(vocabulary, query);
  const found =
    asking || named.some(({ tier }) => tier === 1)
      ? named
      : withAsked(named, text?.asked?.(query) ?? []);
  const names = found.length ? found : nearChineseNames(vocabulary, query);
  let question = readQuestion(vocabulary, query, true);
  let words = matchWords(vocabulary, question);
  let shown = isEnough(vocabulary, question, words, ranking.enoughNames);
  // The full text also has the questions that pages answer: it serves questions and what names
  // miss.
  const strange = question.units.some(
    ({ weight, tokens, pages }) => weight > 0 && tokens.size === 0 && pages.size === 0,
  );
  if (
    text &&
    names.length === 0 &&
    (asking || !shown || strange || question.units.length >= ranking.wordy)
  ) {
    question = readQuestion(vocabulary, query, true, text);
    words = matchWords(vocabulary, question, text);
    shown = isEnough(
      vocabulary,
      question,
      words,
      asking || question.units.length >= ranking.wordy
        ? ranking.enoughQuestion
        : ranking.enoughText,
    );
  }
  const score = new Map(words.map((match) => [match.page, match.score]));
  // Where a concept and a factor are one term, the concept explains it.
  const grade = ({ page, tier, score: own }: NameMatch) =>
    own +
    0.5 * (score.get(page) ?? 0) +
    kindTable[vocabulary.kind(page)].searchPrior +
    (tier === 1
      ? vocabulary.kind(page) === 'concept'
        ? ranking.concept
        : 0
      : explains(vocabulary.kind(page))
        ? ranking.explains
        : 0);
  names.sort((a, b) => a.tier - b.tier || grade(b) - grade(a));
  // The full name of a person excludes others with half of it: Gao Yu, not Huang Yu.
  if (names.some(({ page, tier }) => tier === 1 && vocabulary.kind(page) === 'case'))
    words = words.filter(
      ({ page, strength }) => vocabulary.kind(page) !== 'case' || strength > wholeName,
    );
  const persons = new Set(
    question.named
      .filter(
        ({ name, from, to }) =>
          name.role === 'title' && to - from > 1 && vocabulary.kind(name.page) === 'case',
      )
      .map(({ name }) => name.page),
  );
  if (persons.size)
    words = words.filter(({ page }) => vocabulary.kind(page) !== 'case' || persons.has(page));
  // The full name of an offence or a law excludes others of its kind.
  const exact = new Set(
    asking || question.compares
      ? []
      : names.filter(({ tier }) => tier === 1).map(({ page }) => vocabulary.kind(page)),
  );
  const isLike = (kind: Kind, strength: number) =>
    (exact.has('offence') &&
      (kind === 'offence' || (kind === 'provision' && strength <= wholeName))) ||
    (exact.has('instrument') && kind === 'instrument');
  words = words.filter(({ page, strength }) => !isLike(vocabulary.kind(page), strength));
  const seen = new Set<number>();
  return {
    candidates: [...names, ...(shown ? near(vocabulary, words, asking) : [])]
      .filter(({ page }) => !seen.has(page) && seen.add(page))
      .map(({ page, reason }) => ({ page, reason, anchor: '' })),
    named: names.length > 0,
    near: found.length === 0 && names.length > 0,
    exact: new Set([
      ...names
        .filter(
          ({ page, tier, begins }) => tier === 1 || (begins && explains(vocabulary.kind(page))),
        )
        .map(({ page }) => page),
      ...(question.compares ? question.named.map(({ name }) => name.page) : []),
    ]),
    strength: words[0]?.strength ?? 0,
  };
}

/** A page that answers a question of exactly these words counts as named. */
function withAsked(names: readonly NameMatch[], pages: readonly number[]): NameMatch[] {
  return [
    ...pages.map((page): NameMatch => ({
      page,
      tier: 1,
      score: 0.9,
      reason: 'Answers this question',
    })),
    ...names.filter(({ page }) => !pages.includes(page)),
  ];
}

/**
 * Chinese names at an edit distance of one and the same length: 托密期 for 脱密期. English words are
 * corrected by `Spelling`, for which Chinese names are too short.
 */
function nearChineseNames(vocabulary: Vocabulary, query: string): NameMatch[] {
  if (!isHan(query) || !/^\p{Script=Han}{3,20}$/u.test(query)) return [];
  return vocabulary.names
    .filter(({ plain }) => plain.length === query.length && editDistance(query, plain, 1) === 1)
    .map(({ page, text, role }) => ({
      page,
      tier: 2,
      score: role === 'alias' ? 0.5 : 0.9,
      reason: `Near “${text}”`,
    }));
}

/**
 * The matches not far behind the best. For a question, pages that answer it come before those that
 * only have its words, and a guide before the pages it draws on.
 */
function near(vocabulary: Vocabulary, words: readonly WordMatch[], asking: boolean): WordMatch[] {
  const best = words[0]!;
  const graded = (match: WordMatch) =>
    match.score +
    (asking && match.similarity > ranking.sameQuestion
      ? vocabulary.kind(match.page) === 'guide'
        ? ranking.guide
        : ranking.answers
      : 0);
  return words
    .filter(
      ({ score, strength, similarity }) =>
        similarity > ranking.sameQuestion ||
        (strength >= ranking.fallOff * best.strength && score >= ranking.fallOff * best.score),
    )
    .sort((a, b) => graded(b) - graded(a));
}

/** Whether the best pages match enough of the query: the threshold below which nothing is shown. */
function isEnough(
  vocabulary: Vocabulary,
  { units, named }: Question,
  words: readonly WordMatch[],
  steps: readonly number[],
): boolean {
  const weighty = units.filter(({ weight }) => weight > 0);
  if (!words[0] || weighty.length === 0) return false;
  const han = weighty.filter(({ word }) => isHan(word)).length;
  const unknown = weighty.filter(
    ({ word, tokens, pages }) => tokens.size === 0 && pages.size === 0 && !isHan(word),
  ).length;
  const enough =
    steps[Math.min(steps.length, weighty.length) - 1]! *
    (han > weighty.length / 2 ? ranking.han : 1) *
    (weighty.some(({ tokens }) =>
      [...tokens].some(([token, share]) => share > 0.7 && vocabulary.isTopic(token)),
    )
      ? ranking.onTopic
      : 1);
  const strongest = Math.max(
    ...words
      .slice(0, 5)
      .map(({ evidence, similarity }) => evidence + ranking.evidence * similarity),
  );
  const weightOf = (some: readonly { weight: number }[]) =>
    some.reduce((sum, { weight }) => sum + weight, 0);
  const largestName =
    Math.max(
      0,
      ...named
        .filter(({ from, to }) => to - from > 1)
        .map(({ from, to }) => weightOf(units.slice(from, to))),
    ) / weightOf(units);
  // The name of a person with other known words asks for the case: “Spavor deportation”.
  const person = unknown === 0 && weighty.some(({ tokens }) => isPerson(vocabulary, tokens));
  return (
    person ||
    strongest >= enough + ranking.unknown * unknown ||
    words[0].similarity > ranking.sameQuestion ||
    largestName > ranking.namedEnough
  );
}

const explains = (kind: Kind) =>
  ['offence', 'concept', 'penalty', 'procedure', 'factor'].includes(kind);

/**
 * Without the pages that are often confused with the first page or the first explanation, unless
 * the query is their name too.
 */
export function withoutConfused(
  candidates: readonly Candidate[],
  exact: ReadonlySet<number>,
  vocabulary: Vocabulary,
): Candidate[] {
  const first = candidates.find(
    ({ page }) => !['guide', 'claim'].includes(vocabulary.kind(page)),
  )?.page;
  if (first === undefined) return [...candidates];
  const explanation =
    candidates.find(
      ({ page }) =>
        explains(vocabulary.kind(page)) && !vocabulary.confusedWith(first).includes(page),
    )?.page ?? first;
  const confused = new Set(
    [first, explanation]
      .flatMap((page) => vocabulary.confusedWith(page))
      .filter((page) => page !== first && page !== explanation),
  );
  return candidates.filter(({ page }) => !confused.has(page) || exact.has(page));
}
