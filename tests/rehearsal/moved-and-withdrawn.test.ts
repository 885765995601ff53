/** A page moves, a heading moves and a page is withdrawn, in a copy of the project: it is built, and whatever was published still answers. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { loadReference } from '../../src/read/reference.ts';
import { entriesOf } from '../../src/domain/reference/reference.ts';

const reference = loadReference();
/** Pages that nothing else names, so that one can go without a change elsewhere. */
const [withdrawn, moved] = entriesOf(reference, 'case').filter(
  ({ id, body }) => !reference.incoming.has(id) && body.headings.some(({ id: anchor }) => anchor),
);
const heading = entriesOf(reference, 'guide').flatMap(({ id, body }) =>
  body.headings.flatMap(({ id: anchor }) => (anchor ? [{ id, anchor }] : [])),
)[0]!;

const copy = mkdtempSync(join(tmpdir(), 'moved-'));
after(() => rmSync(copy, { recursive: true, force: true }));
for (const part of [
  'content',
  'src',
  'public',
  'tests',
  'package.json',
  'tsconfig.json',
  'astro.config.mjs',
  '.npmrc',
])
  cpSync(part, join(copy, part), { recursive: true });
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'dir');
// A build prints a line for every page.
const maxBuffer = 64 * 1024 * 1024;
// Tests started from a test would report to it instead of printing.
const { NODE_TEST_CONTEXT: _, ...env } = process.env;
const node = (...args: string[]): string =>
  execFileSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    stdio: 'pipe',
    env,
    maxBuffer,
  });
const page = (id: string): string => readFileSync(join(copy, 'dist', id, 'index.html'), 'utf8');

test('the pages to change are there', () => assert.ok(withdrawn && moved));
test('the commands make the changes, and the site is built', () => {
  node(
    'src/cli/move.ts',
    moved!.id,
    `${moved!.id}-again`,
    '--reason',
    'A clearer name.',
    '--date',
    '2026-01-02',
  );
  node(
    'src/cli/move.ts',
    `${heading.id}#${heading.anchor}`,
    `${heading.id}#${heading.anchor}-again`,
    '--reason',
    'A clearer name.',
    '--date',
    '2026-01-02',
  );
  node(
    'src/cli/withdraw.ts',
    withdrawn!.id,
    '--reason',
    'The report was not confirmed.',
    '--date',
    '2026-01-02',
    '--successor',
    `${moved!.id}-again`,
  );
  node('node_modules/astro/bin/astro.mjs', 'build');
});
test('the old address leads to the new one', () => {
  assert.match(page(moved!.id), new RegExp(`http-equiv="refresh"[^>]*/${moved!.id}-again/`));
  assert.match(
    readFileSync(join(copy, 'dist/_redirects'), 'utf8'),
    new RegExp(`^/${moved!.id}/? +/${moved!.id}-again/`, 'm'),
  );
});
test('the withdrawn page says so, why, when and what replaces it, and keeps its text', () => {
  const text = page(withdrawn!.id);
  assert.match(text, /noindex/);
  for (const words of [
    'Withdrawn',
    'The report was not confirmed.',
    '2 January 2026',
    `/${moved!.id}-again/`,
    `id="${withdrawn!.body.headings.find(({ id }) => id)!.id}"`,
  ])
    assert.ok(text.includes(words), words);
  assert.ok(page('withdrawn').includes(`/${withdrawn!.id}/`));
});
test('every address that was ever published answers, and every other test of pages holds', () => {
  const output = node(
    '--test',
    '--test-reporter=tap',
    'tests/site/pages.test.ts',
    'tests/site/permanence.test.ts',
    'tests/site/feeds.test.ts',
  );
  assert.match(output, /^# fail 0$/m);
  assert.ok(Number(/^# pass (\d+)$/m.exec(output)?.[1]) > 10);
});
