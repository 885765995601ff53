/**
 * The labelled queries: what must come first, what must not come near, and what must not be
 * answered.
 */
import { existsSync, readFileSync } from 'node:fs';

/**
 * One labelled query. An id without `#` is met by the page or any passage of it, one with `#` only
 * exactly.
 */
export interface Query {
  q: string;
  kind: string;
  /** Ids of which one must come first; empty: nothing may be answered. */
  expect: string[];
  /** Ids that are also acceptable, though not first. */
  ok?: string[];
  /** Ids that must not be among the first three. */
  never?: string[];
}

/**
 * Read files of `[…]` or `{queries: […]}`; a query that stands in two of them counts once. Throws
 * one sentence.
 */
export function loadQueries(files: readonly string[]): Query[] {
  const byText = new Map<string, Query>();
  for (const file of files) {
    if (!existsSync(file)) throw new Error(`the labelled queries ${file} are missing.`);
    const content = JSON.parse(readFileSync(file, 'utf8')) as Query[] | { queries: Query[] };
    const queries = Array.isArray(content) ? content : content.queries;
    if (
      !Array.isArray(queries) ||
      queries.some((query) => typeof query.q !== 'string' || !Array.isArray(query.expect))
    )
      throw new Error(`${file} is not an array of {q, kind, expect}.`);
    for (const query of queries) if (!byText.has(query.q)) byText.set(query.q, query);
  }
  if (byText.size === 0) throw new Error('there is no labelled query to measure with.');
  return [...byText.values()];
}

/**
 * `count` queries to time: one of each kind in turn, so that a sample cut short still holds every
 * kind. Fixed for the same file.
 */
export function sample(queries: readonly Query[], count: number): string[] {
  const kinds = Map.groupBy(queries, (query) => query.kind);
  // Begin with every second of a kind: authors tend to put the plainest first.
  const turns = [...kinds.values()].map((list) => [
    ...list.filter((_, i) => i % 2 === 1),
    ...list.filter((_, i) => i % 2 === 0),
  ]);
  const longest = Math.max(...turns.map((list) => list.length));
  const mixed = Array.from({ length: longest }, (_, i) =>
    turns.flatMap((list) => list[i] ?? []),
  ).flat();
  return mixed.slice(0, count).map((query) => query.q);
}
