/**
 * What the search bench measured, `content/search-quality.json`. Written by `npm run bench:search`,
 * never by hand.
 */
import { z } from 'astro/zod';
import { described, IsoDate, Line } from '../shared.ts';

/** Between 0 and 1; null where nothing was measured or nothing asked for it. */
const Share = z.number().min(0).max(1).nullable();
/** Bytes after compression; null where not measured. */
const Bytes = z.int().min(0).nullable();
/** Milliseconds; null where not measured. */
const Milliseconds = z.number().min(0).nullable();
const Count = z.int().min(0);

export const Scores = z.strictObject({
  queries: described('Labelled queries in the set.', Count),
  successAt1: described(
    'Share of the queries with an answer whose first result is a right one.',
    Share,
  ),
  mrr10: described(
    'Mean of 1 / rank of the first right result among ten, 0 where there is none.',
    Share,
  ),
  falseAnswers: described(
    'Share of the queries without an answer that were answered all the same.',
    Share,
  ),
});

export const MeasuredEngine = z.strictObject({
  name: described('Name of the engine.', Line),
  version: described('Its version.', Line),
  ...Scores.omit({ queries: true }).shape,
  confusions: described(
    'Queries with a page among the first three that must not be there.',
    Count.nullable(),
  ),
  byKind: described('The same scores by kind of query.', z.record(z.string(), Scores)),
  indexGzip: described('The whole index, in bytes after gzip.', Bytes),
  indexBrotli: described('The whole index, in bytes after Brotli.', Bytes),
  indexFiles: described(
    'The files of the index, where there are several, in bytes.',
    z
      .array(
        z.strictObject({
          name: described('Name of the file.', Line),
          gzip: described('Its bytes after gzip.', Count),
          brotli: described('Its bytes after Brotli.', Count),
        }),
      )
      .optional(),
  ),
  codeGzip: described("The engine's code, bundled and minified, in bytes after gzip.", Bytes),
  queryBytes: described(
    'Bytes fetched for a first query, code included, where the index is fetched in parts.',
    Bytes.optional(),
  ),
  readyMs: described(
    'From the first fetch until it can search; processor slowed four times, as in the next four.',
    Milliseconds,
  ),
  keyP50Ms: described(
    'One keystroke: the search and the drawing of its results; the median, in milliseconds.',
    Milliseconds,
  ),
  keyP95Ms: described('As `keyP50Ms`, but the 95th percentile, in milliseconds.', Milliseconds),
  paintP50Ms: described(
    'One keystroke: until the frame with the results is made; the median, in milliseconds.',
    Milliseconds,
  ),
  paintP95Ms: described('As `paintP50Ms`, but the 95th percentile, in milliseconds.', Milliseconds),
  keystrokes: described('Keystrokes that were measured.', Count),
});
export type MeasuredEngine = z.output<typeof MeasuredEngine>;

export const MeasuredScale = z.strictObject({
  engine: described('Name of an engine above.', Line),
  factor: described('Size as a multiple of this reference.', z.int().min(1)),
  records: described('Size in records.', Count),
  p50Ms: described('What `where` names: the median, in milliseconds.', Milliseconds),
  p95Ms: described('What `where` names: the 95th percentile, in milliseconds.', Milliseconds),
  where: described(
    '`node`: one whole query; `chromium-4x`: one keystroke in a browser with the ' +
      'processor slowed four times.',
    z.enum(['node', 'chromium-4x']),
  ),
  skipped: described('Why there is no number.', Line.optional()),
});
export type MeasuredScale = z.output<typeof MeasuredScale>;

export const SearchQuality = z
  .strictObject({
    measuredOn: described('The day of the run.', IsoDate),
    machine: described(
      'What it ran on.',
      z.strictObject({
        cores: described('Processor cores that could be used.', Count),
        memoryGiB: described('Memory, in GiB.', Count),
        node: described('Version of Node.', Line),
        chromium: described('Version of Chromium.', Line),
      }),
    ),
    queries: described('Labelled queries asked.', Count),
    engines: described(
      "This site's own engine first, then its peers.",
      z
        .array(MeasuredEngine)
        .min(2, { error: 'holds fewer than two engines; ours and a peer are compared' }),
    ),
    scale: described('How times grow with the reference.', z.array(MeasuredScale)),
    crossoverRecords: described(
      'Records at which our p95 of a keystroke reaches 50 ms; null where no two measured ' +
        'sizes enclose it.',
      Count.nullable(),
    ),
    notes: described('What the reader of the numbers must know.', z.array(Line)),
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
