/** The Markdown of pages as a book: pandoc makes an EPUB of it, and EPUBCheck judges that. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { commandOf, missingProgram } from '../programs.ts';
import { oneOfEach } from './one-of-each.ts';

const skip = missingProgram('pandoc') ?? missingProgram('epubcheck') ?? false;
const folder = mkdtempSync(join(tmpdir(), 'epub-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const withMarkdown = () =>
  // One of a kind has no section of an interpretation; it comes in besides.
  [...oneOfEach(), '/law/interpretation-2001-4/2/']
    .map((url) => `dist${url}index.md`)
    .filter(existsSync);

/** What EPUBCheck reports of a book of these files, a line each; nothing of a valid book. */
function faultsOf(name: string, files: readonly string[]): string[] {
  const book = join(folder, `${name}.epub`);
  const made = spawnSync('pandoc', [...files, '-o', book, '--metadata', 'title=Secrets'], {
    encoding: 'utf8',
  });
  assert.equal(made.status, 0, made.stderr);
  const [command, ...args] = commandOf('epubcheck');
  const { stdout, stderr } = spawnSync(command, [...args, book], { encoding: 'utf8' });
  assert.match(stdout + stderr, /EPUBCheck completed/);
  return (stdout + stderr)
    .split('\n')
    .filter((line) => /^(FATAL|ERROR|WARNING)/.test(line))
    .map((line) => line.slice(0, 300));
}

test('one page of each kind, together, is a valid EPUB', { skip }, () => {
  const files = withMarkdown();
  assert.ok(files.length >= 12, files.join('\n'));
  assert.deepEqual(faultsOf('book', files), []);
});
test('so is an article by itself', { skip }, () =>
  assert.deepEqual(faultsOf('article', ['dist/law/criminal-law/111/index.md']), []),
);
test('no heading of a page carries an anchor in itself, and no identifier is there twice', () => {
  for (const file of withMarkdown()) {
    const text = readFileSync(file, 'utf8');
    assert.doesNotMatch(text, /^#+ .*<a id/m, file);
    const anchors = [...text.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1]);
    assert.equal(new Set(anchors).size, anchors.length, file);
  }
});
