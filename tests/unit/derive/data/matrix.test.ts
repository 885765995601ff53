import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matrixRows } from '../../../../src/derive/data/matrix.ts';
import { files, fixture } from '../../fixture.ts';

const offence = (title: string, ...provisions: string[]) =>
  files['offences/moving-buoys.mdx']!.replace('The crime of moving buoys', title).replace(
    '"law/harbour-law/1#p1"',
    provisions.map((id) => `"law/harbour-law/${id}"`).join(', '),
  );
/** An article with the tiers of the first, gravest first. */
const article = (title: string) =>
  files['law/harbour-law/1.mdx']!.replace('title: Moving buoys', `title: ${title}`).replace(
    /( {6}- threshold[\s\S]*?)( {6}- threshold[\s\S]*?)(?=---)/,
    (_, mild: string, grave: string) => grave + mild,
  );

const { reference } = fixture({
  'law/harbour-law/9.mdx': article('Nine'),
  'law/harbour-law/10.mdx': article('Ten'),
  'law/harbour-law/10-1.mdx': article('Ten, one'),
  'law/harbour-law/10-2.mdx': article('Ten, two'),
  // Names in an order that is not that of the articles.
  'offences/a.mdx': offence('In ten, two', '10-2#p1'),
  'offences/b.mdx': offence('In ten, one', '10-1#p1'),
  'offences/c.mdx': offence('In ten', '10#p1', '9#p1'),
  'offences/d.mdx': offence('In nine', '9#p1'),
  'offences/e.mdx': offence('In two, second paragraph', '2#p2'),
  'offences/f.mdx': offence('In two', '2#p1'),
  'offences/z.mdx': offence('In nine too', '9#p1'),
});
const rows = matrixRows(reference).map(({ row }) => row);

test('offences stand in the order of their first article and paragraph, then of their ids', () => {
  const order = [...new Set(rows.map(({ offenceUrl }) => offenceUrl))];
  assert.deepEqual(order, [
    '/offences/moving-buoys/',
    '/offences/f/',
    '/offences/e/',
    '/offences/d/',
    '/offences/z/',
    '/offences/c/',
    '/offences/b/',
    '/offences/a/',
  ]);
});
test('the tiers of an offence stand from the mildest to the gravest, whatever their order in the law', () => {
  const tiers = rows.filter(({ offenceUrl }) => offenceUrl === '/offences/d/');
  assert.deepEqual(
    tiers.map(({ provisionUrl, minMonths, maxMonths }) => [provisionUrl, minMonths, maxMonths]),
    [
      ['/law/harbour-law/9/#p1-t2', 6, 36],
      ['/law/harbour-law/9/#p1-t1', 36, 84],
    ],
  );
});
