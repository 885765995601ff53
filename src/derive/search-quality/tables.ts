/**
 * The measured search as tables: every engine by every measure, and ours beside the best peer by
 * kind of query.
 */
import type { MeasuredEngine, SearchQuality } from '../../schema/search/search-quality.ts';

type Value = number | null | undefined;
/** How a number is shown; null is said in words. */
const shown = (value: Value, say: (value: number) => string, none = 'not measured'): string =>
  value === null || value === undefined ? none : say(value);
const grouped = (digits: number) => (value: number) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** A whole number. */
export const count = grouped(0);
/** A share between 0 and 1, in per cent with one decimal. */
export const percent = (value: number): string => grouped(1)(value * 100);
/** Bytes as kB (1,000 bytes) with one decimal. */
export const kilobytes = (value: number): string => grouped(1)(value / 1000);
/** Milliseconds with one decimal. */
export const milliseconds = grouped(1);

interface Measure {
  label: string;
  better?: 'more' | 'less';
  of: (engine: MeasuredEngine) => Value;
  say: (value: number) => string;
  none?: string;
}

const groups: { id: string; heading: string; measures: Measure[] }[] = [
  {
    id: 'answers',
    heading: 'Answers',
    measures: [
      { label: 'Right first,\u00a0%', better: 'more', of: (e) => e.successAt1, say: percent },
      { label: 'MRR@10', better: 'more', of: (e) => e.mrr10, say: grouped(3) },
      { label: 'Confusions', better: 'less', of: (e) => e.confusions, say: count },
      { label: 'False answers,\u00a0%', better: 'less', of: (e) => e.falseAnswers, say: percent },
    ],
  },
  {
    id: 'bytes',
    heading: 'Bytes',
    measures: [
      { label: 'Index, gzip,\u00a0kB', better: 'less', of: (e) => e.indexGzip, say: kilobytes },
      { label: 'Index, Brotli,\u00a0kB', better: 'less', of: (e) => e.indexBrotli, say: kilobytes },
      { label: 'Code, gzip,\u00a0kB', better: 'less', of: (e) => e.codeGzip, say: kilobytes },
      { label: 'First query,\u00a0kB', of: (e) => e.queryBytes, say: kilobytes, none: '–' },
    ],
  },
  {
    id: 'times',
    heading: 'Times',
    measures: [
      { label: 'Ready,\u00a0ms', better: 'less', of: (e) => e.readyMs, say: milliseconds },
      { label: 'Key p50,\u00a0ms', better: 'less', of: (e) => e.keyP50Ms, say: milliseconds },
      { label: 'Key p95,\u00a0ms', better: 'less', of: (e) => e.keyP95Ms, say: milliseconds },
      { label: 'Paint p50,\u00a0ms', better: 'less', of: (e) => e.paintP50Ms, say: milliseconds },
      { label: 'Paint p95,\u00a0ms', better: 'less', of: (e) => e.paintP95Ms, say: milliseconds },
      { label: 'Keystrokes measured', of: (e) => e.keystrokes, say: count },
    ],
  },
];

/** A number as it is printed. */
export interface Cell {
  text: string;
  /** Among the best of its column, or the better of its row. */
  best: boolean;
}
/** A table of one group of measures. */
export interface EngineTable {
  id: string;
  heading: string;
  heads: string[];
  rows: { name: string; version: string; cells: Cell[] }[];
}

/**
 * Mark the best of some values. Values that print the same are equally good; one value alone is
 * best of nothing.
 */
export function marked(
  values: readonly Value[],
  { better, say, none }: Pick<Measure, 'better' | 'say' | 'none'>,
): Cell[] {
  const known = values.filter((value) => typeof value === 'number');
  const best =
    better && known.length > 1
      ? say(better === 'more' ? Math.max(...known) : Math.min(...known))
      : undefined;
  return values.map((value) => ({
    text: shown(value, say, none),
    best: typeof value === 'number' && say(value) === best,
  }));
}

/** One table a group of measures, one row an engine, in the order of the file. */
export function engineTables({ engines }: SearchQuality): EngineTable[] {
  return groups.map(({ id, heading, measures }) => {
    const columns = measures.map((measure) => marked(engines.map(measure.of), measure));
    return {
      id,
      heading,
      heads: measures.map(({ label }) => label),
      rows: engines.map(({ name, version }, i) => ({
        name,
        version,
        cells: columns.map((column) => column[i]!),
      })),
    };
  });
}

/** Our own engine: the first of the file. */
export const ours = ({ engines }: SearchQuality): MeasuredEngine => engines[0]!;

/** The peer that most often puts a right result first. */
export const bestPeer = ({ engines }: SearchQuality): MeasuredEngine =>
  engines
    .slice(1)
    .reduce((best, engine) =>
      (engine.successAt1 ?? -1) > (best.successAt1 ?? -1) ? engine : best,
    );
