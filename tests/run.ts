/**
 * `npm test`: types, content, unit tests, the built site and a real browser, one after the other.
 * `npm run test:unit`, `test:fast`, `test:site` and `test:browser` run a part. What is done is printed
 * while it is done; the last line is the counts: `N passed, N failed`, with `, N skipped` where an
 * example of the documentation needs a program that this machine does not have.
 */
import { fork, spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { progressOn } from '../src/progress.ts';
import { findBrowser } from './browser-path.ts';
import { inWords, type Counts } from './counts.ts';

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const started = performance.now();
const progress = progressOn();

/** Minutes and seconds since the run began. */
function elapsed(): string {
  const seconds = Math.round((performance.now() - started) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const say = (text: string) => {
  progress.clear();
  console.log(`[${elapsed()}] ${text}`);
};

/** Do one step: say that it begins, add what it counts, say how it ended. Returns whether all passed. */
async function step(name: string, work: () => Promise<Counts>): Promise<boolean> {
  say(`${name} …`);
  let counts: Counts;
  try {
    counts = await work();
  } catch (error) {
    console.log(`  ✖ ${error instanceof Error ? error.message : String(error)}`);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  say(`${name}: ${inWords(counts)}`);
  return counts.failed === 0;
}

const environment = (more: Record<string, string> = {}) => ({
  ...process.env,
  SEARCH_ENGINE: '',
  ...more,
});

/**
 * A command that counts as one test. Its last line is shown on the way, on a terminal; all it printed
 * where it fails.
 */
function command(name: string, args: string[], env?: Record<string, string>): Promise<boolean> {
  const work = () =>
    new Promise<Counts>((resolve, reject) => {
      let output = '';
      const child = spawn('npm', ['run', '--silent', ...args], {
        env: environment(env),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8');
        stream.on('data', (text: string) => {
          output += text;
          progress.at(`  ${text.trim().split('\n').at(-1)}`);
        });
      }
      child.on('error', reject);
      child.on('close', (status) => {
        progress.clear();
        if (status !== 0) console.log(output);
        const passed = status === 0 ? 1 : 0;
        resolve({ passed, failed: 1 - passed, skipped: 0 });
      });
    });
  return step(name, work);
}

/** Test files of Node’s runner. With isolation `none` they share a process, and so what they read. */
function nodeTests(name: string, files: readonly string[], isolation: 'none' | 'process') {
  const work = () =>
    new Promise<Counts>((resolve, reject) => {
      if (files.length === 0) throw new Error('no test file was found');
      let counts: Counts | undefined;
      // Tests start many commands: their modules are compiled once.
      const cache = { NODE_COMPILE_CACHE: join(process.cwd(), 'node_modules/.cache/node') };
      const child = fork('tests/node-tests.ts', ['--isolation', isolation, ...files], {
        env: environment(cache),
      });
      child.on('message', (message) => (counts = message as Counts));
      child.on('error', reject);
      child.on('close', (status) => {
        if (counts) resolve(counts);
        else reject(new Error(`the tests ended with exit ${status} before they were counted`));
      });
    });
  return step(`${name}, ${files.length} files`, work);
}

/** What Playwright’s JSON reporter writes, as far as it is read. */
interface BrowserReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Browser tests on the site in a folder. `args` may choose among them. */
function browserTests(name: string, folder: string, ...args: string[]): Promise<boolean> {
  const report = 'test-results/browser.json';
  const work = () =>
    new Promise<Counts>((resolve, reject) => {
      const env = environment({ BROWSER_PATH: findBrowser(), SITE_FOLDER: folder });
      rmSync('test-results', { recursive: true, force: true });
      const child = spawn(
        'npx',
        ['playwright', 'test', '-c', 'tests/playwright.config.ts', ...args],
        {
          env,
          stdio: 'inherit',
        },
      );
      child.on('error', reject);
      child.on('close', (status) => {
        if (!existsSync(report)) {
          reject(new Error(`Playwright ended with exit ${status}`));
          return;
        }
        const { stats } = JSON.parse(readFileSync(report, 'utf8')) as BrowserReport;
        // Nothing is skipped on purpose, and a test that passes the second time only is broken.
        const failed = stats.unexpected + stats.flaky + stats.skipped;
        if (stats.expected + failed === 0)
          reject(new Error(`Playwright ended with exit ${status} and ran no test`));
        else resolve({ passed: stats.expected, failed, skipped: 0 });
      });
    });
  return step(name, work);
}

const isLong = (file: string) => file.endsWith('.long.test.ts');
const unitFiles = globSync('tests/unit/**/*.test.ts').sort();

const check = () => command('content and types', ['check']);
const fast = () =>
  nodeTests(
    'unit tests',
    unitFiles.filter((file) => !isLong(file)),
    'none',
  );
const long = () => nodeTests('long unit tests', unitFiles.filter(isLong), 'process');
const build = () => command('build', ['build']);
const site = () => nodeTests('built site', globSync('tests/site/*.test.ts').sort(), 'none');
const browser = () => browserTests('browser', 'dist');
// In a folder of its own: dist stays the ordinary site.
const buildPagefind = () =>
  command('build with Pagefind', ['build', '--', '--outDir', 'dist-pagefind'], {
    SEARCH_ENGINE: 'pagefind',
  });
const searchPagefind = () =>
  browserTests('search with Pagefind', 'dist-pagefind', '/search.test.ts', '--fully-parallel');
const pagefind = async () => (await buildPagefind()) && searchPagefind();
const rehearsal = () =>
  nodeTests('a moved and a withdrawn page', globSync('tests/rehearsal/*.test.ts'), 'process');

/** The parts that can be run by themselves. */
const parts: Record<string, () => Promise<unknown>> = {
  fast,
  unit: async () => {
    await fast();
    await long();
  },
  site: async () => (await build()) && site(),
  browser: async () => (await build()) && browser(),
  pagefind,
  rehearsal,
  all: async () => {
    await check();
    await fast();
    await long();
    if (await build()) {
      await site();
      await browser();
    }
    await pagefind();
    await rehearsal();
  },
};

const [name = 'all', ...others] = process.argv.slice(2);
const part = parts[name];
if (!part || others.length > 0)
  throw new Error(`name one part or none: ${Object.keys(parts).join(', ')}`);
await part();
console.log(inWords(total));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
