import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SearchEngine } from '../../../../src/client/search/engine.ts';
import { firstIndex } from '../../../../src/derive/search/first-index.ts';
import { textIndex } from '../../../../src/derive/search/text-index.ts';
import { fixture } from '../../fixture.ts';
import { generator } from '../../random.ts';

const { reference } = fixture();
const engine = new SearchEngine(firstIndex(reference), async () => textIndex(reference));

test('10,000 random queries neither throw nor hang, and answers stay bounded', async () => {
  const next = generator(60);
  const pieces = [
    'lamp',
    'beacon',
    'Harbour Law',
    '港口法',
    '第二条',
    '第',
    '条',
    '灯塔',
    '移动',
    '110-113',
    '1(2)',
    'art. ',
    '&',
    '，',
    '\0',
    '\ud800',
    '😀',
    '<b>',
    '__proto__',
    'constructor',
    'yidong',
    'why',
    '?',
    ' ',
    '-',
    '.*',
    '(',
    'ｌａｍｐ',
    '\u0301',
    '1',
    'act',
  ];
  const known = new Set([...reference.entries.keys()]);
  for (let i = 0; i < 10_000; i++) {
    const query =
      i % 100 === 0
        ? pieces[next(pieces.length)]!.repeat(1 + next(3000))
        : Array.from({ length: 1 + next(12) }, () =>
            next(4) ? pieces[next(pieces.length)]! : String.fromCharCode(next(0x10000)),
          ).join(next(2) ? ' ' : '');
    const whole = next(2) === 1;
    const search = async () => {
      // Time of the processor, which other work on the machine does not lengthen.
      const started = process.cpuUsage();
      const answer = await engine.search(query, whole);
      return { ...answer, ms: process.cpuUsage(started).user / 1000 };
    };
    const { hits, words, ms } = await search();
    if (ms > 100) {
      const again = [await search(), await search(), await search()];
      assert.ok(
        again.some((answer) => answer.ms <= 100),
        `hangs: ${JSON.stringify(query.slice(0, 80))}`,
      );
    }
    assert.ok(hits.length <= 60 && words.length <= 24);
    for (const { id } of hits) assert.ok(known.has(id.split('#')[0]!), id);
  }
});
