/** The check of citations on the command line: its answers, and its sentences for bad input. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

interface Answer {
  cards: {
    tone: string;
    verdict: string;
    place: string | null;
    wording: string | null;
    says: string;
  }[];
  rest: string;
}

const run = (args: string[], input = '') =>
  spawnSync(process.execPath, ['src/cli/check-citation.ts', ...args], { input, encoding: 'utf8' });

test('a text is answered as JSON, with the place and the day of its wording', () => {
  const { stdout, status } = run(['--json', 'Criminal Law art. 398(2)']);
  const { cards, rest } = JSON.parse(stdout) as Answer;
  assert.equal(status, 0);
  assert.equal(rest, '');
  assert.deepEqual(
    cards.map(({ tone, place, wording }) => [tone, place, wording]),
    [['plain', 'law/criminal-law/398#p2', '1997-10-01']],
  );
});
test('many texts are answered in their order; a card without a place says null', () => {
  const texts = ['Article 111 espionage', '', 'zxqv', 'Article 14 ICCPR'];
  const { stdout } = run(['--json', '--batch'], JSON.stringify(texts));
  const answers = JSON.parse(stdout) as Answer[];
  assert.deepEqual(
    answers.map(({ cards }) => cards.map(({ tone, place }) => `${tone} ${place}`)),
    [['bad law/criminal-law/111', 'plain law/criminal-law/110#p1'], [], [], ['care null']],
  );
  assert.equal(answers[2]!.rest, 'zxqv');
  assert.equal(answers[3]!.cards[0]!.wording, null);
});
test('without --json the answer is for reading', () =>
  assert.match(
    run(['Article 111 espionage']).stdout,
    /^Another provision \(wrong\): law\/criminal-law\/111, .*\n    Article 111 is not the provision/,
  ));
test('bad input is one sentence, exit 1, and nothing is printed by halves', () => {
  for (const [args, input] of [
    [['--json', '--batch'], 'no JSON'],
    [['--json', '--batch'], '{"a": 1}'],
    [['--json', '--batch'], '["CL 111", 3]'],
    [['--jason', 'CL 111'], ''],
    [['--json', ' '], ''],
  ] as const) {
    const { stdout, stderr, status } = run([...args], input);
    assert.equal(status, 1, input);
    assert.equal(stdout, '', input);
    assert.match(stderr, /^Failed: [^\n]+\.\n$/, input);
  }
});
