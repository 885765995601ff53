import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  bitsOf,
  editDistance,
  substringDistance,
  mayBeNear,
} from '../../../../../src/client/search/query/edit-distance.ts';
import { generator } from '../../../random.ts';

const next = generator(7);
const word = (longest: number): string =>
  Array.from({ length: 1 + next(longest) }, () => 'abcé密'[next(5)]!).join('');

/** The plain table of insertions, omissions and changes, anywhere in the text. */
function missingByTable(pattern: string, text: string): number {
  let row = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  let fewest = pattern.length;
  for (const char of text) {
    const below = [0];
    for (let i = 1; i <= pattern.length; i++)
      below[i] = Math.min(
        below[i - 1]! + 1,
        row[i]! + 1,
        row[i - 1]! + (pattern[i - 1] === char ? 0 : 1),
      );
    row = below;
    fewest = Math.min(fewest, row[pattern.length]!);
  }
  return fewest;
}

test('letters missing from a text are as many as the plain table counts', () => {
  for (let i = 0; i < 2000; i++) {
    const [pattern, text] = [word(32), word(60)];
    assert.equal(
      substringDistance(pattern)(text),
      missingByTable(pattern, text),
      `${pattern} in ${text}`,
    );
  }
  assert.equal(substringDistance('beacon')('the beakon of the port'), 1);
});
test('words that are near in letters are never told apart by their bits', () => {
  let near = 0;
  for (let i = 0; i < 5000; i++) {
    const [a, b] = [word(6), word(6)];
    for (const most of [1, 2, 3]) {
      if (editDistance(a, b, most) > most) continue;
      near++;
      assert.ok(mayBeNear(bitsOf(a), bitsOf(b), most), `${a} ${b}`);
    }
  }
  assert.ok(near > 500);
  assert.ok(!mayBeNear(bitsOf('lamp'), bitsOf('buoy'), 2));
});
