import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonical, digestOf } from '../../../../src/domain/official/digest.ts';

// Made with sha256sum from the canonical words: “移动航标,(一)熄灯;(二)绘图。” in UTF-8.
const known = 'sha256-79fa536f168aed95c740ddcb4654f4ceef8c95b865ee8231a643642bafd92bcd';
const paragraph = { text: '移动航标，', items: ['（一）熄灯；', '（二）绘图。'] };

test('the digest is SHA-256 of the canonical words', () => {
  assert.equal(canonical(paragraph), '移动航标,(一)熄灯;(二)绘图。');
  assert.equal(digestOf(paragraph), known);
});
test('the digest of nothing', () =>
  assert.equal(
    digestOf({ text: '' }),
    'sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  ));
test('white space of every kind does not count', () =>
  assert.equal(
    digestOf({
      text: ' 移动\u3000航标，\n\t',
      items: ['（一）\u00a0熄灯；\r\n', ' （二） 绘图。 '],
    }),
    known,
  ));
test('full and half width are one', () =>
  assert.equal(digestOf({ text: '移动航标,', items: ['(一)熄灯;', '(二)绘图。'] }), known));
test('compatibility characters are one: the ideograph and its old code point', () =>
  assert.equal(digestOf({ text: '\uf9e1' }), digestOf({ text: '李' })));
test('items follow the text; where they are cut does not count', () =>
  assert.equal(digestOf({ text: '移动航标，（一）熄灯；（二）绘图。' }), known));
test('no items and an empty list are one', () =>
  assert.equal(digestOf({ text: '移动', items: [] }), digestOf({ text: '移动' })));
test('the order of items, one character, one mark: each makes another digest', () => {
  const others = [
    { text: '移动航标，', items: ['（二）绘图。', '（一）熄灯；'] },
    { text: '移动航标，', items: ['（一）熄火；', '（二）绘图。'] },
    { text: '移动航标、', items: ['（一）熄灯；', '（二）绘图。'] },
    { text: '移动航标，', items: ['（一）熄灯；'] },
  ].map(digestOf);
  assert.equal(new Set([known, ...others]).size, 5);
});
