import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PagefindSearch, type Pagefind } from '../../../../src/client/search/pagefind/engine.ts';
import {
  pagefindRecords,
  type PagefindRecord,
} from '../../../../src/derive/search/pagefind-records.ts';
import { searchPlaces } from '../../../../src/derive/search/citable-places.ts';
import { fixture } from '../../fixture.ts';
import { generator } from '../../random.ts';

const { reference } = fixture();
const records = pagefindRecords(reference);
const places = searchPlaces(reference);

/**
 * In Pagefind's place: records with every word it knows, words it does not know passed over, as
 * Pagefind does.
 */
class Stub implements Pagefind {
  asked: string[] = [];
  destroyed = false;
  broken: 'search' | 'data' | undefined;

  async search(query: string) {
    this.asked.push(query);
    if (this.broken === 'search') throw new Error('out of reach');
    const has = ({ content }: PagefindRecord, word: string) => ` ${content}`.includes(` ${word}`);
    const known = query
      .split(' ')
      .filter((word) => word && records.some((record) => has(record, word)));
    const found = known.length
      ? records.filter((record) => known.every((word) => has(record, word)))
      : [];
    const data = async (record: PagefindRecord) => {
      if (this.broken === 'data') throw new Error('out of reach');
      return record;
    };
    return { results: found.map((record) => ({ score: 1, data: () => data(record) })) };
  }
  async destroy() {
    this.destroyed = true;
  }
}
function searchOn(stub = new Stub(), reach: () => Promise<unknown> = async () => {}) {
  return { stub, search: new PagefindSearch(places, async () => stub, reach) };
}
const ids = async (query: string) =>
  (await searchOn().search.search(query)).hits.map(({ id }) => id);

test('a citation goes to its place, and asks Pagefind nothing', async () => {
  for (const [query, id, zh] of [
    ['Harbour Law 2', 'law/harbour-law/2', 'Harbour Law art. 2'],
    ['港口法第二条第一款第二项', 'law/harbour-law/2#p1-i2', 'Harbour Law art. 2 ¶ 1 item 2'],
  ] as const) {
    const { stub, search } = searchOn();
    const { hits, confidence } = await search.search(query);
    assert.deepEqual(
      [hits[0]!.id, hits[0]!.zh, hits[0]!.reason, hits[0]!.kind, confidence],
      [id, zh, 'Go to the citation', 'provision', 'sure'],
    );
    assert.deepEqual(stub.asked, []);
  }
  assert.deepEqual(await ids('Harbour Law 1-2'), ['law/harbour-law/1', 'law/harbour-law/2']);
});
test('an article or a place that is not there is said, with the law it would belong to', async () => {
  const { search } = searchOn();
  const beyond = await search.search('Harbour Law art. 7');
  assert.equal(beyond.notice, 'Harbour Law has 2 articles; there is no article 7.');
  assert.deepEqual(
    beyond.hits.map(({ id, kind }) => [id, kind]),
    [['law/harbour-law', 'instrument']],
  );
  assert.equal(
    (await search.search('Harbour Law 2(3)')).notice,
    'Harbour Law art. 2 has no such paragraph or item.',
  );
  assert.deepEqual(
    (await search.search('Harbour Law 2(2)(1)')).hits.map(({ id }) => id),
    ['law/harbour-law/2'],
  );
});
test('words beside a citation are searched too, after it', async () => {
  assert.deepEqual((await ids('Harbour Law art. 2 beacon')).slice(0, 2), [
    'law/harbour-law/2',
    'concepts/lamp',
  ]);
});
test('names are told from text, a page of exactly this name comes first, and the words are marked', async () => {
  const { search } = searchOn();
  const named = await search.search('Moving buoys');
  assert.deepEqual(
    [named.hits[0]!.id, named.hits[0]!.reason, named.confidence],
    ['law/harbour-law/1', 'Found in its names', 'likely'],
  );
  assert.deepEqual(named.words, ['moving', 'buoys']);
  const inText = await search.search('especially serious harm');
  assert.deepEqual(
    [inText.hits[0]!.id, inText.hits[0]!.reason],
    ['law/harbour-law/2#p2', 'Found in the text'],
  );
  for (const query of ['灯塔', 'dengta', 'dēngtǎ', 'beacon'])
    assert.equal((await search.search(query)).hits[0]?.id, 'concepts/lamp', query);
});
test('a word that nothing has, or another country’s law, brings no answer', async () => {
  const { search } = searchOn();
  for (const query of ['lamp zqxj', 'zqxj', '灯塔香蕉苹果橘子'])
    assert.deepEqual((await search.search(query)).confidence, 'none', query);
  assert.match((await search.search('us espionage act')).notice ?? '', /another country/);
});
test('an index out of reach rejects, and the next query begins anew', async () => {
  let broken = true;
  const late = new PagefindSearch(
    places,
    async () => {
      if (broken) throw new Error('out of reach');
      return new Stub();
    },
    async () => {},
  );
  await assert.rejects(late.search('lamp'), /out of reach/);
  assert.equal(
    (await late.search('Harbour Law 2')).confidence,
    'sure',
    'a citation needs no index',
  );
  broken = false;
  assert.equal((await late.search('lamp')).hits[0]?.id, 'concepts/lamp');
  for (const how of ['search', 'data'] as const) {
    const { stub, search } = searchOn();
    stub.broken = how;
    await assert.rejects(search.search('lamp'), /out of reach/);
    assert.equal(stub.destroyed, true);
  }
});
test('nothing found where the index cannot be fetched is no answer but a failure', async () => {
  const { stub, search } = searchOn(new Stub(), async () =>
    Promise.reject(new Error('status 404')),
  );
  await assert.rejects(search.search('zqxj'), /404/);
  assert.equal(stub.destroyed, true);
  assert.equal((await search.search('lamp')).confidence, 'likely');
});
test('no query throws', async () => {
  const { search } = searchOn();
  const next = generator(7);
  const pieces = [
    '',
    ' ',
    '"',
    '"a"',
    '第',
    '条',
    '灯',
    '\ud800',
    '😀',
    '\u202e',
    '%',
    '()',
    '*',
    '<b>',
    '-',
    '1',
    '99999',
    '|',
    'lamp',
    'the',
    '\0',
    'constructor',
    '__proto__',
  ];
  for (let i = 0; i < 2000; i++) {
    const query = Array.from({ length: next(6) }, () => pieces[next(pieces.length)]).join(
      next(2) ? ' ' : '',
    );
    const { hits, confidence } = await search.search(query);
    assert.equal(hits.length === 0, confidence === 'none', query);
  }
  await search.search('国家秘密 espionage '.repeat(600));
});
