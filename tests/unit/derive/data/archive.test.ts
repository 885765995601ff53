import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { checksums, zipOf } from '../../../../src/derive/data/archive.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = new Map([
  ['law/index.html', bytes('<h1>Law</h1>')],
  ['index.html', bytes('<h1>Home</h1>')],
  ['data/中.txt', bytes('文')],
]);

test('what goes in comes out, in the order of the paths', () => {
  const out = unzipSync(zipOf(files, '2025-04-01'));
  assert.deepEqual(Object.keys(out), ['data/中.txt', 'index.html', 'law/index.html']);
  for (const [path, content] of files) assert.equal(strFromU8(out[path]!), strFromU8(content));
});
test('the same files give the same bytes, whatever their order and wherever the clock stands', () => {
  const here = createHash('sha256').update(zipOf(files, '2025-04-01')).digest('hex');
  assert.equal(
    createHash('sha256')
      .update(zipOf(new Map([...files].toReversed()), '2025-04-01'))
      .digest('hex'),
    here,
  );
  const code = `
    import { zipOf } from './src/derive/data/archive.ts';
    import { createHash } from 'node:crypto';
    const bytes = (text) => new TextEncoder().encode(text);
    const files = new Map([
      ['law/index.html', bytes('<h1>Law</h1>')],
      ['index.html', bytes('<h1>Home</h1>')],
      ['data/中.txt', bytes('文')],
    ]);
    console.log(createHash('sha256').update(zipOf(files, '2025-04-01')).digest('hex'));`;
  for (const TZ of ['Asia/Shanghai', 'America/Los_Angeles', 'UTC'])
    assert.equal(
      spawnSync(process.execPath, ['--input-type=module', '-e', code], {
        encoding: 'utf8',
        env: { ...process.env, TZ },
      }).stdout.trim(),
      here,
      TZ,
    );
  assert.notEqual(createHash('sha256').update(zipOf(files, '2025-04-02')).digest('hex'), here);
});
test('checksums are lines of sha256sum, sorted', () => {
  assert.equal(
    checksums(
      new Map([
        ['b', bytes('')],
        ['a', bytes('abc')],
      ]),
    ),
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n' +
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b\n',
  );
});
