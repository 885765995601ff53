import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markTerms } from '../../../../src/derive/view/mark-terms.ts';

type Terms = Parameters<typeof markTerms>[1];
const term = (en: string, role: Terms[number]['role'] = 'conduct') => ({ role, zh: '词', en });
/** The text with its terms in brackets. */
const marked = (text: string, ...terms: Terms) =>
  markTerms(text, terms)
    .map((part) => (part.term ? `[${part.text}]` : part.text))
    .join('');

test('a term is marked where it first stands, with its own data', () => {
  const lamp = term('lamp');
  assert.deepEqual(markTerms('A lamp, a lamp.', [lamp]), [
    { text: 'A ' },
    { text: 'lamp', term: lamp },
    { text: ', a lamp.' },
  ]);
});
test('no terms, and terms that are not there', () => {
  assert.deepEqual(markTerms('A lamp.', []), [{ text: 'A lamp.' }]);
  assert.deepEqual(markTerms('A lamp.', [term('buoy')]), [{ text: 'A lamp.' }]);
});
test('the case of the text is kept', () =>
  assert.equal(
    marked('Whoever moves buoys', term('whoever'), term('Buoys')),
    '[Whoever] moves [buoys]',
  ));
test('several terms, in any order of the list', () =>
  assert.equal(
    marked('Whoever moves buoys by night', term('by night'), term('Whoever'), term('buoys')),
    '[Whoever] moves [buoys] [by night]',
  ));
test('a longer term is not cut by a shorter one inside it; the shorter takes its next place', () => {
  for (const terms of [
    [term('secret'), term('state secret')],
    [term('state secret'), term('secret')],
  ]) {
    assert.equal(marked('a state secret', ...terms), 'a [state secret]');
    assert.equal(marked('a state secret or secret', ...terms), 'a [state secret] or [secret]');
  }
});
test('the same English twice takes two places', () =>
  assert.equal(
    marked('lamp, lamp, lamp', term('lamp'), term('lamp', 'object')),
    '[lamp], [lamp], lamp',
  ));
test('penalties are not marked', () =>
  assert.equal(
    marked('whoever shall be imprisoned', term('imprisoned', 'penalty'), term('whoever')),
    '[whoever] shall be imprisoned',
  ));
test('a term at either end leaves no empty part', () => {
  assert.deepEqual(
    markTerms('lamp', [term('lamp')]).map((part) => part.text),
    ['lamp'],
  );
  assert.deepEqual(
    markTerms('lamp buoy', [term('lamp'), term('buoy')]).map((part) => part.text),
    ['lamp', ' ', 'buoy'],
  );
});
test('characters with a meaning in patterns are letters here', () =>
  assert.equal(marked('a (lamp) b', term('(lamp)'), term('.*')), 'a [(lamp)] b'));
test('the parts together are the text', () => {
  const text = 'Whoever, by night, moves a buoy or a buoy lamp.';
  assert.equal(
    markTerms(text, [term('buoy'), term('buoy lamp'), term('night'), term('Whoever')])
      .map((part) => part.text)
      .join(''),
    text,
  );
});
