import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDigits } from '../../../../src/domain/law/number-words.ts';

const small = [
  ...'one two three four five six seven eight nine ten eleven twelve'.split(' '),
  ...'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
];
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const below100 = (n: number): string =>
  n < 20
    ? small[n - 1]!
    : `${tens[Math.floor(n / 10) - 2]}${n % 10 ? `-${small[(n % 10) - 1]}` : ''}`;

test('every number below a thousand, in full and as it is said', () => {
  for (let n = 1; n < 1000; n++) {
    const [hundreds, rest] = [Math.floor(n / 100), n % 100];
    const full = hundreds
      ? `${small[hundreds - 1]} hundred${rest ? ` and ${below100(rest)}` : ''}`
      : below100(n);
    assert.equal(withDigits(`article ${full}`), `article ${n}`);
    assert.equal(
      withDigits(`art. ${full.replace(' and ', ' ').replaceAll('-', ' ')} of the law`),
      `art. ${n} of the law`,
    );
    if (hundreds && rest > 9)
      assert.equal(withDigits(`section ${small[hundreds - 1]} ${below100(rest)}`), `section ${n}`);
  }
});
test('what is no number, or is not marked, stays', () => {
  for (const text of [
    'one hundred and eleven',
    'articles',
    'article oneself',
    'article twenty thirty',
    'article hundred',
    'article one hundred hundred',
    'particle one',
    'article tone',
    'article ten two',
  ])
    assert.equal(withDigits(text), text);
  assert.equal(
    withDigits('article one eleven paragraph two item three'),
    'article 111 paragraph 2 item 3',
  );
});
