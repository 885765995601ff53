/** Rules that a text describes by who made them, when and on what, instead of naming them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerTo } from '../../../../src/derive/check/answer.ts';
import { wholeChecker } from '../../whole.ts';

const placesIn = (text: string) => answerTo(wholeChecker(), text).cards.map(({ place }) => place);

test('an issuer, a year and a subject lead to the rules that are meant', () => {
  const described: [text: string, place: string][] = [
    [
      "Under Article 23 of the Supreme People's Court's 2016 Provisions on Commutation and Parole",
      'law/commutation-2016/23',
    ],
    [
      'Article 2 of the 2019 Provisions on rights in death-penalty review and execution',
      'law/death-penalty-review-2019/2',
    ],
    [
      'Article 7 of the Interpretation Fa Shi [2001] No. 4 says who makes the assessment',
      'law/interpretation-2001-4/7',
    ],
    ['最高人民法院2016年减刑、假释规定第十二条第一款', 'law/commutation-2016/12#p1'],
    ['根据最高人民法院1998年关于自首和立功的解释第一条', 'law/surrender-and-merit-1998/1'],
    ['最高检2006年渎职侵权案件立案标准一（三）', 'law/filing-standards-2006/1-3'],
  ];
  for (const [text, place] of described) assert.deepEqual(placesIn(text), [place], text);
});

test('rules of an issuer that are not held are said not to be, and no other law is taken', () => {
  const text = "Article 5 of the Supreme People's Court's 2003 Provisions on Intellectual Property";
  const [card, ...others] = answerTo(wholeChecker(), text).cards;
  assert.deepEqual(others, []);
  assert.equal(card?.place, null);
  assert.equal(card?.verdict, 'Not held here');
});

test('the year at a name counts before an amendment that is told of another version', () => {
  const text = '2023年修订后的《反间谍法》第四条与2014年《反间谍法》第三十八条不同。';
  assert.deepEqual(placesIn(text), [
    'law/counter-espionage-law/4',
    'law/counter-espionage-law-2014/38',
  ]);
});
