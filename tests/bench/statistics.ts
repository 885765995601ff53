/** Percentiles, and the size at which a search leaves its budget. */

/** What the reader is promised for one keystroke, in milliseconds. */
export const budgetMs = 50;

/** Two digits after the point are more than the clock is worth. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** The value below which `share` of the values lie; null of none. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return value === undefined ? null : round(value);
}

/**
 * Number of records at which the 95th percentile reaches {@link budgetMs}, between two measured
 * sizes on logarithmic axes. `bound` says where it lies instead when no two sizes enclose it.
 */
export function crossover(points: readonly { records: number; p95Ms: number | null }[]): {
  records: number | null;
  bound: string | undefined;
} {
  const known = points
    .filter((point): point is { records: number; p95Ms: number } => point.p95Ms !== null)
    .sort((a, b) => a.records - b.records);
  const at = known.findIndex((point) => point.p95Ms > budgetMs);
  if (known.length === 0) return { records: null, bound: 'it was not measured' };
  if (at < 0)
    return {
      records: null,
      bound: `it lies above ${known.at(-1)!.records} records, the most that was measured`,
    };
  if (at === 0)
    return {
      records: null,
      bound: `it lies below ${known[0]!.records} records, the least that was measured`,
    };
  const [below, above] = [known[at - 1]!, known[at]!];
  const share = Math.log(budgetMs / below.p95Ms) / Math.log(above.p95Ms / below.p95Ms);
  return {
    records: Math.round(below.records * (above.records / below.records) ** share),
    bound: undefined,
  };
}
