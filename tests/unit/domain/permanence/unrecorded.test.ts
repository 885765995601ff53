import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkIntegrity } from '../../../../src/domain/rules/index.ts';
import { newLines } from '../../../../src/domain/permanence/kept-wordings.ts';
import { addressesOf } from '../../../../src/domain/permanence/published.ts';
import { unrecordedNote } from '../../../../src/domain/permanence/unrecorded.ts';
import type { Reference } from '../../../../src/domain/reference/reference.ts';
import { files, fixture } from '../../fixture.ts';

const before = fixture().reference;
const publishedWordings = newLines(before).map((text, i) => {
  const [id = '', digest = ''] = text.split(' ');
  return { id, digest, corrected: undefined, line: i + 1 };
});
/** The fixture, everything in it recorded, with files changed after that. */
const later = (changes: Record<string, string | undefined>): Reference => ({
  ...fixture(changes, addressesOf(before)).reference,
  publishedWordings,
});
const lamp = files['concepts/lamp.mdx']!;

test('nothing new is no note', () => assert.equal(unrecordedNote(later({})), undefined));
test('a new page is a note and no finding', () => {
  const beacon = lamp.replace('title: Lamp', 'title: Beacon').replace('A lamp.', '## How {#how}');
  const reference = later({ 'concepts/beacon.mdx': beacon });
  assert.deepEqual(checkIntegrity(reference), []);
  assert.equal(
    unrecordedNote(reference),
    '2 new addresses (/concepts/beacon/, /concepts/beacon/#how); npm run publish-addresses records them',
  );
});
test('one address, and wordings by themselves', () => {
  const beacon = lamp.replace('title: Lamp', 'title: Beacon');
  assert.equal(
    unrecordedNote(later({ 'concepts/beacon.mdx': beacon })),
    '1 new address (/concepts/beacon/); npm run publish-addresses records it',
  );
  assert.match(
    unrecordedNote({ ...later({}), publishedWordings: publishedWordings.slice(1) })!,
    /^1 new dated wording \(law\/harbour-law\/1\/2001-01-01\); .* records it$/,
  );
});
test('a page that is lost is a finding and no note', () => {
  const reference = later({ 'offences/moving-buoys.mdx': undefined });
  assert.deepEqual(
    checkIntegrity(reference).map(({ rule }) => rule),
    ['stale-published'],
  );
  assert.equal(unrecordedNote(reference), undefined);
});
