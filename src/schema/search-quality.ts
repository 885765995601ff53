/** What the search bench measured, `content/search-quality.json`. Written by `npm run bench:search`, never by hand. */
import { z } from 'astro/zod';
import { IsoDate, Line } from './shared.ts';

/** Between 0 and 1; null where nothing was measured or nothing asked for it. */
const Share = z.number().min(0).max(1).nullable();
/** Bytes after compression; null where not measured. */
const Bytes = z.int().min(0).nullable();
/** Milliseconds; null where not measured. */
const Milliseconds = z.number().min(0).nullable();
const Count = z.int().min(0);

export const Scores = z.strictObject({
  /** Labelled queries in the set. */
  queries: Count,
  /** Share of the queries with an answer whose first result is a right one. */
  successAt1: Share,
  /** Mean of 1 / rank of the first right result among ten, 0 where there is none. */
  mrr10: Share,
  /** Share of the queries without an answer that were answered all the same. */
  falseAnswers: Share,
});

export const MeasuredEngine = z.strictObject({
  /** Name of the engine. */
  name: Line,
  /** Its version. */
  version: Line,
  ...Scores.omit({ queries: true }).shape,
  /** Queries with a page among the first three that must not be there. */
  confusions: Count.nullable(),
  /** The same scores by kind of query. */
  byKind: z.record(z.string(), Scores),
  /** The whole index, in bytes after gzip and after Brotli. */
  indexGzip: Bytes,
  indexBrotli: Bytes,
  /** The files of the index, where there are several, in bytes. */
  indexFiles: z.array(z.strictObject({ name: Line, gzip: Count, brotli: Count })).optional(),
  /** The engine's code, bundled and minified, in bytes after gzip. */
  codeGzip: Bytes,
  /** Bytes fetched for a first query, code included, where the index is fetched in parts. */
  queryBytes: Bytes.optional(),
  /** From the first fetch until it can search; processor slowed four times, as in the next four. */
  readyMs: Milliseconds,
  /** One keystroke: the search and the drawing of its results. */
  keyP50Ms: Milliseconds,
  keyP95Ms: Milliseconds,
  /** One keystroke: until the frame with the results is made. */
  paintP50Ms: Milliseconds,
  paintP95Ms: Milliseconds,
  /** Keystrokes that were measured. */
  keystrokes: Count,
});
export type MeasuredEngine = z.output<typeof MeasuredEngine>;

export const MeasuredScale = z.strictObject({
  /** Name of an engine above. */
  engine: Line,
  /** Size as a multiple of this reference, and in records. */
  factor: z.int().min(1),
  records: Count,
  p50Ms: Milliseconds,
  p95Ms: Milliseconds,
  /** `node`: one whole query; `chromium-4x`: one keystroke in a browser with the processor slowed four times. */
  where: z.enum(['node', 'chromium-4x']),
  /** Why there is no number. */
  skipped: Line.optional(),
});
export type MeasuredScale = z.output<typeof MeasuredScale>;

export const SearchQuality = z
  .strictObject({
    /** The day of the run. */
    measuredOn: IsoDate,
    /** What it ran on. */
    machine: z.strictObject({ cores: Count, memoryGiB: Count, node: Line, chromium: Line }),
    /** Labelled queries asked. */
    queries: Count,
    /** This site's own engine first, then its peers. */
    engines: z
      .array(MeasuredEngine)
      .min(2, { error: 'holds fewer than two engines; ours and a peer are compared' }),
    /** How times grow with the reference. */
    scale: z.array(MeasuredScale),
    /** Records at which our p95 of a keystroke reaches 50 ms; null where no two measured sizes enclose it. */
    crossoverRecords: Count.nullable(),
    /** What the reader of the numbers must know. */
    notes: z.array(Line),
  })
  .check(({ value, issues }) => {
    const names = value.engines.map((engine) => engine.name);
    names.forEach(
      (name, i) =>
        names.indexOf(name) < i &&
        issues.push({
          code: 'custom',
          input: name,
          path: ['engines', i, 'name'],
          message: `a second engine “${name}”`,
        }),
    );
    value.scale.forEach(
      ({ engine }, i) =>
        names.includes(engine) ||
        issues.push({
          code: 'custom',
          input: engine,
          path: ['scale', i, 'engine'],
          message: `“${engine}” is not among the engines`,
        }),
    );
  });
export type SearchQuality = z.output<typeof SearchQuality>;

/** Stands in for a file that could not be used, until the report of it stops the build. */
export const nothingMeasured: SearchQuality = {
  measuredOn: '',
  machine: { cores: 0, memoryGiB: 0, node: '', chromium: '' },
  queries: 0,
  engines: [],
  scale: [],
  crossoverRecords: null,
  notes: [],
};
