import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../../../../src/client/search/answer.ts';
import { SearchEngine } from '../../../../src/client/search/engine.ts';
import { otherLawCited } from '../../../../src/client/search/query/other-laws.ts';
import { firstIndex } from '../../../../src/derive/search/first-index.ts';
import { textIndex } from '../../../../src/derive/search/text-index.ts';
import { loadReference } from '../../../../src/read/reference.ts';
import type { PlacedPair } from '../../../../src/domain/reference/reference.ts';
import type { Phrasings } from '../../../../src/schema/search/phrasings.ts';
import { edit, fixture, pair } from '../../fixture.ts';

function engineOf(
  changes: Record<string, string | undefined> = {},
  phrasings: Record<string, Partial<Phrasings>> = {},
  pairs: readonly PlacedPair[] = [],
): SearchEngine {
  const reference = { ...fixture(changes, [], [], phrasings).reference, pairs };
  return new SearchEngine(firstIndex(reference), async () => textIndex(reference));
}
const engine = engineOf();
const ids = async (query: string, of = engine) =>
  (await of.search(query, true)).hits.map((hit) => hit.id);
async function first(query: string, id: string, reason: RegExp, of = engine): Promise<Answer> {
  const answer = await of.search(query, true);
  assert.equal(answer.hits[0]?.id, id, query);
  assert.match(answer.hits[0].reason, reason, query);
  return answer;
}

test('an exact title, in any case', async () => {
  for (const [query, id] of [
    ['Lamp', 'concepts/lamp'],
    ['MOVING BUOYS', 'law/harbour-law/1'],
    ['the law is harsh', 'claims/harsh'],
  ] as const)
    assert.equal((await first(query, id, /title/i)).confidence, 'sure');
});
test('an alias, and its plural', async () => {
  await first('beacon', 'concepts/lamp', /^Found as “beacon”$/);
  await first('the beacons', 'concepts/lamp', /^Found as “beacon”$/);
});
test('Chinese, simplified and traditional, whole and in part', async () => {
  await first('灯塔', 'concepts/lamp', /^Also called “灯塔”$/);
  await first('移动航标罪', 'offences/moving-buoys', /^Also called/);
  await first(
    '移動航標',
    'offences/moving-buoys',
    /^Beginning of/,
    engineOf(edit('offences/moving-buoys.mdx', 'zh: 移动航标罪', 'zh: 移動航標罪')),
  );
  await first('乌有国港口', 'law/harbour-law', /^Beginning of “乌有国港口法”$/);
});
test('pinyin with and without tones, numbers and spaces', async () => {
  for (const query of ['dēngtǎ', 'dengta', 'deng ta', 'Dēng Tǎ', "deng'ta", 'deng1ta3'])
    await first(query, 'concepts/lamp', /^Pinyin of 灯塔$/);
  await first('yidonghang', 'offences/moving-buoys', /^Beginning of the pinyin/);
});
test('a citation goes to its place before anything else', async () => {
  for (const query of [
    'Harbour Law 2',
    '港口法第二条',
    '《港口法》第二条',
    'article 2 of the Harbour Law',
  ])
    await first(query, 'law/harbour-law/2', /^Go to the citation$/);
  assert.deepEqual((await ids('Harbour Law 2(1)(2)')).slice(0, 2), [
    'law/harbour-law/2#p1-i2',
    'law/harbour-law/2',
  ]);
  assert.deepEqual((await ids('港口法第二条第二款')).slice(0, 2), [
    'law/harbour-law/2#p2',
    'law/harbour-law/2',
  ]);
});
test('a range and a list lead to all their articles', async () => {
  for (const query of [
    'Harbour Law 1-2',
    'Harbour Law arts 1 and 2',
    '港口法第1条至第2条',
    '港口法第一、二条',
  ])
    assert.deepEqual(
      (await ids(query)).slice(0, 2),
      ['law/harbour-law/1', 'law/harbour-law/2'],
      query,
    );
});
test('a citation among other words comes first, its words after', async () => {
  assert.deepEqual((await ids('Harbour Law art. 2 beacon')).slice(0, 2), [
    'law/harbour-law/2',
    'concepts/lamp',
  ]);
  assert.deepEqual((await ids('灯塔 港口法第二条')).slice(0, 2), [
    'law/harbour-law/2',
    'concepts/lamp',
  ]);
  assert.equal(
    (await ids('what does lamp mean in Harbour Law art. 2?'))[0],
    'concepts/lamp',
    'who asks what a thing means wants the thing',
  );
});
test('an article that does not exist, is not held, or has no such place, is said to be so', async () => {
  const beyond = await engine.search('Harbour Law art. 7', true);
  assert.equal(beyond.notice, 'Harbour Law has 2 articles; there is no article 7.');
  assert.deepEqual(
    beyond.hits.map((hit) => [hit.id, hit.reason]),
    [['law/harbour-law', 'The law it belongs to']],
  );
  assert.equal(
    (await engineOf({ 'law/harbour-law/1.mdx': undefined }).search('Harbour Law 1')).notice,
    'Harbour Law art. 1 is not held here.',
  );
  assert.equal(
    (await engine.search('Harbour Law 2(3)', true)).notice,
    'Harbour Law art. 2 has no such paragraph or item.',
  );
  await first('Harbour Law 2(3)', 'law/harbour-law/2', /citation/);
});
test('words of the text of the law, as a phrase', async () => {
  await first('drawing a false chart', 'law/harbour-law/2#p1-i2', /in the text of the law$/);
  assert.deepEqual(await ids('amp'), [], 'a word is found from its beginning only');
});
test('a question is answered by the page that is asked it', async () => {
  const of = engineOf(
    {},
    { 'concepts/lamp': { questions: ['why do sailors need brightness at night'] } },
  );
  await first(
    'Do sailors really need brightness at night?',
    'concepts/lamp',
    /^Answers this question$/,
    of,
  );
  assert.deepEqual(await ids('Do sailors really need brightness at night?'), []);
});
test('words stand for each other where the list says so', async () =>
  assert.equal((await ids('crime of moving buoys with a lantern'))[0], 'offences/moving-buoys'));
test('what is confused stands on a card, not among the hits', async () => {
  const of = engineOf(
    edit('concepts/lamp.mdx', 'aliases: [beacon]', 'aliases: [beacon, sea beacon]'),
    {},
    [pair('law/harbour-law/2', 'concepts/lamp', 'An article is no lamp.', 'A lamp is no article.')],
  );
  const { hits, notTheSame } = await of.search('lamp', true);
  assert.ok(!hits.some(({ id }) => id.startsWith('law/harbour-law/2')));
  assert.deepEqual(
    notTheSame.map(({ id, why }) => [id, why]),
    [['law/harbour-law/2', 'A lamp is no article.']],
  );
});
test('a near spelling is offered as such, and only where nothing else answers', async () => {
  const typo = await first('beecon', 'concepts/lamp', /Found as/);
  assert.deepEqual([typo.confidence, typo.notice], ['unsure', 'Read as “beacon”.']);
  for (const query of ['beacon', 'lamp', 'Harbour Law 7'])
    assert.notEqual((await engine.search(query, true)).confidence, 'unsure', query);
});
test('nonsense has no hits', async () => {
  for (const query of [
    'zzqxy',
    'qwrtpsdfg',
    '鑫森淼',
    '????',
    '\u2028',
    '12345678',
    'US Harbour Act 1920',
  ])
    assert.deepEqual((await engine.search(query, true)).hits, [], query);
  assert.match((await engine.search('US Harbour Act 1920')).notice!, /another country/);
});
test('who asks for the sentence of an offence, or what a word means, gets the page of that name', async () => {
  const of = engineOf(
    edit('offences/moving-buoys.mdx', 'zh: 移动航标罪', 'zh: 移动航标罪\naliases: [buoy piracy]'),
  );
  for (const query of [
    '移动航标罪判几年',
    '移动航标怎么处罚',
    '移动航标罪量刑标准',
    'how many years for buoy piracy',
    'prison term for the crime of buoy piracy',
  ])
    await first(query, 'offences/moving-buoys', /^(Named|Title|Found as)/, of);
  for (const query of ['灯塔是什么意思', '什么是灯塔', '灯塔的定义', 'what is a lamp?'])
    await first(query, 'concepts/lamp', /灯塔|itle/);
});
test('a law named beside an article and not held is no word of ours', () => {
  for (const rest of [
    'labour contract law',
    'of the constitution',
    '宪法',
    '民法典',
    '劳动法',
    'gdpr',
    'vienna convention',
    'death civil code',
  ])
    assert.match(otherLawCited(rest) ?? '', /not among the laws held/, rest);
  for (const rest of [
    '',
    'chinese law',
    'this law',
    'death penalty',
    '非法持有',
    '司法',
    '执法',
    'international',
    '中国法',
  ])
    assert.equal(otherLawCited(rest), undefined, rest);
});
test('another matter is said to be one, unless a subject of the reference is named too', async () => {
  for (const query of [
    'robbery',
    'sentence for fraud',
    'divorce',
    '离婚',
    '诈骗罪判几年',
    'maximum penalty for theft',
  ]) {
    const { hits, notice } = await engine.search(query, true);
    assert.deepEqual(hits, [], query);
    assert.match(notice!, /another matter/, query);
  }
  const of = engineOf(
    edit('concepts/lamp.mdx', 'aliases: [beacon]', 'aliases: [beacon, theft of a lamp]'),
  );
  await first('theft of a lamp', 'concepts/lamp', /^Found as/, of);
});
test('a law of another country, and one that has nothing to do with the subjects here', async () => {
  for (const query of [
    'espionage laws of Canada',
    'US lamp secrets law',
    'German criminal code',
    'property law',
    'civil procedure law',
    '民事诉讼法',
  ])
    assert.deepEqual(await ids(query), [], query);
  await first('the harbour law', 'law/harbour-law', /./);
});
test('a number comes before a law elsewhere, that before a citation, a citation before another matter', async () => {
  const notice = async (query: string) => (await engine.search(query, true)).notice ?? '';
  assert.match(await notice('国务院令（美国宪法）999号'), /by the number/);
  assert.match(await notice('US Harbour Law art. 2'), /another country/);
  assert.deepEqual(await ids('US Harbour Law art. 2'), []);
  assert.match(await notice('robbery in Canada'), /another country/);
  assert.equal(await notice('robbery Harbour Law art. 2'), '');
  assert.equal((await ids('robbery Harbour Law art. 2'))[0], 'law/harbour-law/2');
});
test('an address is a name', async () => {
  await first('harsh', 'claims/harsh', /^Found as/);
});
test('with a common prefix explanations come before texts; pages compared come first', async () => {
  const of = engineOf({
    ...edit('concepts/lamp.mdx', 'title: Lamp', 'title: Lamp oils'),
    ...edit('law/harbour-law/1.mdx', 'title: Moving buoys', 'title: Lamp oil'),
  });
  await first('lamp o', 'concepts/lamp', /^Beginning/, of);
  const rarer = engineOf({
    ...edit('law/harbour-law/1.mdx', 'title: Moving buoys', 'title: Piers'),
    ...edit(
      'offences/moving-buoys.mdx',
      'zh: 移动航标罪',
      'zh: 移动航标罪\naliases: [lamp and pier keeping]',
    ),
  });
  assert.equal((await ids('lamp and piers', rarer))[0], 'offences/moving-buoys');
  assert.notEqual(
    (await ids('difference between lamp and piers', rarer))[0],
    'offences/moving-buoys',
  );
});
test('a longer name of which only one word compares is no answer to that word', async () => {
  const of = engineOf(
    edit('concepts/lamp.mdx', 'aliases: [beacon]', 'aliases: [beacon, turning oneself off]'),
  );
  await first('turn yourself off', 'concepts/lamp', /^Found as “turning oneself off”$/, of);
  assert.doesNotMatch((await of.search('turn', true)).hits[0]?.reason ?? '', /^Found as/);
});
test('pinyin that is nearly right is offered as a near spelling', async () => {
  for (const query of ['yidong hanbiao zui', 'yi dong hang biau zui'])
    assert.equal((await first(query, 'offences/moving-buoys', /^Near/)).confidence, 'unsure');
  assert.deepEqual(await ids('banana pancake'), []);
});
test('names are answered without the text, which is fetched once when they do not', async () => {
  const { reference } = fixture();
  let fetched = 0;
  const of = new SearchEngine(firstIndex(reference), async () => (fetched++, textIndex(reference)));
  await of.search('beacon');
  assert.equal(fetched, 0);
  await of.search('drawing a false chart');
  await of.search('drawing a false chart again');
  assert.equal(fetched, 1);
});
test('a text that cannot be fetched is asked for again', async () => {
  const { reference } = fixture();
  let broken = true;
  const of = new SearchEngine(firstIndex(reference), async () =>
    broken ? Promise.reject(new Error('no network')) : textIndex(reference),
  );
  await assert.rejects(of.search('drawing a false chart'), /no network/);
  broken = false;
  assert.equal((await of.search('drawing a false chart')).hits[0]?.id, 'law/harbour-law/2#p1-i2');
});
test('tiers come with offences and provisions, each by itself', async () => {
  const { hits } = await engine.search('The crime of moving buoys');
  const tiers = hits[0]!.tiers!;
  assert.ok(tiers.length > 1);
  for (const { words, bars } of tiers) {
    assert.match(words, /month|year|life|death|detention/);
    // Words of two tiers are never joined to one range.
    assert.doesNotMatch(words, /…/);
    for (const { from, to } of bars) assert.ok(from <= to && to <= 100, words);
  }
});
test('death through another article is said to be so, and comes last', () => {
  const { ids, tiers } = firstIndex(loadReference());
  const lines = tiers[ids.indexOf('offences/espionage')]!;
  assert.deepEqual(
    lines.map(([words, isGateway]) => [words, isGateway]),
    [
      ['3 to 10 years', false],
      ['10 to 15 years or life', false],
      ['death through Criminal Law art. 113', true],
    ],
  );
});
test('while the text is loading, sure answers from names come at once and stay first', async () => {
  const { reference } = fixture();
  let fetched = 0;
  const of = new SearchEngine(firstIndex(reference), async () => (fetched++, textIndex(reference)));
  const early = of.atOnce('beacon')!;
  assert.equal(of.atOnce('drawing a false chart'), undefined);
  assert.equal(fetched, 0);
  await Promise.all([of.prepare(), of.prepare()]);
  assert.equal(fetched, 1, 'once, however often it is asked for');
  assert.equal(of.atOnce('beacon'), undefined, 'the whole answer is as near');
  const whole = (await of.search('beacon', true)).hits.map(({ id }) => id);
  assert.deepEqual(
    whole.slice(0, early.hits.length),
    early.hits.map(({ id }) => id),
  );
});
test('letters that can be parted into syllables in countless ways are answered as fast as others', async () => {
  const started = performance.now();
  await engine.search(`${'uai'.repeat(13)}v`, true);
  assert.ok(performance.now() - started < 1000);
});
