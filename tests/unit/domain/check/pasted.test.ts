/**
 * Pasted citations, quotations and phrases, with the right answer to each: `pasted.json`, against
 * the real content.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { writeCitation } from '../../../../src/derive/cite/write-citation.ts';
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
import { wholeChecker, wholeEngine, wholeReference } from '../../whole.ts';

interface Fixture {
  paste: string;
  /** Each card in short, then its warnings. */
  finds: string[][];
}

const reference = wholeReference();
const checker = wholeChecker();
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
test('a phrase that names no provision is for the search', async () => {
  const engine = wholeEngine();
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
