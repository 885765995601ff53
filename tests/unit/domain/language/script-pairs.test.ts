/** Traditional and simplified Chinese compare equal, for every character that is held. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { normalize } from '../../../../src/domain/language/normalize.ts';
import { scriptPairs } from '../../../../src/domain/language/script-pairs.ts';
import { inTraditional, scriptPairs as pairsOf } from '../../../../src/read/script-pairs.ts';

const texts = [
  ...globSync('content/**/*.{mdx,yaml,json}'),
  ...globSync('.official-text/*.json'),
].map((file) => readFileSync(file, 'utf8'));
const chinese = [...new Set(texts.join(' ').match(/[\p{Script=Han}、，。；：（）]{2,}/gu))];

test('the file holds the pair of every character held; npm run script-pairs writes it anew', () => {
  const held = new Set(scriptPairs.match(/../gu));
  assert.deepEqual(
    pairsOf([...texts, scriptPairs]).filter((pair) => !held.has(pair)),
    [],
  );
});
test('no simplified form is itself read as another character', () => {
  const pairs = scriptPairs.match(/../gu)!;
  const read = new Set(pairs.map(([from]) => from));
  assert.deepEqual(
    pairs.filter(([, to]) => read.has(to)),
    [],
  );
});
test('all Chinese that is held compares equal in the three traditional scripts', () => {
  assert.ok(chinese.length > 3000);
  const whole = chinese.join('\n');
  const expected = whole.split('\n').map(normalize);
  for (const converted of inTraditional(whole))
    assert.deepEqual(
      converted.split('\n').filter((text, i) => normalize(text) !== expected[i]),
      [],
    );
});
