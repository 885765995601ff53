/** Ids, their parts and their addresses. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  addressOf,
  anchorOf,
  articleOf,
  idOfAddress,
  instrumentOf,
  pageOf,
  parentOf,
  parseId,
  partsOf,
  placeOfLink,
  printId,
  provisionOf,
} from '../../../../src/domain/reference/id.ts';

const tier = 'law/harbour-law/17-1#p1-t2';
const dated = 'law/harbour-law/17-1/2020-01-01#p1';

test('an id is a page and perhaps an anchor', () => {
  assert.deepEqual(parseId(tier), { page: 'law/harbour-law/17-1', anchor: 'p1-t2' });
  assert.deepEqual(parseId('concepts/lamp'), { page: 'concepts/lamp', anchor: undefined });
  assert.deepEqual(parseId(''), { page: '', anchor: undefined });
  assert.deepEqual(parseId('#p1'), { page: '', anchor: 'p1' });
  assert.equal(pageOf(tier), 'law/harbour-law/17-1');
  assert.equal(anchorOf(tier), 'p1-t2');
  assert.equal(anchorOf('concepts/lamp'), undefined);
});

test('an empty anchor is none', () => {
  assert.deepEqual(parseId('concepts/lamp#'), { page: 'concepts/lamp', anchor: undefined });
  assert.equal(printId({ page: 'concepts/lamp', anchor: '' }), 'concepts/lamp');
  assert.equal(idOfAddress('/concepts/lamp/#'), 'concepts/lamp');
});

test('what is taken apart is put together again', () => {
  for (const id of [tier, dated, 'concepts/lamp', 'concepts/lamp#night', 'about', ''])
    assert.equal(printId(parseId(id)), id);
});

test('the parts of a page’s path', () => {
  const none = { folder: '', slug: '', article: '', date: '' };
  assert.deepEqual(partsOf(dated), {
    folder: 'law',
    slug: 'harbour-law',
    article: '17-1',
    date: '2020-01-01',
  });
  assert.deepEqual(partsOf('concepts/lamp#night'), { ...none, folder: 'concepts', slug: 'lamp' });
  assert.deepEqual(partsOf('about'), { ...none, folder: 'about' });
  assert.deepEqual(partsOf(''), none);
});

test('what an id of law belongs to', () => {
  for (const id of [tier, dated, 'law/harbour-law/17-1', 'law/harbour-law', 'law/harbour-law#a'])
    assert.equal(instrumentOf(id), 'law/harbour-law', id);
  for (const id of [tier, dated, 'law/harbour-law/17-1']) {
    assert.equal(provisionOf(id), 'law/harbour-law/17-1', id);
    assert.equal(articleOf(id), '17-1', id);
  }
  assert.equal(articleOf('law/harbour-law#p1'), '');
});

test('the page above', () => {
  assert.equal(parentOf(dated), 'law/harbour-law/17-1');
  assert.equal(parentOf(tier), 'law/harbour-law');
  assert.equal(parentOf('law/harbour-law'), 'law');
  assert.equal(parentOf('law'), '');
  assert.equal(parentOf(''), '');
});

test('ids and addresses', () => {
  const pairs = [
    ['/', ''],
    ['/#top', '#top'],
    ['/about/', 'about'],
    ['/law/harbour-law/17-1/#p1-t2', tier],
    [
      '/akn/cn/act/2020-01-01/harbour-law/!main~art_1/',
      'akn/cn/act/2020-01-01/harbour-law/!main~art_1',
    ],
  ] as const;
  for (const [address, id] of pairs) {
    assert.equal(idOfAddress(address), id);
    assert.equal(addressOf(id), address);
  }
  assert.equal(idOfAddress('/law/harbour-law/17-1#p1-t2'), tier);
  assert.equal(idOfAddress('/about'), 'about');
});

test('every address that was published comes back from its id', () => {
  const lines = readFileSync('content/published.txt', 'utf8').split('\n');
  const published = lines.filter((line) => line.startsWith('/'));
  assert.ok(published.length > 1000);
  for (const address of published) assert.equal(addressOf(idOfAddress(address)), address);
});

test('a link within the site leads to a place', () => {
  assert.deepEqual(placeOfLink('/law/harbour-law/2/#p1'), {
    page: 'law/harbour-law/2',
    anchor: 'p1',
  });
  assert.deepEqual(placeOfLink('/'), { page: '', anchor: undefined });
  for (const href of ['https://example.org/', '#p1', 'lamp/', ''])
    assert.equal(placeOfLink(href), undefined, href);
});
