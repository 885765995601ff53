/**
 * `npm run bench:search`: measures the search of this site and its peers on the site's own records;
 * asserts nothing. See README.md.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { progressOn } from '../../src/progress.ts';
import { readArguments } from './arguments.ts';
import { begin } from './bench.ts';
import { preparePage, startBrowser } from './browser-side.ts';
import { stopWorkers } from './node-side.ts';
import { measureAnswers } from './phase-answers.ts';
import { measureBrowser } from './phase-browser.ts';
import { measureScale } from './phase-scale.ts';
import { loadQueries } from './queries.ts';
import { report } from './report.ts';
import type { Results } from './result.ts';
import { serve, type Server } from './server.ts';
import { crossover } from './statistics.ts';

/** One run, from the arguments to the tables. */
async function run(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  // The reference is read from the project's folder, wherever the command was given.
  process.chdir(join(import.meta.dirname, '..', '..'));
  const queries = loadQueries(options.queries);
  const folder = mkdtempSync(join(tmpdir(), 'search-bench-'));
  const progress = progressOn();
  let browser: Browser | undefined;
  let server: Server | undefined;
  const end = async () => {
    stopWorkers();
    await browser?.close().catch(() => undefined);
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  // An interrupted run leaves no process and no folder.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void end().finally(() => process.exit(130)));
  try {
    const bench = begin(options, folder, queries, progress);
    // Over the minute before the run; other work makes every time below too long.
    const load = loadavg()[0] ?? 0;
    if (load > availableParallelism() / 2)
      bench.notes.push(
        `The machine was busy when the run began (load ${load.toFixed(1)} on ` +
          `${availableParallelism()} cores): all times are too long.`,
      );
    await preparePage(folder);
    // Early, so that a missing browser is said before minutes have passed.
    browser = await startBrowser();
    server = await serve(folder);
    await measureAnswers(bench);
    await measureBrowser(bench, browser, server);
    await measureScale(bench, browser, server);
    const ours = [...bench.results.values()][0]!.name;
    const { records, bound } = crossover(
      bench.scale.filter((point) => point.engine === ours && point.where === 'chromium-4x'),
    );
    if (bound) bench.notes.push(`The size at which our p95 reaches 50 ms is not known: ${bound}.`);
    const results: Results = {
      measuredOn: options.date,
      machine: {
        cores: availableParallelism(),
        memoryGiB: Math.round(totalmem() / 2 ** 30),
        node: process.versions.node,
        chromium: browser.version(),
      },
      queries: queries.length,
      engines: [...bench.results.values()],
      scale: bench.scale,
      crossoverRecords: records,
      notes: bench.notes,
    };
    if (options.out !== '-') writeFileSync(options.out, `${JSON.stringify(results, null, 2)}\n`);
    progress.clear();
    console.log(report(results));
  } finally {
    progress.clear();
    await end();
  }
}

run().catch((error: unknown) => {
  console.error(`Failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
