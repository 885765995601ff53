import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verify } from '../../../../src/domain/official/verify.ts';
import { edit, files, fixture, officialTexts, official, paragraph } from '../../fixture.ts';

const [one, two, older, law] = [
  'law/harbour-law/1.mdx',
  'law/harbour-law/2.mdx',
  'law/harbour-law/2/2001-01-01.mdx',
  'law/harbour-law/index.mdx',
] as const;

/** What verify says of a changed fixture; the change must be one that the schemas let pass. */
function check(changes: Record<string, string | undefined> = {}, texts = officialTexts()) {
  const { reference, findings } = fixture(changes);
  assert.deepEqual(findings, []);
  return verify(reference, texts);
}
/** Exactly these differences, each as file, field, what we say, what the text says. */
const differs = (
  changes: Record<string, string | undefined>,
  ...expected: [file: string, field: string, we: string, text: string][]
) =>
  assert.deepEqual(
    check(changes).differences.map(({ file, field, we, text }) => [file, field, we, text]),
    expected.map(([file, ...rest]) => [`content/${file}`, ...rest]),
  );
const digest = (key: string, n = 1) =>
  /sha256-[0-9a-f]{64}/.exec(paragraph(official[key]![n - 1]!, ''))![0];

test('the sound fixture: no difference, and everything was compared', () => {
  const { differences, coverage } = check();
  assert.deepEqual(differences, []);
  // Dates: title, count and day of the law; a first day for each of three wordings, a last day for
  // the two with versions.
  assert.deepEqual(coverage, {
    instruments: 1,
    provisions: 2,
    wordings: 3,
    'first wordings': 0,
    silences: 0,
    paragraphs: 4,
    phrases: 4,
    tiers: 5,
    ranges: 5,
    thresholds: 1,
    'crime names': 1,
    dates: 8,
  });
});

test('first wordings are compared with a first text of the whole law as well', () => {
  const named = edit(
    law,
    'officialText: harbour-law',
    'officialText: harbour-law\nfirstText: first',
  );
  const texts = new Map(officialTexts());
  const whole = texts.get('harbour-law')!;
  const oldest = {
    ...whole,
    articles: whole.articles.map((article) => ({
      ...article,
      paragraphs: article.versions?.[0]?.paragraphs ?? article.paragraphs,
    })),
  };
  texts.set('first', oldest);
  const same = check(named, texts);
  assert.deepEqual(same.differences, []);
  assert.ok(same.coverage['first wordings'] > 0);
  const changed = oldest.articles.map((article) => ({
    ...article,
    paragraphs: [{ text: '另一文本' }],
  }));
  texts.set('first', { ...oldest, articles: changed });
  const fields = check(named, texts).differences.map(({ field }) => field);
  assert.ok(fields.includes('wording in the first text of the law'));
});

test('an article that the first text words differently needs its first wording', () => {
  const texts = new Map(officialTexts());
  const whole = texts.get('harbour-law')!;
  const first = whole.articles.map((article) => ({
    ...article,
    paragraphs: article.versions?.[0]?.paragraphs ?? article.paragraphs,
  }));
  texts.set('first', { ...whole, articles: first });
  // The text itself records no earlier wording, as where only the first text has it.
  const articles = whole.articles.map(({ versions: _, ...article }) => article);
  texts.set('harbour-law', { ...whole, articles });
  const named = {
    ...edit(law, 'officialText: harbour-law', 'officialText: harbour-law\nfirstText: first'),
    [older]: undefined,
  };
  const fields = check(named, texts).differences.map(({ file, field, text }) => [
    file,
    field,
    text,
  ]);
  assert.deepEqual(fields, [
    [`content/${two}`, 'versions', 'another in the first text of the law'],
  ]);
});

test('a silence fails where an article has the terms and was not considered, or a text came since', () => {
  const silence = {
    question: 'How far must it be seen?',
    pages: ['concepts/lamp'],
    search: [['航标', '情节严重'], ['没有的词']],
    considered: [{ at: 'harbour-law/1', why: 'It gives no distance.' }],
    searchedOn: '2026-01-01',
    texts: 1,
    line: 1,
  };
  const told = (changes: object, texts = officialTexts()) =>
    verify(
      { ...fixture().reference, silences: [{ ...silence, ...changes }] },
      texts,
    ).differences.map(({ file, field, we, text }) => [file, field, we, text]);
  assert.deepEqual(told({}), []);
  const place = ['content/silences.yaml', silence.question];
  assert.deepEqual(told({ considered: [] }), [[...place, 'not considered', 'harbour-law/1']]);
  assert.deepEqual(told({ texts: 2 }), [[...place, '2 texts', '1 texts']]);
});

const term = (months: string) =>
  `criminal-detention (principal, shall); fixed-term ${months} months (principal, shall)`;
test('1: one digit of a range', () =>
  differs(edit(one, 'maxMonths: 36 }', 'maxMonths: 35 }'), [
    one,
    'p1-t1 penalties',
    term('6–35'),
    term('6–36'),
  ]));
test('2: swapped thresholds', () =>
  differs(
    {
      [one]: files[one]!.replace('threshold: { zh: 情节严重', 'threshold: { zh: X')
        .replace('threshold: { zh: 情节特别严重', 'threshold: { zh: 情节严重')
        .replace('{ zh: X', '{ zh: 情节特别严重'),
    },
    [one, 'p1-t1 threshold', '情节特别严重', '情节严重'],
    [one, 'p1-t2 threshold', '情节严重', '情节特别严重'],
  ));
test('3: a missing tier', () =>
  differs({ [one]: files[one]!.replace(/ {6}- threshold: \{ zh: 情节特别严重.*\n.*\n/, '') }, [
    one,
    'p1 tiers',
    '1 tiers',
    '2 sentencing clauses',
  ]));
test('4: a phrase that does not stand in the text', () =>
  differs(edit(one, 'role: threshold, zh: 情节严重', 'role: threshold, zh: 情节恶劣'), [
    one,
    'p1 term 1 (zh 情节恶劣)',
    '情节恶劣',
    'does not stand in the paragraph',
  ]));
test('5: the digest of another paragraph', () => {
  const swapped = files[two]!.replace(digest('2'), 'X')
    .replace(digest('2', 2), digest('2'))
    .replace('X', digest('2', 2));
  differs(
    { [two]: swapped },
    [two, 'p1 textDigest', digest('2', 2), digest('2')],
    [two, 'p2 textDigest', digest('2'), digest('2', 2)],
  );
});
test('6: a wrong inForceFrom, with versions and without', () => {
  differs(edit(two, 'inForceFrom: 2011-05-01', 'inForceFrom: 2011-05-02'), [
    two,
    'inForceFrom',
    '2011-05-02',
    '2011-05-01',
  ]);
  differs(edit(one, 'inForceFrom: 2001-01-01', 'inForceFrom: 2001-01-02'), [
    one,
    'inForceFrom',
    '2001-01-02',
    '2001-01-01',
  ]);
  differs(edit(law, 'inForceFrom: 2001-01-01', 'inForceFrom: 2001-11-01'), [
    law,
    'inForceFrom',
    '2001-11-01',
    '2001-01-01',
  ]);
});
test('an older wording that the text does not record', () =>
  differs(
    { [older]: undefined, 'law/harbour-law/2/2002-01-01.mdx': files[older]! },
    [
      'law/harbour-law/2/2002-01-01.mdx',
      'wording',
      'from 2002-01-01',
      'the text records 2001-01-01, 2011-05-01',
    ],
    [two, 'versions', 'not held', 'a wording from 2001-01-01'],
  ));
test('7: a wrong last day', () =>
  differs(edit(older, 'to: 2011-04-30', 'to: 2011-04-29'), [
    older,
    'to',
    '2011-04-29',
    '2011-04-30',
  ]));
test('8: a wrong crime name', () =>
  differs(edit('offences/moving-buoys.mdx', 'zh: 移动航标罪', 'zh: 偷窃航标罪'), [
    'offences/moving-buoys.mdx',
    'zh',
    '偷窃航标罪',
    '移动航标罪',
  ]));
test('9: a wrong title', () =>
  differs(edit(law, 'zh: 乌有国港口法', 'zh: 乌有国海港法'), [
    law,
    'zh',
    '乌有国海港法',
    '乌有国港口法',
  ]));
test('10: an article that does not exist', () =>
  differs({ 'law/harbour-law/3.mdx': files[one]!.replace('Moving buoys', 'Elsewhere') }, [
    'law/harbour-law/3.mdx',
    'address',
    '3',
    'no such article in the text',
  ]));
test('11: a wrong clause of the amendment; the right one passes', () => {
  const by = (clause: number) =>
    edit(
      two,
      'inForceFrom: 2011-05-01',
      `inForceFrom: 2011-05-01\nchangedBy: { instrument: law/amendment-1, clause: ${clause} }`,
    );
  differs(by(3));
  differs(by(4), [two, 'changedBy', 'amendment-1 clause 4', 'amendment-1 clause 3']);
});

test('may for shall, a wrong item count, a paragraph too few', () => {
  differs(edit(two, 'mode: may', 'mode: shall'), [
    two,
    'p2-t1 penalties',
    'death (principal, shall)',
    'death (principal, may)',
  ]);
  differs(edit(two, '      - translation: drawing a false chart.\n', ''), [
    two,
    'p1 items',
    '1 items',
    '2 items',
  ]);
  differs({ [two]: files[two]!.replace(/ {2}- translation: Where the harm[^]*?(?=---)/, '') }, [
    two,
    'paragraphs',
    '1 paragraphs',
    '2 paragraphs',
  ]);
});
test('a tier without its threshold', () =>
  differs(
    edit(
      one,
      '      - threshold: { zh: 情节严重, en: serious circumstances }\n        penalties',
      '      - penalties',
    ),
    [one, 'p1-t1 threshold', 'none (base tier)', '情节严重'],
  ));
test('a threshold that stands in the clause but leaves out its circumstances', () =>
  differs(edit(one, 'threshold: { zh: 情节严重', 'threshold: { zh: 夜间移动航标'), [
    one,
    'p1-t1 threshold',
    '夜间移动航标',
    '情节严重',
  ]));
test('a crime name that is no longer in use', () => {
  const texts = officialTexts();
  texts.get('harbour-law')!.articles[0]!.crimeNames = [
    { name: '移动航标罪', paragraph: null, from: '2001-01-01', to: '2010-12-31' },
    { name: '移走航标罪', paragraph: null, from: '2011-01-01', to: null },
  ];
  assert.deepEqual(check({}, texts).differences, [
    {
      file: 'content/offences/moving-buoys.mdx',
      field: 'zh',
      we: '移动航标罪',
      text: '移走航标罪',
    },
  ]);
});
test('a text that was not brought', () => {
  assert.deepEqual(
    check({}, new Map()).differences.map(({ file, field }) => [file, field]),
    [
      [`content/${law}`, 'officialText'],
      [`content/${one}`, 'address'],
      [`content/${two}`, 'address'],
      ['content/offences/moving-buoys.mdx', 'zh'],
      ['content/thresholds.yaml', 'entry 1 (law/harbour-law/1#p1)'],
    ],
  );
});
test('an earlier wording that the text records and we do not hold', () =>
  assert.deepEqual(
    check({ 'law/harbour-law/2/2001-01-01.mdx': undefined }).differences.map(
      ({ field, we, text }) => [field, we, text],
    ),
    [['versions', 'not held', 'a wording from 2001-01-01']],
  ));
