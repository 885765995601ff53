import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheetOf } from '../../../../src/derive/view/sheet.ts';
import { fixture } from '../../fixture.ts';

const { reference } = fixture();

test('a sheet of a provision names its article, address, revision and day', () => {
  const sheet = sheetOf(reference, 'law/harbour-law/1', 'A title');
  assert.match(sheet.title, /^Secrets & Sentences · Harbour Law art\. 1, /);
  assert.match(sheet.address, /^https:.*\/law\/harbour-law\/1\/$/);
  assert.match(sheet.revised, /^Revision [0-9a-f]{8} of \d+ \w+ \d{4} · $/);
});

test('a list has the day of its latest entry; what nothing dates has none', () => {
  assert.match(sheetOf(reference, 'law', 'Law').revised, /^Revised \d+ \w+ \d{4} · $/);
  const about = sheetOf(reference, 'about', 'About');
  assert.equal(about.revised, '');
  assert.equal(about.title, 'Secrets & Sentences · About');
  assert.equal(sheetOf(reference, '', 'How').title, 'Secrets & Sentences');
});
