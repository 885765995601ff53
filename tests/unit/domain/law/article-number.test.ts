import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  articleLabel,
  compareArticles,
  parseNumeral,
  toNumeral,
  withinArticles,
} from '../../../../src/domain/law/article-number.ts';

const pairs: [number, string][] = [
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [19, '十九'],
  [20, '二十'],
  [21, '二十一'],
  [99, '九十九'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [111, '一百一十一'],
  [120, '一百二十'],
  [308, '三百零八'],
  [999, '九百九十九'],
  [1000, '一千'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [9999, '九千九百九十九'],
];

test('a number is written as statutes write it, and read back', () => {
  for (const [value, text] of pairs) {
    assert.equal(toNumeral(value), text);
    assert.equal(parseNumeral(text), value);
  }
});
test('1 to 999 all come back, and no two are written alike', () => {
  const written = new Set<string>();
  for (let n = 1; n <= 999; n++) {
    const text = toNumeral(n);
    assert.match(text, /^[零一二三四五六七八九十百]+$/);
    assert.equal(parseNumeral(text), n);
    written.add(text);
  }
  assert.equal(written.size, 999);
});
test('other ways to write a number', () => {
  const cases: [string, number][] = [
    ['两百', 200],
    ['一百〇一', 101],
    ['一〇一', 101],
    ['二〇〇一', 2001],
    ['一一一', 111],
    ['一十', 10],
    ['111', 111],
    ['１１１', 111],
    ['１０', 10],
  ];
  for (const [text, value] of cases) assert.equal(parseNumeral(text), value, text);
});
test('what is no number', () => {
  for (const text of [
    '',
    '第',
    '条',
    '一条',
    '1a',
    '12345',
    '-1',
    '1.5',
    '一二三四五',
    '一万',
    'xi',
    ' 1',
  ])
    assert.equal(parseNumeral(text), undefined, text);
});
test('numbers that no article has are refused', () => {
  for (const value of [0, -1, 1.5, 10_000, Number.NaN])
    assert.throws(() => toNumeral(value), RangeError);
});
test('labels, with 之 for inserted articles', () => {
  assert.equal(articleLabel('111'), '第一百一十一条');
  assert.equal(articleLabel('10'), '第十条');
  assert.equal(articleLabel('308-1'), '第三百零八条之一');
  assert.equal(articleLabel('120-12'), '第一百二十条之十二');
});
test('order: by number, inserted articles after their own', () => {
  assert.deepEqual(
    ['121', '9', '120-10', '111', '120', '120-2', '10', '120-1'].sort(compareArticles),
    ['9', '10', '111', '120', '120-1', '120-2', '120-10', '121'],
  );
  assert.equal(compareArticles('111', '111'), 0);
});
test('within: both ends count; 120-1 lies beyond 120', () => {
  for (const article of ['102', '110', '112-3', '113'])
    assert.equal(withinArticles(article, '102', '113'), true, article);
  for (const article of ['101', '101-9', '113-1', '114', '11'])
    assert.equal(withinArticles(article, '102', '113'), false, article);
  assert.equal(withinArticles('120-1', '102', '120-1'), true);
});
