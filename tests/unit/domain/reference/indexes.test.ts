/** Every page asks for what concerns it; the answer must not scan every other page each time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casesOf, offencesOf } from '../../../../src/derive/page/pages.ts';
import { contentsOf } from '../../../../src/derive/view/instrument-contents.ts';
import type { AnyEntry } from '../../../../src/domain/reference/entry.ts';
import { memo, multimap } from '../../../../src/domain/reference/memo.ts';
import {
  entriesOf,
  provisionsOf,
  type Reference,
} from '../../../../src/domain/reference/reference.ts';
import { fixture } from '../../fixture.ts';

/** A map that counts how often it was gone through as a whole. */
class Counted extends Map<string, AnyEntry> {
  scans = 0;
  override values() {
    this.scans++;
    return super.values();
  }
  override [Symbol.iterator]() {
    this.scans++;
    return super[Symbol.iterator]();
  }
  override entries() {
    this.scans++;
    return super.entries();
  }
}

/** How often all entries are gone through while `ask` is put for every page, three times over. */
function scans(ask: (reference: Reference, entry: AnyEntry) => unknown): number {
  const { reference } = fixture();
  const entries = new Counted(reference.entries);
  const pages = [...reference.entries.values()];
  const counted = { ...reference, entries };
  entries.scans = 0;
  for (let round = 0; round < 3; round++) for (const entry of pages) ask(counted, entry);
  return entries.scans;
}

test('an index is made once, however many pages ask', () => {
  assert.equal(
    scans((reference, { kind }) => entriesOf(reference, kind)),
    1,
  );
  assert.equal(
    scans((reference, { id }) => provisionsOf(reference, id)),
    1,
  );
  assert.equal(
    scans((reference, { id }) => casesOf(reference, offencesOf(reference, id))),
    1,
  );
  // Instruments and provisions, each once.
  const contents = scans(
    (reference, entry) => entry.kind === 'instrument' && contentsOf(reference, entry),
  );
  assert.ok(contents <= 2, `${contents} scans`);
});
test('what scans for every page is found out', () => {
  assert.ok(scans((reference) => [...reference.entries.values()].length) > 10);
});
test('a memo is kept for its own object only', () => {
  let made = 0;
  const sizeOf = memo((list: readonly number[]) => (made++, list.length));
  const list = [1, 2];
  assert.deepEqual([sizeOf(list), sizeOf(list), sizeOf([1])], [2, 2, 1]);
  assert.equal(made, 2);
});
test('a multimap keeps the order of its pairs', () => {
  const pairs = [
    ['a', 1],
    ['b', 2],
    ['a', 3],
  ] as const;
  assert.deepEqual(
    [...multimap(pairs)],
    [
      ['a', [1, 3]],
      ['b', [2]],
    ],
  );
});
