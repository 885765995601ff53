import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sinceCited, type Page } from '../../../../src/client/revision-notice.ts';
import {
  historyOf,
  isRecorded,
  type FileVersion,
} from '../../../../src/domain/permanence/page-history.ts';
import { revisionOf, revisionOfSource } from '../../../../src/domain/permanence/revision.ts';
import { files, fixture } from '../../fixture.ts';

const { reference } = fixture();
const version = (date: string, summary: string, source: string): FileVersion => ({
  date,
  summary,
  source,
});
const law = files['law/harbour-law/1.mdx']!;
const entry = reference.entries.get('law/harbour-law/1')!;
const older = law.replace('three years', 'two years');
const oldest = older.replace('maxMonths: 84', 'maxMonths: 96');

test('revisions are told newest first, with what each touched; changes that say nothing new are left out', () => {
  const history = new Map([
    [
      'content/law/harbour-law/1.mdx',
      [
        version(
          '2026-03-03',
          'Names for the search',
          law.replace('updated: 2026-01-01', 'updated: 2026-03-03\naliases: [buoy]'),
        ),
        version('2026-03-02', 'Three, not two', law),
        version('2026-03-01', 'The range', older),
        version('2026-02-01', 'Broken', '---\na: [\n---\n'),
        version('2026-01-01', 'Begun', oldest),
      ],
    ],
  ]);
  const versions = historyOf(reference, history, entry);
  assert.deepEqual(versions, [
    {
      date: '2026-03-02',
      summary: 'Three, not two',
      revision: revisionOf(entry),
      touched: ['translation'],
    },
    {
      date: '2026-03-01',
      summary: 'The range',
      revision: revisionOfSource(older),
      touched: ['tiers'],
    },
    { date: '2026-01-01', summary: 'Begun', revision: revisionOfSource(oldest), touched: [] },
  ]);
  assert.ok(isRecorded(versions, entry));
  assert.deepEqual(historyOf(reference, undefined, entry), []);
});
test('a page that moved keeps the revisions it had before', () => {
  const moved = {
    ...reference,
    moves: [
      {
        from: 'law/harbour-law/9',
        to: 'law/harbour-law/1',
        date: '2026-03-01',
        reason: 'x',
        line: 1,
      },
    ],
  };
  const history = new Map([
    ['content/law/harbour-law/1.mdx', [version('2026-03-01', 'Moved', law)]],
    ['content/law/harbour-law/9.mdx', [version('2026-01-01', 'Begun', older)]],
  ]);
  assert.deepEqual(
    historyOf(moved, history, entry).map(({ summary }) => summary),
    ['Moved', 'Begun'],
  );
});

test('git: the whole history in a clone, none in a shallow one or outside git', async () => {
  const root = mkdtempSync(join(tmpdir(), 'history-'));
  after(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'a');
  mkdirSync(join(folder, 'content/concepts'), { recursive: true });
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=e@example.org', ...args], {
      cwd,
      stdio: 'ignore',
    });
  const module = new URL('../../../../src/read/history.ts', import.meta.url).href;
  const script = `
    const { readHistory } = await import(${JSON.stringify(module)});
    const lines = (list) => list.map(({ summary, source }) => summary + '|' + source);
    const history = readHistory();
    const all = history ? [...history].map(([path, list]) => [path, lines(list)]) : null;
    console.log(JSON.stringify(all));
  `;
  const ask = (cwd: string): [string, string[]][] | null =>
    JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd,
        encoding: 'utf8',
        env: { ...process.env, GIT_CEILING_DIRECTORIES: root },
      }),
    );
  assert.equal(ask(folder), null);
  git(folder, 'init', '-q');
  for (const [text, summary] of [
    ['one', 'First: “one”'],
    ['two — 灯塔', 'Second'],
  ] as const) {
    writeFileSync(join(folder, 'content/concepts/lamp.mdx'), text);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', summary);
  }
  assert.deepEqual(ask(folder), [
    ['content/concepts/lamp.mdx', ['Second|two — 灯塔', 'First: “one”|one']],
  ]);
  git(root, 'clone', '-q', '--depth', '1', `file://${folder}`, 'b');
  assert.equal(ask(join(root, 'b')), null);
});

const listed = [
  { revision: 'cccccccc', date: '3 May 2026', change: 'Third' },
  { revision: 'bbbbbbbb', date: '2 May 2026', change: 'Second' },
  { revision: 'aaaaaaaa', date: '1 May 2026', change: 'First' },
];
const page: Page = { revision: 'cccccccc', dated: false, corrected: undefined, history: listed };

test('what a reader who follows a citation is told', () => {
  assert.equal(sinceCited('cccccccc', page).state, 'unchanged');
  const changed = sinceCited('aaaaaaaa', page);
  assert.equal(changed.line, 'Changed since you cited it');
  assert.match(changed.more, /revision aaaaaaaa, of 1 May 2026\. It is at revision cccccccc now/);
  assert.deepEqual(
    changed.later.map(({ change }) => change),
    ['Third', 'Second'],
  );
  assert.match(sinceCited('dddddddd', page).line, /not known/);
  assert.match(sinceCited('12', page).more, /eight letters and figures/);
  assert.match(sinceCited('aaaaaaaa', { ...page, history: [] }).more, /What changed is not kept/);
  // An uncommitted page: its present revision is newer than any recorded.
  assert.deepEqual(sinceCited('cccccccc', { ...page, revision: 'eeeeeeee' }).later, []);
});
test('a dated wording never changes, and says so whatever the explanation did', () => {
  const dated = { ...page, dated: true };
  assert.deepEqual(
    [
      sinceCited('cccccccc', dated),
      sinceCited('aaaaaaaa', dated),
      sinceCited('dddddddd', dated),
    ].map(({ state, line }) => `${state}: ${line}`),
    Array(3).fill('unchanged: This wording has not changed'),
  );
  assert.match(sinceCited('aaaaaaaa', dated).more, /the explanation beside it/);
  assert.match(sinceCited('dddddddd', dated).more, /may be mistyped/);
  assert.match(
    sinceCited('aaaaaaaa', { ...dated, corrected: '1 April 2026' }).line,
    /Translation corrected on 1 April 2026/,
  );
});
