/**
 * Third phase: the same queries over the reference many times over, in Node for all engines, in
 * Chromium for Pagefind and for ours, until the crossing is enclosed.
 */
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { beginPhase, progress, type Bench } from './bench.ts';
import { typeInto } from './browser-side.ts';
import { engines, type Listed } from './engines/index.ts';
import { inLanes, runWorker, type Limits } from './node-side.ts';
import { indexPagefind } from './phase-answers.ts';
import { typedSample } from './phase-browser.ts';
import { sample } from './queries.ts';
import type { ScaleResult } from './result.ts';
import type { Server } from './server.ts';
import { budgetMs, percentile } from './statistics.ts';

/**
 * Seconds. An engine is left out at a size where it does not keep to the first two. A longer run
 * gives more time for building.
 */
const limitsOf = ({ options: { seconds } }: Bench): Limits => ({
  build: Math.round(Math.max(120, seconds / 8)),
  query: 5,
  queries: 12,
});
/** Queries asked at each size. */
const asked = 40;
/** Seconds of typing at each size in the browser, and seconds kept free for Pagefind there. */
const typing = 10;
const browserReserve = 60;
/** Seconds kept free for the engines in Node when the crossing is looked for. */
const nodeReserve = 130;
/**
 * The crossing is known where the larger of two sizes is at most so many times the smaller, and is
 * not sought beyond the largest factor.
 */
const [near, largest] = [2, 100];

async function inNode(
  bench: Bench,
  { name, module }: Listed,
  factor: number,
  earlier: ScaleResult | undefined,
): Promise<void> {
  const limits = limitsOf(bench);
  const result: ScaleResult = {
    engine: name,
    factor,
    records: bench.records * factor,
    p50Ms: null,
    p95Ms: null,
    where: 'node',
  };
  bench.scale.push(result);
  const expected = earlier?.p95Ms ? (earlier.p95Ms * factor) / earlier.factor : 0;
  const build = Math.min(limits.build, bench.left() - browserReserve - limits.queries);
  // A scan takes ten times as long over ten times the records: no need to wait for it.
  if (earlier?.skipped) result.skipped = `left out at ×${earlier.factor} already`;
  else if (expected > limits.query * 1000)
    result.skipped = `a query would take about ${Math.round(expected / 1000)} s`;
  else if (build < 5) result.skipped = 'no time was left';
  else {
    const { times, records, stopped } = await runWorker(
      bench.snapshot,
      module,
      factor,
      '',
      sample(bench.queries, asked),
      { ...limits, build: Math.round(build) },
      true,
    );
    Object.assign(result, {
      records: records || result.records,
      ...(stopped
        ? { skipped: stopped }
        : { p50Ms: percentile(times, 0.5), p95Ms: percentile(times, 0.95) }),
    });
  }
  progress(bench, `${name} ×${factor}: ${result.skipped ?? `p95 ${result.p95Ms} ms`}`);
}

async function inBrowser(
  bench: Bench,
  browser: Browser,
  server: Server,
  id: string,
  factor: number,
  failed: string | undefined,
): Promise<ScaleResult> {
  const { name } = engines.find((engine) => engine.id === id)!;
  const result: ScaleResult = {
    engine: name,
    factor,
    records: bench.records * factor,
    p50Ms: null,
    p95Ms: null,
    where: 'chromium-4x',
  };
  bench.scale.push(result);
  if (failed ?? bench.left() < typing) result.skipped = failed ?? 'no time was left';
  else
    await typeInto(
      browser,
      server,
      id,
      factor,
      typedSample(bench),
      typing,
      Math.min(2 * typing + 60, bench.left() + 2 * typing),
    )
      .then(
        ({ keys }) =>
          void Object.assign(result, {
            p50Ms: percentile(keys, 0.5),
            p95Ms: percentile(keys, 0.95),
          }),
      )
      .catch(
        (error: unknown) =>
          void (result.skipped =
            error instanceof Error ? error.message.split('\n')[0]! : String(error)),
      );
  progress(bench, `${name} ×${factor} in Chromium: ${result.skipped ?? `p95 ${result.p95Ms} ms`}`);
  return result;
}

/**
 * Ours in the browser at growing sizes until two that lie near each other enclose the crossing:
 * first, because nothing else tells the number, and with no queries asked in Node.
 */
async function encloseCrossing(bench: Bench, browser: Browser, server: Server): Promise<void> {
  const ours = engines[0]!;
  const limits = limitsOf(bench);
  let [below, above] = [0, Infinity];
  for (
    let factor = 1;
    bench.left() > nodeReserve + typing;
    factor =
      above === Infinity
        ? Math.min(below === 1 ? 10 : below * 4, largest)
        : Math.round(Math.sqrt(below * above))
  ) {
    const folder = join(bench.folder, `${ours.id}-${factor}`);
    const built =
      factor === 1
        ? undefined
        : await runWorker(
            bench.snapshot,
            ours.module,
            factor,
            folder,
            [],
            { ...limits, build: Math.min(limits.build, Math.round(bench.left() - nodeReserve)) },
            false,
          );
    const { p95Ms } = await inBrowser(bench, browser, server, ours.id, factor, built?.stopped);
    if (p95Ms !== null && p95Ms <= budgetMs) below = factor;
    else above = factor;
    if (below === 0 || below === largest || above <= below * near || above - below < 2) break;
  }
}

/** Fill `scale`. */
export async function measureScale(bench: Bench, browser: Browser, server: Server): Promise<void> {
  beginPhase(bench, 3, 'the reference many times over');
  const { factors } = bench.options;
  const failed = new Map<number, string>();
  await encloseCrossing(bench, browser, server);
  for (const [i, factor] of factors.entries()) {
    const earlier = (engine: Listed) =>
      bench.scale.find(
        (result) =>
          result.where === 'node' &&
          result.engine === engine.name &&
          result.factor === factors[i - 1],
      );
    const jobs = engines
      .filter((engine) => !engine.browserOnly)
      .map((engine) => () => inNode(bench, engine, factor, earlier(engine)));
    const pagefind = async () => {
      const why = await indexPagefind(
        bench,
        factor,
        Math.max(1, Math.min(limitsOf(bench).build, bench.left() - browserReserve)),
      );
      if (why) failed.set(factor, why);
      progress(bench, `Pagefind ×${factor}: ${why ?? 'indexed'}`);
    };
    // Pagefind goes first: the browser needs its files.
    await inLanes(factor === 1 ? jobs : [pagefind, ...jobs]);
  }
  for (const factor of factors)
    await inBrowser(bench, browser, server, 'pagefind', factor, failed.get(factor));
  bench.scale.sort(
    (a, b) =>
      a.where.localeCompare(b.where) * -1 ||
      a.engine.localeCompare(b.engine) ||
      a.factor - b.factor,
  );
}
