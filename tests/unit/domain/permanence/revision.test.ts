import assert from 'node:assert/strict';
import { test } from 'node:test';
import { revisionOf, revisionOfSource } from '../../../../src/domain/permanence/revision.ts';
import { files, fixture } from '../../fixture.ts';

const lamp = files['concepts/lamp.mdx']!;
const revision = revisionOfSource(lamp);

test('a revision is eight hexadecimal digits over what the page says', () => {
  assert.match(revision, /^[0-9a-f]{8}$/);
  assert.equal(revisionOf(fixture().reference.entries.get('concepts/lamp')!), revision);
});
test('a word of the text or a fact of the frontmatter makes another revision', () => {
  for (const [from, to] of [
    ['A lamp.', 'The lamp.'],
    ['A light for ships.', 'A light for boats.'],
    ['law/harbour-law/2', 'law/harbour-law/1'],
  ] as const)
    assert.notEqual(revisionOfSource(lamp.replace(from, to)), revision, from);
});
test('what only serves search and upkeep does not, nor the layout of the file', () => {
  const same = [
    lamp.replace('aliases: [beacon]', 'aliases: [beacon, light]\nasks: [what is a lamp]'),
    lamp.replace('aliases: [beacon]\n', ''),
    lamp.replace('aliases: [beacon]', 'aliases: [beacon]\nnickname: the-lamp'),
    lamp.replace('updated: 2026-01-01', 'updated: 2026-02-01'),
    lamp.replace('basis: [law/harbour-law/2]', 'basis:\n  - "law/harbour-law/2"'),
    lamp.replaceAll('\n', '\r\n'),
    `${lamp}\n\n`,
    lamp.replace(/(title: .*\n)(summary: .*\n)/, '$2$1'),
  ];
  for (const source of same) {
    assert.notEqual(source, lamp);
    assert.equal(revisionOfSource(source), revision, source);
  }
});
