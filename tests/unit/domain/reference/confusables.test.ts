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

/** Cards that were false when mirrored, and what the official text has of the partner: page, partner, words. */
const mended: readonly (readonly [page: string, partner: string, says: RegExp])[] = [
  [
    'law/criminal-law/113',
    'law/criminal-law/383',
    /Article 383 .*amount and especially heavy loss/,
  ],
  ['law/criminal-law/110', 'law/counter-espionage-law/54', /art\. 54 .*administrative detention/],
  [
    'law/criminal-law/109',
    'law/criminal-law/109/1997-10-01',
    /1997, .*only where national security/,
  ],
  [
    'law/state-secrets-law/14',
    'law/data-security-law/21',
    /Data Security Law art\. 21 grades data/,
  ],
  [
    'law/counter-espionage-law-2014/38',
    'law/state-secrets-law-2010/38',
    /2010 .*cooling-off period/,
  ],
  ['law/counter-espionage-rules/4', 'law/counter-espionage-rules/5', /art\. 5 defines the hostile/],
  ['law/state-secrets-law/28', 'law/counter-espionage-law/14', /art\. 14 .*ten days' detention/],
  [
    'offences/providing-secrets-abroad',
    'offences/providing-trade-secrets-abroad',
    /219-1\) .*fifteen/,
  ],
  ['offences/espionage', 'offences/providing-trade-secrets-abroad', /110\) needs an espionage/],
  ['offences/surrendering-to-the-enemy', 'factors/voluntary-surrender', /108; voluntary surrender/],
];
test('the ten cards that were false on the other side say what the text has', () => {
  const real = loadReference();
  for (const [page, partner, says] of mended) {
    const card = confusablesOf(real, page).find(({ id }) => id === partner);
    assert.match(card?.why ?? '', says, `${page}: ${partner}`);
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
