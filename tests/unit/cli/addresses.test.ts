import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { renameId, withMove } from '../../../src/domain/permanence/rename.ts';
import { moveObstacle } from '../../../src/domain/permanence/move-obstacles.ts';
import { files, fixture } from '../fixture.ts';
import { measured } from '../measured.ts';

const root = mkdtempSync(join(tmpdir(), 'addresses-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** A project folder with the fixture’s content, everything in it recorded as published. */
function project(name: string): string {
  const folder = join(root, name);
  const lists = {
    'sources.yaml':
      'gazette:\n  { title: Gazette, outlet: Assembly, origin: official text, ' +
      'supports: the text, howKnown: invented }\n',
    'published.txt': '/\n',
    'thresholds.yaml': '[]\n',
    'terms.yaml': '[]\n',
    'corrections.yaml': '[]\n',
    'moves.yaml': '# Moves.\n[]\n',
    'published-wordings.txt': '',
    'search/synonyms.yaml': '[]\n',
    'check/reported-names.yaml': '{}\n',
    'not-the-same.yaml': '[]\n',
    'silences.yaml': '[]\n',
    'check/law-names.yaml': '{}\n',
    'search/labelled-queries.json': '[]\n',
    'search-quality.json': JSON.stringify(measured),
  };
  for (const [path, source] of Object.entries({ ...files, ...lists })) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), source);
  }
  assert.equal(run(folder, 'publish-addresses').status, 0);
  return folder;
}
const run = (cwd: string, command: string, ...args: string[]) =>
  spawnSync(process.execPath, [resolve('src/cli', `${command}.ts`), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, SEARCH_ENGINE: '', GIT_CEILING_DIRECTORIES: root },
  });
const read = (folder: string, path: string) => readFileSync(join(folder, 'content', path), 'utf8');
const lines = (text: string) =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

test('renaming an id changes links, ids and places, and nothing that only begins alike', () => {
  const others = 'concepts/lamp-post a/concepts/lamp https://example.org/concepts/lamp/';
  const links = '[x](/concepts/lamp/) [y](/concepts/lamp/#how)';
  const text = `${links} basis: [concepts/lamp, "concepts/lamp#how"] ${others}`;
  const renamed = '[x](/concepts/light/) [y](/concepts/light/#how)';
  assert.equal(
    renameId(text, 'concepts/lamp', 'concepts/light'),
    `${renamed} basis: [concepts/light, "concepts/light#how"] ${others}`,
  );
  assert.equal(
    renameId(text, 'concepts/lamp#how', 'concepts/lamp#why'),
    text.replaceAll('#how', '#why'),
  );
  assert.equal(
    withMove('# Moves.\n[]\n', {
      from: 'a/b',
      to: 'a/c',
      date: '2026-03-01',
      reason: 'It “is”: so.',
    }),
    '# Moves.\n- from: "a/b"\n  to: "a/c"\n  date: 2026-03-01\n  reason: "It “is”: so."\n',
  );
});

test('move: file, mentions, list and addresses change together, and the content stays sound', () => {
  const folder = project('move');
  const before = lines(read(folder, 'published.txt'));
  const { status, stdout, stderr } = run(
    folder,
    'move',
    'law/harbour-law/2',
    'law/harbour-law/1-1',
    '--reason',
    'It was inserted.',
    '--date',
    '2026-03-01',
  );
  assert.equal(status, 0, stderr);
  const [page, version] = stdout.split('\n');
  assert.equal(page, 'content/law/harbour-law/2.mdx → content/law/harbour-law/1-1.mdx');
  assert.match(version!, /2\/2001-01-01\.mdx → .*1-1\/2001-01-01\.mdx/);
  assert.ok(!existsSync(join(folder, 'content/law/harbour-law/2.mdx')));
  assert.match(read(folder, 'law/harbour-law/1.mdx'), /\]\(\/law\/harbour-law\/1-1\/#p1-i1\)/);
  assert.match(
    read(folder, 'claims/harsh.mdx'),
    /basis: \[law\/harbour-law\/1-1\].*\n.*law\/harbour-law\/1-1#p1-t1/,
  );
  assert.equal(
    read(folder, 'moves.yaml'),
    '# Moves.\n' +
      '- from: "law/harbour-law/2"\n' +
      '  to: "law/harbour-law/1-1"\n' +
      '  date: 2026-03-01\n' +
      '  reason: "It was inserted."\n',
  );
  const now = lines(read(folder, 'published.txt'));
  assert.deepEqual(
    before.filter((address) => !now.includes(address)),
    [],
  );
  assert.ok(now.includes('/law/harbour-law/1-1/2001-01-01/#p1'));
  const check = run(folder, 'check');
  assert.equal(check.status, 0, check.stderr);
  assert.doesNotMatch(check.stdout, /^note/);
});
test('move: a place on a page, while it stands and after it was taken out', () => {
  const folder = project('place');
  assert.equal(
    run(
      folder,
      'move',
      'law/harbour-law/1#how',
      'law/harbour-law/1#reading',
      '--reason',
      'Clearer.',
    ).status,
    0,
  );
  assert.match(read(folder, 'law/harbour-law/1.mdx'), /## How to read it \{#reading\}/);
  writeFileSync(
    join(folder, 'content/law/harbour-law/1.mdx'),
    read(folder, 'law/harbour-law/1.mdx').replace('## How to read it {#reading}\n', ''),
  );
  assert.match(
    run(folder, 'check').stderr,
    /stale-published[\s\S]*npm run move -- law\/harbour-law\/1#reading/,
  );
  assert.equal(
    run(folder, 'move', 'law/harbour-law/1#reading', 'law/harbour-law/1', '--reason', 'Taken out.')
      .stderr,
    '',
  );
  assert.equal(run(folder, 'check').status, 0);
});
test('move: what cannot be done is one sentence, and nothing changes', () => {
  const folder = project('refused');
  const before = ['moves.yaml', 'published.txt', 'claims/harsh.mdx'].map((path) =>
    read(folder, path),
  );
  const refused = (words: RegExp, ...args: string[]) => {
    const { status, stderr, stdout } = run(folder, 'move', ...args);
    assert.equal(status, 1, args.join(' '));
    assert.match(stderr, words);
    assert.equal(stdout, '');
    assert.deepEqual(
      ['moves.yaml', 'published.txt', 'claims/harsh.mdx'].map((path) => read(folder, path)),
      before,
    );
  };
  refused(
    /^Failed: no page has the id concepts\/lampp; nothing was changed\.\n$/,
    'concepts/lampp',
    'concepts/light',
    '--reason',
    'x',
  );
  refused(
    /^Failed: say why, with --reason\. Write: npm run move/,
    'concepts/lamp',
    'concepts/light',
  );
  refused(
    /^Nothing was changed: .*\n1 problem[\s\S]*content.law.harbour-law.9\.mdx[\s\S]*ends at article 2/,
    'law/harbour-law/1',
    'law/harbour-law/9',
    '--reason',
    'x',
  );
});
test('what stands in the way of a move', () => {
  const { reference: fresh } = fixture();
  const reference = {
    ...fresh,
    moves: [
      { from: 'concepts/torch', to: 'concepts/lamp', date: '2026-03-01', reason: 'x', line: 1 },
    ],
    withdrawn: [
      {
        id: 'concepts/beacon',
        file: 'f',
        data: {
          title: 'Beacon',
          kind: 'concept' as const,
          updated: '2026-01-01',
          withdrawn: '2026-03-01',
          reason: 'x',
          successors: [],
        },
        last: { text: '', places: [], mentions: [] },
      },
    ],
  };
  const says = (from: string, to: string) => moveObstacle(reference, from, to);
  assert.equal(says('concepts/lamp', 'concepts/light'), undefined);
  assert.equal(says('law/harbour-law/1#how', 'law/harbour-law/1#why'), undefined);
  assert.equal(says('concepts/lamp', 'concepts/lamp'), 'from and to are the same');
  assert.equal(says('concepts/lamp', 'claims/harsh'), 'claims/harsh is already there');
  assert.equal(
    says('concepts/lamp', 'concepts/beacon'),
    'concepts/beacon is the address of a withdrawn page; addresses are never used again',
  );
  assert.equal(
    says('concepts/lamp', 'concepts/torch'),
    'concepts/torch has been an address before; addresses are never used again',
  );
  assert.equal(
    says('concepts/lamp', 'guides/lamp'),
    'guides/lamp is no place for a page of this kind (concept)',
  );
  assert.equal(
    says('law/harbour-law', 'law/river-law/1'),
    'law/river-law/1 is no place for a page of this kind (instrument)',
  );
  assert.equal(
    says('concepts/lamp', 'concepts/light#how'),
    'a page moves to a page, not to a place on one',
  );
  for (const dated of ['law/harbour-law/2/2001-01-01', 'law/harbour-law/1/2001-01-01'])
    assert.equal(
      says(dated, 'law/harbour-law/1/2002-01-01'),
      'a dated wording moves with its provision only',
    );
  assert.match(says('about', 'method')!, /^about is a page of the site/);
  assert.match(says('law/harbour-law/1#p1', 'law/harbour-law/1#p2')!, /#p1 is not a heading/);
  assert.match(
    says('law/harbour-law/1#how', 'law/harbour-law/2')!,
    /still on its page: move its text first/,
  );
  assert.equal(
    says('law/harbour-law/1#how', 'law/harbour-law/1#p1'),
    'law/harbour-law/1#p1 is already there',
  );
});

test('withdraw: refuses while others name the page, then keeps its last text and every address', () => {
  const folder = project('withdraw');
  const first = run(
    folder,
    'withdraw',
    'concepts/lamp',
    '--reason',
    'It was wrong.',
    '--successor',
    'law/harbour-law/2',
    '--date',
    '2026-03-01',
  );
  assert.equal(first.status, 1);
  assert.match(
    first.stderr,
    /^Nothing was changed[\s\S]*concepts\/lamp was withdrawn\.\n.*Name law\/harbour-law\/2/,
  );
  assert.ok(existsSync(join(folder, 'content/concepts/lamp.mdx')));
  writeFileSync(
    join(folder, 'content/law/harbour-law/1.mdx'),
    read(folder, 'law/harbour-law/1.mdx').replace(' and [the lamp](/concepts/lamp/)', ''),
  );
  const { status, stderr } = run(
    folder,
    'withdraw',
    'concepts/lamp',
    '--reason',
    'It was wrong.',
    '--successor',
    'law/harbour-law/2',
    '--date',
    '2026-03-01',
  );
  assert.equal(status, 0, stderr);
  const kept = read(folder, 'withdrawn/concepts/lamp.md');
  const head =
    '---\ntitle: Lamp\nzh: 灯塔\nkind: concept\nupdated: 2026-01-01\nwithdrawn: 2026-03-01\n' +
    'reason: It was wrong.\nsuccessors:\n  - law/harbour-law/2\n---\n';
  assert.equal(kept.slice(0, head.length), head);
  assert.match(kept, /A light for ships\.[\s\S]*A lamp\./);
  assert.equal(run(folder, 'check').status, 0);
  assert.match(
    run(folder, 'withdraw', 'concepts/lamp', '--reason', 'x').stderr,
    /^Failed: no page of content\/ has the id concepts\/lamp/,
  );
});
test('withdraw: a provision goes with its wordings, and places of its text stay in it', () => {
  const folder = project('provision');
  rmSync(join(folder, 'content/offences/moving-buoys.mdx'));
  writeFileSync(
    join(folder, 'content/published.txt'),
    read(folder, 'published.txt').replace(/^\/offences.*\n/gm, ''),
  );
  const { status, stderr } = run(
    folder,
    'withdraw',
    'law/harbour-law/1',
    '--reason',
    'It was never in force.',
  );
  assert.equal(status, 0, stderr);
  assert.match(
    read(folder, 'withdrawn/law/harbour-law/1.md'),
    /<a id="p1"><\/a>[\s\S]*Whoever moves buoys by night/,
  );
  assert.equal(run(folder, 'check').status, 0);
});

test('publish-addresses: a corrected wording is recorded beside the old one, an uncorrected change is not', () => {
  const folder = project('corrected');
  const before = lines(read(folder, 'published-wordings.txt'));
  writeFileSync(
    join(folder, 'content/law/harbour-law/1.mdx'),
    read(folder, 'law/harbour-law/1.mdx').replace('three years', 'four years'),
  );
  const refused = run(folder, 'publish-addresses');
  assert.equal(refused.status, 1);
  assert.match(
    refused.stderr,
    /changed-wording[\s\S]*law\/harbour-law\/1\/2001-01-01 has changed since it was published/,
  );
  writeFileSync(
    join(folder, 'content/corrections.yaml'),
    '- { date: 2026-04-01, page: law/harbour-law/1/2001-01-01, was: three, is: four, why: a slip }\n',
  );
  assert.match(
    run(folder, 'check').stderr,
    /corrected-wording[\s\S]*Run npm run publish-addresses/,
  );
  assert.match(run(folder, 'publish-addresses').stdout, /recorded 1 dated wording\n/);
  const now = lines(read(folder, 'published-wordings.txt'));
  assert.deepEqual(now.slice(0, before.length), before);
  assert.match(now.at(-1)!, /^law\/harbour-law\/1\/2001-01-01 sha256-[0-9a-f]{64} 2026-04-01$/);
  assert.equal(run(folder, 'check').status, 0);
});
test('check: names what is not recorded yet and fails for none of it', () => {
  const folder = project('unrecorded');
  writeFileSync(join(folder, 'content/published.txt'), '/\n');
  const { status, stdout } = run(folder, 'check');
  assert.equal(status, 0);
  assert.match(
    stdout,
    /^note: \d+ new addresses \(\/a-z\/, .*, …\); npm run publish-addresses records them\n/,
  );
});
