import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { files, official } from '../fixture.ts';
import { measured } from '../measured.ts';

const root = mkdtempSync(join(tmpdir(), 'reference-'));
after(() => rmSync(root, { recursive: true, force: true }));
const cli = (name: string) => resolve('src/cli', `${name}.ts`);

/** A project folder holding the fixture’s content with changes. */
function project(name: string, changes: Record<string, string> = {}): string {
  const folder = join(root, name);
  const all = {
    ...files,
    'sources.yaml':
      'gazette:\n  { title: Gazette, outlet: Assembly, origin: official text, ' +
      'supports: the text, howKnown: invented }\n',
    'published.txt': '/concepts/lamp/\n',
    'thresholds.yaml': '[]\n',
    'terms.yaml': '[]\n',
    'corrections.yaml': '[]\n',
    'moves.yaml': '[]\n',
    'published-wordings.txt': '',
    'search/synonyms.yaml': '[]\n',
    'check/reported-names.yaml': '{}\n',
    'not-the-same.yaml': '[]\n',
    'silences.yaml': '[]\n',
    'check/law-names.yaml': '{}\n',
    'search/labelled-queries.json': '[]\n',
    'search-quality.json': JSON.stringify(measured),
    ...changes,
  };
  for (const [path, source] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), source);
  }
  return folder;
}
const run = (
  cwd: string,
  name: string,
  args: string[] = [],
  input = '',
  env: Record<string, string> = {},
) =>
  spawnSync(process.execPath, [cli(name), ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, SEARCH_ENGINE: '', ...env },
  });

/** The official text of the fixture as a folder of JSON. */
function officialFolder(name: string, change = (text: string) => text): string {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  const text = {
    titleZh: '乌有国港口法',
    effective: '2001-01-01',
    articleCount: 2,
    articles: [
      {
        number: 1,
        label: '第一条',
        paragraphs: official['1'],
        crimeNames: [{ name: '移动航标罪', paragraph: null, from: '2001-01-01', to: null }],
      },
      {
        number: 2,
        label: '第二条',
        paragraphs: official['2'],
        versions: [
          {
            from: '2001-01-01',
            to: '2011-04-30',
            amendedBy: null,
            paragraphs: official['2@2001-01-01'],
          },
          { from: '2011-05-01', to: null, amendedBy: null, paragraphs: official['2'] },
        ],
      },
    ],
  };
  writeFileSync(join(folder, 'harbour-law.json'), change(JSON.stringify(text)));
  return folder;
}

test('check: sound content passes and says how much was read', () => {
  const { status, stdout } = run(project('sound'), 'check');
  assert.equal(status, 0);
  assert.match(stdout, /no problem found in 7 entries/);
});
test('check: bad content ends with one report of files and rules, exit 1, no stack', () => {
  const bad = project('bad', { 'concepts/lamp.mdx': '', 'published.txt': '/concepts/gone/\n' });
  const { status, stderr, stdout } = run(bad, 'check');
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^2 problems in 2 files:\n\n {2}content.concepts.lamp\.mdx:1 {2}empty-file\n[\s\S]*stale-published/,
  );
  assert.doesNotMatch(stderr + stdout, /\n\s+at |Error:/);
});
test('check: a list that cannot be read is one finding, and no page is blamed for it', () => {
  for (const [name, changes] of Object.entries({
    'sources-broken': { 'sources.yaml': 'gazette: { title: [ }\n' },
    'sources-wrong': { 'sources.yaml': 'gazette: { titel: Gazette }\n' },
    'moves-broken': { 'moves.yaml': '- form: concepts/a\n' },
  })) {
    const { status, stderr } = run(project(name, changes), 'check');
    assert.equal(status, 1);
    assert.match(stderr, /^\d problems? in 1 file:\n\n {2}content.(sources|moves)\.yaml/, stderr);
  }
});
test('check: a vanished address is named with its line', () => {
  const { status, stderr } = run(
    project('vanished', { 'published.txt': '# list\n/concepts/lamp/\n/concepts/lamp/#shade\n' }),
    'check',
  );
  assert.equal(status, 1);
  assert.match(stderr, /stale-published\n.*\/concepts\/lamp\/#shade was published/);
});
test('check: an engine that is not known is one sentence', () => {
  const { status, stderr, stdout } = run(project('engine'), 'check', [], '', {
    SEARCH_ENGINE: 'pagefin',
  });
  assert.equal(status, 1);
  assert.match(stderr, /^Failed: SEARCH_ENGINE is “pagefin”; [^\n]*\n$/);
  assert.equal(stdout, '');
  assert.equal(run(project('engine-2'), 'check', [], '', { SEARCH_ENGINE: 'pagefind' }).status, 0);
});
test('verify: no difference, then one digit of a tier changed', () => {
  const texts = officialFolder('texts');
  const sound = run(project('sound-2'), 'verify', [texts]);
  assert.equal(sound.status, 0, sound.stdout + sound.stderr);
  const wrong = run(
    project('digit', {
      'law/harbour-law/1.mdx': files['law/harbour-law/1.mdx']!.replace(
        'maxMonths: 84',
        'maxMonths: 96',
      ),
    }),
    'verify',
    [texts],
  );
  assert.equal(wrong.status, 1);
  const place = String.raw`content.law.harbour-law.1\.mdx: p1-t2 penalties`;
  const ours = 'we say fixed-term 36–96 months .*';
  const theirs = 'the text says fixed-term 36–84 months';
  assert.match(wrong.stdout, new RegExp(`${place}: ${ours} / ${theirs}`));
});
test('verify: a folder that is not there is one sentence', () => {
  const { status, stderr } = run(project('sound-3'), 'verify', ['nowhere']);
  assert.equal(status, 1);
  assert.match(stderr, /^Failed: there is no official text in nowhere\..*\n$/);
});
test('official-text: brings all or nothing', () => {
  const folder = project('bring');
  assert.equal(run(folder, 'official-text', [officialFolder('texts-2')]).status, 0);
  assert.deepEqual(readdirSync(join(folder, '.official-text')), ['harbour-law.json']);
  const before = readFileSync(join(folder, '.official-text/harbour-law.json'), 'utf8');
  const broken = run(folder, 'official-text', [
    officialFolder('texts-3', (text) => text.slice(0, 40)),
  ]);
  assert.equal(broken.status, 1);
  assert.match(broken.stderr, /harbour-law\.json is not JSON/);
  assert.equal(readFileSync(join(folder, '.official-text/harbour-law.json'), 'utf8'), before);
  assert.equal(run(folder, 'verify').status, 0);
});
test('search: --json and --batch answer arrays; nonsense answers an empty one', () => {
  const folder = project('searching');
  const single = JSON.parse(run(folder, 'search', ['--json', 'Lamp']).stdout) as {
    rank: number;
    id: string;
    url: string;
    title: string;
    kind: string;
    reason: string;
  }[];
  assert.deepEqual(
    { ...single[0], reason: '' },
    {
      rank: 1,
      id: 'concepts/lamp',
      url: '/concepts/lamp/',
      title: 'Lamp',
      kind: 'concept',
      reason: '',
    },
  );
  const batch = JSON.parse(
    run(folder, 'search', ['--json', '--batch'], '["beacon","harbour law 2 (2)","qqqqzzzz"]')
      .stdout,
  ) as { id: string }[][];
  assert.deepEqual(
    batch.map((hits) => hits[0]?.id),
    ['concepts/lamp', 'law/harbour-law/2#p2', undefined],
  );
  assert.match(
    run(folder, 'search', ['--batch'], 'not json').stderr,
    /^Failed: --batch reads a JSON array/,
  );
});
test('publish-addresses: records what is new and drops nothing', () => {
  const folder = project('publishing');
  assert.match(run(folder, 'publish-addresses').stdout, /recorded \d+ new addresses/);
  const list = readFileSync(join(folder, 'content/published.txt'), 'utf8');
  assert.match(list, /^\/law\/harbour-law\/2\/2011-05-01\/#p1-i2$/m);
  assert.match(list, /^\/concepts\/lamp\/$/m);
  assert.match(run(folder, 'publish-addresses').stdout, /recorded 0 new addresses/);
});
test('official-text: text of instruments held is read, others passed over, a broken one stops all', () => {
  const folder = project('markdown');
  const laws = join(root, 'laws');
  mkdirSync(join(laws, '行政法'), { recursive: true });
  const [[first], [second, third]] = [official['1']!, official['2']!];
  const law = [
    '# 乌有国港口法\n',
    `第一条　${first!.text}\n`,
    `第二条　${second!.text}`,
    ...second!.items!,
    `${third!.text}\n`,
  ].join('\n');
  writeFileSync(join(laws, '行政法/港口法(2001-01-01).md'), law);
  writeFileSync(join(laws, '行政法/河流法.md'), '# 乌有国河流法\n\n第一条　河。\n');
  assert.match(run(folder, 'official-text', [laws]).stdout, /^brought 1 official texts/);
  const verified = run(folder, 'verify');
  assert.equal(verified.status, 0, verified.stdout + verified.stderr);
  assert.match(verified.stdout, /not compared for 1 instruments read from text/);
  writeFileSync(join(laws, '行政法/港口法(2001-01-01).md'), law.replace('第二条', '第九条'));
  const broken = run(folder, 'official-text', [laws]);
  assert.equal(broken.status, 1);
  assert.match(broken.stderr, /nothing was brought:\n.*港口法.*an article is missing/);
  assert.equal(run(folder, 'verify').status, 0);
});
