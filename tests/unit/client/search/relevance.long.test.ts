/** Every labelled query is asked: thousands of searches. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { measure, type Labelled, type Measured } from '../../../relevance/measure.ts';
import { wholeEngine } from '../../whole.ts';

const queries = JSON.parse(
  readFileSync('content/search/labelled-queries.json', 'utf8'),
) as Labelled[];
const engine = wholeEngine();
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
