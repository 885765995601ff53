/**
 * Pasted citations, quotations and phrases, with the right answer to each: `pasted.json`, against
 * the real content.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadReference } from '../../../../src/read/reference.ts';
import { SearchEngine } from '../../../../src/client/search/engine.ts';
import { checkData } from '../../../../src/derive/check/check-data.ts';
import { firstIndex } from '../../../../src/derive/search/first-index.ts';
import { textIndex } from '../../../../src/derive/search/text-index.ts';
import { writeCitation } from '../../../../src/derive/cite/write-citation.ts';
import { Checker } from '../../../../src/domain/check/checker.ts';
import { citableOf } from '../../../../src/domain/cite/citable.ts';
import { citedOf } from '../../../../src/domain/check/citable-place.ts';
import { find } from '../../../../src/domain/reference/reference.ts';
import { styles } from '../../../../src/domain/cite/styles.ts';
import {
  plainSentence,
  remarkWords,
  verdictWords,
} from '../../../../src/domain/check/findings-in-words.ts';
import { inShort, warnings } from '../../check.ts';
import { generator } from '../../random.ts';

interface Fixture {
  paste: string;
  /** Each card in short, then its warnings. */
  finds: string[][];
}

const reference = loadReference();
const data = checkData(reference);
const checker = new Checker(data);
const fixtures = JSON.parse(
  readFileSync('tests/unit/domain/check/pasted.json', 'utf8'),
) as Fixture[];
const first = (paste: string) => checker.check(paste).cards[0]!;
const said = (paste: string) =>
  plainSentence(verdictWords(first(paste), checker.resolver).sentence);

test('there are forty pastes or more, no two alike', () =>
  assert.ok(
    new Set(fixtures.map(({ paste }) => paste)).size === fixtures.length && fixtures.length >= 40,
  ));
for (const { paste, finds } of fixtures)
  test(paste, () =>
    assert.deepEqual(
      checker.check(paste).cards.map((card) => [inShort(card), ...warnings(card)]),
      finds,
    ),
  );

test('the verdict is told in words', () => {
  assert.equal(
    said('Article 111 espionage'),
    'Article 111 is not the provision on “espionage”; that is Criminal Law art. 110. ' +
      'Article 111 is: Providing secrets to recipients outside the territory.',
  );
  assert.equal(
    said('Criminal Law art. 999'),
    'Criminal Law ends with article 452; there is no article 999.',
  );
  assert.match(
    said('State Secrets Law 2010 art. 48'),
    /^State Secrets Law 2010 art\. 48: Twelve breaches/,
  );
  assert.match(said('Article 29 of the Constitution'), /“constitution” is not held here/);
});
test('a repealed article says when it ended and what to read now', () => {
  const card = first('State Secrets Law 2010 art. 48');
  assert.match(
    plainSentence(
      remarkWords(
        card.remarks.find(({ is }) => is === 'repealed')!,
        card.place,
        checker.resolver,
      ),
    ),
    /ended on 30 April 2024\. See now State Secrets Law art\. 57 and State Secrets Law art\. 62\.$/,
  );
});
test('what is confused with the article comes with the card, that which was named first', () => {
  const [confused] = first('Article 111 espionage').remarks.filter(({ is }) => is === 'confused');
  assert.equal(confused?.is === 'confused' && confused.with, 'law/criminal-law/110');
});
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
      assert.equal(verdict.is, 'other-provision', `${offence.id} under ${id}`);
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
test('a phrase that names no provision is for the search', async () => {
  const engine = new SearchEngine(firstIndex(reference), async () => textIndex(reference));
  for (const [phrase, id] of [
    ['suspended death sentence', 'penalties/death-with-reprieve'],
    ['death sentence with two-year reprieve', 'penalties/death-with-reprieve'],
    ['closed-door trial', 'procedure/closed-trial'],
  ] as const) {
    const { cards, rest } = checker.check(phrase);
    assert.equal(cards.length, 0, phrase);
    assert.equal((await engine.search(rest, true)).hits[0]?.id, id, phrase);
  }
});
test('600 random pastes: none throws, none hangs, every place exists', () => {
  const next = generator(2000);
  const texts = data.articles.flatMap(({ wordings }) =>
    wordings.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
  );
  const pieces = [
    ...fixtures.map(({ paste }) => paste),
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
    const piece = () => {
      if (next(5) === 0) return texts[next(texts.length)]!.slice(next(200));
      return next(6) ? pieces[next(pieces.length)]! : String.fromCharCode(next(0x10000));
    };
    const paste =
      i % 100 === 0
        ? piece().repeat(1 + next(200))
        : Array.from({ length: 1 + next(8) }, piece).join(next(2) ? ' ' : '');
    // Time of the processor, which other work on the machine does not lengthen.
    const took = () => {
      const started = process.cpuUsage();
      checker.check(paste);
      return process.cpuUsage(started).user / 1000;
    };
    if (took() > 400)
      assert.ok(
        Math.min(took(), took(), took(), took()) <= 400,
        `hangs: ${JSON.stringify(paste.slice(0, 80))}`,
      );
    const { cards } = checker.check(paste);
    for (const card of cards) {
      assert.ok(!card.place || ids.has(card.place.article.id));
      assert.ok(plainSentence(verdictWords(card, checker.resolver).sentence).length > 10);
      for (const remark of card.remarks)
        assert.ok(plainSentence(remarkWords(remark, card.place, checker.resolver)).length > 10);
    }
  }
});
test('the citation of a card is the one of the page’s own box, in every style', () => {
  for (const paste of [
    'Criminal Law art. 431(2)',
    'Article 431 before 2021',
    'State Secrets Law 2010 art. 48',
    'Interpretation 2001 No. 4 article 2',
    'Article 110 item 2',
    'Criminal Law art. 111',
  ]) {
    const place = first(paste).place!;
    const provision = find(reference, place.article.id, 'provision')!;
    const wording = reference.wordings
      .get(provision.id)!
      .find(({ id }) => id === place.wording.id)!;
    for (const style of styles)
      assert.deepEqual(
        writeCitation(style, citedOf(place)),
        writeCitation(style, citableOf(reference, wording.entry, place.anchor, wording)),
        `${paste} in ${style.name}`,
      );
  }
});
