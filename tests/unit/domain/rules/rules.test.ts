import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkIntegrity, rules } from '../../../../src/domain/rules/index.ts';
import { phrasingPages, reportedNamePages } from '../../../../src/domain/rules/pages.ts';
import type { Phrasings } from '../../../../src/schema/search/phrasings.ts';
import { lawNamePages } from '../../../../src/domain/rules/law-names.ts';
import { edit, files, fixture, problems, threshold } from '../../fixture.ts';

/** What an author is told to do, by rule. */
const remedies: Record<string, RegExp> = {
  'unresolved-link': /^(Did you mean|Correct the id or take the link out|Name|Write)/,
  'duplicate-title': /title of its own/,
  'orphan-claim': /under basis|next free number/,
  'missing-source': /^Did you mean|under sources|Add it there/,
  'impossible-range': /minMonths/,
  'version-gap': /Write to: \d{4}-\d\d-\d\d/,
  'wrong-kind': /^Name a provision|#p1-t1/,
  'stale-published': /npm run move -- .*--reason/,
  'retyped-text': /terms and short phrases only/,
  'heading-id': /\{#short-id\}|a–z|Choose another|Begin at ##/,
  'term-in-translation': /words of the translation/,
  'law-place': /Write content\/law\/river-law\/index\.mdx|file name/,
  'threshold-place': /Correct the id|leads: tier/,
  'one-rendering': /^Put it as/,
  silence: /^(?:Did you mean|Take it out|Give the instrument a page)/,
  'avoided-rendering': /^Write “/,
  'whole-pinyin': /^Write the reading of the whole of/,
  'correction-page': /Correct the id/,
};

/** Exactly one finding, of this rule, whose words match. */
function only(
  found: ReturnType<typeof problems>,
  rule: string,
  words: RegExp,
  line?: number,
): void {
  assert.deepEqual(
    found.map((f) => f.rule),
    [rule],
    JSON.stringify(found, null, 1),
  );
  assert.match(`${found[0]!.problem} ${found[0]!.remedy}`, words);
  assert.match(found[0]!.remedy, remedies[rule]!);
  if (line) assert.equal(found[0]!.line, line);
}

test('the fixture itself is sound', () => assert.deepEqual(problems(), []));
test('every rule has an id and a description of its own', () => {
  assert.equal(new Set(rules.map((rule) => rule.id)).size, rules.length);
  for (const rule of rules) assert.match(rule.description, /\.$/);
});
test('unresolved link: a page that is not there, with the nearest id', () =>
  only(
    problems(edit('law/harbour-law/1.mdx', '/concepts/lamp/', '/concepts/lampp/')),
    'unresolved-link',
    /concepts\/lampp.*Did you mean concepts\/lamp\?/,
    21,
  ));
test('unresolved link: an anchor that is not there', () =>
  only(
    problems(edit('law/harbour-law/1.mdx', '#p1-i1', '#p1-i9')),
    'unresolved-link',
    /no place #p1-i9.*#p1-i/,
  ));
test('unresolved link: an id in the frontmatter', () =>
  only(
    problems(edit('claims/harsh.mdx', 'basis: [law/harbour-law/2]', 'basis: [law/harbour-law/7]')),
    'unresolved-link',
    /law\/harbour-law\/7/,
  ));
test('duplicate title', () =>
  only(
    problems(edit('concepts/lamp.mdx', 'title: Lamp', 'title: moving buoys')),
    'duplicate-title',
    /also that of/,
  ));
test('orphan claim', () =>
  only(
    problems(edit('claims/harsh.mdx', 'basis: [law/harbour-law/2]\nreasons', 'reasons')),
    'orphan-claim',
    /rests on no provision/,
  ));
test('claim numbers are unique', () =>
  only(
    problems({
      'claims/other.mdx': files['claims/harsh.mdx']!.replace(
        'The law is harsh\n',
        'The law is kind\n',
      ),
    }),
    'orphan-claim',
    /Number 1 is already/,
  ));
test('missing source: named but not there', () =>
  only(
    problems(edit('claims/harsh.mdx', 'sources: [gazette]', 'sources: [gazete]')),
    'missing-source',
    /gazete.*Did you mean gazette/,
  ));
test('missing source: none at all', () =>
  only(
    problems(edit('claims/harsh.mdx', 'sources: [gazette]\n', '')),
    'missing-source',
    /names no source/,
  ));
test('impossible range', () =>
  only(
    problems(
      edit('law/harbour-law/1.mdx', 'minMonths: 36, maxMonths: 84', 'minMonths: 84, maxMonths: 36'),
    ),
    'impossible-range',
    /from 84 down to 36/,
    16,
  ));
test('version gap', () =>
  only(
    problems(edit('law/harbour-law/2/2001-01-01.mdx', 'to: 2011-04-30', 'to: 2010-04-30')),
    'version-gap',
    /leaves a gap.*to: 2011-04-30/,
  ));
test('version overlap', () =>
  only(
    problems(edit('law/harbour-law/2/2001-01-01.mdx', 'to: 2011-04-30', 'to: 2012-04-30')),
    'version-gap',
    /overlaps/,
  ));
test('wrong kind in a field', () =>
  only(
    problems(edit('offences/moving-buoys.mdx', '"law/harbour-law/1#p1"', 'concepts/lamp')),
    'wrong-kind',
    /provisions takes a provision, but concepts\/lamp is a concept/,
  ));
test('wrong kind in a component', () =>
  only(
    problems(edit('concepts/lamp.mdx', 'A lamp.', 'A <Range of="law/harbour-law/1#p1" />.')),
    'wrong-kind',
    /needs one tier/,
  ));
test('stale published address', () =>
  only(
    problems({}, ['/concepts/lamp/', '/concepts/gone/', '/law/harbour-law/1/#p9']).slice(0, 1),
    'stale-published',
    /concepts\/gone/,
    2,
  ));
test('published anchors count too', () =>
  assert.equal(
    problems({}, [
      '/law/harbour-law/1/#p9',
      '/law/harbour-law/1/#p1-t2',
      '/law/harbour-law/2/2011-05-01/#p1-i2',
      '/',
    ]).length,
    1,
  ));
test('retyped text: more than 36 Han characters', () =>
  only(
    problems(edit('concepts/lamp.mdx', 'A lamp.', `Text ${'夜间移动航标情节严重'.repeat(4)}.`)),
    'retyped-text',
    /40 Chinese characters/,
  ));
test('retyped text: punctuation does not break a run, 36 are allowed, titles do not count', () => {
  only(
    problems(edit('concepts/lamp.mdx', 'A lamp.', `${'夜间移动，'.repeat(10)}`)),
    'retyped-text',
    /40/,
  );
  assert.deepEqual(problems(edit('concepts/lamp.mdx', 'A lamp.', '夜'.repeat(36))), []);
  assert.deepEqual(
    problems(
      edit('concepts/lamp.mdx', 'A lamp.', `${'夜'.repeat(30)}乌有国港口法${'夜'.repeat(30)}`),
    ),
    [],
  );
});
test('heading without an id, with a reserved one, twice the same, of the first level', () => {
  const body = (text: string) => problems(edit('concepts/lamp.mdx', 'A lamp.', text));
  only(body('## Light'), 'heading-id', /has no id/);
  only(body('## Light {#p1}'), 'heading-id', /cannot be an id/);
  only(body('## Light {#cite}'), 'heading-id', /part which every page of the kind/);
  only(body('## A {#a}\n\n## B {#a}'), 'heading-id', /stands twice/);
  only(body('# A {#a}'), 'heading-id', /first level/);
});
test('a term that is not in the translation', () =>
  only(
    problems(
      edit('law/harbour-law/1.mdx', 'en: circumstances are serious', 'en: conditions are grave'),
    ),
    'term-in-translation',
    /does not stand/,
  ));
test('an article beyond the end of its law, and one without a law', () => {
  const source = files['law/harbour-law/1.mdx']!.replace('Moving buoys', 'Elsewhere');
  only(problems({ 'law/harbour-law/9.mdx': source }), 'law-place', /ends at article 2/);
  only(problems({ 'law/river-law/1.mdx': source }), 'law-place', /no instrument law\/river-law/);
});
test('a threshold that names no place, or no tier', () => {
  only(
    problems({}, [], [{ ...threshold, basis: 'law/harbour-law/1#p7' }]),
    'threshold-place',
    /law\/harbour-law\/1#p7/,
  );
  const { tier: _, ...without } = threshold;
  only(problems({}, [], [without]), 'threshold-place', /leads and tier disagree/);
});
test('pinyin that covers a part of its term, has no tones, or leaves out an unstressed syllable', () => {
  const termed = (zh: string, pinyin: string) =>
    problems(
      edit('law/harbour-law/1.mdx', 'zh: 情节严重,', `zh: ${zh}, pinyin: "${pinyin}",`),
    ).filter(({ rule }) => rule === 'whole-pinyin');
  only(termed('情节严重', 'qíngjié'), 'whole-pinyin', /2 syllables with a tone for the 4/);
  only(termed('情节严重', 'qingjie yanzhong'), 'whole-pinyin', /has no tone marks/);
  assert.deepEqual(termed('情节严重的', 'qíngjié yánzhòng de'), []);
  assert.deepEqual(termed('情节严重', 'qíngjié yánzhòng'), []);
});
test('a term put otherwise than the terms table says', () =>
  only(
    problems({
      'law/harbour-law/1.mdx': files['law/harbour-law/1.mdx']!.replace(
        'where circumstances are serious',
        'where things are grave',
      ).replace('en: circumstances are serious', 'en: things are grave'),
    }),
    'one-rendering',
    /p1 term 1 \(zh 情节严重\) is put as “things are grave”.*circumstances are serious/,
  ));
test('a word that the terms table says to avoid, outside quotation marks', () => {
  const { reference } = fixture(edit('concepts/lamp.mdx', 'A lamp.', 'Expulsion of a lamp.'));
  const renderings = [{ zh: '驱逐', en: ['deportation'], avoid: ['expulsion'] }];
  only(
    checkIntegrity({ ...reference, renderings }),
    'avoided-rendering',
    /“Expulsion” stands for 驱逐/,
  );
  const other = fixture(
    edit('concepts/lamp.mdx', 'A lamp.', 'What some call “expulsion” of a lamp.'),
  );
  assert.deepEqual(checkIntegrity({ ...other.reference, renderings }), []);
});
test('a silence on a page that is not there, or with an article that cannot be named', () => {
  const { reference } = fixture();
  const silence = {
    question: 'How far?',
    pages: ['concepts/lamp'],
    search: [['航标']],
    considered: [{ at: 'harbour-law/1', why: 'It says nothing of it.' }],
    searchedOn: '2026-01-01',
    texts: 1,
    line: 1,
  };
  const told = (changes: object) =>
    checkIntegrity({ ...reference, silences: [{ ...silence, ...changes }] });
  assert.deepEqual(told({}), []);
  only(told({ pages: ['concepts/lampp'] }), 'silence', /no concepts\/lampp/);
  only(told({ considered: [{ at: 'river-law/1', why: 'x' }] }), 'silence', /river-law\/1/);
});
test('a correction of a page that does not answer', () => {
  const { reference } = fixture();
  const correction = {
    date: '2026-02-01',
    page: 'concepts/lamp',
    was: 'x',
    is: 'y',
    why: 'z',
    touched: ['concepts/lampp'],
  };
  only(
    checkIntegrity({ ...reference, corrections: [correction] }),
    'correction-page',
    /Entry 1: .*concepts\/lampp/,
  );
});
test('a phrasing leads to a page and says something that its names do not', () => {
  const found = (phrasings: Record<string, Partial<Phrasings>>) =>
    phrasingPages.check(fixture({}, [], [], phrasings).reference);
  assert.deepEqual(
    found({ 'concepts/lamp': { terms: ['sea light'], questions: ['what shines'] } }),
    [],
  );
  const [lost] = found({ 'concepts/lamb': { terms: ['sea light'] } });
  assert.match(
    `${lost?.problem} ${lost?.remedy}`,
    /no page concepts\/lamb\. Did you mean concepts\/lamp\?/,
  );
  // Plurals, small words and case are one to the search.
  for (const repeated of ['the Lamps', 'beacons', '灯塔'])
    assert.match(
      found({ 'concepts/lamp': { terms: [repeated] } })[0]?.problem ?? '',
      /already/,
      repeated,
    );
  assert.equal(
    found({ 'concepts/lamp': { questions: ['what shines?', 'What shines'] } }).length,
    1,
  );
});
test('what reports call an offence stands under one page that is there', () => {
  const { reference } = fixture();
  const found = (names: Record<string, string[]>) =>
    reportedNamePages.check({ ...reference, reportedNames: new Map(Object.entries(names)) });
  assert.deepEqual(
    found({ 'concepts/lamp': ['lamps'], 'offences/moving-buoys': ['shifting buoys'] }),
    [],
  );
  assert.match(found({ 'offences/moving-buoy': ['x'] })[0]?.remedy ?? '', /offences\/moving-buoys/);
  assert.match(
    found({ 'concepts/lamp': ['light'], 'offences/moving-buoys': ['light'] })[0]?.problem ?? '',
    /stands under concepts\/lamp and under offences\/moving-buoys/,
  );
});
test('what else a law is called stands under one instrument that is there', () => {
  const { reference } = fixture();
  const found = (names: Record<string, string[]>) =>
    lawNamePages.check({
      ...reference,
      lawNames: new Map(Object.entries(names).map(([id, list]) => [id, { names: list }])),
    });
  assert.deepEqual(found({ 'law/harbour-law': ['port law'] }), []);
  assert.match(found({ 'law/harbor-law': ['port law'] })[0]?.remedy ?? '', /law\/harbour-law/);
  assert.match(found({ 'law/harbour-law': ['a', 'a'] })[0]?.problem ?? '', /“a” stands under/);
});
