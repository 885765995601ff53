import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  byGravity,
  gravity,
  monthsInWords,
  penaltyInWords,
  rangeInWords,
  tierInWords,
} from '../../../../src/domain/law/penalty-wording.ts';
import type { Penalty } from '../../../../src/schema/penalty.ts';

type Marks = Partial<Pick<Penalty, 'role' | 'mode'>>;
const term = (minMonths: number, maxMonths: number, marks: Marks = {}): Penalty => ({
  kind: 'fixed-term',
  minMonths,
  maxMonths,
  role: 'principal',
  mode: 'shall',
  ...marks,
});
const plain = (kind: Exclude<Penalty['kind'], 'fixed-term'>, marks: Marks = {}): Penalty => ({
  kind,
  role: 'principal',
  mode: 'shall',
  ...marks,
});
const words = (...penalties: Penalty[]) => tierInWords({ penalties });

test('months in words', () => {
  for (const [months, text] of [
    [1, '1 month'],
    [6, '6 months'],
    [12, '1 year'],
    [13, '1 year 1 month'],
    [18, '1 year 6 months'],
    [24, '2 years'],
    [120, '10 years'],
    [300, '25 years'],
  ] as const)
    assert.equal(monthsInWords(months), text);
});
test('ranges in words', () => {
  for (const [min, max, text] of [
    [120, 180, '10 to 15 years'],
    [36, 84, '3 to 7 years'],
    [6, 36, '6 months to 3 years'],
    [12, 18, '1 year to 1 year 6 months'],
    [60, 60, '5 years'],
    [6, 6, '6 months'],
  ] as const)
    assert.equal(rangeInWords(min, max), text);
});
test('each penalty has its name', () => {
  assert.equal(penaltyInWords(term(36, 120)), 'fixed-term imprisonment of 3 to 10 years');
  const names = {
    life: 'life imprisonment',
    death: 'death',
    'criminal-detention': 'criminal detention',
    'public-surveillance': 'public surveillance',
    'deprivation-of-political-rights': 'deprivation of political rights',
    fine: 'a fine',
    'confiscation-of-property': 'confiscation of property',
  } as const;
  for (const [kind, name] of Object.entries(names))
    assert.equal(penaltyInWords(plain(kind as keyof typeof names)), name);
});
test('alternatives are joined with commas and one “or”', () => {
  assert.equal(
    words(term(120, 180), plain('life')),
    'fixed-term imprisonment of 10 to 15 years or life imprisonment',
  );
  assert.equal(
    words(term(6, 60), plain('criminal-detention'), plain('public-surveillance')),
    'fixed-term imprisonment of 6 months to 5 years, criminal detention or public surveillance',
  );
});
test('what may be imposed says so; one “shall” among the alternatives takes it away', () => {
  assert.equal(words(plain('death', { mode: 'may' })), 'death (may)');
  assert.equal(words(plain('death', { mode: 'may' }), plain('life')), 'death or life imprisonment');
});
test('supplementary penalties stand apart, as may or must', () => {
  assert.equal(
    words(term(36, 84), plain('fine', { role: 'supplementary' })),
    'fixed-term imprisonment of 3 to 7 years; a fine must be added',
  );
  assert.equal(
    words(plain('confiscation-of-property', { role: 'supplementary', mode: 'may' })),
    'confiscation of property may be added',
  );
});
test('并处或者单处 is named once, not also among the alternatives', () =>
  assert.equal(
    words(plain('criminal-detention'), plain('fine', { role: 'either' })),
    'criminal detention; a fine, in addition or alone',
  ));
test('gravity: supplementary below surveillance, a longer term above a shorter, death above all', () => {
  const rising = [
    plain('confiscation-of-property'),
    plain('fine'),
    plain('deprivation-of-political-rights'),
    plain('public-surveillance'),
    plain('criminal-detention'),
    term(6, 36),
    term(6, 60),
    term(120, 180),
    term(120, 300),
    plain('life'),
    plain('death'),
  ];
  const figures = rising.map(gravity);
  for (let i = 1; i < figures.length; i++)
    assert.ok(figures[i - 1]! < figures[i]!, `${rising[i - 1]!.kind} < ${rising[i]!.kind}`);
});
test('tiers are ordered by the gravest penalty they allow, in a new list', () => {
  const row = (name: string, ...penalties: Penalty[]) => ({ name, tier: { penalties } });
  const rows = [
    row('grave', term(120, 180), plain('life')),
    row('death', plain('death')),
    row('mild', plain('public-surveillance'), term(6, 36)),
    row('base', term(60, 120)),
  ];
  assert.deepEqual(
    byGravity(rows).map((r) => r.name),
    ['mild', 'base', 'grave', 'death'],
  );
  assert.equal(rows[0]!.name, 'grave');
});
