/** What is said of an article besides offences and penalties: lengths, duties, courts, exceptions. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { answerTo } from '../../../../src/derive/check/answer.ts';
import { consequencesIn, dutyIn } from '../../../../src/domain/check/statements/consequences.ts';
import { countsHeld } from '../../../../src/domain/check/statements/counts.ts';
import { topicOf } from '../../../../src/domain/check/statements/definitions.ts';
import { quantitiesIn } from '../../../../src/domain/check/statements/quantities.ts';
import { normalize } from '../../../../src/domain/language/normalize.ts';
import { wholeChecker } from '../../whole.ts';

const statements = JSON.parse(
  readFileSync('tests/unit/domain/check/said-of-articles.json', 'utf8'),
) as { right: boolean; text: string }[];

for (const { right, text } of statements)
  test(`${right ? 'right' : 'wrong'}: ${text}`, () => {
    const { cards } = answerTo(wholeChecker(), text);
    assert.ok(cards.length > 0);
    const red = cards.filter(({ tone }) => tone === 'bad');
    assert.equal(red.length === 0, right, red.map(({ says }) => says).join(' '));
  });

test('quantities are read in figures and words, in English and Chinese, with what they limit', () => {
  const read = (text: string) =>
    quantitiesIn(normalize(text)).map(({ dimension, amounts, bound }) =>
      [dimension, amounts.join('-'), bound ?? ''].join(' ').trim(),
    );
  assert.deepEqual(read('not less than one year and not more than five years'), [
    'months 12-60 set',
  ]);
  assert.deepEqual(read('within 72 hours'), ['days 72 most']);
  assert.deepEqual(read('七十二小时以内'), ['days 72 most']);
  assert.deepEqual(read('三至十年'), ['months 36-120 set']);
  assert.deepEqual(read('五万元以下罚款'), ['yuan 50000 most']);
  assert.deepEqual(read('已满十四周岁'), ['age 14 least']);
  assert.deepEqual(read('a person under the age of eighteen'), ['age 18 most']);
  assert.deepEqual(read('a two-year reprieve'), ['months 24']);
  assert.deepEqual(read('not less than ten years, fifteen years'), [
    'months 120 least',
    'months 180',
  ]);
  assert.deepEqual(read('五十万元以上五百万元以下'), ['yuan 500000-5000000 set']);
  assert.deepEqual(read('on 1 March 2021; 2021年3月1日'), []);
});

test('a duty that is denied leaves a choice', () => {
  assert.equal(dutyIn('the court must mitigate'), 'must');
  assert.equal(dutyIn('the court need not mitigate'), 'may');
  assert.equal(dutyIn('不必从轻处罚'), 'may');
  assert.equal(dutyIn('应当从重处罚'), 'must');
  assert.equal(dutyIn('may or must'), undefined);
  assert.deepEqual(
    consequencesIn(normalize('从犯，应当从轻、减轻处罚或者免除处罚')).map(
      ({ consequence }) => consequence,
    ),
    ['lighter', 'exempt'],
  );
});

test('classes are counted in a list, topics read from titles', () => {
  assert.deepEqual(
    [...countsHeld('Staff are divided into core staff, important staff and ordinary staff.', [])],
    [3],
  );
  assert.equal(topicOf('Acts of espionage defined'), 'acts of espionage');
  assert.equal(topicOf('Preparation for a crime'), undefined);
});

test('an article of another chapter is neither reached nor excepted, and no card says that it is', () => {
  const text =
    'Arts 110, 111, 282 and 398 of the Criminal Law apply, with death only through art. 113 of the Criminal Law.';
  const { cards } = answerTo(wholeChecker(), text);
  assert.ok(cards.every(({ says }) => !/113 excepts/.test(says)));
});

test('right sentences of several articles, of denials and of conditions are not red', () => {
  const right = [
    'Article 219-1 of the Criminal Law knows no serious circumstances for its base tier, and no life imprisonment.',
    'Article 219 of the Criminal Law asks for serious circumstances and ends at ten years.',
    'Passing a trade secret outside the territory (Criminal Law art. 219-1) is punished without life imprisonment or death.',
    'Article 107 of the Criminal Law punishes funding the crimes of Articles 102 to 105.',
    'The missile designer was convicted and executed in 2008; reports differ on the name of the offence.',
    'Article 283 of the Criminal Law fines units too; Article 283 as worded from 1 October 1997, in force until 31 October 2015, knew no fine.',
    'Death with a two-year reprieve is a death sentence; Article 72 of the Criminal Law suspends terms of up to three years.',
  ];
  for (const text of right) {
    const red = answerTo(wholeChecker(), text).cards.filter(({ tone }) => tone === 'bad');
    assert.deepEqual(red, [], text);
  }
});

test('offences said to be exempt from death are held against the exceptions of the article', () => {
  const text =
    'Those spared from the death penalty under Article 113 of the Criminal Law are Articles 102 and 104.';
  const { cards } = answerTo(wholeChecker(), text);
  assert.ok(cards.some(({ tone, place }) => tone === 'bad' && place === 'law/criminal-law/113'));
});

test('a figure that stands in the text for another case is not said to be missing', () => {
  const text =
    'Where the maximum is life imprisonment, Article 87 of the Criminal Law sets fifteen years.';
  const [card] = answerTo(wholeChecker(), text).cards;
  assert.equal(card?.tone, 'bad');
  assert.match(card?.says ?? '', /of another case\. Stated: 15 years.*20 years/);
});
