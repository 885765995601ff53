/** Runs a worker to its end, within limits, and gathers what it told. */
import { fork, type ChildProcess } from 'node:child_process';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import type { Found } from './engines/engine.ts';
import type { Told } from './worker.ts';

export interface Limits {
  /** Seconds for building. */
  build: number;
  /** Seconds for one query. */
  query: number;
  /** Seconds for all queries; what is left then stays unasked. */
  queries: number;
}

export interface Outcome {
  records: number;
  /** Milliseconds a query, in the order asked. */
  times: number[];
  answers: Map<string, Found[]>;
  /** Why it was ended early, in words. */
  stopped: string | undefined;
}

const running = new Set<ChildProcess>();
/** End every worker that is still at work. */
export const stopWorkers = (): void => running.forEach((child) => void child.kill('SIGKILL'));

/** Start a script of the bench in a process of its own, with room for the largest index. */
export function start(script: string, parameters: string[]): ChildProcess {
  const megabytes = Math.floor((totalmem() / 2 ** 20) * 0.4);
  const child = fork(join(import.meta.dirname, script), parameters, {
    execArgv: [`--max-old-space-size=${megabytes}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
}

/** Whoever holds this may measure; others build meanwhile. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * `alone`: answer while no other worker answers, because the times count. `folder` takes the files
 * the engine would serve.
 */
export function runWorker(
  snapshot: string,
  module: string,
  factor: number,
  folder: string,
  queries: readonly string[],
  limits: Limits,
  alone: boolean,
): Promise<Outcome> {
  const outcome: Outcome = { records: 0, times: [], answers: new Map(), stopped: undefined };
  const child = start('worker.ts', [snapshot, module, String(factor), folder]);
  return new Promise((resolve) => {
    let errors = '';
    child.stderr?.on(
      'data',
      (data: Buffer) => void (errors = (errors + data.toString()).slice(-2000)),
    );
    let clock: NodeJS.Timeout | undefined;
    const stop = (why: string) => {
      outcome.stopped ??= why;
      child.kill('SIGKILL');
    };
    const within = (seconds: number, why: string) => {
      clearTimeout(clock);
      clock = setTimeout(() => stop(why), seconds * 1000);
    };
    let over: NodeJS.Timeout | undefined;
    const done = new Promise<void>((end) => child.on('exit', () => end()));
    within(limits.build, `building took more than ${limits.build} s`);
    child.on('message', (told: Told) => {
      if (told.kind === 'started') {
        outcome.records = told.records;
        within(limits.build, `building took more than ${limits.build} s`);
      } else if (told.kind === 'built') {
        clearTimeout(clock);
        const ask = async () => {
          over = setTimeout(() => stop(''), limits.queries * 1000);
          within(limits.query, `one query took more than ${limits.query} s`);
          child.send(queries, () => undefined);
          await done;
        };
        if (alone) turn = turn.then(ask, ask);
        else void ask();
      } else {
        outcome.times.push(told.ms);
        outcome.answers.set(told.query, told.found);
        within(limits.query, `one query took more than ${limits.query} s`);
      }
    });
    child.on('exit', (code) => {
      clearTimeout(clock);
      clearTimeout(over);
      if (code && outcome.stopped === undefined)
        outcome.stopped = /heap limit|out of memory/i.test(errors)
          ? 'memory ran out'
          : `it failed: ${/^.*Error.*$/m.exec(errors)?.[0]?.trim() ?? `exit ${code}`}`;
      outcome.stopped ||= undefined;
      resolve(outcome);
    });
  });
}

/** Do jobs two at a time: one builds while another answers. */
export async function inLanes(jobs: (() => Promise<void>)[], lanes = 2): Promise<void> {
  const queue = [...jobs];
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let job = queue.shift(); job; job = queue.shift()) await job();
    }),
  );
}
