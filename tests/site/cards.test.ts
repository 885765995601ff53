/** The picture beside a shared link: there for every page, of its kind, small, of the size said. */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { cardKinds, cardSize } from '../../src/derive/web/cards.ts';
import { readPages } from './dist.ts';

test('every page names its picture, whose file is there', () => {
  const used = new Set<string>();
  for (const { url, source } of readPages().values()) {
    const content = (name: string) => new RegExp(`"${name}" content="([^"]*)"`).exec(source)?.[1];
    const image = content('og:image');
    assert.ok(image, `${url} names no picture`);
    const kind = /\/cards\/(\w+)\.png$/.exec(image)?.[1] ?? '';
    assert.ok(content('og:image:alt')?.endsWith(cardKinds[kind] ?? 'none'), url);
    assert.equal(content('og:image:width'), String(cardSize.width));
    if (/^\/law\/[a-z0-9-]+\/[0-9-]+\/(?:\d{4}-\d\d-\d\d\/)?$/.test(url))
      assert.equal(kind, 'provision', url);
    used.add(kind);
  }
  assert.deepEqual([...used].sort(), Object.keys(cardKinds).sort());
});

test('the pictures are PNGs of the size said, and light', () => {
  for (const kind of Object.keys(cardKinds)) {
    const file = `dist/cards/${kind}.png`;
    const head = readFileSync(file).subarray(0, 24);
    assert.equal(head.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([head.readUInt32BE(16), head.readUInt32BE(20)], [1200, 630]);
    assert.ok(statSync(file).size < 60_000, `${file}: ${statSync(file).size} bytes`);
  }
});
