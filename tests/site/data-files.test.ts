import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dataSchemas, type DataName } from '../../src/schema/data/index.ts';
import { validator } from '../validator.ts';
import { readCsv } from './csv.ts';
import { readPages } from './dist.ts';

const pages = readPages();
const text = (path: string) => readFileSync(`dist/data/${path}`, 'utf8');
const json = (path: string) => JSON.parse(text(path));
const names = Object.keys(dataSchemas) as DataName[];
type Row = Record<string, unknown>;

test('every published JSON file has a schema of its own and keeps to it, and to nothing beyond it', () => {
  const published = globSync('*.json', { cwd: 'dist/data' }).map((file) =>
    file.replace('.json', ''),
  );
  assert.deepEqual(published.toSorted(), names.toSorted());
  for (const name of names) {
    const validate = validator(json(`schemas/${name}.schema.json`));
    assert.ok(
      validate(json(`${name}.json`)),
      `${name}: ${JSON.stringify(validate.errors?.slice(0, 3))}`,
    );
    // The schema that is published lets later fields pass; the one in the source does not.
    const strict = dataSchemas[name].safeParse(json(`${name}.json`));
    assert.ok(strict.success, `${name}: ${strict.error?.message.slice(0, 400)}`);
  }
});

/**
 * One wrong value a file, where a reader would be misled: the path to it; undefined takes it out.
 */
const wrong: Record<DataName, [path: readonly (string | number)[], value: unknown]> = {
  reference: [['offences', 0, 'tiers', 0, 'penalties', 0, 'kind'], 'flogging'],
  provisions: [[0, 'inForceFrom'], '1997-13-01'],
  matrix: [[0, 'maxMonths'], '120'],
  cases: [[0, 'sentence', 'type'], 'lenient'],
  concepts: [['@graph', -1, 'prefLabel', 'en'], undefined],
  'search-quality': [['engines', 0, 'successAt1'], 97],
  'search-queries': [[0, 'expect'], undefined],
};

/** What stands at a key of an object, or at a place of an array, from its end where negative. */
const step = (node: unknown, key: string | number): unknown =>
  Array.isArray(node) ? node.at(Number(key)) : (node as Row)[key];

/** Put a value at a path of what was read from JSON; undefined takes out what is there. */
function put(data: unknown, path: readonly (string | number)[], value: unknown): void {
  const parent = path.slice(0, -1).reduce(step, data) as Row;
  const key = path.at(-1)!;
  assert.ok(key in parent, `nothing stands at ${path.join('.')}`);
  if (value === undefined) delete parent[key];
  else parent[key] = value;
}
for (const name of names) {
  test(`a wrong value in ${name}.json is refused`, () => {
    const validate = validator(json(`schemas/${name}.schema.json`));
    const data = json(`${name}.json`);
    put(data, ...wrong[name]);
    assert.equal(validate(data), false);
    assert.equal(dataSchemas[name].safeParse(data).success, false);
  });
}
test('a field that a later build adds does not break a reader of today', () => {
  for (const [name, add] of [
    ['cases', (data: Row[]) => (data[0]!['later'] = 1)],
    ['reference', (data: Row) => (data['later'] = 1)],
  ] as const) {
    const data = json(`${name}.json`);
    add(data);
    assert.ok(validator(json(`schemas/${name}.schema.json`))(data), name);
    assert.equal(
      dataSchemas[name].safeParse(data).success,
      false,
      'a field without a schema must not be published',
    );
  }
});

test('index.json of every page keeps to its schema; a wrong term is refused', () => {
  const validate = validator(json('schemas/page.schema.json'));
  const files = globSync('**/index.json', { cwd: 'dist' });
  assert.ok(files.length > 800, `${files.length}`);
  const read = (file: string) => JSON.parse(readFileSync(`dist/${file}`, 'utf8'));
  for (const file of files)
    assert.ok(validate(read(file)), `${file}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
  const wrong = read('offences/espionage/index.json');
  wrong.tiers[0].penalties[0].minMonths = 'ten years';
  assert.equal(validate(wrong), false);
});

const cases = json('cases.json') as {
  id: string;
  url: string;
  person: string;
  sentence: Row;
  offences: { id: string; reported: string }[];
  tiers: string[];
  sources: { id: string }[];
}[];
test('cases.csv says what cases.json says, cell by cell', () => {
  const rows = readCsv(text('cases.csv'));
  assert.equal(rows.length, cases.length);
  cases.forEach((row, i) => {
    const { sentence, offences, tiers, sources, ...flat } = row as typeof row & Row;
    const expected: Row = {
      ...flat,
      sentence: sentence['type'],
      months: sentence['months'],
      combined: sentence['combined'],
      politicalRights: sentence['politicalRights'],
      outside: sentence['outside'],
      other: sentence['other'],
      offences: offences.map(({ id }) => id).join('; '),
      reportedAs: offences.map(({ reported }) => reported).join('; '),
      tiers: tiers.join('; '),
      sources: sources.map(({ id }) => id).join('; '),
      confidence: (flat['confidence'] as Row)['level'],
      inferred: offences.some((offence) => (offence as Row)['inferred']),
    };
    for (const [column, cell] of Object.entries(rows[i]!))
      assert.equal(cell, String(expected[column] ?? ''), `${row.id} ${column}`);
  });
});
test('matrix.csv says what matrix.json says, cell by cell', () => {
  const rows = readCsv(text('matrix.csv'));
  const matrix = json('matrix.json') as (Row & { threshold: { zh: string; en: string } | null })[];
  assert.equal(rows.length, matrix.length);
  matrix.forEach((row, i) => {
    for (const [column, cell] of Object.entries(rows[i]!))
      assert.equal(
        cell,
        String(
          { ...row, thresholdZh: row.threshold?.zh, thresholdEn: row.threshold?.en }[column] ?? '',
        ),
        `${i} ${column}`,
      );
  });
});
test('every case is a page, the person is named as on it, and no tier or source is invented', () => {
  const reference = json('reference.json') as { sources: { id: string }[] };
  const known = new Set(reference.sources.map(({ id }) => id));
  for (const { url, tiers, sources, offences } of cases) {
    assert.ok(pages.has(url), url);
    for (const id of [...tiers, ...offences.map((offence) => offence.id)]) {
      const [page, anchor] = id.split('#');
      assert.ok(pages.get(`/${page}/`) && (!anchor || pages.get(`/${page}/`)!.ids.has(anchor)), id);
    }
    sources.forEach(({ id }) => assert.ok(known.has(id), id));
  }
});
test('reference.json holds every page of every kind once, and what the other files say is in it', () => {
  const data = json('reference.json') as Record<
    string,
    { id: string; url: string; tiers?: { url: string }[]; versions?: { url: string }[] }[]
  >;
  const lists = [
    'instruments',
    'provisions',
    'offences',
    'factors',
    'penalties',
    'concepts',
    'procedure',
    'claims',
    'cases',
    'guides',
  ];
  const listed = lists.flatMap((list) =>
    data[list]!.flatMap(({ url, versions }) => [
      url,
      ...(versions ?? []).map((version) => version.url),
    ]),
  );
  const folders = [
    'law',
    'offences',
    'factors',
    'penalties',
    'concepts',
    'procedure',
    'claims',
    'cases',
    'guides',
  ];
  const entries = [...pages.keys()].filter(
    (url) => folders.includes(url.split('/')[1]!) && url.split('/').length > 3,
  );
  const missing = new Set(entries).difference(new Set(listed));
  assert.deepEqual([...missing], []);
  assert.equal(new Set(listed).size, listed.length);
  for (const { tiers } of data['offences']!)
    for (const { url } of tiers!)
      assert.ok(pages.get(url.split('#')[0]!)!.ids.has(url.split('#')[1]!), url);
  const provisions = json('provisions.json') as {
    id: string;
    paragraphs: { tiers: unknown; translation: string }[];
  }[];
  const whole = data['provisions'] as unknown as typeof provisions;
  assert.deepEqual(
    whole.map(({ id, paragraphs }) => [
      id,
      paragraphs.map(({ tiers, translation }) => [tiers, translation]),
    ]),
    provisions.map(({ id, paragraphs }) => [
      id,
      paragraphs.map(({ tiers, translation }) => [tiers, translation]),
    ]),
  );
});
test('published.txt is the list that is kept', () => {
  const lines = (content: string) =>
    content.split('\n').filter((line) => line && !line.startsWith('#'));
  assert.deepEqual(
    lines(text('published.txt')),
    lines(readFileSync('content/published.txt', 'utf8')),
  );
});
