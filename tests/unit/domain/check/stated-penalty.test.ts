import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalize } from '../../../../src/domain/language/normalize.ts';
import { checkPenalties } from '../../../../src/domain/check/penalty/penalty-check.ts';
import { penaltyWords } from '../../../../src/domain/check/penalty/penalty-in-words.ts';
import { statedPenalties } from '../../../../src/domain/check/penalty/stated-penalty.ts';
import type { CheckedTier } from '../../../../src/domain/check/check-data.ts';

const thresholds = [
  {
    zh: '情节严重',
    en: 'serious circumstances',
    names: ['serious circumstances', 'grave circumstances'],
  },
  {
    zh: '情节特别严重',
    en: 'especially serious circumstances',
    names: ['especially serious circumstances', 'particularly serious circumstances'],
  },
  {
    zh: '情节较轻',
    en: 'lesser circumstances',
    names: ['lesser circumstances', 'minor circumstances'],
  },
];
/** Years, then what else: “5..10 life”; a figure as “=11”. */
function read(text: string): string {
  return statedPenalties(normalize(text), thresholds)
    .map(({ term, life, death, reprieve, opens }) =>
      [
        term &&
          (term.figure !== undefined
            ? `=${term.figure / 12}`
            : `${(term.min ?? 0) / 12 || ''}..${(term.max ?? 0) / 12 || ''}`),
        life && 'life',
        death === false ? 'no death' : death && 'death',
        reprieve && 'reprieve',
        opens && opens.threshold.zh,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join(' | ');
}
const all = (cases: Record<string, string>) =>
  Object.entries(cases).forEach(([text, expected]) => assert.equal(read(text), expected, text));

test('terms in English', () =>
  all({
    'up to three years in prison': '..3',
    'a maximum of 7 years': '..7',
    'not more than five years': '..5',
    'no more than five years': '..5',
    'ten years or less': '..10',
    'at least ten years': '10..',
    'not less than ten years': '10..',
    'over 10 years': '10..',
    '10 years or more': '10..',
    '10 or more years': '10..',
    '10+ years': '10..',
    'a minimum sentence of 5 years': '5..',
    '5-10 years': '5..10',
    'five to ten years': '5..10',
    'between 3 and 10 years': '3..10',
    'from three years to ten years': '3..10',
    'not less than five years and not more than ten years': '5..10',
    'sentenced to 11 years': '=11',
    'an 11-year prison term': '=11',
    'more than a decade in prison': '10..',
  }));
test('life and death', () =>
  all({
    '10 years to life': '10.. life',
    'ten years or life imprisonment': '10.. life',
    'life in prison': 'life',
    'the death penalty': 'death',
    'capital punishment': 'death',
    'ten years, life or death': '=10 life death'.replace('=10 ', ''),
    'no death penalty': 'no death',
    'it does not carry the death penalty': 'no death',
    'death is excluded': 'no death',
  }));
test('Chinese', () =>
  all({
    三年以下有期徒刑: '..3',
    十年以上有期徒刑或者无期徒刑: '10.. life',
    处五年以上十年以下有期徒刑: '5..10',
    '5年至10年': '5..10',
    最高可判十五年: '..15',
    判处十一年: '=11',
    死刑: 'death',
    死缓: 'death reprieve',
    没有死刑: 'no death',
    '情节特别严重的，处十年以上有期徒刑': '10.. 情节特别严重',
  }));
test('years that are no prison term', () =>
  all({
    'death with a two-year reprieve': 'death reprieve',
    'deprivation of political rights for three years': '',
    'lifelong deprivation of political rights': '',
    'he is 75 years old': '',
    'five years ago': '',
    'in 2021': '',
    'lifelong friends': '',
  }));
test('the words that open a tier, and not those of another degree', () =>
  all({
    '10 years to life if especially serious': '10.. life 情节特别严重',
    'up to five years in minor circumstances': '..5 情节较轻',
    'five years or more in serious circumstances': '5.. 情节严重',
    'five years or more in very serious circumstances': '5..',
    'where circumstances are serious, up to five years': '..5 情节严重',
  }));
test('clauses are read one by one', () =>
  assert.equal(
    read('not more than five years; where circumstances are serious, five to ten years'),
    '..5 | 5..10 情节严重',
  ));

const term = (min: number, max: number) => ({
  kind: 'fixed-term' as const,
  minMonths: min * 12,
  maxMonths: max * 12,
  role: 'principal' as const,
  mode: 'shall' as const,
});
const other = (kind: 'life' | 'death') => ({
  kind,
  role: 'principal' as const,
  mode: 'shall' as const,
});
const tiers: CheckedTier[] = [
  { at: 'a#p1-t1', penalties: [term(5, 10)] },
  {
    at: 'a#p1-t2',
    opens: { zh: '情节特别严重', en: 'especially serious circumstances' },
    penalties: [term(10, 15), other('life')],
  },
  {
    at: 'a#p1-t3',
    opens: { zh: '情节较轻', en: 'lesser circumstances' },
    penalties: [{ ...term(1, 5), minMonths: 6 }],
  },
  { at: 'b#p1-t1', gateway: true, opens: { zh: '恶劣', en: 'vile' }, penalties: [other('death')] },
];
const finding = (text: string, of = tiers) =>
  checkPenalties(statedPenalties(normalize(text), thresholds), of)
    .map((one) => (one.is === 'not-in-text' ? `${one.is} ${one.what}` : one.is))
    .join(' | ');
const judged = (cases: Record<string, string>) =>
  Object.entries(cases).forEach(([text, expected]) => assert.equal(finding(text), expected, text));

test('stated penalties against tiers', () =>
  judged({
    'five to ten years': 'in-text',
    '10 years to life if especially serious': 'in-text',
    '10 years to life in serious circumstances': 'other-threshold',
    'up to five years in minor circumstances': 'in-text',
    'up to three years': 'not-in-text term',
    'three to ten years': 'not-in-text term',
    'a maximum of ten years': 'not-in-text most',
    'at least five years': 'one-end',
    'up to five years in especially serious circumstances': 'other-threshold',
    'sentenced to 11 years': 'within',
    'sentenced to 20 years': 'outside',
    'the death penalty': 'through-gateway',
    'no death penalty': 'death-elsewhere',
    'a minimum of six months': 'in-text',
    'a minimum of ten years': 'not-in-text least',
    'a maximum of life imprisonment': 'in-text',
    'up to five years': 'one-end',
    'life imprisonment': 'in-text',
  }));
test('without death, life or any tier', () => {
  assert.equal(finding('the death penalty', tiers.slice(0, 3)), 'not-in-text death');
  assert.equal(finding('no death penalty', tiers.slice(0, 3)), 'in-text');
  assert.equal(finding('life imprisonment', [tiers[0]!]), 'not-in-text life');
  assert.equal(finding('up to three years', []), 'no-penalty');
  assert.equal(finding('a fine'), '');
});
test('the finding is told with what the text has', () => {
  const words = (text: string) =>
    penaltyWords(
      checkPenalties(statedPenalties(normalize(text), thresholds), tiers)[0]!,
      (id) => id,
    ).join('');
  assert.equal(
    words('up to three years in minor circumstances'),
    'Stated: up to 3 years where “minor circumstances”. No tier has that range. ' +
      'The text has fixed-term imprisonment of 5 to 10 years as the base; ' +
      'fixed-term imprisonment of 10 to 15 years or life imprisonment ' +
      'for especially serious circumstances (情节特别严重); ' +
      'fixed-term imprisonment of 6 months to 5 years for lesser circumstances (情节较轻).',
  );
  assert.match(
    words('the death penalty'),
    /Death does not stand in the article itself.*death for vile \(恶劣\), through b#p1/,
  );
});
