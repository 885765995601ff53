/**
 * First phase: every index at size 1, its bytes, and the answers to all labelled queries. Nothing
 * is timed here, so two run at once.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beginPhase, progress, type Bench } from './bench.ts';
import { engines, type Listed } from './engines/index.ts';
import { inLanes, runWorker, start, type Limits } from './node-side.ts';
import { sample } from './queries.ts';
import { judge } from './relevance.ts';
import { scoresOf } from './result.ts';
import { bundle, gzipBytes, indexBytes, pagefindBytes } from './sizes.ts';

/**
 * Seconds: the slowest peer takes about a quarter of a second a query. A longer run gives more to
 * each engine.
 */
const limitsOf = ({ options: { seconds } }: Bench): Limits => ({
  build: 120,
  query: 30,
  queries: Math.round(Math.max(100, seconds / 4)),
});

/** Index with Pagefind into `pagefind-<factor>`. Answers why it failed, if it did. */
export function indexPagefind(
  { folder, options, snapshot }: Bench,
  factor: number,
  seconds: number,
): Promise<string | undefined> {
  const child = start('pagefind-index.ts', [
    snapshot,
    String(factor),
    options.dist,
    join(folder, `pagefind-${factor}`),
  ]);
  return new Promise((resolve) => {
    let why: string | undefined;
    const clock = setTimeout(() => {
      why = `building took more than ${Math.round(seconds)} s`;
      child.kill('SIGKILL');
    }, seconds * 1000);
    child.on('exit', (code) => {
      clearTimeout(clock);
      resolve(why ?? (code ? `indexing failed with exit ${code}` : undefined));
    });
  });
}

async function answer(bench: Bench, { id, name, module }: Listed): Promise<void> {
  const folder = join(bench.folder, `${id}-1`);
  // Mixed by kind, so that an engine too slow for all of them is judged on some of every kind.
  const { answers, records, stopped } = await runWorker(
    bench.snapshot,
    module,
    1,
    folder,
    sample(bench.queries, bench.queries.length),
    limitsOf(bench),
    false,
  );
  if (answers.size === 0)
    throw new Error(`${name} answered nothing: ${stopped ?? 'no reason given'}.`);
  bench.records = records;
  const judged = bench.queries.filter(({ q }) => answers.has(q));
  if (judged.length < bench.queries.length)
    bench.notes.push(
      `${name}: judged on ${judged.length} of ${bench.queries.length} queries ` +
        `(${stopped ?? 'the time allowed was over'}).`,
    );
  Object.assign(bench.results.get(id)!, scoresOf(judge(judged, answers)), await indexBytes(folder));
  progress(bench, `${name}: answered ${judged.length} queries`);
}

/** Fill relevance and sizes; leaves code in `code/` and indexes in `<id>-1/`. */
export async function measureAnswers(bench: Bench): Promise<void> {
  beginPhase(bench, 1, 'indexes and answers');
  mkdirSync(join(bench.folder, 'code'));
  for (const { id, module, browserOnly } of engines) {
    const file = join(bench.folder, 'code', `${id}.js`);
    await bundle(module, file);
    if (!browserOnly) bench.results.get(id)!.codeGzip = gzipBytes(file);
  }
  const pagefind = async () => {
    const why = await indexPagefind(bench, 1, 120);
    if (why) throw new Error(`Pagefind could not index the built site: ${why}.`);
    Object.assign(bench.results.get('pagefind')!, pagefindBytes(join(bench.folder, 'pagefind-1')));
  };
  // The slowest first, so that none is left alone at the end.
  const slowFirst = engines
    .filter((engine) => !engine.browserOnly)
    .toSorted((a, b) => Number(b.package === 'fuse.js') - Number(a.package === 'fuse.js'));
  await inLanes([...slowFirst.map((engine) => () => answer(bench, engine)), pagefind]);
}
