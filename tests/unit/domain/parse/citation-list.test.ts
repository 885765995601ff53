import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toNumeral } from '../../../../src/domain/law/article-number.ts';
import { findCitations } from '../../../../src/domain/parse/citation-list.ts';
import type { KnownInstrument } from '../../../../src/domain/parse/citation-parser.ts';
import { generator } from '../../random.ts';

const instruments: KnownInstrument[] = [
  { id: 'law/criminal-law', names: ['criminal law', '刑法', 'cl', 'criminal law of the prc'] },
  { id: 'law/harbour-law', names: ['harbour law', '港口法', 'hl'] },
  {
    id: 'law/notice-4',
    names: ['法释〔2001〕4号', '2001 notice', 'fa shi [2001] no. 4', 'exit-entry notice'],
  },
];
/** `instrument/article..through p i`, several with commas, then the other words behind a bar. */
function read(query: string): string {
  const { citations, rest } = findCitations(query, instruments);
  const written = citations.map(({ instrument, article, through, paragraph, item }) =>
    [
      `${instrument.slice(4)}/${article}`,
      through ? `..${through}` : '',
      paragraph ? ` p${paragraph}` : '',
      item ? ` i${item}` : '',
    ].join(''),
  );
  return written.join(', ') + (rest ? ` | ${rest}` : '');
}
const all = (cases: Record<string, string>) =>
  Object.entries(cases).forEach(([query, expected]) => assert.equal(read(query), expected, query));

test('ranges', () =>
  all({
    '110-113': 'criminal-law/110..113',
    '110–113': 'criminal-law/110..113',
    'arts 110 to 113': 'criminal-law/110..113',
    'HL 1-9': 'harbour-law/1-9',
    'harbour law 102-105': 'harbour-law/102..105',
    第110条至第113条: 'criminal-law/110..113',
    第一百一十条到一百一十三条: 'criminal-law/110..113',
    '刑法110-113条': 'criminal-law/110..113',
    '102 to 105 cl': 'criminal-law/102..105',
  }));
test('lists', () =>
  all({
    '110 and 111': 'criminal-law/110, criminal-law/111',
    'articles 110, 111 and 113': 'criminal-law/110, criminal-law/111, criminal-law/113',
    '第110、111条': 'criminal-law/110, criminal-law/111',
    '《刑法》第一百一十条、第一百一十一条': 'criminal-law/110, criminal-law/111',
    'hl arts 5 & 6': 'harbour-law/5, harbour-law/6',
    '431(2) and 432': 'criminal-law/431 p2, criminal-law/432',
    第三百零八条之一和第三百零九条: 'criminal-law/308-1, criminal-law/309',
  }));
test('an inserted article is no range', () =>
  all({ '308-1': 'criminal-law/308-1', '113-110': ' | 113-110' }));
test('among other words', () =>
  all({
    '刑法 111 intelligence': 'criminal-law/111 | intelligence',
    '间谍罪 第一百一十条': 'criminal-law/110 | 间谍罪',
    'art 282 非法持有': 'criminal-law/282 | 非法持有',
    '《刑法》第一百一十一条 情报': 'criminal-law/111 | 情报',
    'espionage 110': 'criminal-law/110 | espionage',
    '110 espionage': 'criminal-law/110 | espionage',
    'lamp in harbour law art. 7': 'harbour-law/7 | lamp',
  }));
test('nicknames and numbers of instruments, whatever their brackets and dots', () =>
  all({
    '法释[2001]4号第二条': 'notice-4/2',
    '法释（2001）4号第2条': 'notice-4/2',
    'Fa Shi 2001 No 4 article 2 item 1': 'notice-4/2 p1 i1',
    '2001 notice art 5': 'notice-4/5',
    'exit entry notice 12': 'notice-4/12',
    'exit-entry notice art. 12': 'notice-4/12',
  }));
test('a country at the end', () =>
  all({
    's. 54 harbour law china': 'harbour-law/54',
    'Harbour Law (PRC) art 5': 'harbour-law/5 | (prc)',
    'harbour law art. 5, PRC': 'harbour-law/5',
    'criminal law of the prc art 5': 'criminal-law/5',
    'lamps in china': ' | lamps',
  }));
test('Latin numbering', () =>
  all({
    'art 37 bis': 'criminal-law/37-1',
    '308 bis(2)': 'criminal-law/308-1 p2',
    '308a': 'criminal-law/308-1',
    '308bis': 'criminal-law/308-1',
  }));
test('numbers that cite nothing', () =>
  all({
    '10 years': ' | 10 years',
    '3-7 years': ' | 3-7 years',
    '2001': ' | 2001',
    '111 112': ' | 111 112',
    'order no. 786': ' | order 786',
    'did the law change in 2021': ' | did the law change in 2021',
    '刑法 10年': ' | 刑法 10年',
    'Harbour Law': ' | harbour law',
    '': '',
  }));

test('3,000 generated lists and ranges are read back', () => {
  const next = generator(113);
  const pick = <T>(...of: T[]): T => of[next(of.length)]!;
  for (let i = 0; i < 3000; i++) {
    const numbers = Array.from({ length: 2 + next(3) }, () => 100 + next(350)).sort(
      (a, b) => a - b,
    );
    const distinct = [...new Set(numbers)];
    if (distinct.length < 2) continue;
    const zh = next(2) === 1;
    const law = next(2) === 1;
    const [from, to] = [distinct[0]!, distinct.at(-1)!];
    const range = next(2) === 1;
    const write = zh && next(2) ? toNumeral : String;
    const inChinese = () =>
      range
        ? `第${write(from)}条${pick('至', '到')}第${write(to)}条`
        : `第${distinct.map((n) => write(n)).join(pick('、', '条、第'))}条`;
    const inEnglish = () =>
      range
        ? `${pick('arts ', 'articles ', '')}${from}${pick('-', '–', ' to ')}${to}`
        : `${pick('arts ', 'articles ')}${distinct.slice(0, -1).join(', ')} and ${to}`;
    const place = zh ? inChinese() : inEnglish();
    const ofLaw = () =>
      zh ? `《港口法》${place}` : pick(`Harbour Law ${place}`, `${place} of the harbour law`);
    const query = law ? ofLaw() : place;
    const name = law ? 'harbour-law' : 'criminal-law';
    assert.equal(
      read(query),
      range ? `${name}/${from}..${to}` : distinct.map((n) => `${name}/${n}`).join(', '),
      query,
    );
  }
});
test('10,000 random strings never throw, and articles are numbers from 1', () => {
  const next = generator(9);
  const pieces = [
    ...'第条款项之一十百至到、和（）()-–.,§¶& 0193٣½\0\ud800😀a',
    'art ',
    'and',
    'cl',
    'bis',
    '港口法',
    'harbour law ',
    '2001',
    '110-113',
  ];
  for (let i = 0; i < 10_000; i++) {
    const query = Array.from({ length: next(20) }, () =>
      next(6) ? pieces[next(pieces.length)]! : String.fromCharCode(next(0x10000)),
    ).join('');
    for (const { article, through } of findCitations(query, instruments).citations)
      for (const n of [article, through])
        assert.ok(
          n === undefined || /^[1-9]\d{0,3}(-[1-9]\d{0,3})?$/.test(n),
          JSON.stringify(query),
        );
  }
});
