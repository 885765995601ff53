import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalize, plainLetters, squeeze } from '../../../../src/domain/language/normalize.ts';

const all = (cases: Record<string, string>) =>
  Object.entries(cases).forEach(([text, expected]) =>
    assert.equal(normalize(text), expected, JSON.stringify(text)),
  );

test('case, width and spaces', () =>
  all({
    'State  Secret': 'state secret',
    'ＳＴＡＴＥ　１１１': 'state 111',
    '\tstate\n secret ': 'state secret',
    '（一）': '(一)',
    ﬁne: 'fine',
    state_secret: 'state secret',
  }));
test('tones fall away', () =>
  all({
    'guójiā mìmì': 'guojia mimi',
    GUÓJIĀ: 'guojia',
    lǜ: 'lu',
    café: 'cafe',
    'cafe\u0301': 'cafe',
  }));
test('traditional characters become simplified', () =>
  all({
    國家秘密: '国家秘密',
    國家祕密: '国家秘密',
    間諜罪: '间谍罪',
    無期徒刑: '无期徒刑',
    死刑緩期執行: '死刑缓期执行',
    情節嚴重: '情节严重',
    條: '条',
  }));
test('variants become one spelling', () =>
  all({
    泄漏: '泄露',
    洩漏: '泄露',
    间碟: '间谍',
    Organization: 'organisation',
    offenses: 'offences',
    'self-defense': 'self-defence',
    judgement: 'judgment',
  }));
test('what is simplified or plain already stays', () =>
  all({
    国家秘密: '国家秘密',
    'criminal detention': 'criminal detention',
    '308-1': '308-1',
    '§ 111': '§ 111',
  }));
test('apostrophes are one, dashes are spaces, hyphens stay', () =>
  all({
    'people’s': "people's",
    'people‘s': "people's",
    'people`s': "people's",
    'people´s': "people's",
    'a—b': 'a b',
    'a – b': 'a b',
    'counter-espionage': 'counter-espionage',
  }));
test('control characters and direction marks become spaces', () =>
  all({ 'a\0b': 'a b', 'a\u202eb': 'a b', '\u200b': '', '': '', '\n': '' }));
test('lone surrogates become the replacement character, pairs stay', () =>
  all({ 'a\ud800': 'a\ufffd', '\udc00': '\ufffd', '𠀀': '𠀀' }));
test('normalising twice changes nothing more', () => {
  for (const text of [
    'Guójiā Mìmì',
    '間諜 ORGANIZATION — ´x´',
    '洩漏（１）',
    'İstanbul',
    '한국',
    '\ud800 a\0b',
    '½ … ㎏',
  ])
    assert.equal(normalize(normalize(text)), normalize(text), text);
});
test('every code point of the first plane is taken', () => {
  for (let code = 0; code < 0x10000; code++)
    assert.equal(normalize(String.fromCharCode(code)).isWellFormed(), true);
});
test('squeeze: no spaces, hyphens, apostrophes', () => {
  assert.equal(squeeze('guo jia mi mi'), 'guojiamimi');
  assert.equal(squeeze("xi'an counter-espionage"), 'xiancounterespionage');
});
test('most names need no more than plain letters', () => {
  for (const text of ['Lamp', 'Organization of the Defense', '泄漏航标', '《港口法》第2条'])
    assert.equal(plainLetters(text), normalize(text), text);
  assert.notEqual(plainLetters('dēng tǎ'), normalize('dēng tǎ'));
});
