import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SearchEngine } from '../../../../src/client/search/engine.ts';
import { loadReference } from '../../../../src/read/reference.ts';
import { firstIndex } from '../../../../src/derive/search/first-index.ts';
import { textIndex } from '../../../../src/derive/search/text-index.ts';
import { measure, type Labelled, type Measured } from '../../../relevance/measure.ts';

const queries = JSON.parse(
  readFileSync('content/search/labelled-queries.json', 'utf8'),
) as Labelled[];
const reference = loadReference();
const engine = new SearchEngine(firstIndex(reference), async () => textIndex(reference));
const answers = async (query: string) =>
  (await engine.search(query, true)).hits.map(({ id }) => id);

/** What is wrong with a measurement; empty where the search is as good as it must be. */
function faults({ successAt1, mrr, confusions, falseAnswers, misses }: Measured): string[] {
  const missed = misses.map(({ q, first }) => `“${q}” → ${first ?? 'nothing'}`).join('; ');
  const first = `${(100 * successAt1).toFixed(1)} % of the queries are answered rightly first`;
  return [
    ...(successAt1 < 0.97 ? [`${first}, of 97 %: ${missed}`] : []),
    ...(mrr < 0.98 ? [`the mean reciprocal rank is ${mrr.toFixed(3)}, of 0.98: ${missed}`] : []),
    ...confusions.map(
      (query) => `“${query}” has a page among its first three that it is confused with`,
    ),
    ...falseAnswers.map((query) => `“${query}” asks for nothing that is here, and gets an answer`),
  ];
}

test('the labelled queries are answered: the right page first, nothing confused, nothing from outside', async () => {
  assert.ok(queries.length > 500);
  assert.deepEqual(faults(await measure(queries, answers)), []);
});
test('every label is a place of the reference, and no query stands twice', () => {
  for (const { q, expect, ok = [], never = [] } of queries)
    for (const label of [...expect, ...ok, ...never])
      assert.ok(reference.entries.has(label.split('#')[0]!), `“${q}”: there is no ${label}`);
  const twice = queries.map(({ q }) => q).filter((query, i, all) => all.indexOf(query) !== i);
  assert.deepEqual(twice, []);
});
test('a search that answers worse is found out', async () => {
  const some = queries.filter((_, i) => i % 5 === 0);
  const worse = async (change: (ids: string[]) => string[]) =>
    faults(await measure(some, async (query) => change(await answers(query)))).join('\n');
  assert.match(await worse((ids) => ids.toSpliced(0, 1)), /answered rightly.*\n.*reciprocal/);
  assert.match(
    await worse((ids) => (ids.length ? ids : ['offences/espionage'])),
    /asks for nothing/,
  );
  const confusing =
    some.find(({ never }) => never?.length) ?? queries.find(({ never }) => never?.length)!;
  assert.match(
    faults(await measure([confusing], async () => confusing.never!)).join('\n'),
    /confused/,
  );
});
