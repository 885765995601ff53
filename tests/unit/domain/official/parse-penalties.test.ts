import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonical } from '../../../../src/domain/official/digest.ts';
import {
  circumstanceWord,
  sentencingClauses,
} from '../../../../src/domain/official/parse-penalties.ts';

/**
 * The clauses of an invented sentence: words before, then each penalty as `kind[ min-max] role
 * mode`.
 */
const read = (text: string, items?: string[]) =>
  sentencingClauses(canonical({ text, items })).map(({ before, penalties }) => [
    before,
    ...penalties.map(
      (p) =>
        `${p.kind}${p.kind === 'fixed-term' ? ` ${p.minMonths}-${p.maxMonths}` : ''} ${p.role} ${p.mode}`,
    ),
  ]);
const only = (text: string, before: string, ...penalties: string[]) =>
  assert.deepEqual(read(text), [[before, ...penalties]]);

test('both ends of a range', () =>
  only(
    '偷走灯塔的，处三年以上七年以下有期徒刑。',
    '偷走灯塔的,',
    'fixed-term 36-84 principal shall',
  ));
test('a missing upper end is fifteen years', () =>
  only('偷走灯塔的，处十年以上有期徒刑。', '偷走灯塔的,', 'fixed-term 120-180 principal shall'));
test('a missing lower end is six months', () =>
  only('偷走灯塔的，处五年以下有期徒刑。', '偷走灯塔的,', 'fixed-term 6-60 principal shall'));
test('no end at all', () =>
  only('偷走灯塔的，处有期徒刑。', '偷走灯塔的,', 'fixed-term 6-180 principal shall'));
test('months', () => {
  only(
    '涂改航标的，处八个月以上三年以下有期徒刑。',
    '涂改航标的,',
    'fixed-term 8-36 principal shall',
  );
  only('涂改航标的，处十个月以下有期徒刑。', '涂改航标的,', 'fixed-term 6-10 principal shall');
});
test('Arabic figures, full width too', () => {
  only(
    '涂改航标的，处3年以上10年以下有期徒刑。',
    '涂改航标的,',
    'fixed-term 36-120 principal shall',
  );
  only('涂改航标的，处１２年以上有期徒刑。', '涂改航标的,', 'fixed-term 144-180 principal shall');
});
test('alternatives', () =>
  only(
    '卖假海图的，处三年以下有期徒刑、拘役、管制或者剥夺政治权利。',
    '卖假海图的,',
    'fixed-term 6-36 principal shall',
    'criminal-detention principal shall',
    'public-surveillance principal shall',
    'deprivation-of-political-rights principal shall',
  ));
test('may', () => only('卖假海图的，可以判处死刑。', '卖假海图的,', 'death principal may'));
test('并处 governs what follows it', () =>
  only(
    '卖假海图的，处无期徒刑或者死刑，并处没收财产。',
    '卖假海图的,',
    'life principal shall',
    'death principal shall',
    'confiscation-of-property supplementary shall',
  ));
test('可以并处 after a principal penalty', () =>
  only(
    '卖假海图的，处拘役，可以并处罚金。',
    '卖假海图的,',
    'criminal-detention principal shall',
    'fine supplementary may',
  ));
test('可以 before 并处 alone reaches every penalty named', () => {
  only(
    '犯港口罪的，可以并处没收财产。',
    '犯港口罪的,',
    'confiscation-of-property supplementary may',
  );
  only(
    '犯港口罪的，可以并处罚金或者没收财产。',
    '犯港口罪的,',
    'fine supplementary may',
    'confiscation-of-property supplementary may',
  );
});
test('可以 for the principal penalty does not reach 并处', () =>
  only(
    '犯港口罪的，可以判处死刑，并处罚金。',
    '犯港口罪的,',
    'death principal may',
    'fine supplementary shall',
  ));
test('并处或者单处, either way round', () => {
  for (const how of ['并处或者单处', '单处或者并处'])
    only(
      `卖假海图的，处二年以下有期徒刑或者拘役，${how}罚金。`,
      '卖假海图的,',
      'fixed-term 6-24 principal shall',
      'criminal-detention principal shall',
      'fine either shall',
    );
});
test('tiers of one sentence in order, and the clause ends at its semicolon', () => {
  assert.deepEqual(
    read(
      '熄灯的，处拘役；情节严重的，处一年以上五年以下有期徒刑；' +
        '情节特别严重的，处无期徒刑。船长可以减薪。',
    ),
    [
      ['熄灯的,', 'criminal-detention principal shall'],
      ['情节严重的,', 'fixed-term 12-60 principal shall'],
      ['情节特别严重的,', 'life principal shall'],
    ],
  );
});
test('a colon ends the clause before its items, and items are clauses', () => {
  const items = ['（一）熄灯的；', '（二）沉船的，处死刑。'];
  assert.deepEqual(read('有下列行为之一的，处五年以上有期徒刑：', items), [
    ['有下列行为之一的,', 'fixed-term 60-180 principal shall'],
    ['(二)沉船的,', 'death principal shall'],
  ]);
});
test('clauses that impose nothing', () => {
  for (const text of [
    '被判处死刑的水手，押回港口。',
    '水手被判处死刑。',
    '判处五年以上有期徒刑的水手不得登船。',
    '死刑由港务院核准。',
    '违反规定的，依照规则处罚。',
    '处罚从轻。',
    '管制期满的水手。',
    '',
  ])
    assert.deepEqual(read(text), [], text);
});
test('the words of the circumstances', () => {
  for (const word of ['情节严重', '情节特别严重', '情节特别恶劣', '情节较轻', '特别严重情节'])
    assert.equal(circumstanceWord(`熄灯,${word}的,`), word);
  assert.equal(circumstanceWord('熄灯的,'), undefined);
});
