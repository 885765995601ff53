/**
 * A page of every kind can be begun, and what is written is whole but for the places that are to
 * fill.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { beginPage } from '../../../src/cli/new-page.ts';
import { skeletonOf } from '../../../src/cli/skeleton.ts';
import { shapeOf } from '../../../src/domain/content/expected.ts';
import { placesToFill } from '../../../src/domain/content/placeholder.ts';
import type { Finding } from '../../../src/domain/content/report.ts';
import { digestOf } from '../../../src/domain/official/digest.ts';
import type { OfficialText, OfficialTexts } from '../../../src/domain/official/text.ts';
import { readEntry } from '../../../src/read/content.ts';
import { kinds, schemas, type Kind } from '../../../src/schema/index.ts';
import { folderOf } from '../../../src/schema/kinds.ts';
import { edit, files, fixture, official, officialTexts, problems } from '../fixture.ts';
import { measured } from '../measured.ts';

const longer = edit('law/harbour-law/index.mdx', 'articleCount: 2', 'articleCount: 3');
const today = '2026-02-01';
const third = official['2']!;
const older = [{ text: '熄灭灯塔的，处五年以下有期徒刑。' }];

/** The official text of the fixture with a third article that was reworded, and another law. */
function texts(): OfficialTexts {
  const harbour = officialTexts().get('harbour-law')!;
  const [first, ...rest] = harbour.articles;
  const versions = [
    { from: '1990-01-01', to: '2000-12-31', amendedBy: null, paragraphs: older },
    { from: '2001-01-01', to: null, amendedBy: 'x', paragraphs: official['1']! },
  ];
  const added = { number: 3, label: '第三条', paragraphs: third };
  const articles = [{ ...first!, versions }, ...rest, added];
  const river = {
    slug: 'river-law',
    titleZh: '乌有国河流法',
    effective: '2005-05-05',
    articleCount: 7,
    articles: [],
  };
  return new Map<string, OfficialText>([
    ['harbour-law', { ...harbour, articles }],
    ['river-law', river],
  ]);
}

/** Ids of law must fit the invented law; any other may be begun. */
const idsOfLaw: Partial<Record<Kind, string>> = {
  instrument: 'law/river-law',
  provision: 'law/harbour-law/3',
  version: 'law/harbour-law/1/1990-01-01',
};
/** An id of each kind that no page has yet. */
const newId = (kind: Kind): string => idsOfLaw[kind] ?? `${folderOf(kind)}/not-begun`;

/** Begin a page in the fixture: its path and what is written there. */
function begun(id: string, changes = longer, of: OfficialTexts = texts()) {
  const { reference } = fixture(changes);
  const page = beginPage({ reference, texts: of, today }, id);
  return { ...page, source: skeletonOf(page.kind, page.known) };
}
const inShort = (findings: readonly Finding[]) => findings.map(({ file, rule }) => [file, rule]);
const refuses = (id: string, words: RegExp, of: OfficialTexts = texts()) =>
  assert.throws(() => begun(id, longer, of), { message: words });

test('every kind: the skeleton has one finding, which lists the places to fill', () => {
  for (const kind of kinds) {
    const { path, source, ...page } = begun(newId(kind));
    assert.equal(page.kind, kind);
    const findings = problems({ ...longer, [path]: source });
    assert.deepEqual(inShort(findings), [[join('content', path), 'unfinished']], kind);
    assert.match(
      findings[0]!.problem,
      /title \(line \d+\), summary \(line \d+\).*text \(line \d+\)/,
    );
  }
});
test('every kind: once the places are filled there is no finding', () => {
  for (const kind of kinds) {
    const { path, source } = begun(newId(kind));
    const filled = source.replaceAll(' # to fill', '').replaceAll('To be written', 'Written');
    assert.deepEqual(problems({ ...longer, [path]: filled }), [], kind);
  }
});
test('every kind: each key of the schema stands there with what it is for', () => {
  for (const kind of kinds) {
    const lines = begun(newId(kind)).source.split('\n');
    for (const key of Object.keys(shapeOf(schemas[kind])!)) {
      const at = lines.findIndex((line) => line.replace(/^# /, '').startsWith(`${key}:`));
      assert.ok(at > 0, `${kind}: ${key}`);
      assert.match(lines[at - 1]!, /^# .{4}/, `${kind}: ${key}`);
    }
    for (const line of lines) assert.ok(line.length <= 100, line);
  }
});
test('every kind: an optional key taken out of its comment has the right shape', () => {
  for (const kind of kinds) {
    const { path, source } = begun(newId(kind));
    const keys = Object.keys(shapeOf(schemas[kind])!);
    const used = source.replace(/^# (\w+): /gm, (line, key: string) =>
      keys.includes(key) ? line.slice(2) : line,
    );
    assert.notEqual(used, source, kind);
    const findings: Finding[] = [];
    readEntry(path, path, used, findings);
    assert.deepEqual(findings, [], kind);
  }
});
test('a provision begins from the official text: days, digests, items, and an example of a tier', () => {
  const { source, official: shown } = begun(newId('provision'));
  assert.deepEqual(shown, third);
  assert.match(source, /^inForceFrom: 2001-01-01$/m);
  assert.deepEqual(
    [...source.matchAll(/textDigest: (\S+)$/gm)].map((match) => match[1]),
    third.map(digestOf),
  );
  assert.equal(source.match(/^ {6}- translation: To be written\. # to fill$/gm)?.length, 2);
  assert.match(source, /# {3}- penalties:\n.*kind: fixed-term, minMonths/);
  assert.doesNotMatch(source, /灯塔/);
});
test('a dated wording begins from the official text too, and without it from the day before the next', () => {
  const known = begun(newId('version')).source;
  assert.match(known, /^to: 2000-12-31$/m);
  assert.ok(known.includes(`textDigest: ${digestOf(older[0]!)}\n`));
  const unknown = begun('law/harbour-law/1/1995-05-05').source;
  assert.match(unknown, /^to: 2000-12-31 # to fill$/m);
  assert.match(unknown, /textDigest: sha256-0{64} # to fill$/m);
});
test('a law takes its title, days and number of articles from the official text', () => {
  const { source } = begun(newId('instrument'));
  assert.match(source, /^zh: "?乌有国河流法"?$/m);
  assert.match(source, /^articleCount: 7$/m);
  assert.match(source, /^inForceFrom: 2005-05-05$/m);
  assert.match(begun('law/lake-law').source, /^officialText: lake-law # to fill$/m);
});
test('a claim takes the next number', () =>
  assert.match(begun(newId('claim')).source, /^number: 2$/m));

test('an id that is taken, was withdrawn or has moved is refused', () => {
  refuses('concepts/lamp', /^content.concepts.lamp\.mdx is already there\.$/);
  refuses(
    'law/harbour-law/1/2001-01-01',
    /is the wording in force; .*content\/law\/harbour-law\/1\.mdx/,
  );
  const { reference } = fixture();
  const moves = [
    { from: 'concepts/beacon', to: 'concepts/lamp', date: today, reason: 'x', line: 1 },
  ];
  assert.throws(
    () =>
      beginPage({ reference: { ...reference, moves }, texts: texts(), today }, 'concepts/beacon'),
    /concepts\/beacon has moved to concepts\/lamp; .*choose another id/,
  );
});
test('an id of no kind is refused with the form that is nearest', () => {
  refuses('concept/beacon', /id of no kind of page; did you mean concepts\/<name>\?/);
  refuses('concepts/a/b', /did you mean concepts\/<name>\?/);
  refuses('law', /did you mean law\/<instrument> or law\/<instrument>\/<article>/);
  refuses('qqqqqq/x', /write one of: law\/<instrument>.*guides\/<name>/);
  refuses('Concepts/Lamp', /cannot be an id: .*a–z.*for example concepts\//);
  refuses('', /say which page, for example npm run new -- concepts\/lamp/);
  refuses('law/harbour-law/1/old', /“old” is no day; .*1997-10-01/);
});
test('law that is not held or was not brought is refused with what to do', () => {
  refuses('law/harbor-law/3', /no instrument law\/harbor-law; did you mean law\/harbour-law\/3\?/);
  refuses('law/harbour-law/9', /the official text holds no article 9/);
  refuses('law/harbour-law/3', /was not brought; bring it with: npm run official-text/, new Map());
  refuses(
    'law/harbour-law/3/1990-01-01',
    /no page law\/harbour-law\/3 yet; begin it with: npm run new/,
  );
  refuses('law/harbour-law/1/2020-01-01', /after the first day of the wording in force/);
});

test('places to fill: a mark, a text left without its mark, the body; comments do not count', () => {
  const page = (head: string, body = 'Text.') => placesToFill(`---\n${head}\n---\n\n${body}\n`);
  assert.deepEqual(page('title: X\n# to fill\n# plain: To be written.'), []);
  assert.deepEqual(page('order: 3 # to fill'), [{ key: 'order', line: 2 }]);
  assert.deepEqual(page('rules:\n  - text: To be written.'), [{ key: 'text', line: 3 }]);
  assert.deepEqual(page('basis:\n  - law/a/1 # to fill'), [{ key: 'basis', line: 3 }]);
  assert.deepEqual(page('title: X', 'To be written.'), [{ key: 'text', line: 5 }]);
  assert.deepEqual(page('title: X', 'What is to be written: a will.'), []);
});

const root = mkdtempSync(join(tmpdir(), 'begun-'));
after(() => rmSync(root, { recursive: true, force: true }));

test('the command writes the file, prints the Chinese, and never writes over a page', () => {
  const lists = ['thresholds', 'terms', 'corrections', 'moves', 'search/synonyms'];
  const all: Record<string, string> = {
    ...files,
    ...longer,
    ...Object.fromEntries(lists.map((name) => [`${name}.yaml`, '[]\n'])),
    'sources.yaml':
      'gazette: { title: G, outlet: A, origin: official text, supports: x, howKnown: y }\n',
    'published.txt': '',
    'published-wordings.txt': '',
    'search-quality.json': JSON.stringify(measured),
    'search/labelled-queries.json': '[]\n',
    'check/reported-names.yaml': '{}\n',
    'check/law-names.yaml': '{}\n',
    'not-the-same.yaml': '[]\n',
    'silences.yaml': '[]\n',
    '../.official-text/harbour-law.json': JSON.stringify(texts().get('harbour-law')),
  };
  for (const [path, source] of Object.entries(all)) {
    const file = join(root, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
  }
  const run = (name: string, ...args: string[]) =>
    spawnSync(process.execPath, [resolve('src/cli', `${name}.ts`), ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, SEARCH_ENGINE: '' },
    });
  const made = run('new', '/law/harbour-law/3/');
  assert.equal(made.status, 0, made.stderr);
  assert.match(
    made.stdout,
    /^content\/law\/harbour-law\/3\.mdx: fill the \d+ places marked “# to fill”/,
  );
  assert.ok(made.stdout.includes(third[0]!.text));
  const file = join(root, 'content/law/harbour-law/3.mdx');
  assert.ok(existsSync(file));
  const check = run('check');
  assert.equal(check.status, 1);
  assert.match(check.stderr, /^1 problem in 1 file:\n\n.*3\.mdx:\d+ {2}unfinished\n/);
  // Another page may be begun while one is unfinished.
  assert.equal(run('new', 'concepts/beacon').status, 0);
  const before = readFileSync(file, 'utf8');
  const again = run('new', 'law/harbour-law/3');
  assert.equal(again.status, 1);
  assert.match(again.stderr, /^Failed: content.law.harbour-law.3\.mdx is already there\.\n$/);
  assert.equal(readFileSync(file, 'utf8'), before);
});
