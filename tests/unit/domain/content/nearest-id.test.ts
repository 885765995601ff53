import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../../../src/domain/content/nearest-id.ts';

test('the nearest id of the same folder comes before a nearer one elsewhere', () => {
  const elsewhere = ['law/harbour-laws/12', 'concepts/lamp'];
  assert.equal(nearest('law/harbour-law/12', elsewhere), 'law/harbour-laws/12');
  assert.equal(
    nearest('law/harbour-law/12', [...elsewhere, 'law/harbour-law/45']),
    'law/harbour-law/45',
  );
});
test('of one folder the nearest, and none where none is near', () => {
  const ids = ['concepts/lamp-oil', 'concepts/lamp', 'concepts/harbour'];
  assert.equal(nearest('concepts/harbor', ids), 'concepts/harbour');
  assert.equal(nearest('concepts/lamp-oyl', ids), 'concepts/lamp-oil');
  assert.equal(nearest('xyzzy', ids), undefined);
  assert.equal(nearest('concepts/lamp', []), undefined);
});
