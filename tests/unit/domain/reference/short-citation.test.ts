import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  chineseCitation,
  locate,
  shortCitation,
} from '../../../../src/domain/reference/short-citation.ts';
import { edit, fixture } from '../../fixture.ts';

const { reference } = fixture();

test('locate: instrument, article and date; nothing for other pages', () => {
  const found = locate(reference, 'law/harbour-law/2/2001-01-01')!;
  assert.deepEqual(
    [found.instrument.id, found.article, found.date],
    ['law/harbour-law', '2', '2001-01-01'],
  );
  assert.equal(locate(reference, 'law/harbour-law/2')!.date, undefined);
  for (const id of ['law/harbour-law', 'law/river-law/1', 'concepts/lamp', ''])
    assert.equal(locate(reference, id), undefined, id);
});
test('the short name of an article, paragraph, item, tier and older wording', () => {
  const short = (id: string, anchor?: string) => shortCitation(reference, id, anchor);
  assert.equal(short('law/harbour-law/2'), 'Harbour Law art. 2');
  assert.equal(short('law/harbour-law/2', 'p1'), 'Harbour Law art. 2 ¶ 1');
  assert.equal(short('law/harbour-law/2', 'p1-i2'), 'Harbour Law art. 2 ¶ 1 item 2');
  assert.equal(short('law/harbour-law/2', 'p2-t1'), 'Harbour Law art. 2 ¶ 2');
  assert.equal(short('law/harbour-law/1', 'how'), 'Harbour Law art. 1');
  assert.equal(
    short('law/harbour-law/2/2001-01-01', 'p1'),
    'Harbour Law art. 2 ¶ 1 (text from 1 January 2001)',
  );
});
test('an instrument that counts in clauses', () => {
  const clauses = fixture(
    edit('law/harbour-law/index.mdx', 'form: law', 'form: amendment\nunit: clause'),
  ).reference;
  assert.equal(shortCitation(clauses, 'law/harbour-law/1', 'p1'), 'Harbour Law clause 1 ¶ 1');
});
test('other pages go by title or heading; an unknown id stands for itself', () => {
  const light = fixture(
    edit('concepts/lamp.mdx', 'A lamp.', '## By night {#night}\n\nA lamp.'),
  ).reference;
  assert.equal(shortCitation(light, 'concepts/lamp'), 'Lamp');
  assert.equal(shortCitation(light, 'concepts/lamp', 'night'), 'By night');
  assert.equal(shortCitation(light, 'concepts/lamp', 'day'), 'Lamp');
  assert.equal(shortCitation(light, 'law/harbour-law'), 'Harbour Law of Nowhere');
  assert.equal(shortCitation(light, 'concepts/gone'), 'concepts/gone');
});
test('the Chinese name', () => {
  assert.equal(chineseCitation(reference, 'law/harbour-law/2'), '《港口法》第二条');
  assert.equal(
    chineseCitation(reference, 'law/harbour-law/2', 'p1-i2'),
    '《港口法》第二条第一款第二项',
  );
  assert.equal(chineseCitation(reference, 'law/harbour-law/2', 'p2-t1'), '《港口法》第二条第二款');
  assert.equal(
    chineseCitation(reference, 'law/harbour-law/308-1', 'p10'),
    '《港口法》第三百零八条之一第十款',
  );
  assert.equal(chineseCitation(reference, 'concepts/lamp'), undefined);
  const numbered = fixture(
    edit('law/harbour-law/index.mdx', 'shortZh: 港口法', 'shortZh: 港释〔2001〕4号'),
  ).reference;
  assert.equal(chineseCitation(numbered, 'law/harbour-law/2', 'p1'), '港释〔2001〕4号第二条第一款');
});
