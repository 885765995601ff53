import assert from 'node:assert/strict';
import { test } from 'node:test';
import { places } from '../../../../../src/client/search/match/weights.ts';
import { beginningOf } from '../../../../../src/client/search/index/token-table.ts';
import { Vocabulary, type Name } from '../../../../../src/client/search/index/vocabulary.ts';
import { firstIndex, type FirstIndex } from '../../../../../src/derive/search/first-index.ts';
import { normalize } from '../../../../../src/domain/language/normalize.ts';
import { isHan, rawWords } from '../../../../../src/domain/language/tokenize.ts';
import {
  beginsSyllables,
  inSyllables,
} from '../../../../../src/domain/language/pinyin-syllables.ts';
import {
  wordClass,
  countTokens,
  keyOf,
  stemOf,
  tokensOf,
} from '../../../../../src/domain/language/analyze.ts';
import { edit, fixture } from '../../../fixture.ts';
import { generator } from '../../../random.ts';
import { wholeIndex } from '../../../whole.ts';

const odd =
  'aliases: [“Ｌｉｇｈｔ” of the harbour’s é, 燈, Lamp organization’s 灯塔2号 x-y, the of, 한국 灯 lamp|post]';
const { reference } = fixture({
  ...edit('concepts/lamp.mdx', 'aliases: [beacon]', odd),
  ...edit(
    'offences/moving-buoys.mdx',
    'title: The crime of moving buoys',
    'title: The crime | of moving Büoys',
  ),
});
const indexes: [string, FirstIndex][] = [
  ['invented law', firstIndex(reference)],
  ['the reference', wholeIndex()],
];

/** The first place of a text; of letters, the first at which a word begins. */
const placeOf = (plain: string, text: string): number =>
  /^[a-z0-9]/.test(text)
    ? [...plain].findIndex(
        (_, at) => plain.startsWith(text, at) && !/[\p{L}\p{N}]/u.test(plain[at - 1] ?? ' '),
      )
    : plain.indexOf(text);

for (const [of, index] of indexes) {
  const vocabulary = new Vocabulary(index);
  const { names } = vocabulary;

  test(`${of}: every name is as it is written, and normalised`, () => {
    for (const { text, plain } of names) assert.equal(plain, normalize(text));
    for (const [page, title] of index.titles.entries())
      assert.equal(vocabulary.text.namesOf(page)[0]!.text, title);
    const aliases = names.filter(({ role }) => role === 'alias').map(({ text }) => text);
    for (const list of index.names)
      for (const name of list.split('|')) assert.ok(name === '' || aliases.includes(name), name);
  });
  test(`${of}: a token is found where it stands, and nowhere else`, () => {
    const weights = new Map<string, Map<number, number>>();
    const put = (page: number, tokens: readonly string[], weight: number) => {
      for (const token of tokens)
        weights.set(
          token,
          (weights.get(token) ?? new Map<number, number>()).set(
            page,
            Math.max(weight, weights.get(token)?.get(page) ?? 0),
          ),
        );
    };
    for (const { page, plain, role } of names) put(page, tokensOf(plain), places[role]);
    for (const [page, line] of index.lines.entries())
      put(page, tokensOf(normalize(line)), places.line);
    for (const [token, pages] of weights)
      assert.deepEqual(
        new Map([...(vocabulary.posting(token) ?? [])].sort(([a], [b]) => a - b)),
        new Map([...pages].sort(([a], [b]) => a - b)),
        token,
      );
    for (const token of ['zzz', '', '|', 'the', '\n', '谍间谍间'])
      assert.equal(vocabulary.posting(token), undefined, token);
    const having = Map.groupBy(
      names.flatMap((name) => [...new Set(tokensOf(name.plain))].map((token) => ({ token, name }))),
      ({ token }) => token,
    );
    for (const token of weights.keys()) {
      const those = having.get(token)?.map(({ name }) => name) ?? [];
      assert.deepEqual(
        vocabulary.entry(token)!.names.map((start) => vocabulary.text.name(start)),
        those,
        token,
      );
      assert.equal(
        vocabulary.entry(token)!.titles,
        new Set(those.filter(({ role }) => role !== 'alias').map(({ page }) => page)).size,
        token,
      );
    }
  });
  test(`${of}: every name is found by its key, with the others of that key`, () => {
    const byKey = Map.groupBy(names, ({ plain }) => keyOf(plain));
    for (const [key, all] of byKey)
      assert.deepEqual(vocabulary.called(key), key === '' ? [] : all, key);
    assert.deepEqual(vocabulary.called('no such name'), []);
  });
  test(`${of}: names that have a text, and words that begin so`, () => {
    for (const text of ['la', 'of the', '灯', 'secret', '密', 's', '|', '', '\n']) {
      const found: [Name, number][] = [];
      vocabulary.text.having(text, (name, at) => found.push([name, at]));
      assert.deepEqual(
        found,
        ['', '|', '\n'].includes(text)
          ? []
          : names.map((name) => [name, placeOf(name.plain, text)]).filter(([, at]) => at !== -1),
        text,
      );
    }
    const words = new Set(
      names.flatMap(({ plain }) => rawWords(plain)).filter((word) => !isHan(word)),
    );
    assert.deepEqual(vocabulary.words, words);
    for (const beginning of ['l', 'sec', 'o', '2', 'zq'])
      assert.deepEqual(
        [...vocabulary.wordsFrom(beginning)].sort(),
        [...words].filter((word) => word.startsWith(beginning)).sort(),
      );
  });
  test(`${of}: every word begins as its stem does, apart from its last letter`, () => {
    for (const word of vocabulary.words)
      assert.ok(word.startsWith(beginningOf(stemOf(word))), word);
  });
  test(`${of}: every reading is in syllables, and so is its beginning`, () => {
    const { byPinyin, pairs } = vocabulary.readings;
    assert.ok(byPinyin.size > 0 && pairs.size > 0);
    for (const reading of [...byPinyin.keys(), ...pairs.keys()]) {
      assert.ok(inSyllables(reading), reading);
      for (let length = 1; length <= reading.length; length++)
        assert.ok(beginsSyllables(reading.slice(0, length)), reading.slice(0, length));
    }
  });
}

test('English words are seldom read as pinyin', () => {
  for (const word of ['espionage', 'secret', 'article', 'prison'])
    assert.ok(!inSyllables(word) && !beginsSyllables(word), word);
  assert.ok(!inSyllables('guojiam') && beginsSyllables('guojiam'));
});
test('words are runs of letters and digits, or of Chinese characters', () => {
  const next = generator(7);
  const signs = [
    'a',
    'Z',
    '9',
    ' ',
    '-',
    '密',
    '〇',
    '々',
    '𠀀',
    'é',
    '한',
    'Ω',
    '、',
    '|',
    "'s",
    '½',
  ];
  for (let i = 0; i < 3000; i++) {
    const text = Array.from({ length: next(14) }, () => signs[next(signs.length)]!).join('');
    const expected =
      text.replace(/'s\b/g, '').match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ??
      [];
    assert.deepEqual(rawWords(text), [...expected], text);
    assert.equal(countTokens(text), tokensOf(text).length, text);
    for (const word of rawWords(text)) assert.equal(isHan(word), /^\p{Script=Han}/u.test(word));
  }
  assert.equal(wordClass('the'), 'nothing');
});
