import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { bestPeer, engineTables } from '../../../../src/derive/search-quality/tables.ts';
import { kindRows } from '../../../../src/derive/search-quality/by-kind.ts';
import {
  besidePagefind,
  crossoverInWords,
  keystrokeBudgetMs,
  measuredRecords,
  scaleTables,
} from '../../../../src/derive/search-quality/scale.ts';
import { readContent } from '../../../../src/read/content.ts';
import { SearchQuality } from '../../../../src/schema/search/search-quality.ts';
import { budgetMs } from '../../../bench/statistics.ts';
import { measured } from '../../measured.ts';

const quality = SearchQuality.parse(measured);
const folder = mkdtempSync(join(tmpdir(), 'measured-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What reading finds in a results file of this text; undefined: there is none. */
function findings(text: string | undefined) {
  const content = mkdtempSync(join(folder, 'content-'));
  mkdirSync(content, { recursive: true });
  if (text !== undefined) writeFileSync(join(content, 'search-quality.json'), text);
  return readContent(content).findings.filter(({ file }) => file.endsWith('search-quality.json'));
}
const written = (change: (results: Record<string, unknown> & typeof measured) => void) => {
  const copy = structuredClone(measured) as Record<string, unknown> & typeof measured;
  change(copy);
  return JSON.stringify(copy, null, 2);
};

test('what the bench writes is what the site reads', () => {
  assert.deepEqual(quality, measured);
  assert.deepEqual(findings(written(() => undefined)), []);
  assert.equal(keystrokeBudgetMs, budgetMs);
});
test('a missing file, one that is no JSON and an empty one are reported with the command', () => {
  for (const [text, rule] of [
    [undefined, 'missing-file'],
    ['{\n  "queries": 1,\n', 'json-syntax'],
    ['measuredOn: 2026-01-02\n', 'json-syntax'],
    ['', 'json-syntax'],
    ['null', 'bad-value'],
    ['[]', 'bad-value'],
  ] as const) {
    const found = findings(text);
    assert.deepEqual(
      found.map((finding) => finding.rule),
      [rule],
      text,
    );
    assert.match(found[0]!.remedy, /npm run bench:search/);
    assert.doesNotMatch(found[0]!.problem, /frontmatter/);
  }
});
test('a wrong value is named with its key and line, and all are reported at once', () => {
  const found = findings(
    written((results) => {
      results.engines[1]!.successAt1 = 75;
      results.measuredOn = '2026-02-30';
      results['colour'] = 'red';
      delete (results as Partial<typeof measured>).notes;
    }),
  );
  assert.deepEqual(found.map(({ rule }) => rule).toSorted(), [
    'bad-value',
    'bad-value',
    'missing-key',
    'unknown-key',
  ]);
  const share = found.find(({ problem }) => problem.includes('engines 2 successAt1'))!;
  assert.ok(share.line! > 40, `${share.line}`);
  assert.equal(found.find(({ problem }) => problem.includes('measuredOn'))!.line, 2);
});
test('an engine that stands twice, a size of an engine that is not there, and ours alone are refused', () => {
  assert.match(
    findings(written((results) => void (results.engines[1]!.name = 'Ours')))[0]!.problem,
    /engines 2 name.*a second engine “Ours”/,
  );
  assert.match(
    findings(written((results) => void (results.scale[0]!.engine = 'Nobody')))[0]!.problem,
    /scale 1 engine.*“Nobody” is not among the engines/,
  );
  assert.match(
    findings(written((results) => void results.engines.splice(1)))[0]!.problem,
    /fewer than two engines/,
  );
});
test('the best of a column is marked, equals alike, and what was not measured never', () => {
  const [answers, bytes, times] = engineTables(quality);
  const column = (table: typeof answers, at: number) =>
    table!.rows.map(({ cells }) => `${cells[at]!.text}${cells[at]!.best ? ' best' : ''}`);
  assert.deepEqual(column(answers, 0), ['90.0 best', '75.0', '50.0', '60.0']);
  assert.deepEqual(column(answers, 3), ['0.0 best', '50.0', '100.0', '50.0']);
  assert.deepEqual(column(bytes, 3), ['–', '–', '200.0', '–']);
  assert.deepEqual(column(times, 2), ['4.0 best', '4.0 best', '90.0', 'not measured']);
});
test('by kind: the best peer, only what a kind asks for, unknown kinds named, equals unmarked', () => {
  assert.equal(bestPeer(quality).name, 'Tuned peer');
  const [titles, other] = kindRows(quality);
  assert.deepEqual(
    [titles!.kind, titles!.cells.map(({ text, best }) => [text, best])],
    [
      'Names in English',
      [
        ['90.0', true],
        ['75.0', false],
      ],
    ],
  );
  assert.deepEqual(
    [other!.kind, other!.measure, other!.cells.map(({ text }) => text)],
    ['of another kind', 'false answers', ['0.0', '50.0']],
  );
  const equal = kindRows({
    ...quality,
    engines: [quality.engines[0]!, { ...quality.engines[0]!, name: 'Twin' }],
  });
  assert.ok(equal.every(({ cells }) => cells.every(({ best }) => !best)));
});
test('scale: sizes as columns, the reason where there is no number', () => {
  const [browser, node] = scaleTables(quality);
  assert.deepEqual(
    browser!.sizes.map(({ records }) => records),
    [120, 1200, 12_000],
  );
  assert.deepEqual(
    browser!.rows.map(({ engine, cells }) => [engine, cells[2]!.skipped ?? cells[2]!.p95]),
    [
      ['Ours', 'no time was left'],
      ['Pagefind', '110.0'],
    ],
  );
  assert.deepEqual(
    node!.rows.map(({ engine }) => engine),
    ['Ours', 'Slow peer'],
  );
});
test('the crossing is told as far as it is known', () => {
  assert.equal(measuredRecords(quality), 120);
  assert.match(
    crossoverInWords(quality),
    /^At about 450 records .* 50 ms at p95: 3\.8 times this reference, which had 120 /,
  );
  const unknown = (p95Ms: number | null) =>
    crossoverInWords({
      ...quality,
      crossoverRecords: null,
      scale: quality.scale.map((point) => ({ ...point, p95Ms: point.p95Ms && p95Ms })),
    });
  assert.match(unknown(60), /^Already at 120 records, the least .* 60\.0 ms .* 50 ms/);
  assert.match(unknown(40), /^At 1,200 records, the largest .* 40\.0 ms/);
  assert.match(unknown(null), /was not measured/);
  assert.deepEqual(besidePagefind(quality), { records: 1200, ours: '100.0', pagefind: '95.0' });
  assert.equal(besidePagefind({ ...quality, scale: [] }), undefined);
});
