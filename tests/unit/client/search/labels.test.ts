/** The labels of the queries that the search is measured by; `relevance.long.test.ts` measures it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Labelled } from '../../../relevance/measure.ts';
import { wholeReference } from '../../whole.ts';

const queries = JSON.parse(
  readFileSync('content/search/labelled-queries.json', 'utf8'),
) as Labelled[];
const reference = wholeReference();

test('every label is a place of the reference, and no query stands twice', () => {
  for (const { q, expect, ok = [], never = [] } of queries)
    for (const label of [...expect, ...ok, ...never])
      assert.ok(reference.entries.has(label.split('#')[0]!), `“${q}”: there is no ${label}`);
  const twice = queries.map(({ q }) => q).filter((query, i, all) => all.indexOf(query) !== i);
  assert.deepEqual(twice, []);
});
