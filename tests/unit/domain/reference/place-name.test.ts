import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeName, valueAt } from '../../../../src/domain/reference/place-name.ts';

const data = {
  paragraphs: [{ terms: [{ zh: '灯塔' }, { zh: '情节严重', en: 'serious' }] }],
  divisions: [{ zh: '第一章', en: 'Chapter 1' }],
};

test('a place in the text is named as its anchor is, and what lies in it follows', () => {
  const names: [PropertyKey[], string][] = [
    [['paragraphs'], 'paragraphs'],
    [['paragraphs', 0], 'p1'],
    [['paragraphs', 1, 'items', 2], 'p2-i3'],
    [['paragraphs', 1, 'items'], 'p2 items'],
    [['paragraphs', 0, 'tiers', 1], 'p1-t2'],
    [['paragraphs', 0, 'tiers', 1, 'threshold', 'zh'], 'p1-t2 threshold.zh'],
    [['paragraphs', 0, 'tiers', 1, 'penalties', 0, 'minMonths'], 'p1-t2 penalty 1 minMonths'],
    [['paragraphs', 0, 'terms', 1], 'p1 term 2 (zh 情节严重)'],
    [['paragraphs', 0, 'terms', 1, 'en'], 'p1 term 2 (zh 情节严重) en'],
    [['paragraphs', 0, 'punishedBy', 'ref'], 'p1 punishedBy.ref'],
  ];
  for (const [path, name] of names) assert.equal(placeName(path, data), name);
});
test('any other list is counted from one as well', () => {
  assert.equal(placeName([]), '');
  assert.equal(placeName(['updated']), 'updated');
  assert.equal(placeName(['elements', 'actor', 'basis', 0]), 'elements.actor.basis 1');
  assert.equal(placeName(['reasons', 1, 'basis', 0]), 'reasons 2 basis 1');
  assert.equal(placeName(['divisions', 0, 'level'], data), 'division 1 (zh 第一章) level');
  assert.equal(placeName([2]), 'entry 3');
  assert.equal(placeName([2, 'touched', 0], data), 'entry 3 touched 1');
});
test('a term without Chinese is named by its number', () =>
  assert.equal(placeName(['paragraphs', 0, 'terms', 0], {}), 'p1 term 1'));
test('the value at a path, and none where the path leaves the data', () => {
  assert.equal(valueAt(data, ['paragraphs', 0, 'terms', 0, 'zh']), '灯塔');
  assert.equal(valueAt(data, ['paragraphs', 4, 'terms']), undefined);
  assert.equal(valueAt(null, ['paragraphs']), undefined);
});
