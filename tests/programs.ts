/**
 * Finds a program that the documentation or a test uses, or gets it; says in one sentence what to install
 * where neither works.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian packages by program. */
const packages: Record<string, string> = {
  curl: 'curl',
  jq: 'jq',
  python3: 'python3',
  Rscript: 'r-base-core',
  sha256sum: 'coreutils',
  pdftotext: 'poppler-utils',
};
/** How a program is asked whether it is there, where that is not `--version`. */
const versionFlags: Record<string, string> = { pdftotext: '-v' };

// On a Mac without its developer tools python3 is there and opens a dialogue instead of answering.
const answers = (program: string): boolean =>
  spawnSync(program, [versionFlags[program] ?? '--version'], { stdio: 'ignore', timeout: 20_000 })
    .status === 0;

/** Install Debian packages where that can be done: on Debian and Ubuntu, as root. */
export function installPackages(...names: string[]): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  if (!existsSync('/usr/bin/apt-get')) return;
  spawnSync('apt-get', ['update'], { stdio: 'ignore', timeout: 300_000 });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...names], {
    stdio: 'ignore',
    timeout: 600_000,
  });
}

/** Undefined where it is there, or was installed; otherwise a sentence. */
export function missingProgram(program: string): string | undefined {
  if (answers(program)) return undefined;
  installPackages(packages[program]!);
  if (answers(program)) return undefined;
  return `${program} is not on this machine and could not be installed`;
}
