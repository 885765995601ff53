/** Third phase: the same queries over the reference many times over, in Node for all engines, in Chromium for ours and Pagefind. */
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { progress, type Bench } from './bench.ts';
import { typeInto } from './browser-side.ts';
import { engines, type Listed } from './engines/index.ts';
import { inLanes, runWorker } from './node-side.ts';
import { indexPagefind } from './phase-answers.ts';
import { typedSample } from './phase-browser.ts';
import { sample } from './queries.ts';
import type { ScaleResult } from './result.ts';
import type { Server } from './server.ts';
import { percentile } from './statistics.ts';

/** Seconds. An engine is left out at a size where it does not keep to the first two. */
const limits = { build: 120, query: 5, queries: 12 };
/** Queries asked at each size. */
const asked = 40;
/** Seconds of typing at each size in the browser, and seconds kept free for all of it. */
const typing = 10;
const browserReserve = 110;

async function inNode(bench: Bench, { id, name, module }: Listed, factor: number, earlier: ScaleResult | undefined): Promise<void> {
  const result: ScaleResult = { engine: name, factor, records: bench.records * factor, p50Ms: null, p95Ms: null, where: 'node' };
  bench.scale.push(result);
  const expected = earlier?.p95Ms ? (earlier.p95Ms * factor) / earlier.factor : 0;
  const build = Math.min(limits.build, bench.left() - browserReserve - limits.queries);
  // A scan takes ten times as long over ten times the records: no need to wait for it, unless the browser needs the files.
  if (earlier?.skipped && id !== 'ours') result.skipped = `left out at ×${earlier.factor} already`;
  else if (expected > limits.query * 1000 && id !== 'ours') result.skipped = `a query would take about ${Math.round(expected / 1000)} s`;
  else if (build < 5) result.skipped = 'no time was left';
  else {
    const folder = id === 'ours' ? join(bench.folder, `${id}-${factor}`) : '';
    const { times, records, stopped } = await runWorker(bench.snapshot, module, factor, folder, sample(bench.queries, asked), { ...limits, build: Math.round(build) }, true);
    Object.assign(result, { records: records || result.records, ...(stopped ? { skipped: stopped } : { p50Ms: percentile(times, 0.5), p95Ms: percentile(times, 0.95) }) });
  }
  progress(bench, `${name} ×${factor}: ${result.skipped ?? `p95 ${result.p95Ms} ms`}`);
}

async function inBrowser(bench: Bench, browser: Browser, server: Server, id: string, factor: number, failed: string | undefined): Promise<void> {
  const { name } = engines.find((engine) => engine.id === id)!;
  const result: ScaleResult = { engine: name, factor, records: bench.records * factor, p50Ms: null, p95Ms: null, where: 'chromium-4x' };
  bench.scale.push(result);
  if (failed ?? bench.left() < typing) result.skipped = failed ?? 'no time was left';
  else
    await typeInto(browser, server, id, factor, typedSample(bench), typing, Math.min(2 * typing + 60, bench.left() + 2 * typing))
      .then(({ keys }) => void Object.assign(result, { p50Ms: percentile(keys, 0.5), p95Ms: percentile(keys, 0.95) }))
      .catch((error: unknown) => void (result.skipped = error instanceof Error ? error.message.split('\n')[0]! : String(error)));
  progress(bench, `${name} ×${factor} in Chromium: ${result.skipped ?? `p95 ${result.p95Ms} ms`}`);
}

/** Fill `scale`. */
export async function measureScale(bench: Bench, browser: Browser, server: Server): Promise<void> {
  const { factors } = bench.options;
  const failed = new Map<number, string>();
  for (const [i, factor] of factors.entries()) {
    const earlier = (engine: Listed) => bench.scale.find((result) => result.engine === engine.name && result.factor === factors[i - 1]);
    const jobs = engines.filter((engine) => !engine.browserOnly).map((engine) => () => inNode(bench, engine, factor, earlier(engine)));
    const pagefind = async () => {
      const why = await indexPagefind(bench, factor, Math.max(1, Math.min(limits.build, bench.left() - browserReserve)));
      if (why) failed.set(factor, why);
      progress(bench, `Pagefind ×${factor}: ${why ?? 'indexed'}`);
    };
    // Ours and Pagefind go first: the browser needs their files.
    await inLanes(factor === 1 ? jobs : [jobs[0]!, pagefind, ...jobs.slice(1)]);
  }
  for (const factor of factors)
    for (const id of ['ours', 'pagefind']) {
      const node = bench.scale.find((result) => id === 'ours' && result.where === 'node' && result.factor === factor && result.engine === engines[0]!.name);
      // Slow in Node alone is no reason to leave it out here, but without files there is nothing to load.
      const why = id === 'pagefind' ? failed.get(factor) : node?.skipped && !node.skipped.startsWith('one query') ? node.skipped : undefined;
      await inBrowser(bench, browser, server, id, factor, why);
    }
  bench.scale.sort((a, b) => a.where.localeCompare(b.where) * -1 || a.engine.localeCompare(b.engine) || a.factor - b.factor);
}
