import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberNotHeld } from '../../../../src/client/search/query/document-number.ts';
import { otherLaw } from '../../../../src/client/search/query/other-laws.ts';
import { entriesOf } from '../../../../src/domain/reference/reference.ts';
import { wholeEngine, wholeReference } from '../../whole.ts';

const reference = wholeReference();
const engine = wholeEngine();
const answer = (query: string) => engine.search(query, true);

test('who names an offence in full gets no other offence', async () => {
  for (const { id, data } of entriesOf(reference, 'offence')) {
    for (const name of [
      data.title,
      data.zh,
      data.zh.replace(/[、，]/g, ''),
      data.zh.replace(/[、，]/g, ' '),
    ]) {
      const { hits } = await answer(name);
      assert.equal(hits[0]?.id, id, name);
      const others = hits
        .slice(1, 3)
        .filter((hit) => hit.kind === 'offence' && /words/.test(hit.reason));
      assert.deepEqual(others, [], name);
    }
  }
});
test('persons are found by either order of their names, and bring no other case', async () => {
  const cases = entriesOf(reference, 'case').filter(({ data }) =>
    /^[A-Z]\S+ [A-Z]\S+( \(.*\))?$/.test(data.title),
  );
  assert.ok(cases.length > 10);
  for (const { data } of cases) {
    const [one, two] = data.title.split(' ');
    const { hits } = await answer(`${two} ${one}`);
    const namesakes = cases
      .filter((other) => other.data.title.startsWith(`${one} ${two}`))
      .map((other) => other.id);
    assert.ok(namesakes.includes(hits[0]?.id ?? ''), `${two} ${one}: ${hits[0]?.id}`);
    const more = (await answer(`${one} ${two} sentence`)).hits
      .filter(({ kind, reason }) => kind === 'case' && /names and meaning/.test(reason))
      .map((hit) => hit.id.split('#')[0]!);
    assert.deepEqual(
      more.filter(
        (other) =>
          !namesakes.includes(other) &&
          !reference.entries.get(other)!.data.title.includes(`${one} ${two}`),
      ),
      [],
      `${one} ${two} sentence`,
    );
  }
});
test('a document whose number is not held: the texts of its year, unsure', async () => {
  const known = () => ['法释〔2001〕4号', 'fa shi 2001 no. 4'];
  for (const [number, year] of [
    ['法释〔2016〕24号', '2016'],
    ['fa shi [1998] no. 9', '1998'],
    ['国务院令第999号', undefined],
  ] as const)
    assert.equal(numberNotHeld(number, known)!.year, year, number);
  for (const text of [
    '法释〔2001〕4号',
    '法释 2001年4号',
    'fa shi 2001 no. 4',
    '法释',
    '第111条',
    'fa shi',
  ])
    assert.equal(numberNotHeld(text, known), undefined, text);
  const { hits, confidence, notice } = await answer('法释〔2016〕24号');
  assert.deepEqual([hits.map(({ id }) => id), confidence], [['law/commutation-2016'], 'unsure']);
  assert.match(notice!, /no stored source confirms/i);
  assert.deepEqual((await answer('国务院令第999号')).hits, []);
});
test('a law with one wrong character is that law; another law is not', async () => {
  const held = () => ['刑事诉讼法', '保密法', '国家安全法'];
  const said = (text: string) => otherLaw(text, () => false, held);
  assert.equal(said('刑事诉迅法'), undefined);
  for (const text of ['民事诉讼法', '保险法', '食品安全法'])
    assert.match(said(text)!, /not among the laws held/, text);
  assert.equal((await answer('刑事诉迅法')).hits[0]!.id, 'law/criminal-procedure-law');
});
test('the first letter brings what begins with it', async () => {
  const { hits } = await answer('e');
  assert.ok(hits.length > 3 && hits.every(({ title }) => /^e/i.test(title)));
  for (const nothing of ['-', '?', '、']) assert.deepEqual((await answer(nothing)).hits, []);
});
