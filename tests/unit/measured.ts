/** Invented results in the bench’s own form: two peers, one of them hardly measured. */
import type { EngineResult, Results, ScaleResult } from '../bench/result.ts';

const scores = (
  queries: number,
  successAt1: number | null,
  falseAnswers: number | null = null,
) => ({ queries, successAt1, mrr10: successAt1, falseAnswers });
const engine = (
  name: string,
  successAt1: number | null,
  falseAnswers: number | null,
  bytes: number | null,
  ms: number | null,
): EngineResult => ({
  name,
  version: '1.0.0',
  successAt1,
  mrr10: successAt1,
  confusions: 1,
  falseAnswers,
  byKind: { 'title-en': scores(8, successAt1), 'of-another-kind': scores(2, null, falseAnswers) },
  indexGzip: bytes,
  indexBrotli: bytes,
  codeGzip: bytes && 1000,
  readyMs: ms,
  keyP50Ms: ms,
  keyP95Ms: ms,
  paintP50Ms: ms,
  paintP95Ms: ms,
  keystrokes: 40,
});
const point = (
  name: string,
  where: ScaleResult['where'],
  factor: number,
  p95Ms: number | null,
  skipped?: string,
): ScaleResult => ({
  engine: name,
  where,
  factor,
  records: 120 * factor,
  p50Ms: p95Ms && p95Ms / 2,
  p95Ms,
  ...(skipped ? { skipped } : {}),
});

export const measured: Results = {
  measuredOn: '2026-01-02',
  machine: { cores: 2, memoryGiB: 8, node: '24.0.0', chromium: '150.0' },
  queries: 10,
  engines: [
    {
      ...engine('Ours', 0.9, 0, 99_000, 4),
      indexFiles: [
        { name: 'search-index.json', gzip: 60_000, brotli: 50_000 },
        { name: 'search-text.json', gzip: 39_000, brotli: 30_000 },
      ],
    },
    engine('Tuned peer', 0.75, 0.5, 399_000, 4),
    { ...engine('Pagefind', 0.5, 1, 2_000_000, 90), queryBytes: 200_000 },
    engine('Slow peer', 0.6, 0.5, 500_000, null),
  ],
  scale: [
    point('Ours', 'chromium-4x', 1, 20),
    point('Ours', 'chromium-4x', 10, 100),
    point('Ours', 'chromium-4x', 100, null, 'no time was left'),
    point('Pagefind', 'chromium-4x', 1, 90),
    point('Pagefind', 'chromium-4x', 10, 95),
    point('Pagefind', 'chromium-4x', 100, 110),
    point('Slow peer', 'node', 1, 70),
    point('Ours', 'node', 1, 5),
  ],
  crossoverRecords: 450,
  notes: ['Slow peer: not measured in the browser.'],
};
