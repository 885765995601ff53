/** Pastes made from everything the real content holds, and random ones. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  plainSentence,
  remarkWords,
  verdictWords,
} from '../../../../src/domain/check/findings-in-words.ts';
import { generator } from '../../random.ts';
import { wholeCheckData, wholeChecker } from '../../whole.ts';

const data = wholeCheckData();
const checker = wholeChecker();
const fixtures = JSON.parse(readFileSync('tests/unit/domain/check/pasted.json', 'utf8')) as {
  paste: string;
}[];
const pastes = fixtures.map(({ paste }) => paste);
const first = (paste: string) => checker.check(paste).cards[0]!;

test('every provision is found by its own citation, and its offences agree with it', () => {
  for (const article of data.articles) {
    const law = data.laws.find(({ id }) => article.id.startsWith(`${id}/`))!;
    const cards = checker.check(
      `${law.title} ${law.unit === 'art.' ? 'article' : law.unit} ${article.id.split('/')[2]}`,
    ).cards;
    assert.equal(cards[0]?.place?.article.id, article.id, article.id);
    assert.equal(cards[0].verdict.is, 'found', article.id);
  }
  for (const offence of data.offences) {
    const number = offence.provisions[0]!.split('#')[0]!.split('/')[2];
    assert.equal(
      first(`Criminal Law article ${number}: ${offence.title}`).verdict.is,
      'agrees',
      offence.id,
    );
  }
});
test('every offence under an article that is not its own is said to stand elsewhere', () => {
  const numbers = [
    ...new Set(
      data.offences.flatMap(({ provisions }) => provisions.map((id) => id.split('#')[0]!)),
    ),
  ];
  for (const offence of data.offences)
    for (const id of numbers.filter(
      (number) => !offence.provisions.some((own) => own.startsWith(`${number}#`)),
    )) {
      // A name that another offence goes by too is not the name of one.
      const { verdict } = first(`Criminal Law article ${id.split('/')[2]}: ${offence.title}`);
      // Where the article has the words of the name too, it is a doubt.
      assert.match(
        verdict.is,
        /^(?:other-provision|perhaps-other|recipient-abroad)$/,
        `${offence.id} under ${id}`,
      );
    }
});
test('every paragraph of our translation is an exact quotation, and one with a word changed is altered', () => {
  for (const { wordings, id } of data.articles)
    for (const { text } of wordings.at(-1)!.paragraphs) {
      if (text.split(' ').length < 12) continue;
      const exact = checker.check(`“${text.replace(/[“”"]/g, '')}”`).cards[0]!;
      assert.ok(
        exact.verdict.is === 'quotation' &&
          exact.verdict.comparison.extra + exact.verdict.comparison.missing === 0,
        id,
      );
      const changed = checker.check(`“${text.replace(/[“”"]/g, '').replace(/ \S+ /, ' zebra ')}”`)
        .cards[0]!;
      assert.ok(
        changed.verdict.is === 'quotation' &&
          changed.verdict.how !== 'exact' &&
          changed.verdict.comparison.extra >= 1 &&
          changed.verdict.comparison.extra <= 6,
        id,
      );
    }
});
test('600 random pastes: none throws, none hangs, every place exists', () => {
  const next = generator(2000);
  const texts = data.articles.flatMap(({ wordings }) =>
    wordings.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
  );
  const pieces = [
    ...pastes,
    '“',
    '”',
    '"',
    '…',
    '第',
    '条',
    '\n',
    '（',
    '\0',
    '\ud800',
    '😀',
    'article ',
    '999',
    ' and ',
    ' to life',
    '刑法',
    'of the Criminal Law',
    '死刑',
    '三年以下',
  ];
  const ids = new Set(data.articles.map(({ id }) => id));
  for (let i = 0; i < 600; i++) {
    const piece = (): string => {
      if (next(5) === 0) return texts[next(texts.length)]!.slice(next(200));
      return next(6) ? pieces[next(pieces.length)]! : String.fromCharCode(next(0x10000));
    };
    const paste =
      i % 100 === 0
        ? piece().repeat(1 + next(200))
        : Array.from({ length: 1 + next(8) }, piece).join(next(2) ? ' ' : '');
    const check = () => {
      // Time of the processor, which other work on the machine does not lengthen.
      const started = process.cpuUsage();
      const { cards } = checker.check(paste);
      return { cards, ms: process.cpuUsage(started).user / 1000 };
    };
    const { cards, ms } = check();
    if (ms > 400) {
      const again = [check(), check(), check(), check()];
      assert.ok(
        again.some((answer) => answer.ms <= 400),
        `hangs: ${JSON.stringify(paste.slice(0, 80))}`,
      );
    }
    for (const card of cards) {
      assert.ok(!card.place || ids.has(card.place.article.id));
      assert.ok(plainSentence(verdictWords(card, checker.resolver).sentence).length > 10);
      for (const remark of card.remarks)
        assert.ok(plainSentence(remarkWords(remark, card.place, checker.resolver)).length > 10);
    }
  }
});
