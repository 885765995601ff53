/**
 * Changes `content/` as a whole or not at all: the change is made in a copy and checked there, and
 * only then made in `content/` itself.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ContentError } from '../domain/content/report.ts';
import { loadReference } from '../read/reference.ts';
import { record } from './record.ts';

/** A file that changes its place; both below the content folder. */
export type Renaming = readonly [from: string, to: string];

/** The files of a page and of the pages below it, as paths below `folder`: `concepts/lamp.mdx`. */
export const filesOf = (folder: string, id: string): string[] =>
  globSync([`${id}.mdx`, `${id}/**/*.mdx`], { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** Rename a file, making its folder. */
export function rename(folder: string, [from, to]: Renaming): void {
  mkdirSync(dirname(join(folder, to)), { recursive: true });
  renameSync(join(folder, from), join(folder, to));
}

/** Every file below a folder that authors write and that can name a page. */
export const texts = (folder: string): string[] => globSync('**/*.{mdx,yaml}', { cwd: folder });

/**
 * Make a change. `change` works on the folder it is given and returns the files it renamed. Throws
 * a {@link ContentError} where the content would not pass the check afterwards; nothing has changed
 * then.
 */
export function rehearse(change: (folder: string) => Renaming[]): {
  renamed: Renaming[];
  rewritten: string[];
} {
  const copy = join(mkdtempSync(join(tmpdir(), 'rehearsal-')), 'content');
  try {
    cpSync('content', copy, { recursive: true });
    const renamed = change(copy);
    record(checked(copy), copy);
    for (const [from, to] of renamed) renameTracked(from, to);
    const rewritten = globSync('**/*', { cwd: copy }).filter(
      (path) =>
        statSync(join(copy, path)).isFile() && !same(join(copy, path), join('content', path)),
    );
    for (const path of rewritten)
      writeFileSync(join('content', path), readFileSync(join(copy, path)));
    return { renamed, rewritten };
  } finally {
    rmSync(dirname(copy), { recursive: true, force: true });
  }
}

function checked(copy: string) {
  try {
    return loadReference(copy);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error('Nothing was changed: the content would not pass the check.');
    throw new ContentError(
      error.findings.map((finding) => ({
        ...finding,
        file: finding.file.replace(copy, 'content'),
      })),
    );
  }
}

const same = (a: string, b: string): boolean =>
  existsSync(b) && readFileSync(a).equals(readFileSync(b));

/** With git where it is there and knows the file, so that its history goes along; else without. */
function renameTracked(from: string, to: string): void {
  mkdirSync(dirname(join('content', to)), { recursive: true });
  const git = spawnSync('git', ['mv', join('content', from), join('content', to)], {
    stdio: 'ignore',
  });
  if (git.status !== 0) rename('content', [from, to]);
}
