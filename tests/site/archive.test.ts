import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { archiveBelow } from '../../src/derive/data/archive.ts';

const hash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const zip = readFileSync('dist/data/site.zip');
const built = globSync(['**/*', '.nojekyll'], { cwd: 'dist' })
  .filter((path) => statSync(`dist/${path}`).isFile())
  .map((path) => path.split(sep).join('/'));
/** Lines of a file of checksums, by path. */
const listed = (file: string) =>
  new Map(
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );

test('the archive is the site, byte for byte, with a note on how to open it', () => {
  const inside = unzipSync(zip);
  const expected = built.filter((path) => !path.startsWith('data/site.zip'));
  assert.deepEqual(Object.keys(inside).toSorted(), [...expected, 'README.txt'].toSorted());
  for (const path of expected)
    assert.equal(hash(inside[path]!), hash(readFileSync(`dist/${path}`)), path);
  assert.match(Buffer.from(inside['README.txt']!).toString(), /http\.server/);
});
test('it stays below the size that the data page promises', () =>
  assert.ok(zip.length < archiveBelow * 1e6, `${zip.length}`));
test('checksums: of every data file, of no other, and of the archive', () => {
  const sums = listed('dist/data/SHA256SUMS');
  const data = built.filter(
    (path) =>
      path.startsWith('data/') && !path.endsWith('.html') && !/SHA256SUMS|site\.zip/.test(path),
  );
  assert.ok(data.length > 30, `${data.length}`);
  assert.deepEqual([...sums.keys()].map((path) => `data/${path}`).toSorted(), data.toSorted());
  for (const [path, sum] of sums) assert.equal(sum, hash(readFileSync(`dist/data/${path}`)), path);
  assert.deepEqual([...listed('dist/data/site.zip.sha256')], [['site.zip', hash(zip)]]);
});
