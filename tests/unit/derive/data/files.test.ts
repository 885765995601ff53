import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casesCsv, casesData } from '../../../../src/derive/data/cases.ts';
import { conceptsData } from '../../../../src/derive/data/concepts.ts';
import { csvOf } from '../../../../src/derive/data/csv.ts';
import { referenceJson } from '../../../../src/derive/data/reference.ts';
import { CaseRow } from '../../../../src/schema/data/cases.ts';
import { Concepts, type ConceptData } from '../../../../src/schema/data/concepts.ts';
import { ReferenceData } from '../../../../src/schema/data/reference.ts';
import { readCsv } from '../../../site/csv.ts';
import { edit, fixture, pair, official } from '../../fixture.ts';

const page = (title: string, rest: string) =>
  `---\ntitle: ${title}\nsummary: ${title}, in a line.\nupdated: 2026-01-01\n${rest}---\n\nText.\n`;
const changes = {
  'cases/mr-x.mdx': page(
    'Mr X, keeper',
    `person: X (masked)
role: keeper, “the lamp”
offences:
  - { reported: buoys, offence: offences/moving-buoys, inferred: true }
status: reported conviction
verdictOn: 2016-05
sentence: { type: fixed-term, months: 40, combined: true, politicalRights: 24 }
tiers: ["law/harbour-law/1#p1-t2"]
tierInferred: true
unknown: [The text.]
confidence: { level: medium, reason: One report. }
sources: [gazette]
`,
  ),
  'factors/night.mdx': page(
    'Night',
    `zh: 夜间
aliases: [Dark, after dark, 黑夜]
moves: [within the tier]
encodings: [{ text: By night., basis: [law/harbour-law/1] }]
related: [concepts/lamp, factors/fog]
`,
  ),
  'factors/fog.mdx': page(
    'Fog',
    `parent: factors/night
moves: [within the tier]
encodings: [{ text: In fog., certainty: inference }]
`,
  ),
};
const reference = {
  ...fixture(changes).reference,
  pairs: [
    pair('factors/fog', 'factors/night', 'Fog is by day, and night is not.', 'Night is no fog.'),
  ],
};
const concepts = conceptsData(reference);
const concept = (id: string) =>
  concepts['@graph'].find((node) => node['@id'].endsWith(`/${id}/`)) as ConceptData;

test('a case as a row: what is not reported is null, dates as precise as the report, masked stays masked', () => {
  const [row] = casesData(reference);
  assert.deepEqual(CaseRow.parse(row), row);
  const {
    id,
    url,
    person,
    verdictOn,
    announced,
    executed,
    court,
    conduct,
    sentence,
    offences,
    sources,
  } = row!;
  assert.deepEqual(
    [id, url, person, verdictOn, announced, executed, court, conduct],
    ['cases/mr-x', '/cases/mr-x/', 'X (masked)', '2016-05', null, null, null, null],
  );
  assert.deepEqual(sentence, {
    type: 'fixed-term',
    months: 40,
    combined: true,
    outside: null,
    politicalRights: 24,
    other: null,
  });
  assert.deepEqual(offences, [
    {
      id: 'offences/moving-buoys',
      title: 'The crime of moving buoys',
      reported: 'buoys',
      inferred: true,
    },
  ]);
  assert.deepEqual(sources, [{ id: 'gazette', outlet: 'Assembly', date: null, url: null }]);
});
test('the same as CSV', () => {
  const [row] = readCsv(casesCsv(casesData(reference)));
  const { person, role, months, sentence, announced, politicalRights, offences, inferred } = row!;
  assert.deepEqual(
    { person, role, months, sentence, announced, politicalRights, offences, inferred },
    {
      person: 'X (masked)',
      role: 'keeper, “the lamp”',
      months: '40',
      sentence: 'fixed-term',
      announced: '',
      politicalRights: '24',
      offences: 'offences/moving-buoys',
      inferred: 'true',
    },
  );
});
test('CSV: commas, quotation marks, nothing and zero', () => {
  const csv = csvOf<unknown>({ a: (row) => row, b: () => 0 }, ['x, "y"', null, undefined, false]);
  assert.equal(csv, 'a,b\r\n"x, ""y""","0"\r\n"","0"\r\n"","0"\r\n"false","0"\r\n');
  assert.deepEqual(
    readCsv(csv).map(({ a }) => a),
    ['x, "y"', '', '', 'false'],
  );
});
test('SKOS: names by language, parents and children, links both ways', () => {
  assert.deepEqual(Concepts.parse(concepts), concepts);
  const night = concept('night');
  assert.deepEqual(night.prefLabel, { en: 'Night', 'zh-Hans': '夜间' });
  assert.deepEqual(night.altLabel, { en: ['Dark', 'after dark'], 'zh-Hans': ['黑夜'] });
  assert.deepEqual(
    [night.narrower, concept('fog').broader],
    [[concept('fog')['@id']], [night['@id']]],
  );
  // Fog is narrower already; the lamp does not name the night, and is joined to it all the same.
  assert.deepEqual(
    [night.related, concept('lamp').related],
    [[concept('lamp')['@id']], [night['@id']]],
  );
  assert.deepEqual(concept('fog').scopeNote, {
    en: ['Not the same as Night: Fog is by day, and night is not.'],
  });
  assert.deepEqual(concept('lamp').definition, { en: 'A light for ships.' });
  assert.match(concept('lamp').source![0]!, /^https?:.*\/law\/harbour-law\/2\/$/);
});
test('reference.json: a list a kind, derived tiers with their addresses, every wording', () => {
  const whole = referenceJson(reference);
  assert.deepEqual(ReferenceData.parse(whole), whole);
  assert.deepEqual(
    [
      whole.schema,
      whole.instruments.length,
      whole.provisions.length,
      whole.offences.length,
      whole.cases.length,
      whole.factors.length,
    ],
    [1, 1, 2, 1, 1, 2],
  );
  assert.deepEqual(
    whole.offences[0]!.tiers.map(({ id, citation, inWords, gateway, applied }) => ({
      id,
      citation,
      inWords,
      gateway,
      applied,
    })),
    [
      {
        id: 'law/harbour-law/1#p1-t1',
        citation: 'Harbour Law art. 1 ¶ 1',
        inWords: 'fixed-term imprisonment of 6 months to 3 years or criminal detention',
        gateway: false,
        applied: null,
      },
      {
        id: 'law/harbour-law/1#p1-t2',
        citation: 'Harbour Law art. 1 ¶ 1',
        inWords: 'fixed-term imprisonment of 3 to 7 years',
        gateway: false,
        applied: null,
      },
    ],
  );
  assert.deepEqual(
    whole.provisions[1]!.versions.map(({ inForceFrom, inForceTo, effect }) => [
      inForceFrom,
      inForceTo,
      effect,
    ]),
    [
      ['2001-01-01', '2011-04-30', 'The range rose.'],
      ['2011-05-01', null, null],
    ],
  );
  assert.deepEqual(whole.provisions[0]!.headings, [{ id: 'how', text: 'How to read it' }]);
  assert.deepEqual(
    whole.sources.map(({ id, title }) => [id, title]),
    [['gazette', 'Gazette']],
  );
});
test('reference.json: a change of a tier reaches the offence, and no Chinese sentence leaves with the data', () => {
  const changed = referenceJson(
    fixture({ ...changes, ...edit('law/harbour-law/1.mdx', 'maxMonths: 84', 'maxMonths: 96') })
      .reference,
  );
  assert.equal(changed.offences[0]!.tiers[1]!.inWords, 'fixed-term imprisonment of 3 to 8 years');
  for (const paragraph of Object.values(official).flat())
    assert.ok(!JSON.stringify(changed).includes(paragraph.text.slice(0, 12)));
});
