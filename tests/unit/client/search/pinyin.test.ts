/** Chinese by its pinyin, however ü is typed, and crime names by their own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeEngine } from '../../whole.ts';

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
