import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  parseCitation,
  type KnownInstrument,
} from '../../../../src/domain/parse/citation-parser.ts';
import { generator } from '../../random.ts';

const instruments: KnownInstrument[] = [
  { id: 'law/criminal-law', names: ['criminal law', '刑法', 'cl'] },
  { id: 'law/harbour-law', names: ['harbour law of nowhere', 'harbour law', '港口法'] },
  { id: 'law/harbour-law-2010', names: ['harbour law 2010'] },
  { id: 'law/notice-4', names: ['notice no. 4', '关于适用《港口法》的通知'] },
  { id: 'law/pier-act', names: ['pier act'] },
  { id: 'law/old-pier-act', names: ['the pier act'] },
];
/** `harbour-law/2 ¶1 i3*`, with a star where the instrument was named. */
const written = (
  law: string,
  article: string,
  paragraph: number | undefined,
  item: number | undefined,
  named: boolean,
): string =>
  [
    `${law}/${article}`,
    paragraph ? ` ¶${paragraph}` : '',
    item ? ` i${item}` : '',
    named ? '*' : '',
  ].join('');

/** What is read, written so; undefined where there is no citation. */
function read(query: string): string | undefined {
  const found = parseCitation(query, instruments);
  if (!found) return undefined;
  const { instrument, article, paragraph, item, named } = found;
  return written(instrument.slice(4), article, paragraph, item, named);
}
const all = (cases: Record<string, string | undefined>) =>
  Object.entries(cases).forEach(([query, expected]) => assert.equal(read(query), expected, query));

test('English, without an instrument', () =>
  all({
    '111': 'criminal-law/111',
    'art 111': 'criminal-law/111',
    'Art. 111': 'criminal-law/111',
    'ARTICLE 308-1': 'criminal-law/308-1',
    '§111': 'criminal-law/111',
    's. 5': 'criminal-law/5',
    ' １１１ ': 'criminal-law/111',
    'article 2001': 'criminal-law/2001',
  }));
test('English paragraphs and items', () =>
  all({
    '111(1)': 'criminal-law/111 ¶1',
    '111 (2)(3)': 'criminal-law/111 ¶2 i3',
    'art. 111 para 2': 'criminal-law/111 ¶2',
    'article 111, paragraph 1, item 2': 'criminal-law/111 ¶1 i2',
    '111 ¶ 1 item (4)': 'criminal-law/111 ¶1 i4',
    '110 item 2': 'criminal-law/110 ¶1 i2',
    '308-1 p2': 'criminal-law/308-1 ¶2',
  }));
test('any hyphen joins an inserted article', () => {
  for (const dash of '-‐‑–—−－')
    assert.equal(read(`Article 308${dash}1`), 'criminal-law/308-1', dash);
});
test('Chinese', () =>
  all({
    第一百一十一条: 'criminal-law/111',
    一百一十一条: 'criminal-law/111',
    第111条: 'criminal-law/111',
    第十条: 'criminal-law/10',
    第一百〇一条: 'criminal-law/101',
    第两百条: 'criminal-law/200',
    第三百零八条之一: 'criminal-law/308-1',
    第一百一十一條: 'criminal-law/111',
    第一百一十条第二款: 'criminal-law/110 ¶2',
    '第一百一十条第一款第（二）项': 'criminal-law/110 ¶1 i2',
    第110条第二项: 'criminal-law/110 ¶1 i2',
    第三百零八条之一第三款: 'criminal-law/308-1 ¶3',
    '110条1款2项': 'criminal-law/110 ¶1 i2',
  }));
test('with an instrument, before or behind', () =>
  all({
    'Harbour Law 2': 'harbour-law/2*',
    'Harbour Law, art. 2(1)': 'harbour-law/2 ¶1*',
    'Harbour Law of Nowhere art 2': 'harbour-law/2*',
    'article 2 of the Harbour Law': 'harbour-law/2*',
    '2 harbour law': 'harbour-law/2*',
    '《港口法》第二条第一款': 'harbour-law/2 ¶1*',
    港口法2: 'harbour-law/2*',
    'CL 111': 'criminal-law/111*',
    CL111: 'criminal-law/111*',
    '111 cl': 'criminal-law/111*',
    '刑法 111': 'criminal-law/111*',
    '关于适用《港口法》的通知第三条': 'notice-4/3*',
  }));
test('the longest name wins, and a whole name is no citation', () =>
  all({
    'Harbour Law 2010 art. 3': 'harbour-law-2010/3*',
    'article 3 of the pier act': 'old-pier-act/3*',
    'pier act 3': 'pier-act/3*',
    'Harbour Law 2010': undefined,
    'Harbour Law': undefined,
    'Notice No. 4': undefined,
    'Notice No. 4 art. 1': 'notice-4/1*',
    'Notice No. 41': undefined,
  }));
test('no citations', () =>
  all({
    classification: undefined,
    '10 years': undefined,
    '2001': undefined,
    '1997': undefined,
    '0': undefined,
    '111-0': undefined,
    '0111': undefined,
    '': undefined,
    ' ': undefined,
    article: undefined,
    'article of the criminal law': undefined,
    cl: undefined,
    clause: undefined,
    '111 112': undefined,
    '12345': undefined,
    '111(1)(2)(3)': undefined,
    'espionage 110': undefined,
    一百一十一: undefined,
    第条: undefined,
    第零条: undefined,
    刑法第一百一十一条规定了什么: undefined,
    'the 111 project': undefined,
    '3–7 years': undefined,
  }));

/** Numbers 1 to 999 in Chinese, spelt here by another way than the code’s. */
function chinese(n: number): string {
  const d = '零一二三四五六七八九';
  const [h, t, u] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const ones = u ? d[u]! : '';
  if (h === 0) return t === 0 ? d[u]! : `${t > 1 ? d[t] : ''}十${ones}`;
  const zero = u ? '零' : '';
  return `${d[h]}百${t ? `${d[t]}十` : zero}${ones}`;
}

test('5,000 generated citations are read back', () => {
  const next = generator(111);
  const pick = <T>(...of: T[]): T => of[next(of.length)]!;
  for (let i = 0; i < 5000; i++) {
    const [main, sub, paragraph] = [
      1 + next(999),
      next(4) ? 0 : 1 + next(20),
      next(2) ? 1 + next(20) : 0,
    ];
    const item = paragraph && next(2) ? 1 + next(20) : 0;
    const zh = next(2) === 1;
    const write = zh && next(2) ? chinese : String;
    const p = paragraph;
    const inChinese = () => [
      `${pick('第', '')}${write(main)}条`,
      sub ? `之${write(sub)}` : '',
      p ? `第${write(p)}款` : '',
      item ? pick(`第${write(item)}项`, `第（${write(item)}）项`) : '',
    ];
    const inEnglish = () => [
      `${pick('', 'art. ', 'Article ', '§ ', 'art')}${main}`,
      sub ? `${pick('-', '‑', '–')}${sub}` : '',
      p ? pick(`(${p})`, ` para ${p}`, `, paragraph ${p}`, ` ¶${p}`) : '',
      item ? pick(`(${item})`, ` item ${item}`, `, item (${item})`) : '',
    ];
    const place = (zh ? inChinese() : inEnglish()).join('');
    const query = pick(
      place,
      `Harbour Law ${place}`,
      `《港口法》${place}`,
      `${place} of the harbour law`,
      `  ${place}  `,
    );
    const named = /harbour law|港口法/i.test(query);
    assert.equal(
      read(query),
      written(
        named ? 'harbour-law' : 'criminal-law',
        sub ? `${main}-${sub}` : `${main}`,
        paragraph,
        item,
        named,
      ),
      query,
    );
  }
});
test('5,000 random strings never throw, and what is read has numbers from 1', () => {
  const next = generator(2025);
  const pieces = [
    ...'第条款项之一十百千零〇两()（）-–.,§¶ 019٣½Ⅷ\0\n\ud800\udc00😀a',
    'art',
    'item',
    'cl',
    '港口法',
    'harbour law',
    '𠀀',
    '\u202e',
  ];
  for (let i = 0; i < 5000; i++) {
    const query = Array.from({ length: next(30) }, () =>
      next(3) ? pieces[next(pieces.length)]! : String.fromCharCode(next(0x10000)),
    ).join('');
    const found = parseCitation(query, instruments);
    if (!found) continue;
    assert.match(found.article, /^[1-9]\d{0,3}(-[1-9]\d{0,3})?$/, JSON.stringify(query));
    for (const n of [found.paragraph, found.item])
      assert.ok(n === undefined || (Number.isInteger(n) && n > 0), JSON.stringify(query));
  }
});
