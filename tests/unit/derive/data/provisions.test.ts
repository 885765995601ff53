import assert from 'node:assert/strict';
import { test } from 'node:test';
import { provisionsJson } from '../../../../src/derive/data/provisions.ts';
import { digestOf } from '../../../../src/domain/official/digest.ts';
import { edit, fixture, official } from '../../fixture.ts';

const of = (changes: Record<string, string | undefined> = {}) =>
  provisionsJson(fixture(changes).reference);
const [one, two] = of();
const marks = { role: 'principal', mode: 'shall' };

test('one object a provision, in the order of articles, and nothing else', () => {
  assert.deepEqual(
    of().map((provision) => provision.id),
    ['law/harbour-law/1', 'law/harbour-law/2'],
  );
  for (const provision of of())
    assert.deepEqual(Object.keys(provision), [
      'id',
      'url',
      'title',
      'inForceFrom',
      'paragraphs',
      'versions',
    ]);
});
test('the outer fields', () => {
  const { paragraphs, versions, ...outer } = two!;
  assert.deepEqual(outer, {
    id: 'law/harbour-law/2',
    url: '/law/harbour-law/2/',
    title: 'Putting out lights',
    inForceFrom: '2011-05-01',
  });
  assert.deepEqual([paragraphs.length, versions.length], [2, 2]);
});
test('a paragraph with terms and tiers', () => {
  assert.deepEqual(one!.paragraphs, [
    {
      n: 1,
      translation:
        'Whoever moves buoys by night, where circumstances are serious, shall be imprisoned ' +
        'for not more than three years.',
      textDigest: digestOf(official['1']![0]!),
      items: [],
      tiers: [
        {
          threshold: { zh: '情节严重', en: 'serious circumstances' },
          penalties: [
            { kind: 'fixed-term', minMonths: 6, maxMonths: 36, ...marks },
            { kind: 'criminal-detention', ...marks },
          ],
        },
        {
          threshold: { zh: '情节特别严重', en: 'especially serious circumstances' },
          penalties: [{ kind: 'fixed-term', minMonths: 36, maxMonths: 84, ...marks }],
        },
      ],
      terms: [{ role: 'threshold', zh: '情节严重', en: 'circumstances are serious' }],
    },
  ]);
});
test('paragraphs and items count from 1', () => {
  assert.deepEqual(
    two!.paragraphs.map((paragraph) => paragraph.n),
    [1, 2],
  );
  assert.deepEqual(two!.paragraphs[0]!.items, [
    { n: 1, translation: 'putting out a lighthouse;' },
    { n: 2, translation: 'drawing a false chart.' },
  ]);
});
test('versions, oldest first, each with its days and its own text', () => {
  assert.deepEqual(
    two!.versions.map(({ paragraphs, ...rest }) => ({
      ...rest,
      digests: paragraphs.map((p) => p.textDigest),
    })),
    [
      {
        id: 'law/harbour-law/2/2001-01-01',
        url: '/law/harbour-law/2/2001-01-01/',
        inForceFrom: '2001-01-01',
        inForceTo: '2011-04-30',
        changedBy: null,
        digests: [digestOf(official['2@2001-01-01']![0]!)],
      },
      {
        id: 'law/harbour-law/2/2011-05-01',
        url: '/law/harbour-law/2/2011-05-01/',
        inForceFrom: '2011-05-01',
        inForceTo: null,
        changedBy: null,
        digests: official['2']!.map(digestOf),
      },
    ],
  );
  assert.deepEqual(two!.versions[1]!.paragraphs, two!.paragraphs);
});
test('who changed it, and punishment by reference, where they are known', () => {
  const changed = of(
    edit(
      'law/harbour-law/2.mdx',
      'inForceFrom: 2011-05-01',
      'inForceFrom: 2011-05-01\nchangedBy: { instrument: law/amendment-1, clause: 3 }',
    ),
  )[1]!;
  assert.deepEqual(
    changed.versions.map((version) => version.changedBy),
    [null, { instrument: 'law/amendment-1', clause: 3 }],
  );
  const by = of(
    edit(
      'law/harbour-law/1.mdx',
      '    terms:',
      '    punishedBy: { ref: "law/harbour-law/2#p1", how: heavier, zh: 情节严重 }\n    terms:',
    ),
  )[0]!;
  assert.deepEqual(by.paragraphs[0]!.punishedBy, {
    ref: 'law/harbour-law/2#p1',
    how: 'heavier',
    zh: '情节严重',
  });
  assert.equal('punishedBy' in one!.paragraphs[0]!, false);
});
test('no Chinese sentence leaves with the data, and it is JSON', () => {
  const text = JSON.stringify(of());
  assert.deepEqual(JSON.parse(text), of());
  for (const paragraph of Object.values(official).flat())
    assert.ok(!text.includes(paragraph.text.slice(0, 12)));
});
