import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  columns,
  ladderRows,
  monthsAt,
  ticks,
  type Bar,
} from '../../../../src/derive/view/ladder.ts';
import { tiersAt, type PlacedTier } from '../../../../src/domain/reference/tiers.ts';
import type { Penalty } from '../../../../src/schema/penalty.ts';
import { fixture } from '../../fixture.ts';

const { reference } = fixture();
const name = (page: string, anchor: string) => `${page} ${anchor}`;
const penalty = (data: object) => ({ role: 'principal', mode: 'shall', ...data }) as Penalty;
const placed = (
  paragraph: number,
  penalties: Penalty[],
  rest: Partial<PlacedTier> = {},
  threshold?: string,
): PlacedTier => ({
  page: 'law/harbour-law/9',
  anchor: `p${paragraph}-t1`,
  paragraph,
  gateway: false,
  tier: { penalties, ...(threshold ? { threshold: { zh: '词', en: threshold } } : {}) },
  ...rest,
});
const bars = (...penalties: Penalty[]) =>
  ladderRows([placed(1, penalties)], name).flatMap((row) =>
    row.bars.map(({ x, width, tone }: Bar) => [x, width, tone]),
  );
const labels = (...tiers: PlacedTier[]) => ladderRows(tiers, name).map((row) => row.label);

// The years lie on 54 of the 100 parts, from 26; a year is 3.6.
test('months lie on one even scale that ends at fifteen years', () => {
  for (const [months, x] of [
    [0, 26],
    [6, 27.8],
    [12, 29.6],
    [36, 36.8],
    [60, 44],
    [84, 51.2],
    [120, 62],
    [180, 80],
    [300, 80],
  ] as const)
    assert.equal(monthsAt(months), x);
  assert.deepEqual(
    ticks.map(({ x }) => x),
    [27.8, 36.8, 44, 51.2, 62, 80],
  );
});
test('columns follow each other without overlap, within the width, mildest first', () => {
  assert.deepEqual(
    columns.map(({ kind }) => kind),
    [
      'deprivation-of-political-rights',
      'public-surveillance',
      'criminal-detention',
      'fixed-term',
      'life',
      'death',
    ],
  );
  columns
    .slice(1)
    .forEach((column, i) => assert.ok(columns[i]!.x + columns[i]!.width <= column.x, column.kind));
  assert.equal(columns.at(-1)!.x + columns.at(-1)!.width, 100);
});
test('a term is a bar from its shortest to its longest', () => {
  assert.deepEqual(bars(penalty({ kind: 'fixed-term', minMonths: 36, maxMonths: 120 })), [
    [36.8, 25.2, 'term'],
  ]);
  assert.deepEqual(
    bars(
      penalty({ kind: 'fixed-term', minMonths: 120, maxMonths: 180 }),
      penalty({ kind: 'life' }),
    ),
    [
      [62, 18, 'term'],
      [82, 8, 'alt'],
    ],
  );
});
test('other penalties fill their column; death has the tone of a gateway', () => {
  assert.deepEqual(bars(penalty({ kind: 'criminal-detention' }), penalty({ kind: 'death' })), [
    [16, 7.5, 'alt'],
    [92, 8, 'gate'],
  ]);
});
test('what is only added, or off the scale, has no bar, and a row without a bar is left out', () => {
  assert.deepEqual(
    bars(
      penalty({ kind: 'life' }),
      penalty({ kind: 'deprivation-of-political-rights', role: 'supplementary' }),
      penalty({ kind: 'fine' }),
    ),
    [[82, 8, 'alt']],
  );
  assert.deepEqual(
    ladderRows(
      [placed(1, [penalty({ kind: 'confiscation-of-property', role: 'supplementary' })])],
      name,
    ),
    [],
  );
});
test('an article with one paragraph: mildest tier first, whatever the order of the text', () => {
  const tiers = tiersAt(reference, 'law/harbour-law/1').toReversed();
  const rows = ladderRows(tiers, name);
  assert.deepEqual(
    rows.map(({ label, zh, href, words, gateway }) => ({ label, zh, href, words, gateway })),
    [
      {
        label: 'Serious circumstances',
        zh: '情节严重',
        href: '/law/harbour-law/1/#p1-t1',
        words: 'fixed-term imprisonment of 6 months to 3 years or criminal detention',
        gateway: false,
      },
      {
        label: 'Especially serious circumstances',
        zh: '情节特别严重',
        href: '/law/harbour-law/1/#p1-t2',
        words: 'fixed-term imprisonment of 3 to 7 years',
        gateway: false,
      },
    ],
  );
  assert.deepEqual(
    rows[0]!.bars.map((bar) => bar.words),
    ['fixed-term imprisonment of 6 months to 3 years', 'criminal detention'],
  );
});
test('several paragraphs are named and kept apart', () => {
  assert.deepEqual(labels(...tiersAt(reference, 'law/harbour-law/2')), [
    '¶ 1: Base',
    '¶ 2: Especially serious harm',
  ]);
  assert.deepEqual(
    labels(
      placed(2, [penalty({ kind: 'criminal-detention' })]),
      placed(1, [penalty({ kind: 'life' })], {}, 'grave'),
      placed(1, [penalty({ kind: 'criminal-detention' })]),
    ),
    ['¶ 1: Base', '¶ 1: Grave', '¶ 2: Base'],
  );
});
test('tiers of another article come last and name it; tiers by reference say how', () => {
  const gate = placed(
    2,
    [penalty({ kind: 'criminal-detention' })],
    { gateway: true, page: 'law/harbour-law/3' },
    'grave harm',
  );
  const rows = ladderRows(
    [gate, placed(1, [penalty({ kind: 'life' })], { by: { paragraph: 2, how: 'heavier' } })],
    name,
  );
  assert.deepEqual(
    rows.map((row) => row.gateway),
    [false, true],
  );
  assert.equal(rows[0]!.label, '¶ 2: Base, heavier within the tier');
  assert.match(rows[1]!.label, /^… and law\/harbour-law\/3 p2/);
  assert.deepEqual(
    rows[1]!.bars.map((bar) => bar.tone),
    ['gate'],
  );
});
