/** Citations on the real content, byte by byte: `styles.golden.txt` is meant to be read. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { customPinyin, pinyin } from 'pinyin-pro';
import { citableOf, pageOf } from '../../../../src/domain/cite/citable.ts';
import {
  citedAt,
  revisionInAddress,
  type Cited,
} from '../../../../src/domain/cite/citation-facts.ts';
import { issuersOf } from '../../../../src/domain/cite/issuers.ts';
import { plainText, type Run } from '../../../../src/domain/cite/runs.ts';
import { styles } from '../../../../src/domain/cite/styles.ts';
import { entriesOf } from '../../../../src/domain/reference/reference.ts';
import { citableSet, citablePage } from '../../../../src/derive/cite/citable-places.ts';
import { writeCitation } from '../../../../src/derive/cite/write-citation.ts';
import { citedUrl, urlOf } from '../../../../src/urls.ts';
import { wholeReference } from '../../whole.ts';

const reference = wholeReference();
/** The facts of `law/criminal-law/111#p1`; a dated id pins that wording. */
function facts(full: string): Cited {
  const [id = '', anchor] = full.split('#');
  const wording = reference.wordings
    .get(id.split('/').slice(0, 3).join('/'))
    ?.find((one) => one.id === id);
  const entry = wording?.entry ?? reference.entries.get(id);
  if (!entry) throw new Error(`no page ${id}`);
  return citableOf(reference, entry, anchor, wording);
}

/** What is cited, and why it is here. */
const cases: [string, Cited][] = [
  ['a provision, whole', facts('law/criminal-law/111')],
  ['a paragraph, the only one', facts('law/criminal-law/111#p1')],
  ['a sentencing tier', facts('law/criminal-law/111#p1-t2')],
  ['a paragraph of several', facts('law/criminal-law/398#p2')],
  ['an item of the only paragraph', facts('law/criminal-law/110#p1-i2')],
  ['an inserted article', facts('law/criminal-law/308-1#p2')],
  ['a wording brought by an amendment', facts('law/criminal-law/431#p2')],
  ['an older wording', facts('law/criminal-law/431/1997-10-01#p2')],
  ['an article of a law last revised as a whole', facts('law/state-secrets-law/14')],
  ['an article of a law whose dates are an amendment’s', facts('law/criminal-procedure-law/188')],
  ['an article of a repealed law', facts('law/counter-espionage-law-2014/38')],
  ['a regulation', facts('law/state-secrets-regulations/14')],
  ['an interpretation', facts('law/interpretation-2001-4/2')],
  ['an interpretation that names a law', facts('law/cpl-interpretation/423')],
  ['an interpretation, an item printed as a paragraph', facts('law/surrender-and-merit-1998/1#p2')],
  ['the same, a paragraph below the item', facts('law/surrender-and-merit-1998/1#p3')],
  ['a section of filing standards, an item', facts('law/filing-standards-2006/1-3#p2-i1')],
  ['an interpretation without a number', facts('law/npcsc-cpl-292-2025')],
  ['an instrument', facts('law/state-secrets-law')],
  ['an instrument that is no longer in force', facts('law/state-secrets-law-1988')],
  ['an instrument with two issuers', facts('law/pla-civilian-staff-regulations')],
  ['an amendment', facts('law/criminal-law-amendment-11')],
  ['a case', facts('cases/liu-engineer-2025')],
  ['a claim', facts('claims/three-factors')],
  ['a guide', facts('guides/espionage-or-providing-secrets-abroad')],
  ['a heading in quotation marks', facts('guides/how-press-reports-go-wrong#closed')],
  [
    'what this reference explains of a provision',
    pageOf(reference, reference.entries.get('law/criminal-law/111')!),
  ],
  ['a page without a revision', citablePage('matrix', 'Every offence by every tier').whole],
];

const slanted = (list: readonly Run[]) =>
  list.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');
// Revision and its day are fixed, so that only a change of form changes this file; so is the
// address of the site.
const fixed = (cited: Cited): Cited =>
  cited.revision ? { ...cited, revision: '0a1b2c3d', revised: '2026-01-10' } : cited;
const at = (cited: Cited, accessed?: string) => ({
  url: citedUrl(`https://site.example${urlOf(cited.id)}`, revisionInAddress(cited), cited.anchor),
  siteName: 'Secrets & Sentences',
  accessed,
});
const blocks = cases.map(([why, real]) => {
  const cited = fixed(real);
  return [
    `# ${why}: ${cited.id}${cited.anchor ? `#${cited.anchor}` : ''}`,
    ...styles.map(
      (style) => `${`${style.id}:`.padEnd(15)}${slanted(style.write(cited, at(cited)))}`,
    ),
  ].join('\n');
});
const dayKnown = [
  '# the day of access is known: concepts page and law',
  ...styles.flatMap((style) =>
    [cases[0]![1], cases.at(-1)![1]].map(
      (cited) =>
        `${`${style.id}:`.padEnd(15)}${slanted(style.write(fixed(cited), at(fixed(cited), '2026-03-05')))}`,
    ),
  ),
].join('\n');
const text = `${[...blocks, dayKnown].join('\n\n')}\n`;
const golden = new URL('./styles.golden.txt', import.meta.url);
if (process.env['WRITE_GOLDEN']) writeFileSync(golden, text);

test('every style writes every kind as the golden file has it', () => {
  const expected = readFileSync(golden, 'utf8').split('\n\n');
  assert.deepEqual(text.split('\n\n'), expected);
});
test('ten styles, six kinds', () => {
  assert.equal(styles.length, 10);
  assert.equal(new Set(styles.map(({ id }) => id)).size, 10);
  assert.deepEqual(
    new Set(cases.map(([, { kind }]) => kind)),
    new Set(['provision', 'interpretation', 'instrument', 'case', 'claim', 'page']),
  );
});
test('what the browser reckons from the facts of a page is what the build writes', () => {
  let compared = 0;
  for (const entry of reference.entries.values()) {
    const { places, ...facts } = citableSet(reference, entry);
    const sent = JSON.parse(JSON.stringify(facts)) as typeof facts;
    for (const place of places)
      for (const style of styles) {
        const built = writeCitation(style, citableOf(reference, entry, place.anchor));
        assert.deepEqual(
          writeCitation(style, citedAt(sent, place)),
          built,
          `${entry.id}#${place.anchor}`,
        );
        compared++;
      }
  }
  assert.ok(compared > 10_000, `${compared}`);
});
test('nothing anywhere is printed twice, left empty or left undefined', () => {
  const faults =
    /undefined|null|\bNaN\b|,,|;;|\.\.|, \.|\(\)|\[\]|（）|《》| ,|\(;|\( |  |["']|。。|，，|\s$|^\s/;
  for (const entry of reference.entries.values()) {
    const set = citableSet(reference, entry);
    for (const cited of [
      set.whole,
      ...(set.explanation ? [set.explanation] : []),
      ...set.places.map((place) => citedAt(set, place)),
    ])
      for (const style of styles) {
        const line = plainText(writeCitation(style, cited));
        assert.doesNotMatch(line, faults, `${style.id}: ${line}`);
      }
  }
});
test('pages of this reference are never cited as law', () => {
  for (const [, cited] of cases.filter(
    ([, { kind }]) => kind === 'case' || kind === 'claim' || kind === 'page',
  ))
    for (const style of styles) {
      const line = plainText(style.write(cited, at(cited)));
      assert.match(line, /Secrets & Sentences/, line);
      assert.doesNotMatch(line, /promulgated|\(China\)|全国人民代表大会|translated/, line);
    }
});
test('every issuer is in the table, and every pinyin reads the title letter by letter', () => {
  customPinyin({ 几个: 'jǐ gè', 应如何: 'yīng rú hé' });
  const bare = (words: string) =>
    words
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}]/gu, '');
  for (const { data } of entriesOf(reference, 'instrument')) {
    for (const { zh, en } of issuersOf(data.issuer).names) assert.ok(zh, en);
    if (data.pinyin)
      assert.equal(bare(data.pinyin), bare(pinyin(data.zh.replace(/（\d{4}年）/, ''))), data.zh);
  }
});
