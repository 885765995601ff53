import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHash, writeHash } from '../../../../src/client/check/address.ts';
import { digestsOf } from '../../../../src/client/check/digests.ts';
import { checkData, chineseTexts } from '../../../../src/derive/check/check-data.ts';
import { Checker } from '../../../../src/domain/check/checker.ts';
import { compare } from '../../../../src/domain/check/compare-quotation.ts';
import { passagesIn, readPaste } from '../../../../src/domain/check/paste.ts';
import { tokensOf } from '../../../../src/domain/check/quotation-tokens.ts';
import { inShort } from '../../check.ts';
import { fixture, official, officialTexts } from '../../fixture.ts';

const { reference } = fixture();
const withChinese = new Checker(checkData(reference), chineseTexts(reference, officialTexts()));
const without = new Checker(checkData(reference));
const signs = { same: '', extra: '+', missing: '-', gap: '~' };
const marks = (quotation: string, text: string, open = false) =>
  compare(tokensOf(quotation), tokensOf(text), open)
    ?.parts.map(({ is, text: words }) => signs[is] + words.trim())
    .join(' | ');
const found = (paste: string, checker = withChinese) => checker.check(paste).cards.map(inShort);
const text = 'Whoever moves buoys by night shall be fined or imprisoned.';

test('case, accents, punctuation, spelling of one word and kinds of quotation marks are no difference', () =>
  assert.equal(
    marks('WHOEVER moves, buoys – by night “shall” be fined', text),
    'WHOEVER moves, buoys – by night “shall” be fined',
  ));
test('words added, left out and changed are told apart; what stands before and after is not', () => {
  assert.equal(
    marks('moves buoys by night may be fined', text),
    'moves buoys by night | +may | -shall | be fined',
  );
  assert.equal(
    marks('moves the buoys night shall', text),
    'moves | +the | buoys | -by | night shall',
  );
});
test('an ellipsis passes over words, in any spelling', () => {
  for (const gap of ['…', '...', '. . .', '[…]'])
    assert.equal(
      marks(`Whoever moves buoys ${gap} shall be fined`, text)?.replace(/ ?\[|\] ?/g, ''),
      'Whoever moves buoys | ~… | shall be fined',
      gap,
    );
  assert.equal(
    marks('… moves buoys by night …', text)
      ?.split(' | ')
      .filter((part) => /^[+-]/.test(part)).length,
    0,
  );
});
test('without quotation marks the words around a quotation are the reader’s own', () =>
  assert.equal(
    marks('The law says: moves buoys by night, which is odd', text, true),
    'moves buoys by night,',
  ));
test('texts with nothing in common are not compared', () =>
  assert.equal(marks('alpha beta gamma', text), undefined));

test('a paste: broken words, spaces between characters, quotation marks of all kinds', () => {
  assert.equal(readPaste('impris-\n  oned\u00ad for\t life'), 'imprisoned for life');
  assert.equal(readPaste('移动 航标，\n情节'), '移动航标，情节');
  for (const [open, close] of ['“”', '""', '「」', '«»', '„“'].map((pair) => [...pair]))
    assert.equal(
      passagesIn(`He said ${open}one two three four five six seven${close} there`)[0]?.text,
      'one two three four five six seven',
    );
  assert.equal(passagesIn('a short “term” here').length, 0);
  assert.ok(readPaste('x'.repeat(9000)).length === 4000);
});

test('the official Chinese: word for word, in traditional characters, and with 的 dropped', () => {
  const first = official['1']![0]!.text;
  assert.deepEqual(found(first), ['quotation:exact law/harbour-law/1#p1']);
  assert.deepEqual(found('夜間移動航標，情節嚴重的，處三年以下有期徒刑').slice(0, 1), [
    'quotation:exact law/harbour-law/1#p1',
  ]);
  const [card] = withChinese.check('“夜间移动航标，情节严重，处三年以下有期徒刑”').cards;
  assert.ok(card?.verdict.is === 'quotation' && card.verdict.how === 'altered');
  assert.deepEqual(
    card.verdict.comparison.parts
      .filter(({ is }) => is !== 'same')
      .map(({ is, text: words }) => [is, words.replace('，', '')]),
    [['missing', '的']],
  );
});
test('an earlier wording, an item, and a quotation under another article', () => {
  assert.deepEqual(found('熄灭灯塔的，处五年以下有期徒刑。'), [
    'quotation:other-version law/harbour-law/2/2001-01-01#p1',
  ]);
  const quotation = '“犯前款罪，对港口危害特别严重的，可以判处死刑。”';
  assert.equal(
    found(`《港口法》第一条：${quotation}`)[0],
    'quotation:other-provision law/harbour-law/2#p2',
  );
});
test('without the official text a whole paragraph is told by its digest, a part of one not', async () => {
  const whole = `第一条 ${official['1']![0]!.text}`;
  assert.deepEqual(
    without
      .check(whole, await digestsOf(whole))
      .cards.map(inShort)
      .slice(0, 1),
    ['quotation:exact law/harbour-law/1#p1'],
  );
  const changed = whole.replace('三年', '四年');
  assert.ok(
    !without
      .check(changed, await digestsOf(changed))
      .cards.some(({ verdict }) => verdict.is === 'quotation'),
  );
  const old = official['2@2001-01-01']![0]!.text;
  assert.deepEqual(
    without
      .check(old, await digestsOf(old))
      .cards.map(inShort)
      .slice(0, 1),
    ['quotation:other-version law/harbour-law/2/2001-01-01#p1'],
  );
});
test('the Chinese of every wording is held where it was brought, and nothing where it was not', () => {
  assert.deepEqual(Object.keys(chineseTexts(reference, officialTexts())), [
    'law/harbour-law/1/2001-01-01',
    'law/harbour-law/2/2001-01-01',
    'law/harbour-law/2/2011-05-01',
  ]);
  assert.deepEqual(chineseTexts(reference, new Map()), {});
});
test('the address holds the text behind #, and no text that is too long', () => {
  for (const paste of ['Article 111', '刑法第一百一十条', '100% “sure” & #1 + 2', 'a\nb', '\ud800'])
    assert.equal(readHash(writeHash(paste)), paste.toWellFormed());
  assert.equal(writeHash('x'.repeat(1501)), '');
  assert.equal(writeHash(' '), '');
  assert.equal(readHash('#c=%E0%A4%A'), '%E0%A4%A');
  assert.equal(readHash('#c=100% of Article 111'), '100% of Article 111');
  assert.equal(readHash('#c=100%25%20of'), '100% of');
  assert.equal(readHash('#criminal-law'), undefined);
});
