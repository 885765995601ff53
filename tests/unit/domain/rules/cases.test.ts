/** A reported sentence that does not fit the tier its page names. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceFitsTier } from '../../../../src/domain/rules/cases.ts';
import { find } from '../../../../src/domain/reference/reference.ts';
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
const id = 'cases/zhang-assembler-2021';

test('the cases as they are fit their tiers', () => {
  assert.deepEqual(sentenceFitsTier.check(reference), []);
  assert.deepEqual(problems(id, {}), []);
});
test('a term outside the tier, a term of several offences, death and life where there are none', () => {
  const faults: [changes: Parameters<typeof problems>[1], says: RegExp][] = [
    [{ sentence: { months: 61 } }, /61 months lie outside/],
    [{ sentence: { combined: true } }, /covers several offences/],
    [{ sentence: { type: 'death', months: undefined } }, /has none/],
    [{ sentence: { type: 'life', months: undefined } }, /has none/],
    [{ sentence: { type: 'not reported', months: undefined } }, /No sentence is reported/],
    [{ tiers: ['law/criminal-law/111#p1-t2'] }, /12 months lie outside/],
  ];
  for (const [changes, says] of faults) {
    const [problem, ...others] = problems(id, changes);
    assert.match(problem ?? '', says);
    assert.deepEqual(others, []);
  }
});
