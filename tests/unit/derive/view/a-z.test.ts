import assert from 'node:assert/strict';
import { test } from 'node:test';
import { azOf } from '../../../../src/derive/view/a-z.ts';
import { edit, fixture } from '../../fixture.ts';
import { wholeReference } from '../../whole.ts';

const letters = (aliases: string) =>
  azOf(fixture(edit('concepts/lamp.mdx', 'aliases: [beacon]', `aliases: ${aliases}`)).reference);
const under = (list: ReturnType<typeof azOf>, letter: string) =>
  list.find((group) => group.letter === letter)?.items.map(({ name }) => name) ?? [];

test('a leading article does not decide the letter', () => {
  const list = letters('[The Great Light, “A beacon”]');
  assert.ok(under(list, 'G').includes('The Great Light'));
  assert.ok(under(list, 'B').includes('“A beacon”'));
  assert.ok(!under(list, 'T').includes('The Great Light'));
  // “The crime of moving buoys” is sorted as a crime.
  assert.ok(under(list, 'C').some((name) => name.startsWith('The crime')));
});
test('other names stand below their page, and as a cross-reference only under another letter', () => {
  const list = letters('[lantern, beacon, 灯台, "4 lights"]');
  const page = list.flatMap(({ items }) => items).find((item) => item.name === 'Lamp');
  assert.deepEqual(page && 'others' in page && page.others, [
    'lantern',
    'beacon',
    '灯台',
    '4 lights',
  ]);
  assert.deepEqual(under(list, 'L').includes('lantern'), false);
  for (const [letter, name] of [
    ['B', 'beacon'],
    ['汉', '灯台'],
    ['0–9', '4 lights'],
  ] as const)
    assert.ok(under(list, letter).includes(name), name);
  assert.deepEqual(list.map(({ letter }) => letter).slice(-2), ['汉', '0–9']);
});
test('the real index can be looked through: at most 1,500 links, every page once', () => {
  const reference = wholeReference();
  const items = azOf(reference).flatMap(({ items: group }) => group);
  assert.ok(items.length <= 1500, `${items.length} links`);
  const pages = items.filter((item) => 'others' in item).map(({ id }) => id);
  const wanted = [...reference.entries.values()].filter(({ kind }) => kind !== 'version');
  assert.deepEqual(pages.toSorted(), wanted.map(({ id }) => id).sort());
});
