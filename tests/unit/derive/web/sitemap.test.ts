import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastChanged, openSearch, sitemapOf } from '../../../../src/derive/web/sitemap.ts';
import { edit, fixture } from '../../fixture.ts';

const changed = () =>
  fixture({
    ...edit('concepts/lamp.mdx', 'updated: 2026-01-01', 'updated: 2026-05-05'),
    ...edit('law/harbour-law/2/2001-01-01.mdx', 'updated: 2026-01-01', 'updated: 2026-03-03'),
  }).reference;

test('an entry is dated by itself, a dated wording by its own text or that of its provision', () => {
  const reference = changed();
  assert.deepEqual(
    [
      'concepts/lamp',
      'law/harbour-law/2',
      'law/harbour-law/2/2001-01-01',
      'law/harbour-law/2/2011-05-01',
    ].map((id) => lastChanged(reference, id)),
    ['2026-05-05', '2026-01-01', '2026-03-03', '2026-01-01'],
  );
});
test('a page made from entries is dated by the latest of them; one that nothing dates has none', () => {
  const reference = changed();
  assert.deepEqual(
    ['concepts', 'a-z', 'matrix', 'article', 'about', ''].map((id) => lastChanged(reference, id)),
    ['2026-05-05', '2026-05-05', '2026-01-01', '2026-01-01', undefined, undefined],
  );
  assert.match(
    sitemapOf(reference),
    /<url><loc>[^<]*\/concepts\/lamp\/<\/loc><lastmod>2026-05-05<\/lastmod><\/url>/,
  );
  assert.match(sitemapOf(reference), /<url><loc>[^<]*\/about\/<\/loc><\/url>/);
});
test('the description of the search escapes the name', () =>
  assert.match(openSearch(), /<LongName>Secrets &amp; Sentences<\/LongName>/));
