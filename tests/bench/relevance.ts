/** How good answers are, judged by the labels. Shares are between 0 and 1. */
import type { Found } from './engines/engine.ts';
import type { Query } from './queries.ts';

/** Scores of a set of queries; null where no query of it asks for that. */
export interface Scores {
  queries: number;
  /** Share of answerable queries whose first hit is an expected one. */
  successAt1: number | null;
  /** Mean of 1 / rank of the first expected hit among ten, 0 where there is none. */
  mrr10: number | null;
  /** Share of unanswerable queries that were answered all the same. */
  falseAnswers: number | null;
}

export interface Relevance extends Scores {
  /** Queries that had a place among the first three that must not be there. */
  confusions: number;
  /** Queries that name such a place. */
  confusable: number;
  byKind: Record<string, Scores>;
}

const meets = (found: Found, wanted: string): boolean =>
  wanted.includes('#')
    ? found.id === wanted || (found.within ?? []).includes(wanted)
    : found.id.split('#')[0] === wanted;

const rankOf = (hits: Found[], query: Query): number =>
  hits.slice(0, 10).findIndex((hit) => query.expect.some((wanted) => meets(hit, wanted))) + 1;

const mean = (values: number[]): number | null =>
  values.length
    ? Math.round((values.reduce((a, b) => a + b, 0) / values.length) * 10_000) / 10_000
    : null;

function score(queries: readonly Query[], answers: ReadonlyMap<string, Found[]>): Scores {
  const hitsOf = (query: Query) => answers.get(query.q) ?? [];
  const ranks = queries
    .filter((query) => query.expect.length)
    .map((query) => rankOf(hitsOf(query), query));
  const outside = queries.filter((query) => query.expect.length === 0);
  return {
    queries: queries.length,
    successAt1: mean(ranks.map((rank) => Number(rank === 1))),
    mrr10: mean(ranks.map((rank) => (rank ? 1 / rank : 0))),
    falseAnswers: mean(outside.map((query) => Number(hitsOf(query).length > 0))),
  };
}

/** Judge one engine's answers, by query text. */
export function judge(queries: readonly Query[], answers: ReadonlyMap<string, Found[]>): Relevance {
  const confusable = queries.filter((query) => query.never?.length);
  const confused = confusable.filter((query) =>
    (answers.get(query.q) ?? [])
      .slice(0, 3)
      .some((hit) => query.never!.some((id) => meets(hit, id))),
  );
  const kinds = [...Map.groupBy(queries, (query) => query.kind)].map(
    ([kind, list]) => [kind, score(list, answers)] as const,
  );
  return {
    ...score(queries, answers),
    confusions: confused.length,
    confusable: confusable.length,
    byKind: Object.fromEntries(kinds),
  };
}
