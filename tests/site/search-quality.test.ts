import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { milliseconds } from '../../src/derive/search-quality/tables.ts';
import { SearchQuality } from '../../src/schema/search/search-quality.ts';
import { attribute, readPage, textOf, type Element } from './dist.ts';

const quality = SearchQuality.parse(
  JSON.parse(readFileSync('content/search-quality.json', 'utf8')),
);
const page = readPage('/data/search-quality/');
const main = textOf(page.elements.find((node) => node.tagName === 'main')!).replace(/\s+/g, ' ');

const inside = (node: Element): Element[] => [node, ...(node.children ?? []).flatMap(inside)];
/** The rows of a table, by the label of its region: the text of each cell. */
function rows(label: string): string[][] {
  const region = page.elements.find(
    (node) => attribute(node, 'ariaLabel') === label || attribute(node, 'aria-label') === label,
  )!;
  assert.ok(region, `no table is called ${label}`);
  assert.equal(attribute(region, 'role'), 'region');
  assert.equal(attribute(region, 'tabIndex') ?? attribute(region, 'tabindex'), '0');
  return inside(region)
    .filter((node) => node.tagName === 'tr')
    .slice(1)
    .map((row) =>
      (row.children ?? [])
        .filter((node) => node.tagName === 'td' || node.tagName === 'th')
        .map((cell) => textOf(cell).replace(/\s+/g, ' ').trim()),
    );
}
/** The number in a cell, or null where there is none. */
const numberIn = (cell: string): number | null => {
  const text = cell.replace(/^(best|better) /, '').replaceAll(',', '');
  return /^[\d.]+$/.test(text) ? Number(text) : null;
};
const near = (
  cell: string,
  value: number | null | undefined,
  unit: number,
  half: number,
  where: string,
) => {
  const shown = numberIn(cell);
  if (value === null || value === undefined) assert.equal(shown, null, where);
  else
    assert.ok(
      shown !== null && Math.abs(shown - value * unit) <= half + 1e-9,
      `${where}: ${cell} is not ${value * unit}`,
    );
};

test('the tables of engines hold the numbers of the file, and nothing in place of a missing one', () => {
  const columns = {
    'Engines: Answers': [
      ['successAt1', 100, 0.05],
      ['mrr10', 1, 0.0005],
      ['confusions', 1, 0],
      ['falseAnswers', 100, 0.05],
    ],
    'Engines: Bytes': [
      ['indexGzip', 1e-3, 0.05],
      ['indexBrotli', 1e-3, 0.05],
      ['codeGzip', 1e-3, 0.05],
      ['queryBytes', 1e-3, 0.05],
    ],
    'Engines: Times': [
      ['readyMs', 1, 0.05],
      ['keyP50Ms', 1, 0.05],
      ['keyP95Ms', 1, 0.05],
      ['paintP50Ms', 1, 0.05],
      ['paintP95Ms', 1, 0.05],
      ['keystrokes', 1, 0],
    ],
  } as const;
  for (const [label, measures] of Object.entries(columns)) {
    const table = rows(label);
    assert.equal(table.length, quality.engines.length);
    quality.engines.forEach((engine, i) => {
      assert.ok(
        table[i]![0]!.startsWith(engine.name) && table[i]![0]!.endsWith(engine.version),
        table[i]![0],
      );
      measures.forEach(([key, unit, half], at) =>
        near(table[i]![at + 1]!, engine[key], unit, half, `${engine.name} ${key}`),
      );
    });
  }
});
test('the table by kind holds ours as the file has it', () => {
  const table = rows('By kind of query');
  const expected = Object.values(quality.engines[0]!.byKind)
    .flatMap(
      ({ queries, successAt1, falseAnswers }) =>
        [
          ['right first', queries, successAt1],
          ['false answers', queries, falseAnswers],
        ] as const,
    )
    .filter(([, , value]) => value !== null);
  assert.equal(table.length, expected.length);
  expected.forEach(([measure, queries, value], i) => {
    near(table[i]![1]!, queries, 1, 0, table[i]![0]!);
    assert.equal(table[i]![4], measure);
    near(table[i]![2]!, value, 100, 0.05, table[i]![0]!);
  });
});
test('every measured size and every reason for a missing one is told', () => {
  for (const point of quality.scale)
    assert.ok(
      main.includes(
        point.p95Ms === null
          ? (point.skipped ?? 'not measured')
          : `${milliseconds(point.p50Ms!)} / ${milliseconds(point.p95Ms)}`,
      ),
      `${point.engine} ×${point.factor}`,
    );
});
test('date, machine, notes, crossing and the files are there', () => {
  for (const text of [quality.machine.chromium, quality.machine.node, ...quality.notes])
    assert.ok(main.includes(text.replace(/\s+/g, ' ')), text);
  if (quality.crossoverRecords)
    assert.ok(main.includes(`At about ${quality.crossoverRecords.toLocaleString('en')} records`));
  assert.deepEqual(JSON.parse(readFileSync('dist/data/search-quality.json', 'utf8')), quality);
  assert.equal(
    readFileSync('dist/data/search-queries.json', 'utf8'),
    readFileSync('content/search/labelled-queries.json', 'utf8'),
  );
});
test('each plot draws every engine that has both numbers', () => {
  const plots = page.elements.filter(
    (node) => node.tagName === 'figure' && attribute(node, 'className') === 'quality-plot',
  );
  assert.equal(plots.length, 2);
  const drawn = (plot: Element) =>
    inside(plot)
      .filter((node) => attribute(node, 'className')?.split(' ').includes('name'))
      .map(textOf);
  assert.deepEqual(
    drawn(plots[1]!),
    quality.engines
      .filter((engine) => engine.successAt1 !== null && engine.keyP95Ms !== null)
      .map(({ name }) => name),
  );
});
