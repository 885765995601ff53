import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from '../../../../src/domain/content/body.ts';

const head = '---\ntitle: Lamp\n---\n\n'; // the body begins in line 5
const read = (text: string) => readBody(head + text, 'content/lamp.mdx');
const rules = (text: string) =>
  read(text).findings.map((finding) => `${finding.line} ${finding.rule}`);

test('headings: depth, id, text and line', () => {
  const { body, findings } = read('## By *night* {#night}\n\nText.\n\n### No id\n');
  assert.deepEqual(findings, []);
  assert.deepEqual(body.headings, [
    { depth: 2, id: 'night', text: 'By night', line: 5 },
    { depth: 3, id: undefined, text: 'No id', line: 9 },
  ]);
});
test('links of the site and components are mentions, with their lines', () => {
  const { body, findings } = read(
    'See [the lamp](/concepts/lamp/).\n\nAnd [](/law/harbour-law/2/#p1-i1).\n\n' +
      '<Range of="law/harbour-law/1#p1-t2" />\n\n<Statute of="law/harbour-law/1" />\n',
  );
  assert.deepEqual(findings, []);
  assert.deepEqual(body.mentions, [
    { page: 'concepts/lamp', anchor: undefined, via: 'link', line: 5 },
    { page: 'law/harbour-law/2', anchor: 'p1-i1', via: 'link', line: 7 },
    { page: 'law/harbour-law/1', anchor: 'p1-t2', via: 'Range', line: 9 },
    { page: 'law/harbour-law/1', anchor: undefined, via: 'Statute', line: 11 },
  ]);
});
test('links elsewhere are no mentions', () => {
  const { body, findings } = read(
    '[a](https://example.org/x) [b](#here) [c](mailto:a@example.org)',
  );
  assert.deepEqual([body.mentions, findings], [[], []]);
});
test('sections: the text below each heading, spaces made one', () => {
  const { body } = read(
    'Before\nthe heading.\n\n## A {#a}\n\nFirst.\n\n- one\n- two **bold**\n\n## B {#b}\n',
  );
  assert.deepEqual(
    body.sections.map((section) => [section.heading?.id, section.text]),
    [
      [undefined, 'Before the heading.'],
      ['a', 'First. one two bold'],
      ['b', ''],
    ],
  );
});
test('words of neighbouring cells stay apart', () =>
  assert.equal(read('| a | b |\n|---|---|\n| c | d |').body.sections[0]!.text, 'a b c d'));
test('no text before the first heading, no section for it', () =>
  assert.deepEqual(
    read('## A {#a}\n\nText.').body.sections.map((section) => section.heading?.id),
    ['a'],
  ));
test('an empty body', () => {
  const { body, findings } = read('');
  assert.deepEqual([body.headings, body.mentions, body.sections, findings], [[], [], [], []]);
});
test('a note takes no page, and its text counts', () => {
  const { body, findings } = read('<Note>\n\nMind the [lamp](/concepts/lamp/).\n\n</Note>\n');
  assert.deepEqual(findings, []);
  assert.equal(body.sections[0]!.text, 'Mind the lamp.');
  assert.deepEqual(
    body.mentions.map((mention) => mention.line),
    [7],
  );
});
test('addresses of a wrong form', () => {
  assert.deepEqual(rules('[a](/concepts/lamp)'), ['5 link-form']);
  assert.match(read('[a](/concepts/lamp#p1)').findings[0]!.remedy, /Write \/concepts\/lamp\/#p1\./);
  assert.deepEqual(rules('Text.\n\n[a](lamp/) and [b](http://example.org/)'), [
    '7 link-form',
    '7 link-form',
  ]);
});
test('components of a wrong form, and code', () => {
  assert.deepEqual(rules('<Lamp />'), ['5 unknown-component']);
  assert.deepEqual(rules('Text.\n\n<Range />'), ['7 component-form']);
  assert.deepEqual(rules('A {lamp}.'), ['5 code-in-text']);
  assert.deepEqual(rules("import a from 'b'"), ['5 code-in-text']);
});
test('text that cannot be read is one finding, with the line of the file', () => {
  assert.deepEqual(rules('Text.\n\nA { lamp.'), ['7 mdx-syntax']);
  assert.deepEqual(rules('A <b>lamp.'), ['5 mdx-syntax']);
});
