/**
 * `npm test`: types, content, unit tests, the built site and a real browser; ends with one line of counts.
 * `npm test -- site`: only the build and what is tested on its files, for a build that differs in nothing a browser does.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser-path.ts';

let passed = 0;
let failed = 0;
/** Examples of the documentation whose program this machine does not have; each says which. CI takes none. */
let skipped = 0;

/** Run a command to its end; its output is shown. Returns what it printed. */
function command(
  name: string,
  program: string,
  args: string[],
  env: Record<string, string> = {},
): { ok: boolean; output: string } {
  console.log(`\n— ${name}`);
  const result = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, SEARCH_ENGINE: '', ...env },
    maxBuffer: 1 << 28,
  });
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}`;
  return { ok: result.status === 0, output };
}

/** A step that counts as one test. */
function step(
  name: string,
  program: string,
  args: string[],
  env: Record<string, string> = {},
): boolean {
  const { ok, output } = command(name, program, args, env);
  console.log(ok ? output.trim().split('\n').at(-1) : output);
  if (ok) passed++;
  else failed++;
  return ok;
}

/** Test files of Node’s runner; every test counts, and one that was skipped is named with its reason. */
function nodeTests(name: string, pattern: string): void {
  const files = globSync(pattern);
  if (files.length === 0) throw new Error(`no test matches ${pattern}`);
  const { ok, output } = command(name, process.execPath, [
    '--test',
    '--test-reporter=spec',
    ...files,
  ]);
  const count = (word: string) => Number(new RegExp(`ℹ ${word} (\\d+)`).exec(output)?.[1] ?? 0);
  passed += count('pass');
  failed += count('fail') + count('cancelled') + (ok || count('fail') ? 0 : 1);
  skipped += count('skipped');
  if (ok && count('skipped'))
    console.log(
      output
        .split('\n')
        .filter((line) => line.includes('# '))
        .join('\n'),
    );
  console.log(ok ? `${count('pass')} passed` : output);
}

/** Browser tests on the site in a folder. `args` may choose among them. */
function browserTests(name: string, folder: string, ...args: string[]): void {
  try {
    const browser = findBrowser();
    rmSync('test-results', { recursive: true, force: true });
    const { ok, output } = command(
      name,
      'npx',
      ['playwright', 'test', '-c', 'tests/playwright.config.ts', ...args],
      { BROWSER_PATH: browser, SITE_FOLDER: folder },
    );
    if (!existsSync('test-results/browser.json')) throw new Error(output);
    const { stats } = JSON.parse(readFileSync('test-results/browser.json', 'utf8')) as {
      stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    };
    passed += stats.expected;
    failed += stats.unexpected + stats.flaky + stats.skipped + (stats.expected === 0 ? 1 : 0);
    console.log(ok ? `${stats.expected} passed` : output);
  } catch (error) {
    failed++;
    console.log(`Failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const [part, ...others] = process.argv.slice(2);
if (others.length || (part !== undefined && part !== 'site'))
  throw new Error(`npm test takes no argument, or “site”; not ${process.argv.slice(2).join(' ')}`);
const whole = part === undefined;

if (whole) {
  step('content and types', 'npm', ['run', '--silent', 'check']);
  nodeTests('unit', 'tests/unit/**/*.test.ts');
}
if (step('build', 'npm', ['run', '--silent', 'build'])) {
  nodeTests('built site', 'tests/site/*.test.ts');
  if (whole) browserTests('browser', 'dist');
}
// In a folder of its own: dist stays the ordinary site. The states of an answer are tested without an engine, once.
if (
  whole &&
  step(
    'build with Pagefind',
    'npm',
    ['run', '--silent', 'build', '--', '--outDir', 'dist-pagefind'],
    { SEARCH_ENGINE: 'pagefind' },
  )
)
  browserTests('search with Pagefind', 'dist-pagefind', '/search.test.ts', '--fully-parallel');
if (whole) nodeTests('a moved and a withdrawn page', 'tests/rehearsal/*.test.ts');
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
