/** The results as tables for the terminal. */
import type { Results } from './result.ts';

type Cell = string | number | null | undefined;

/** Columns as wide as their widest cell; the first is flush left. */
export function table(head: string[], rows: Cell[][]): string {
  const text = [
    head,
    ...rows.map((row) =>
      row.map((cell) => (cell === null || cell === undefined ? '–' : String(cell))),
    ),
  ];
  const widths = head.map((_, column) => Math.max(...text.map((row) => row[column]!.length)));
  return text
    .map((row) =>
      row
        .map((cell, column) =>
          column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
        )
        .join('  '),
    )
    .join('\n');
}

const share = (value: number | null | undefined): Cell => value?.toFixed(3);
const kilobytes = (value: number | null | undefined): Cell =>
  value === null || value === undefined ? null : (value / 1000).toFixed(1);
const ms = (value: number | null): Cell => value?.toFixed(1);

/** Everything that was measured, to be read. */
export function report({
  engines,
  scale,
  queries,
  machine,
  crossoverRecords,
  notes,
}: Results): string {
  const kinds = Object.keys(engines[0]?.byKind ?? {});
  const shape = (kind: string, engine: Results['engines'][number]) =>
    share(engine.byKind[kind]?.successAt1 ?? engine.byKind[kind]?.falseAnswers);
  return [
    `${queries} labelled queries; ${machine.cores} cores, ${machine.memoryGiB} GiB, ` +
      `Node ${machine.node}, Chromium ${machine.chromium}`,
    table(
      ['Relevance', 'version', 'success@1', 'MRR@10', 'confusions', 'false answers'],
      engines.map((e) => [
        e.name,
        e.version,
        share(e.successAt1),
        share(e.mrr10),
        e.confusions,
        share(e.falseAnswers),
      ]),
    ),
    table(
      [
        'success@1 by kind (out of scope: answered)',
        ...engines.map((e) => e.name.replace(/ options$/, '')),
      ],
      kinds.map((kind) => [
        `${kind} (${engines[0]!.byKind[kind]!.queries})`,
        ...engines.map((e) => shape(kind, e)),
      ]),
    ),
    table(
      ['Size, kB', 'index gzip', 'index brotli', 'code gzip', 'first query'],
      engines.map((e) => [
        e.name,
        kilobytes(e.indexGzip),
        kilobytes(e.indexBrotli),
        kilobytes(e.codeGzip),
        kilobytes(e.queryBytes),
      ]),
    ),
    table(
      [
        'Chromium, 4× slower, ms',
        'ready',
        'key p50',
        'key p95',
        'paint p50',
        'paint p95',
        'keystrokes',
      ],
      engines.map((e) => [
        e.name,
        ms(e.readyMs),
        ms(e.keyP50Ms),
        ms(e.keyP95Ms),
        ms(e.paintP50Ms),
        ms(e.paintP95Ms),
        e.keystrokes,
      ]),
    ),
    table(
      ['Scale, ms', 'where', 'factor', 'records', 'p50', 'p95', ''],
      scale.map((s) => [
        s.engine,
        s.where,
        `×${s.factor}`,
        s.records,
        s.p50Ms?.toFixed(2),
        s.p95Ms?.toFixed(2),
        s.skipped ?? '',
      ]),
    ),
    `Our p95 reaches 50 ms at ${crossoverRecords ?? '–'} records.`,
    notes.map((note) => `Note: ${note}`).join('\n'),
  ].join('\n\n');
}
