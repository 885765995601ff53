/**
 * Runs test files with Node's own runner, prints a line for each file when it is done and a failure
 * when it happens, and sends the counts to the process that started it.
 *
 *     node tests/node-tests.ts --isolation none tests/site/*.test.ts
 *
 * With `--isolation none` all files run in this process, one after the other, and share what they
 * read; with `process` each has one of its own and several run at once.
 */
import { relative } from 'node:path';
import { run } from 'node:test';
import { inspect, parseArgs } from 'node:util';
import { progressOn } from '../src/progress.ts';
import type { Counts } from './counts.ts';

const { values, positionals: files } = parseArgs({
  options: { isolation: { type: 'string', default: 'process' } },
  allowPositionals: true,
});
const isolation = values.isolation === 'none' ? 'none' : 'process';

const progress = progressOn();
const print = (text: string) => {
  progress.clear();
  console.log(text);
};

/** Tests of the file that is being reported. */
let file = '';
let done = 0;
let failedHere = 0;
let ms = 0;

/** Files are reported one after the other, also where they run side by side. */
function enter(next: string | undefined): void {
  const name = next === undefined ? '' : relative('.', next);
  if (name === file) return;
  if (done > 0) {
    const failures = failedHere > 0 ? `, ${failedHere} failed` : '';
    const sign = failedHere > 0 ? '✖' : '✔';
    print(`  ${sign} ${file}: ${done} tests${failures}, ${(ms / 1000).toFixed(1)} s`);
  }
  file = name;
  done = 0;
  failedHere = 0;
  ms = 0;
}

function fail(name: string, place: string, error: Error): void {
  // The runner's own error tells only that the test failed; its cause tells why.
  const { cause = error } = error;
  print(`  ✖ ${name} (${place})\n${inspect(cause).replace(/^/gm, '    ')}`);
}

const options = {
  files,
  isolation,
  concurrency: true,
  // Five minutes for one test: one that hangs is named instead of waited for.
  timeout: 300_000,
} as const;
let counts: Counts | undefined;
let reported = 0;
for await (const { type, data } of run(options)) {
  if (type === 'test:pass' || type === 'test:fail') {
    enter(data.file);
    // A suite passes or fails with its tests, and is none itself.
    if (data.details.type === 'suite') continue;
    done++;
    reported++;
    if (data.nesting === 0) ms += data.details.duration_ms;
    if (typeof data.skip === 'string') print(`  – ${data.name}: skipped, ${data.skip}`);
    progress.at(`  ${reported} tests done, at ${file}`);
  }
  if (type === 'test:fail') {
    failedHere++;
    fail(data.name, `${file}:${data.line ?? 1}`, data.details.error);
  }
  if (type === 'test:stdout' || type === 'test:stderr') print(data.message.trimEnd());
  // The summary of all files names none.
  if (type === 'test:summary' && data.file === undefined)
    counts = {
      passed: data.counts.passed,
      failed: data.counts.failed + data.counts.cancelled,
      skipped: data.counts.skipped + data.counts.todo,
    };
}
enter(undefined);
if (!counts) throw new Error('the tests ended without a summary');
if (process.send) process.send(counts);
else console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
