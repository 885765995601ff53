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
  java: 'default-jre-headless',
  w3m: 'w3m',
  lynx: 'lynx',
  pandoc: 'pandoc',
  epubcheck: 'epubcheck',
};
/** How a program is asked whether it is there, where that is not `--version`. */
const versionFlags: Record<string, string> = {
  pdftotext: '-v',
  w3m: '-version',
  epubcheck: '--listChecks',
};
/** Java that starts fast: what runs here ends before the optimising compiler would pay. */
export const java = ['java', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] as const;
/** How a program is started, where its name alone does not start it. */
const commands: Record<string, readonly [string, ...string[]]> = {
  // Debian's command is the jar itself, which starts only where the kernel knows jars.
  epubcheck: [...java, '-jar', '/usr/share/java/epubcheck.jar'],
};
/** The program and its first arguments. */
export const commandOf = (program: string): readonly [string, ...string[]] =>
  commands[program] ?? [program];

// On a Mac without its developer tools python3 is there and opens a dialogue instead of answering.
function answers(program: string): boolean {
  const [command, ...given] = commandOf(program);
  const asked = [...given, versionFlags[program] ?? '--version'];
  return spawnSync(command, asked, { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

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
