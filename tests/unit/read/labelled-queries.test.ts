import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { dataFiles } from '../../../src/derive/data/files.ts';
import { readContent } from '../../../src/read/content.ts';
import { loadReference } from '../../../src/read/reference.ts';
import { files } from '../../../src/urls.ts';

const root = mkdtempSync(join(tmpdir(), 'queries-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** What is read of a list with this text, and what is found in it; undefined: there is no file. */
function read(text: string | undefined) {
  const content = mkdtempSync(join(root, 'content-'));
  mkdirSync(join(content, 'search'));
  const file = join(content, 'search', 'labelled-queries.json');
  if (text !== undefined) writeFileSync(file, text);
  const { labelledQueries, findings } = readContent(content);
  return { labelledQueries, findings: findings.filter((finding) => finding.file === file) };
}

test('the list is read with its text', () => {
  const text = '[\n  {"q": "lamp", "kind": "title-en", "expect": ["concepts/lamp"]}\n]\n';
  assert.deepEqual(read(text), {
    labelledQueries: {
      queries: [{ q: 'lamp', kind: 'title-en', expect: ['concepts/lamp'] }],
      text,
    },
    findings: [],
  });
});
test('a missing file and one that is no JSON are reported, and nothing is read', () => {
  for (const [text, rule, line] of [
    [undefined, 'missing-file', undefined],
    ['', 'json-syntax', 1],
    ['[\n  {"q": "lamp",\n', 'json-syntax', 3],
    ['- { q: lamp, kind: title-en, expect: [] }\n', 'json-syntax', 1],
  ] as const) {
    const { labelledQueries, findings } = read(text);
    assert.deepEqual(
      findings.map((finding) => [finding.rule, finding.line]),
      [[rule, line]],
      text,
    );
    assert.deepEqual(labelledQueries.queries, []);
  }
});
test('a misspelt key, a wrong value and a missing key are named with their lines', () => {
  const { labelledQueries, findings } = read(
    [
      '[',
      '  {"q": "a", "kind": "x", "expect": [], "nver": []},',
      '  {"q": 1, "kind": "x", "expect": []},',
      '  {"q": "c", "kind": "x"}',
      ']',
    ].join('\n'),
  );
  assert.deepEqual(
    findings.map(({ rule, line }) => [rule, line]),
    [
      ['unknown-key', 2],
      ['bad-value', 3],
      ['missing-key', 4],
    ],
  );
  assert.deepEqual(labelledQueries.queries, []);
});
test('what is published is the file, byte for byte', () => {
  const reference = loadReference();
  const published = dataFiles(reference).find(({ url }) => url === files.searchQueries);
  assert.ok(published && published.entries > 100);
  assert.equal(published.body, readFileSync('content/search/labelled-queries.json', 'utf8'));
});
