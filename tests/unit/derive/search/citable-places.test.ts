import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagefindRecords } from '../../../../src/derive/search/pagefind-records.ts';
import { searchPlaces } from '../../../../src/derive/search/citable-places.ts';
import { fixture } from '../../fixture.ts';

const { reference } = fixture();

test('an instrument goes by all its names, each once, and knows its last article', () => {
  const [law, ...others] = searchPlaces(reference);
  assert.deepEqual(others, []);
  assert.deepEqual(
    [law!.id, law!.short, law!.unit, law!.last, law!.title, law!.zh],
    ['law/harbour-law', 'Harbour Law', 'art.', '2', 'Harbour Law of Nowhere', '乌有国港口法'],
  );
  assert.deepEqual(
    new Set(law!.names),
    new Set(['harbour law of nowhere', '乌有国港口法', 'harbour law', '港口法']),
  );
  assert.equal(law!.names.length, 4);
});
test('articles stand in order with title and items of each paragraph, without earlier wordings', () => {
  assert.deepEqual(searchPlaces(reference)[0]!.articles, [
    ['1', 'Moving buoys', [0]],
    ['2', 'Putting out lights', [2, 0]],
  ]);
  assert.deepEqual(
    searchPlaces(fixture({ 'law/harbour-law/1.mdx': undefined }).reference)[0]!.articles.map(
      ([number]) => number,
    ),
    ['2'],
  );
});
test('a law without articles here still says how many it has', () => {
  const [law] = searchPlaces(
    fixture({
      'law/harbour-law/1.mdx': undefined,
      'law/harbour-law/2.mdx': undefined,
      'law/harbour-law/2/2001-01-01.mdx': undefined,
    }).reference,
  );
  assert.deepEqual([law!.last, law!.articles], ['2', []]);
});

const records = pagefindRecords(reference);
const record = (id: string) => records.find(({ meta }) => meta.id === id)!;

test('pages, paragraphs, items and headings are records of their own, each id once', () => {
  for (const id of [
    'concepts/lamp',
    'law/harbour-law/2',
    'law/harbour-law/2#p1',
    'law/harbour-law/2#p1-i2',
    'law/harbour-law/1#how',
  ])
    assert.ok(record(id), id);
  assert.equal(new Set(records.map(({ meta }) => meta.id)).size, records.length);
  assert.equal(record('law/harbour-law/2#p1-i2').url, '/law/harbour-law/2/#p1-i2');
  assert.equal(record('law/harbour-law/2#p1-i2').meta.zh, 'Harbour Law art. 2 ¶ 1 item 2');
  assert.equal(record('law/harbour-law/1#how').meta.title, 'How to read it (Moving buoys)');
  // An earlier wording is found as a page; its paragraphs would stand beside the present ones.
  assert.deepEqual(
    records.map(({ meta }) => meta.id).filter((id) => id.includes('2001-01-01')),
    ['law/harbour-law/2/2001-01-01'],
  );
});
test('a page is indexed by title, Chinese in pairs, pinyin and other names, and a paragraph by its text', () => {
  assert.equal(record('concepts/lamp').meta.names, 'lamp | 灯塔 | dengta | beacon');
  assert.match(record('offences/moving-buoys').content, /移动 动航 航标 标罪/);
  assert.match(record('law/harbour-law/1#p1').content, /whoever moves buoys by night/);
  assert.equal(record('law/harbour-law/1#p1').meta.names, '');
});
test('questions that a page answers are part of its text; every field is text', () => {
  const asking = pagefindRecords(
    fixture({}, [], [], { 'concepts/lamp': { questions: ['what shines at night'] } }).reference,
  );
  assert.match(
    asking.find(({ meta }) => meta.id === 'concepts/lamp')!.content,
    /what shines at night/,
  );
  for (const { url, content, meta } of asking)
    for (const value of [url, content, ...Object.values(meta)])
      assert.equal(typeof value, 'string');
});
