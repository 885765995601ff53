/**
 * The history of `content/` from git, in two calls. Never required: without git, or with a shallow
 * clone, there is none.
 */
import { execFileSync } from 'node:child_process';
import type { FileHistory, FileVersion } from '../domain/permanence/page-history.ts';

const git = (args: string[], input?: string): Buffer =>
  execFileSync('git', args, { input, maxBuffer: 1 << 30, stdio: ['pipe', 'pipe', 'ignore'] });

/**
 * Every version of every page's file, newest first; undefined where git does not know the whole
 * history.
 */
export function readHistory(): FileHistory {
  try {
    if (git(['rev-parse', '--is-shallow-repository']).toString().trim() !== 'false')
      return undefined;
    const changes = readLog(
      git([
        'log',
        '--relative',
        '--format=%x01%cs%x09%s',
        '--raw',
        '--no-abbrev',
        '--no-renames',
        '--',
        'content',
      ]).toString(),
    );
    const sources = readBlobs([...new Set(changes.map(({ blob }) => blob))]);
    return Map.groupBy(
      changes.map(({ path, blob, ...version }) => ({
        path,
        ...version,
        source: sources.get(blob)!,
      })),
      ({ path }) => path,
    );
  } catch {
    return undefined;
  }
}

type Change = Omit<FileVersion, 'source'> & { path: string; blob: string };

/**
 * Lines of the log: `\x01date\tsummary`, then `:mode mode old new status\tpath` for each file.
 * Deletions are left out.
 */
function readLog(log: string): Change[] {
  return log
    .split('\x01')
    .slice(1)
    .flatMap((commit) => {
      const [head = '', ...lines] = commit.split('\n');
      const [date = '', summary = ''] = head.split('\t');
      return lines.flatMap((line): Change[] => {
        const match = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [AM]\t(.+\.mdx)$/.exec(line);
        const [, blob, path] = match ?? [];
        return blob && path ? [{ date, summary, path, blob }] : [];
      });
    });
}

/**
 * The text of each object, as `git cat-file --batch` prints them: a line with the size, the bytes,
 * a line end.
 */
function readBlobs(blobs: string[]): Map<string, string> {
  const out = blobs.length
    ? git(['cat-file', '--batch'], `${blobs.join('\n')}\n`)
    : Buffer.alloc(0);
  const sources = new Map<string, string>();
  for (let at = 0; at < out.length;) {
    const end = out.indexOf(10, at);
    const [name = '', , size = '0'] = out.subarray(at, end).toString().split(' ');
    const next = end + 1 + Number(size);
    sources.set(name, out.subarray(end + 1, next).toString());
    at = next + 1;
  }
  return sources;
}
