/**
 * The form of the measured results, as the site reads them. Times in milliseconds, sizes in bytes,
 * shares between 0 and 1; null: not measured.
 */
import type { Relevance, Scores } from './relevance.ts';

export interface EngineResult {
  name: string;
  version: string;
  successAt1: number | null;
  mrr10: number | null;
  /** Queries with a place among the first three that must not be there. */
  confusions: number | null;
  /** Share of unanswerable queries that were answered. */
  falseAnswers: number | null;
  byKind: Record<string, Scores>;
  indexGzip: number | null;
  indexBrotli: number | null;
  /** The files of the index, where it has several; together they are the index. */
  indexFiles?: { name: string; gzip: number; brotli: number }[];
  codeGzip: number | null;
  /** Bytes fetched for a first query, where the index is fetched in parts. */
  queryBytes?: number;
  readyMs: number | null;
  keyP50Ms: number | null;
  keyP95Ms: number | null;
  paintP50Ms: number | null;
  paintP95Ms: number | null;
  /** Keystrokes measured. */
  keystrokes: number;
}

export interface ScaleResult {
  engine: string;
  factor: number;
  records: number;
  p50Ms: number | null;
  p95Ms: number | null;
  /**
   * `node`: one whole query; `chromium-4x`: one keystroke while typing, with the processor slowed
   * four times.
   */
  where: 'node' | 'chromium-4x';
  /** Why there is no number. */
  skipped?: string;
}

export interface Results {
  measuredOn: string;
  machine: { cores: number; memoryGiB: number; node: string; chromium: string };
  queries: number;
  engines: EngineResult[];
  scale: ScaleResult[];
  /**
   * Records at which our p95 reaches 50 ms in the browser; null where no two measured sizes enclose
   * it (see notes).
   */
  crossoverRecords: number | null;
  notes: string[];
}

/** An engine of which nothing is known yet. */
export const unmeasured = (name: string, version: string): EngineResult => ({
  name,
  version,
  successAt1: null,
  mrr10: null,
  confusions: null,
  falseAnswers: null,
  byKind: {},
  indexGzip: null,
  indexBrotli: null,
  codeGzip: null,
  readyMs: null,
  keyP50Ms: null,
  keyP95Ms: null,
  paintP50Ms: null,
  paintP95Ms: null,
  keystrokes: 0,
});

/** The part of a judgement that is published. */
export const scoresOf = ({ successAt1, mrr10, confusions, falseAnswers, byKind }: Relevance) => ({
  successAt1,
  mrr10,
  confusions,
  falseAnswers,
  byKind,
});
