/**
 * Finds a browser for the tests, or gets one; says in one sentence what to install where neither
 * works.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { chromium } from 'playwright';

const system = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Flags for a quiet browser that also starts as root and without a network. */
export const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const answersVersion = (path: string): boolean => {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
};

/** A name becomes the path it has on PATH: Playwright starts paths only. */
const resolve = (name: string): string =>
  isAbsolute(name)
    ? name
    : ((process.env['PATH'] ?? '')
        .split(delimiter)
        .map((folder) => join(folder, name))
        .find((path) => existsSync(path)) ?? '');

const candidates = (): string[] => {
  const own = chromium.executablePath();
  return [process.env['BROWSER_PATH'] ?? '', existsSync(own) ? own : '', ...system]
    .map((name) => name && resolve(name))
    .filter(Boolean);
};

/**
 * Path of a browser that starts. Installs one where none is found. Throws a sentence where that
 * fails too.
 */
export function findBrowser(): string {
  const found = candidates().find(answersVersion);
  if (found) return found;
  console.log('No browser found; installing one for the tests …');
  spawnSync('npx', ['playwright', 'install', '--only-shell', 'chromium'], {
    stdio: 'inherit',
    timeout: 300_000,
  });
  const installed = candidates().find(answersVersion);
  if (installed) return installed;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore', timeout: 300_000 });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
      timeout: 600_000,
    });
  }
  const last = candidates().find(answersVersion);
  if (last) return last;
  throw new Error(
    'no browser could be found or installed: install Chromium, Chrome or Edge, or name one in BROWSER_PATH.',
  );
}
