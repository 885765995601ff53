/** Every reading that is printed or searched, held against a dictionary that the build does not use. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { divided, misread, numbered } from '../../../dictionary.ts';
import { namesOf, searchedEntries } from '../../../../src/derive/search/first-index.ts';
import { pinyinOf, syllablesOf } from '../../../../src/derive/search/readings.ts';
import { wholeReference } from '../../whole.ts';

/** Where we read otherwise than the dictionary, with the reason. */
const reasons: Record<string, string> = {
  泄露: 'xièlòu is the reading of the standard dictionaries of the mainland',
  件数: 'a number of items: 数 is shù, as in 数量',
  ...Object.fromEntries(
    ['中的', '准的', '面的', '条几', '与会', '外间', '人间', '销假', '人相', '藏文', '行员'].map(
      (word) => [word, 'two words meet in these characters'],
    ),
  ),
};

/** The characters that are read: not those of a year in brackets. */
const hanOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/\([^()]*\d[^()]*\)/gu, '')
    .match(/\p{Script=Han}/gu) ?? [];

/** Chinese with its pinyin, as pages and data print them. */
function printed(): Map<string, string> {
  const pairs = new Map<string, string>();
  const add = (one: { zh?: string | undefined; pinyin?: string | undefined }) => {
    if (one.zh && one.pinyin) pairs.set(one.zh, one.pinyin);
  };
  const reference = wholeReference();
  for (const { data } of reference.entries.values()) {
    add(data);
    if ('paragraphs' in data) for (const { terms } of data.paragraphs) terms.forEach(add);
  }
  return pairs;
}

const told = (zh: string, faults: ReturnType<typeof misread>): string[] =>
  faults
    .filter(({ word }) => !(word in reasons))
    .map(
      ({ word, ours, theirs }) => `${zh}: ${word} is read ${ours}, the dictionary has ${theirs}`,
    );

test('printed pinyin is what the dictionary has, character by character and word by word', () => {
  const pairs = [...printed()];
  assert.ok(pairs.length > 300, `${pairs.length}`);
  const faults = pairs.flatMap(([zh, pinyin]) => {
    const characters = hanOf(zh);
    const syllables = divided(characters, pinyin);
    return syllables
      ? told(zh, misread(characters, syllables))
      : [`${zh}: ${pinyin} does not fit its characters`];
  });
  assert.deepEqual(faults, []);
});

test('names are searched by readings that the dictionary has', () => {
  const reference = wholeReference();
  const names = new Set(
    searchedEntries(reference).flatMap((entry) => [
      entry.data.zh ?? '',
      ...namesOf(reference, entry),
    ]),
  );
  const faults = [...names].flatMap((name) =>
    (name.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
      told(name, misread([...run], syllablesOf(run).map(numbered))),
    ),
  );
  assert.deepEqual([...new Set(faults)], []);
});

test('a wrong reading, a missing syllable and one too many are found', () => {
  assert.equal(divided(['剥', '夺'], 'bāoduó')?.join(' '), 'bao1 duo2');
  assert.equal(misread(['剥', '夺'], ['bao1', 'duo2']).length, 1);
  assert.equal(misread(['剥', '夺'], ['bo1', 'duo2']).length, 0);
  assert.equal(divided(['境', '外'], 'jìng'), undefined);
  assert.equal(divided(['境', '外'], 'jìngwài jīgòu'), undefined);
  assert.deepEqual(divided(['法', '律'], 'fǎlǜ'), ['fa3', 'lu:4']);
});

test('legal words are read as they are, whatever the library has', () => {
  const words: Record<string, string> = {
    剥夺政治权利终身: 'boduozhengzhiquanlizhongshen',
    累犯: 'leifan',
    处以罚款: 'chuyifakuan',
    行政处分: 'xingzhengchufen',
    犯罪分子: 'fanzuifenzi',
    首要分子: 'shouyaofenzi',
    还押: 'huanya',
    更审: 'gengshen',
    重新计算: 'chongxinjisuan',
    没收财产: 'moshoucaichan',
    法律援助: 'faluyuanzhu',
    侵略: 'qinlue',
  };
  for (const [word, reading] of Object.entries(words)) assert.equal(pinyinOf(word), reading, word);
});
