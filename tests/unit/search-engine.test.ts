import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SearchEngine, wordsOf } from '../../src/client/search-engine.ts';
import { searchRecords } from '../../src/derive/search-records.ts';
import { edit, fixture } from './fixture.ts';

const engineOf = (changes: Record<string, string | undefined> = {}) => new SearchEngine(searchRecords(fixture(changes).reference));
const engine = engineOf();
const ids = (query: string, of = engine) => of.search(query).hits.map((hit) => hit.record.id);
function first(query: string, id: string, reason: RegExp, of = engine): void {
  const [hit] = of.search(query).hits;
  assert.equal(hit?.record.id, id, query);
  assert.match(hit!.reason, reason, query);
}

test('an exact title, in any case', () => {
  first('Lamp', 'concepts/lamp', /^Exact title$/);
  first('MOVING BUOYS', 'law/harbour-law/1', /^Exact title$/);
  first('the law is harsh', 'claims/harsh', /^Exact title$/);
});
test('an alias', () => first('beacon', 'concepts/lamp', /^Also called “beacon”$/));
test('Chinese, simplified and traditional', () => {
  first('灯塔', 'concepts/lamp', /^Also called “灯塔”$/);
  first('移动航标罪', 'offences/moving-buoys', /^Also called/);
  first('移動航標', 'offences/moving-buoys', /^Beginning of/, engineOf(edit('offences/moving-buoys.mdx', 'zh: 移动航标罪', 'zh: 移動航標罪')));
  first('乌有国', 'law/harbour-law', /^Beginning of “乌有国港口法”$/);
});
test('pinyin with and without tones and spaces', () => {
  for (const query of ['dēngtǎ', 'dengta', 'deng ta', 'Dēng Tǎ', "deng'ta"]) first(query, 'concepts/lamp', /^Pinyin of its name$/);
  first('yidonghang', 'offences/moving-buoys', /^Beginning of its pinyin$/);
});
test('a citation goes to its place before anything else', () => {
  for (const query of ['Harbour Law 2', '港口法第二条', '《港口法》第二条', 'article 2 of the Harbour Law']) first(query, 'law/harbour-law/2', /^Go to the citation$/);
  assert.deepEqual(ids('Harbour Law 2(1)(2)').slice(0, 2), ['law/harbour-law/2#p1-i2', 'law/harbour-law/2']);
  assert.deepEqual(ids('港口法第二条第二款'), ['law/harbour-law/2#p2', 'law/harbour-law/2']);
  assert.equal(engine.search('Harbour Law 2').notice, undefined);
});
test('an article that does not exist, is not held, or has no such place, is said to be so', () => {
  const beyond = engine.search('Harbour Law art. 7');
  assert.equal(beyond.notice, 'Harbour Law has 2 articles; there is no article 7.');
  assert.deepEqual(beyond.hits.map((hit) => [hit.record.id, hit.reason]), [['law/harbour-law', 'The law it belongs to']]);
  assert.equal(engineOf({ 'law/harbour-law/1.mdx': undefined }).search('Harbour Law 1').notice, 'Harbour Law art. 1 is not held here.');
  assert.equal(engine.search('Harbour Law 2(3)').notice, 'Harbour Law art. 2 has no such paragraph or item.');
  first('Harbour Law 2(3)', 'law/harbour-law/2', /citation/);
});
test('words of the text', () => {
  first('false chart', 'law/harbour-law/2#p1-i2', /^These words in the text$/);
  first('buoys night moves', 'law/harbour-law/1#p1', /^All words in the text$/);
  assert.deepEqual(ids('amp'), [], 'a word is found from its beginning only');
});
test('a near spelling is offered only where nothing else answers', () => {
  first('beaconn', 'concepts/lamp', /^Similar spelling$/);
  for (const query of ['beacon', 'lamp', 'Harbour Law 7']) assert.ok(!engine.search(query).hits.some((hit) => hit.reason === 'Similar spelling'), query);
});
test('nonsense has no hits and no notice', () => {
  for (const query of ['zzqxy', 'qwrtpsdfg', '鑫森淼', '????', '\u2028', '12345678']) assert.deepEqual({ ...engine.search(query), words: [] }, { hits: [], notice: undefined, words: [] }, query);
});
test('stop words are dropped, unless there is nothing else', () => {
  assert.deepEqual(wordsOf('what is the lamp of 灯塔'), ['lamp', '灯塔']);
  assert.deepEqual(wordsOf('what is'), ['what', 'is']);
  assert.deepEqual(wordsOf('lamp lamp'), ['lamp']);
});
test('no more than 30 answers, and no more than 200 characters of a query', () => {
  const records = Array.from({ length: 40 }, (_, i) => ({ id: `concepts/lamp-${i}`, kind: 'concept' as const, title: `Lamp ${i}` }));
  assert.equal(ids('lamp', new SearchEngine({ instruments: [], records })).length, 30);
  first(`lamp${' '.repeat(300)}zebra`, 'concepts/lamp', /^Exact title$/);
});
test('hostile input neither throws nor is slow, and answers stay bounded', () => {
  const long = 'Harbour Law 1 '.repeat(10);
  const hostile = ['', ' ', '\0\u0001\u001b[31m', '\ud800', '\udfff灯\ud83d', '<script>alert(1)</script>', '<img src=x onerror=y>', '"; drop table', '.*+?^${}()|[]\\', '__proto__', 'constructor', 'a'.repeat(10_000), '灯'.repeat(10_000), '('.repeat(10_000), '1-'.repeat(5_000), 'a b '.repeat(2_500), '\u0301'.repeat(10_000), '😀'.repeat(5_000), `${'x'.repeat(199)}😀`, long, '第'.repeat(10_000), '-', "'"];
  const known = new Set(searchRecords(fixture().reference).records.map((record) => record.id));
  for (const query of hostile) {
    const started = performance.now();
    const { hits, words } = engine.search(query);
    assert.ok(performance.now() - started < 500, `${query.slice(0, 20)}: too slow`);
    assert.ok(hits.length <= 30 && words.length <= 24);
    for (const hit of hits) assert.ok(known.has(hit.record.id));
  }
  assert.deepEqual(ids('<script>alert(1)</script>'), []);
  assert.deepEqual(ids('a'.repeat(10_000)), []);
});
