import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt, highlight } from '../../../../src/client/search-view/highlight.ts';

/** The text with its hits in brackets. */
const marked = (text: string, ...words: string[]) =>
  highlight(text, words)
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('');

test('words are marked in any case, every time', () => {
  assert.equal(marked('A Lamp and a lamp.', 'lamp'), 'A [Lamp] and a [lamp].');
  assert.equal(marked('State secrets', 'state', 'secrets'), '[State] [secrets]');
});
test('a Latin word is marked from its beginning only, and may go on', () => {
  assert.equal(marked('clamp lamps', 'lamp'), 'clamp [lamp]s');
  assert.equal(marked('1110 111', '110', '111'), '[111]0 [111]');
});
test('Chinese anywhere, simplified for traditional', () => {
  assert.equal(marked('移动航标罪', '航标'), '移动[航标]罪');
  assert.equal(marked('間諜罪', '间谍'), '[間諜]罪');
});
test('tones and width do not hide a word', () =>
  assert.equal(marked('dēngtǎ ＬＡＭＰ', 'dengta', 'lamp'), '[dēngtǎ] [ＬＡＭＰ]'));
test('neighbouring and overlapping hits are one part', () =>
  assert.deepEqual(highlight('abcd', ['abc', 'ab']), [
    { text: 'abc', hit: true },
    { text: 'd', hit: false },
  ]));
test('nothing to mark', () => {
  assert.deepEqual(highlight('lamp', []), [{ text: 'lamp', hit: false }]);
  assert.deepEqual(highlight('lamp', ['', 'zebra']), [{ text: 'lamp', hit: false }]);
  assert.deepEqual(highlight('', ['lamp']), []);
});
test('characters that normalise to several do not hide the rest', () =>
  assert.equal(marked('… the lamp ½ …', 'lamp'), '… the [lamp] ½ …'));
test('the text is never changed, whatever it holds', () => {
  for (const text of [
    '<b>lamp</b>',
    '😀 lamp 𠀀 lamp',
    'a\u0301 lamp',
    '\0\u202e',
    '\ud800lamp',
    '… ﬁ ½',
    '한국',
  ])
    assert.equal(
      highlight(text, ['lamp', '一'])
        .map((part) => part.text)
        .join(''),
      text,
    );
  assert.equal(marked('😀 lamp 𠀀lamp', 'lamp'), '😀 [lamp] 𠀀[lamp]');
});
test('a short text is its own excerpt', () =>
  assert.equal(excerpt('A short line.', ['line']), 'A short line.'));
test('an excerpt without a hit, or with an early one, begins at the beginning and ends at a word', () => {
  for (const words of [[], ['zebra'], ['one']])
    assert.equal(excerpt('one two three four five', words, 12), 'one two …');
});
test('the hit stands in the excerpt: in the middle, as the last word, in Chinese', () => {
  const filler = 'word '.repeat(60);
  assert.match(excerpt(`${filler}lamp ${filler}`, ['lamp']), /^… word .*lamp.* word …$/);
  assert.match(excerpt(`${filler}lamp`, ['lamp']), /^… word .* lamp$/);
  assert.match(excerpt(`${'港'.repeat(300)}灯塔${'港'.repeat(300)}`, ['灯塔']), /^… 港+灯塔港+ …$/);
  for (const text of [`${filler}lamp ${filler}`, `${filler}lamp`, `${'港'.repeat(300)}灯塔`])
    assert.ok(excerpt(text, ['lamp', '灯塔']).length <= 154);
});
