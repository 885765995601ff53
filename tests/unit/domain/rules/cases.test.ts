/** A reported sentence that does not fit the tier its page names, or that says so wrongly. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceFitsTier } from '../../../../src/domain/rules/cases.ts';
import { entriesOf, find } from '../../../../src/domain/reference/reference.ts';
import { wholeReference } from '../../whole.ts';

const reference = wholeReference();

/** What the rule says of one case with another sentence or other tiers. */
function problems(id: string, changes: { sentence?: object; tiers?: string[] }): string[] {
  const entry = find(reference, id, 'case')!;
  const data = {
    ...entry.data,
    ...(changes.tiers ? { tiers: changes.tiers } : {}),
    sentence: { ...entry.data.sentence, ...changes.sentence },
  };
  const entries = new Map(reference.entries).set(id, { ...entry, data });
  return sentenceFitsTier
    .check({ ...reference, entries })
    .filter(({ file }) => file === entry.file)
    .map(({ problem }) => problem);
}
/** One year under article 111: the tier of lesser circumstances, up to five years. */
const oneYear = 'cases/zhang-assembler-2021';
/** Twenty years, more than any tier of the offence reaches. */
const twentyYears = 'cases/lu-jianhua';
const [base, top, lesser] = ['t1', 't2', 't3'].map((tier) => `law/criminal-law/111#p1-${tier}`);

test('the cases as they are fit their tiers', () => {
  assert.deepEqual(sentenceFitsTier.check(reference), []);
  assert.deepEqual(problems(oneYear, {}), []);
  assert.deepEqual(problems(twentyYears, {}), []);
});
test('the ends of a tier belong to it, one month more or less does not', () => {
  const within = [
    [6, lesser],
    [60, lesser],
    [60, base],
    [120, base],
    [120, top],
    [180, top],
  ] as const;
  for (const [months, tier] of within)
    assert.deepEqual(problems(oneYear, { sentence: { months }, tiers: [tier!] }), []);
  const without = [
    [61, lesser],
    [59, base],
    [121, base],
    [119, top],
    [181, top],
  ] as const;
  for (const [months, tier] of without)
    assert.deepEqual(problems(oneYear, { sentence: { months }, tiers: [tier!] }), [
      `${months} months lie outside ${tier}.`,
    ]);
});

type Changes = Parameters<typeof problems>[1];
const faults: [name: string, id: string, changes: Changes, says: RegExp][] = [
  ['a term for several offences', oneYear, { sentence: { combined: true } }, /several offences/],
  [
    'death where there is none',
    oneYear,
    { sentence: { type: 'death', months: undefined } },
    /death, and .* has none/,
  ],
  [
    'life where there is none',
    oneYear,
    { sentence: { type: 'life', months: undefined } },
    /life imprisonment, and .* has none/,
  ],
  [
    'a tier and no sentence',
    oneYear,
    { sentence: { type: 'not reported', months: undefined } },
    /No sentence is reported, and law/,
  ],
  ['no tier and no reason', oneYear, { tiers: [] }, /no reason is given/],
  [
    'a reason where the tier holds the term',
    oneYear,
    { sentence: { outside: 'commuted' } },
    /a tier holds it/,
  ],
  [
    'a reason, no tier, and a tier of the offence that holds the term',
    twentyYears,
    { sentence: { months: 180 } },
    /a tier holds it/,
  ],
  [
    'above, though it is below',
    oneYear,
    { sentence: { outside: 'above the maximum' }, tiers: [top!] },
    /not above every tier/,
  ],
  [
    'reduced below, though it is above',
    twentyYears,
    { sentence: { outside: 'reduced below the minimum' } },
    /not below every tier/,
  ],
  [
    'combined and outside at once',
    twentyYears,
    { sentence: { combined: true } },
    /combined; that it lies outside/,
  ],
];
for (const [name, id, changes, says] of faults)
  test(`refused: ${name}`, () => {
    const [problem, ...others] = problems(id, changes);
    assert.match(problem ?? '', says);
    assert.deepEqual(others, []);
  });

test('a term below the tier, or a commuted one, may say so', () => {
  for (const outside of ['reduced below the minimum', 'commuted'])
    assert.deepEqual(problems(oneYear, { sentence: { outside }, tiers: [top!] }), []);
});
test('a term for several offences needs no other reason for naming no tier', () => {
  assert.deepEqual(problems(oneYear, { sentence: { combined: true }, tiers: [] }), []);
});
test('most tiers are inferred, and each case with a tier says which it is', () => {
  const cases = entriesOf(reference, 'case').map(({ data }) => data);
  assert.ok(cases.filter(({ tierInferred }) => tierInferred).length > 40);
  for (const { title, tiers, tierInferred } of cases)
    assert.equal(tiers.length > 0, tierInferred !== undefined, title);
});
