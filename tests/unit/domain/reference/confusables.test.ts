import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confusablesOf } from '../../../../src/domain/reference/confusables.ts';
import { namesOne, pairsHold } from '../../../../src/domain/rules/pairs.ts';
import { loadReference } from '../../../../src/read/reference.ts';
import { Pair } from '../../../../src/schema/pair.ts';
import { fixture, pair } from '../../fixture.ts';

const { reference } = fixture();
const lampAndBuoys = pair(
  'concepts/lamp',
  'offences/moving-buoys',
  'A lamp is a thing; the crime of moving buoys is none.',
  'The crime of moving buoys is no thing; a lamp is one.',
);
const cards = (page: string, pairs = [lampAndBuoys]) =>
  confusablesOf({ ...reference, pairs }, page);
const found = (...pairs: (typeof lampAndBuoys)[]) =>
  pairsHold.check({ ...reference, pairs }).map(({ problem, remedy }) => `${problem} ${remedy}`);

test('each side shows the sentence that was written for it, and no other page shows any', () => {
  assert.deepEqual(cards('concepts/lamp'), [
    { id: 'offences/moving-buoys', why: 'A lamp is a thing; the crime of moving buoys is none.' },
  ]);
  assert.deepEqual(cards('offences/moving-buoys'), [
    { id: 'concepts/lamp', why: 'The crime of moving buoys is no thing; a lamp is one.' },
  ]);
  assert.deepEqual(cards('law/harbour-law/1'), []);
});
test('a partner may be a place on a page', () => {
  const pairs = [pair('concepts/lamp', 'law/harbour-law/1#p1', 'On lamp.', 'On article.')];
  assert.deepEqual(cards('concepts/lamp', pairs), [
    { id: 'law/harbour-law/1#p1', why: 'On lamp.' },
  ]);
  assert.deepEqual(cards('law/harbour-law/1', pairs), [
    { id: 'concepts/lamp', why: 'On article.' },
  ]);
});
test('a sentence does not point: it is read on one page, in a file, in a search', () => {
  const base = { first: 'concepts/lamp', second: 'law/harbour-law/1', onSecond: 'A lamp.' };
  for (const onFirst of ['That lamp shines.', 'This page is about lamps.', 'Here lamps shine.'])
    assert.equal(Pair.safeParse({ ...base, onFirst }).success, false, onFirst);
  for (const onFirst of ['A lamp shines.', 'The guide “Lamps that shine” is longer.'])
    assert.equal(Pair.safeParse({ ...base, onFirst }).success, true, onFirst);
});
test('each sentence names both pages', () => {
  assert.deepEqual(found(lampAndBuoys), []);
  assert.match(
    found({ ...lampAndBuoys, onSecond: 'It is a crime and no lamp.' }).join(),
    /^onSecond does not name offences\/moving-buoys\. Name it: “crime of moving buoys”/,
  );
  assert.match(found({ ...lampAndBuoys, onFirst: 'Buoys are moved.' })[0]!, /concepts\/lamp/);
});
test('a name is found in any form, and only as whole words', () => {
  assert.ok(namesOne('Lamps are no crime', ['lamp']));
  assert.ok(namesOne('under Article 111, which', ['article 111']));
  assert.ok(!namesOne('under Article 1112', ['article 111']));
  assert.ok(!namesOne('a lamplighter', ['lamp']));
  assert.ok(namesOne('缓刑 is no 死缓', ['死缓']));
});
test('both pages are there, and a pair stands once', () => {
  assert.match(
    found(pair('concepts/lamb', 'concepts/lamp', 'A.', 'B.'))[0]!,
    /There is no concepts\/lamb\. Did you mean/,
  );
  assert.match(
    found(pair('concepts/lamp#nowhere', 'offences/moving-buoys', 'A.', 'B.'))[0]!,
    /no concepts\/lamp#nowhere/,
  );
  assert.match(found(lampAndBuoys, lampAndBuoys)[0]!, /already/);
  assert.match(
    found(pair('concepts/lamp', 'concepts/lamp#x', 'A lamp.', 'A lamp.')).join(),
    /no concepts\/lamp#x|already/,
  );
});

/** What was printed on the wrong side, and is false there. */
const falseThen: readonly (readonly [page: string, words: RegExp])[] = [
  ['law/criminal-law/113', /amount and loss decide|paragraph 2 here/],
  ['offences/espionage', /this crime/],
  ['offences/providing-secrets-abroad', /^this crime/],
  ['law/criminal-law/110', /That article/],
  ['law/state-secrets-law/28', /disciplinary$/],
  ['law/criminal-law/109', /no longer asks that national security/],
  ['law/counter-espionage-law-2014/38', /That Article 38/],
  ['law/state-secrets-law/14', /That article/],
  ['law/counter-espionage-rules/4', /That article/],
  ['offences/surrendering-to-the-enemy', /Surrender here/],
];
test('the sentences that were false on the other side are gone from it', () => {
  const real = loadReference();
  for (const [page, words] of falseThen) {
    const own = confusablesOf(real, page);
    assert.ok(own.length > 0, page);
    for (const { why } of own) assert.doesNotMatch(why, words, page);
  }
});
test('a page of the same kind comes first, then the order of the list', () => {
  const pairs = [
    pair('concepts/lamp', 'law/harbour-law/1', 'To law.', 'x'),
    pair('offences/moving-buoys', 'concepts/lamp', 'x', 'To the crime.'),
    pair('law/harbour-law/2', 'law/harbour-law/1', 'To article 1.', 'To article 2.'),
  ];
  const why = (page: string) => cards(page, pairs).map((card) => card.why);
  assert.deepEqual(why('concepts/lamp'), ['To law.', 'To the crime.']);
  assert.deepEqual(why('law/harbour-law/1'), ['To article 2.', 'x']);
});
