import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitChinese } from '../../../../src/derive/view/mark-chinese.ts';

/** The text with its Chinese in brackets. */
const marked = (text: string) =>
  splitChinese(text)
    .map((part) => (part.chinese ? `[${part.text}]` : part.text))
    .join('');
const all = (cases: Record<string, string>) =>
  Object.entries(cases).forEach(([text, expected]) => assert.equal(marked(text), expected));

test('parts carry their text and language', () => {
  assert.deepEqual(splitChinese('lamp (灯塔)'), [
    { text: 'lamp (', chinese: false },
    { text: '灯塔', chinese: true },
    { text: ')', chinese: false },
  ]);
});
test('plain text, Chinese text and no text', () => {
  assert.deepEqual(splitChinese('lamp'), [{ text: 'lamp', chinese: false }]);
  assert.deepEqual(splitChinese('灯'), [{ text: '灯', chinese: true }]);
  assert.deepEqual(splitChinese(''), []);
});
test('several runs, at either end', () =>
  all({ '灯塔 and 航标': '[灯塔] and [航标]', a灯b标c: 'a[灯]b[标]c' }));
test('Chinese marks inside a run belong to it', () =>
  all({
    '窃取、刺探，收买': '[窃取、刺探，收买]',
    '见《港口法》第二条': '[见《港口法》第二条]',
    '张·王': '[张·王]',
  }));
test('marks at the edge of a run do not', () =>
  all({ '《港口法》': '《[港口法]》', '灯塔，': '[灯塔]，', '灯塔。航标': '[灯塔]。[航标]' }));
test('spaces, digits and Latin letters divide runs', () =>
  all({ '灯 塔': '[灯] [塔]', 第2条: '[第]2[条]', X光: 'X[光]' }));
test('rare ideographs count, kana, hangul and emoji do not', () =>
  all({ '𠀀灯': '[𠀀灯]', カナ: 'カナ', 한글: '한글', '😀灯': '😀[灯]' }));
test('pinyin with tones is not Chinese', () => all({ 'dēngtǎ 灯塔': 'dēngtǎ [灯塔]' }));
test('the parts together are the text, and neighbours differ', () => {
  const text =
    'Serious (情节严重) or “especially serious” (情节特别严重), 〔2001〕4号、and 《法》.';
  const parts = splitChinese(text);
  assert.equal(parts.map((part) => part.text).join(''), text);
  for (let i = 1; i < parts.length; i++) assert.notEqual(parts[i]!.chinese, parts[i - 1]!.chinese);
});
