import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confusablesOf } from '../../../../src/domain/reference/confusables.ts';
import { edit, fixture } from '../../fixture.ts';

const card = (id: string, why: string) => `notSameAs: [{ id: "${id}", why: ${why} }]\n`;
const lamp = (cards: string) => edit('concepts/lamp.mdx', 'basis:', `${cards}basis:`);
const offence = (cards: string) =>
  edit('offences/moving-buoys.mdx', 'provisions:', `${cards}provisions:`);
const law = (cards: string) =>
  edit('law/harbour-law/1.mdx', 'inForceFrom:', `${cards}inForceFrom:`);
function of(id: string, ...changes: Record<string, string>[]) {
  const { reference, findings } = fixture(Object.assign({}, ...changes));
  assert.deepEqual(findings, []);
  return confusablesOf(reference, reference.entries.get(id)!).map(({ id: partner, why }) => [
    partner,
    why,
  ]);
}

test('no cards', () => assert.deepEqual(of('concepts/lamp'), []));
test('a page’s own card', () =>
  assert.deepEqual(of('concepts/lamp', lamp(card('offences/moving-buoys', 'Not a crime.'))), [
    ['offences/moving-buoys', 'Not a crime.'],
  ]));
test('the card stands on the other page too', () =>
  assert.deepEqual(
    of('offences/moving-buoys', lamp(card('offences/moving-buoys', 'Not a crime.'))),
    [['concepts/lamp', 'Not a crime.']],
  ));
test('pages that are not named have none', () =>
  assert.deepEqual(
    of('law/harbour-law/1', lamp(card('offences/moving-buoys', 'Not a crime.'))),
    [],
  ));
test('where both pages say why, each shows its own words, once', () => {
  const both = [
    lamp(card('offences/moving-buoys', 'A lamp is no crime.')),
    offence(card('concepts/lamp', 'A crime is no lamp.')),
  ];
  assert.deepEqual(of('concepts/lamp', ...both), [
    ['offences/moving-buoys', 'A lamp is no crime.'],
  ]);
  assert.deepEqual(of('offences/moving-buoys', ...both), [
    ['concepts/lamp', 'A crime is no lamp.'],
  ]);
});
test('an anchor names its page', () =>
  assert.deepEqual(of('law/harbour-law/1', lamp(card('law/harbour-law/1#p1', 'Another thing.'))), [
    ['concepts/lamp', 'Another thing.'],
  ]));
test('a page and its anchor are one partner', () =>
  assert.deepEqual(
    of(
      'concepts/lamp',
      lamp(card('law/harbour-law/1#p1', 'No buoy.')),
      law(card('concepts/lamp', 'No lamp.')),
    ),
    [['law/harbour-law/1#p1', 'No buoy.']],
  ));
test('partners from several pages', () => {
  const found = of(
    'concepts/lamp',
    lamp(card('claims/harsh', 'No claim.')),
    offence(card('concepts/lamp', 'No crime.')),
    law(card('concepts/lamp', 'No article.')),
  );
  assert.deepEqual(
    found.toSorted(([a], [b]) => (a! < b! ? -1 : 1)),
    [
      ['claims/harsh', 'No claim.'],
      ['law/harbour-law/1', 'No article.'],
      ['offences/moving-buoys', 'No crime.'],
    ],
  );
});
test('whose sentence it is, and whether it points from there', () => {
  const { reference } = fixture(
    Object.assign(
      {},
      lamp(card('offences/moving-buoys', 'That crime needs no lamp.')),
      law(card('concepts/lamp', 'No article.')),
    ),
  );
  const told = (id: string) =>
    confusablesOf(reference, reference.entries.get(id)!).map(({ id: partner, by, points }) => [
      partner,
      by.id,
      points,
    ]);
  assert.deepEqual(told('offences/moving-buoys'), [['concepts/lamp', 'concepts/lamp', true]]);
  assert.deepEqual(told('concepts/lamp'), [
    ['law/harbour-law/1', 'law/harbour-law/1', false],
    ['offences/moving-buoys', 'concepts/lamp', true],
  ]);
});
