/** What the phases of one run share. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../../src/progress.ts';
import type { Options } from './arguments.ts';
import { engines, type Listed } from './engines/index.ts';
import type { Query } from './queries.ts';
import { snapshotName, writeSnapshot } from './snapshot.ts';
import { unmeasured, type EngineResult, type ScaleResult } from './result.ts';

export interface Bench {
  options: Options;
  /** A folder for this run alone; the bench's server serves it, the end removes it. */
  folder: string;
  /**
   * The reference as it was when the run began, in a file: everything is measured on the same
   * content.
   */
  snapshot: string;
  queries: readonly Query[];
  results: ReadonlyMap<string, EngineResult>;
  scale: ScaleResult[];
  notes: string[];
  /** Records at size 1. */
  records: number;
  /** Seconds until no further measurement may begin. */
  left(): number;
  /** On standard error, so that tables can be piped. */
  progress: Progress;
}

/** The version an engine's package has here; our own is the site's. */
function versionOf({ package: name }: Listed): string {
  const root = join(import.meta.dirname, '..', '..');
  const places = name
    ? [join(import.meta.dirname, 'node_modules', name), join(root, 'node_modules', name)]
    : [root];
  const place = places.find((folder) => existsSync(join(folder, 'package.json')));
  if (!place)
    throw new Error(
      `the package ${name} is not installed; run “npm ci” and “npm ci --prefix tests/bench” first.`,
    );
  return (JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as { version: string })
    .version;
}

/** A run in which nothing has been measured. The clock begins now. */
export function begin(
  options: Options,
  folder: string,
  queries: readonly Query[],
  progress: Progress,
): Bench {
  const started = performance.now();
  const snapshot = join(folder, snapshotName);
  writeSnapshot(snapshot);
  return {
    options,
    folder,
    snapshot,
    queries,
    results: new Map(
      engines.map((engine) => [engine.id, unmeasured(engine.name, versionOf(engine))]),
    ),
    scale: [],
    notes: [],
    records: 0,
    left: () => options.seconds - (performance.now() - started) / 1000,
    progress,
  };
}

/** How much of the time allowed is over: `[120 of 570 s]`. */
function elapsed({ options: { seconds }, left }: Bench): string {
  return `[${Math.round(seconds - left())} of ${seconds} s]`;
}

/** Say which of the three phases begins. */
export const beginPhase = (bench: Bench, number: 1 | 2 | 3, name: string): void =>
  bench.progress.phase(`${elapsed(bench)} phase ${number} of 3, ${name}`);

/** Say what was measured last; on a terminal only. */
export const progress = (bench: Bench, line: string): void =>
  bench.progress.at(`${line} ${elapsed(bench)}`);
