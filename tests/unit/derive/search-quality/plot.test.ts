import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  bytes,
  frame,
  keystroke,
  logTicks,
  plotOf,
} from '../../../../src/derive/search-quality/plot.ts';
import { SearchQuality } from '../../../../src/schema/search/search-quality.ts';
import { measured } from '../../measured.ts';
import { generator } from '../../random.ts';

const quality = SearchQuality.parse(measured);

test('a point lies where its numbers say', () => {
  const { points, shares } = plotOf(quality, bytes);
  assert.deepEqual(
    points.map(({ name, value }) => [name, value]),
    [
      ['Ours', 100_000],
      ['Tuned peer', 400_000],
      ['Pagefind', 200_000],
      ['Slow peer', 501_000],
    ],
  );
  const [own, tuned, parts] = points;
  assert.equal(Math.round(own!.y), Math.round(frame.bottom - 0.9 * (frame.bottom - frame.top)));
  assert.deepEqual([shares[0]!.y, shares.at(-1)!.y], [frame.bottom, frame.top]);
  // Equal ratios are equal ways on a logarithmic axis.
  assert.ok(Math.abs(parts!.x - own!.x - (tuned!.x - parts!.x)) < 1e-9);
  assert.deepEqual(
    points.filter((point) => point.ours).map(({ name }) => name),
    ['Ours'],
  );
});
test('an engine without a number is named, not drawn', () => {
  const { points, missing } = plotOf(quality, keystroke);
  assert.equal(points.length, 3);
  assert.deepEqual(missing, ['Slow peer']);
  const nothing = plotOf(
    { ...quality, engines: quality.engines.map((engine) => ({ ...engine, successAt1: null })) },
    keystroke,
  );
  assert.deepEqual([nothing.points, nothing.ticks, nothing.missing.length], [[], [], 4]);
});
test('ticks are round and few', () => {
  assert.deepEqual(logTicks(60_000, 900_000), [100_000, 200_000, 500_000]);
  assert.deepEqual(logTicks(2, 1500), [10, 100, 1000]);
  assert.deepEqual(logTicks(0.07, 0.6), [0.1, 0.2, 0.5]);
});
test('whatever was measured, points, ticks and labels stay within the narrowest plot', () => {
  const below = generator(7);
  const next = () => below(10_000) / 10_000;
  for (let round = 0; round < 500; round++) {
    const engines = quality.engines.map((engine) => ({
      ...engine,
      successAt1: next(),
      keyP95Ms: next() < 0.1 ? 0 : 10 ** (next() * 4 - 1),
    }));
    const { points, ticks } = plotOf({ ...quality, engines }, keystroke);
    for (const { x, y, label, name } of points) {
      assert.ok(x >= 10 && x <= 100 && y >= frame.top && y <= frame.bottom, `${x} ${y}`);
      const start = (x / 100) * 288 + label.dx - (label.anchor === 'end' ? name.length * 6.6 : 0);
      assert.ok(start >= 0 && start + name.length * 6.6 <= 288, `${name} at ${start}`);
    }
    for (const { x } of ticks) assert.ok(x >= 10 && x <= 100, `${x}`);
  }
});
test('labels of points at one place do not stand on each other', () => {
  const engines = quality.engines.map((engine) => ({ ...engine, successAt1: 0.5, keyP95Ms: 10 }));
  const places = plotOf({ ...quality, engines }, keystroke).points.map(
    ({ label }) => `${label.anchor} ${label.dy}`,
  );
  assert.equal(new Set(places).size, 4);
});
