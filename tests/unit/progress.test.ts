import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressOn, type ProgressStream } from '../../src/progress.ts';

/** What is written to a stream, piece by piece. */
function written(isTTY: boolean, columns = 80): { pieces: string[]; stream: ProgressStream } {
  const pieces: string[] = [];
  return { pieces, stream: { isTTY, columns, write: (text: string) => pieces.push(text) } };
}
const erase = '\r\x1b[2K';

test('on a terminal one line is drawn over itself, and taken away', () => {
  const { pieces, stream } = written(true);
  const progress = progressOn(stream);
  progress.phase('Reading');
  progress.at('1 of 2');
  progress.at('2 of 2');
  progress.clear();
  assert.deepEqual(pieces, [
    `${erase}Reading …`,
    `${erase}Reading: 1 of 2`,
    `${erase}Reading: 2 of 2`,
    erase,
  ]);
});
test('a line never wraps: it could not be drawn over', () => {
  const { pieces, stream } = written(true, 30);
  progressOn(stream).at('x'.repeat(100));
  assert.equal(pieces[0], erase + 'x'.repeat(29));
});
test('elsewhere each phase is one line and nothing else is written', () => {
  const { pieces, stream } = written(false);
  const progress = progressOn(stream);
  progress.phase('Reading');
  progress.at('1 of 2');
  progress.phase('Storing');
  progress.clear();
  assert.deepEqual(pieces, ['Reading\n', 'Storing\n']);
});
