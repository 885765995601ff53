/**
 * Pages that have most words of a query, weighted by inverse document frequency and field boost.
 */
import { countTokens } from '../../../domain/language/analyze.ts';
import { kindTable } from '../../../schema/kinds.ts';
import { places, ranking } from './weights.ts';
import type { Question } from '../query/query.ts';
import type { Lexicon, Vocabulary } from '../index/vocabulary.ts';

/** A page that has words of the query. */
export interface WordMatch {
  page: number;
  /** What matches are sorted by: 0 to about 1.6. */
  score: number;
  /** Share of the query's weight that the page matches, 0 to 1. */
  strength: number;
  /** The same with synonyms counted less: what is compared with the threshold. */
  evidence: number;
  /** How similar the most similar question that the page answers is, 0 to 1. */
  similarity: number;
  /** Why it matches, for the reader. */
  reason: string;
}

/** How many of the strongest pages are scored. */
const considered = 80;
/** Queries of fewer terms are not compared with questions; those that ask need two. */
const fewestAsked = 3;
const fewestAsking = 2;

/** Match by words; best first. */
export function matchWords(
  vocabulary: Vocabulary,
  question: Question,
  lexicon: Lexicon = vocabulary,
): WordMatch[] {
  const { units, named, compares } = question;
  const total = units.reduce((sum, unit) => sum + unit.weight, 0);
  if (total === 0) return [];
  const sums = new Map<number, number>();
  const evidence = new Map<number, number>();
  for (const unit of units) {
    for (const [page, [share, sure]] of bestOf(lexicon, unit)) {
      sums.set(page, (sums.get(page) ?? 0) + share * unit.weight);
      evidence.set(page, (evidence.get(page) ?? 0) + sure * unit.weight);
    }
  }
  const bonus = new Map<number, { share: number; text: string; own: boolean }>();
  const inLonger = (from: number, to: number) =>
    named.some(
      (other) => other.from <= from && other.to >= to && other.to - other.from > to - from,
    );
  for (const { name, from, to } of named) {
    const share = units.slice(from, to).reduce((sum, unit) => sum + unit.weight, 0) / total;
    if (share > (bonus.get(name.page)?.share ?? 0))
      bonus.set(name.page, {
        share: name.role === 'alias' ? share * 0.92 : share,
        text: name.text,
        own: name.role !== 'alias' && !inLonger(from, to),
      });
  }
  const asked = new Set(units.flatMap((unit) => [...unit.tokens.keys()]));
  const persons = [...asked].filter((token) => vocabulary.isPerson(token));
  const covered = namesCovered(vocabulary, asked);
  const similar =
    units.length >= (question.asks ? fewestAsking : fewestAsked)
      ? (lexicon.similarQuestions?.(units) ?? new Map<number, number>())
      : new Map<number, number>();
  for (const page of similar.keys()) if (!sums.has(page)) sums.set(page, 0);
  return [...sums]
    .map(([page, sum]) => ({ page, strength: sum / total }))
    .sort(
      (a, b) => b.strength + (similar.get(b.page) ?? 0) - a.strength - (similar.get(a.page) ?? 0),
    )
    .slice(0, considered)
    .map(({ page, strength }) => {
      const whole = bonus.get(page);
      const similarity = similar.get(page) ?? 0;
      const person =
        vocabulary.kind(page) === 'case' &&
        persons.some((token) => vocabulary.posting(token)?.get(page) === places.title);
      const score =
        (question.wants[vocabulary.kind(page)] ?? 0) +
        (compares && whole?.own ? ranking.compared : 0) +
        (person ? ranking.person : 0) +
        strength +
        ranking.named * (whole?.share ?? 0) +
        ranking.tight * strength * (covered.get(page) ?? 0) +
        ranking.asked * similarity * similarity +
        kindTable[vocabulary.kind(page)].searchPrior -
        (vocabulary.kind(page) === 'provision' ? ranking.article : 0) -
        (vocabulary.isOld(page) ? ranking.old : 0);
      return {
        page,
        strength,
        evidence: (evidence.get(page) ?? 0) / total,
        score,
        similarity,
        reason:
          similarity > ranking.sameQuestion
            ? 'Answers this question'
            : whole
              ? `Named: “${whole.text}”`
              : strength > 0.9
                ? 'All words in its names and meaning'
                : 'Most words in its names and meaning',
      };
    })
    .sort((a, b) => b.score - a.score);
}

/** Page → how fully it matches the term, and the same with synonyms as weaker evidence; 0 to 1. */
function bestOf(
  lexicon: Lexicon,
  unit: Question['units'][number],
): Map<number, [share: number, evidence: number]> {
  const best = new Map(
    [...unit.pages].map(([page, share]): [number, [number, number]] => [page, [share, share]]),
  );
  for (const [token, share] of unit.tokens) {
    for (const [page, weight] of lexicon.posting(token) ?? []) {
      const present = best.get(page);
      if (!present || present[0] < share * weight)
        best.set(page, [
          share * weight,
          Math.max(present?.[1] ?? 0, share * share * share * weight),
        ]);
    }
  }
  return best;
}

/**
 * Page → the largest share of the words of one of its names that the query has, 0 to 1. It prefers,
 * of two pages with the words, the one with the shorter name.
 */
function namesCovered(vocabulary: Vocabulary, asked: ReadonlySet<string>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const token of asked)
    for (const start of vocabulary.entry(token)?.names ?? [])
      counts.set(start, (counts.get(start) ?? 0) + 1);
  const best = new Map<number, number>();
  for (const [start, count] of counts) {
    const { page, plain } = vocabulary.text.name(start);
    const share = count / countTokens(plain);
    if (share > (best.get(page) ?? 0)) best.set(page, share);
  }
  return best;
}

/** Whether one of these tokens is the name of a person. */
export const isPerson = (vocabulary: Vocabulary, tokens: ReadonlyMap<string, number>): boolean =>
  [...tokens.keys()].some((token) => vocabulary.isPerson(token));
