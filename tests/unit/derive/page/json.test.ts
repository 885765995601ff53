import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageJson } from '../../../../src/derive/page/json.ts';
import { pagesOf } from '../../../../src/derive/page/pages.ts';
import { PageJson, type PageOf } from '../../../../src/schema/page-json.ts';
import { site } from '../../../../src/site.ts';
import { edit, fixture, official } from '../../fixture.ts';

const of = <K extends PageJson['kind']>(
  kind: K,
  id: string,
  changes: Record<string, string> = {},
): PageOf<K> => {
  const { reference } = fixture(changes);
  const json = pageJson(
    reference,
    pagesOf(reference).find((page) => page.id === id)!,
  );
  assert.equal(json.kind, kind);
  return json as PageOf<K>;
};
const at = (path: string) => `${site.origin}/${path}`;

test('every page fits its schema, and the schema refuses a field it does not know and a date that is none', () => {
  const { reference } = fixture();
  for (const page of pagesOf(reference))
    assert.deepEqual(PageJson.parse(pageJson(reference, page)), pageJson(reference, page));
  const one = of('provision', 'law/harbour-law/1');
  assert.ok(!PageJson.safeParse({ ...one, other: 1 }).success);
  assert.ok(!PageJson.safeParse({ ...one, inForceFrom: '1 October' }).success);
  assert.ok(!PageJson.safeParse({ ...one, kind: 'guide' }).success);
});
test('a provision: months, days and addresses', () => {
  const json = of('provision', 'law/harbour-law/2');
  assert.deepEqual(
    [json.schema, json.url, json.article, json.inForceFrom, json.inForceTo],
    [1, at('law/harbour-law/2/'), '2', '2011-05-01', null],
  );
  assert.deepEqual(
    json.paragraphs.map(({ n, url, items }) => [n, url, items.map((item) => item.url)]),
    [
      [
        1,
        at('law/harbour-law/2/#p1'),
        [at('law/harbour-law/2/#p1-i1'), at('law/harbour-law/2/#p1-i2')],
      ],
      [2, at('law/harbour-law/2/#p2'), []],
    ],
  );
  assert.deepEqual(
    json.tiers.map(({ id, words, penalties }) => [id, words, penalties.length]),
    [
      [
        'law/harbour-law/2#p1-t1',
        'fixed-term imprisonment of 10 to 15 years or life imprisonment',
        2,
      ],
      ['law/harbour-law/2#p2-t1', 'death (may)', 1],
    ],
  );
  assert.deepEqual(
    json.wordings.map(({ wording, inForceTo }) => [wording.id, inForceTo]),
    [
      ['law/harbour-law/2/2001-01-01', '2011-04-30'],
      ['law/harbour-law/2/2011-05-01', null],
    ],
  );
});
test('a dated wording is pinned: its own text, places and last day', () => {
  const json = of('version', 'law/harbour-law/2/2001-01-01');
  assert.deepEqual(
    [json.inForceFrom, json.inForceTo, json.latest.id, json.howKnown, json.paragraphs[0]!.id],
    [
      '2001-01-01',
      '2011-04-30',
      'law/harbour-law/2',
      'A public copy.',
      'law/harbour-law/2/2001-01-01#p1',
    ],
  );
  assert.match(json.citation, /\/law\/harbour-law\/2\/2001-01-01\/$/);
  assert.deepEqual(
    of('version', 'law/harbour-law/2/2011-05-01').tiers.map(({ id }) => id),
    ['law/harbour-law/2/2011-05-01#p1-t1', 'law/harbour-law/2/2011-05-01#p2-t1'],
  );
});
test('a claim, with the wordings of its day; an offence, with the tiers of its provision', () => {
  const claim = of('claim', 'claims/harsh');
  assert.deepEqual(
    [claim.verdict, claim.wordings.map(({ id }) => id), claim.reasons[0]!.basis[0]!.url],
    ['matches the text', ['law/harbour-law/2/2011-05-01'], at('law/harbour-law/2/#p1-t1')],
  );
  const offence = of('offence', 'offences/moving-buoys');
  assert.deepEqual(
    offence.tiers.map(({ threshold, gateway }) => [threshold?.zh, gateway]),
    [
      ['情节严重', false],
      ['情节特别严重', false],
    ],
  );
  assert.equal(offence.elements['recipient'], undefined);
});
test('a tier that another article adds is marked', () => {
  const changes = edit(
    'law/harbour-law/2.mdx',
    'penalties: [{ kind: death, mode: may }]',
    'penalties: [{ kind: death, mode: may }]\n        reaches: { from: "1", to: "1", except: [] }',
  );
  assert.deepEqual(
    of('provision', 'law/harbour-law/1', changes).tiers.map(({ id, gateway }) => [id, gateway]),
    [
      ['law/harbour-law/1#p1-t1', false],
      ['law/harbour-law/1#p1-t2', false],
      ['law/harbour-law/2#p2-t1', true],
    ],
  );
});
test('no Chinese sentence leaves with it', () => {
  const { reference } = fixture();
  const text = pagesOf(reference)
    .map((page) => JSON.stringify(pageJson(reference, page)))
    .join('');
  for (const paragraph of Object.values(official).flat())
    assert.ok(!text.includes(paragraph.text.slice(0, 12)));
});
