/** Chinese by its pinyin, however ü is typed, and crime names by their own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalize, squeeze } from '../../../../src/domain/language/normalize.ts';
import { pinyinKey } from '../../../../src/domain/language/pinyin-syllables.ts';
import { entriesOf } from '../../../../src/domain/reference/reference.ts';
import { wholeEngine, wholeReference } from '../../whole.ts';

const engine = wholeEngine();
const hitsOf = async (query: string) => (await engine.search(query, true)).hits.map(({ id }) => id);

test('ü, u, v and yu are one letter', async () => {
  for (const query of ['lvshi', 'lüshi', 'lǜshī', 'lushi', 'lyushi', 'lü shi'])
    assert.equal((await hitsOf(query))[0], 'procedure/access-to-counsel', query);
  for (const query of ['fa lü yuan zhu', 'falv yuanzhu', 'fǎlǜ yuánzhù', 'fa lü'])
    assert.equal((await hitsOf(query))[0], 'concepts/legal-aid', query);
});
test('a crime name leads its own pinyin and its own beginning', async () => {
  const queries = ['wei jingwai qiequ', 'wei jingwai qiequ citan', '为境外窃取', '為境外竊取'];
  for (const query of queries)
    assert.equal((await hitsOf(query))[0], 'offences/providing-secrets-abroad', query);
});
test('words are read as dictionaries read them', async () => {
  assert.equal((await hitsOf('leifan'))[0], 'factors/recidivism');
  assert.equal(
    (await hitsOf('boduo zhengzhi quanli zhongshen'))[0],
    'penalties/deprivation-of-political-rights',
  );
});
test('pinyin is not taken for a misspelt name', async () => {
  for (const query of ['chufen', 'chǔfèn'])
    assert.ok(
      (await hitsOf(query)).every((id) => !id.startsWith('cases/')),
      query,
    );
});
test('the Hong Kong law answers to its Chinese names', async () => {
  for (const query of ['香港国家安全法', '香港國家安全法', '港区国安法', 'xianggang guoanfa'])
    assert.equal((await hitsOf(query))[0], 'law/hong-kong-national-security-law', query);
});
test('the first two, three and more words of a crime name in pinyin lead to what is called so, and list each crime that is', async () => {
  const reference = wholeReference();
  const key = (words: string) => pinyinKey(squeeze(normalize(words)).replace(/[^a-z]/g, ''));
  const keyOfPage = (id: string) => key(reference.entries.get(id)?.data.pinyin ?? '');
  const offences = entriesOf(reference, 'offence');
  const faults = new Set<string>();
  for (const { data } of offences) {
    const words = data.pinyin!.split(/[\s,、]+/);
    for (let count = 2; count <= words.length; count++) {
      const query = words.slice(0, count).join(' ');
      const begun = key(query);
      const hits = await hitsOf(query);
      if (!keyOfPage(hits[0]!).startsWith(begun)) faults.add(`${query} leads to ${hits[0]}`);
      for (const { id } of offences)
        if (keyOfPage(id).startsWith(begun) && !hits.includes(id))
          faults.add(`${query} does not list ${id}`);
    }
  }
  assert.deepEqual([...faults], []);
});
test('a shared beginning shows all that may be meant; a whole name does not show what it is confused with', async () => {
  for (const query of ['guyi xielou', '故意泄露', 'intentionally leaking'])
    assert.deepEqual((await hitsOf(query)).slice(0, 2), [
      'offences/intentionally-leaking-state-secrets',
      'offences/intentionally-leaking-military-secrets',
    ]);
  assert.ok(
    !(await hitsOf('故意泄露国家秘密罪')).includes(
      'offences/intentionally-leaking-military-secrets',
    ),
  );
});
