/**
 * Second phase: loading and typing in a slowed Chromium, one engine after the other with nothing
 * beside it.
 */
import type { Browser } from 'playwright';
import { beginPhase, progress, type Bench } from './bench.ts';
import { askInBrowser, bytesPerQuery, loadAgain, typeInto } from './browser-side.ts';
import { engines } from './engines/index.ts';
import { sample } from './queries.ts';
import { judge } from './relevance.ts';
import { scoresOf } from './result.ts';
import type { Server } from './server.ts';
import { percentile } from './statistics.ts';

/** Queries typed. */
const typedQueries = 30;
/**
 * Queries that have an answer and those that have none, mixed by kind: the same for every engine.
 */
export const typedSample = (bench: Bench): string[] => sample(bench.queries, typedQueries);

/** Fill the times of loading and typing, and what Pagefind answers. */
export async function measureBrowser(
  bench: Bench,
  browser: Browser,
  server: Server,
): Promise<void> {
  beginPhase(bench, 2, 'loading and typing in Chromium');
  const queries = typedSample(bench);
  for (const { id, name, typing } of engines) {
    const result = bench.results.get(id)!;
    try {
      if (bench.left() < typing) throw new Error('no time was left');
      const typed = await typeInto(browser, server, id, 1, queries, typing);
      const ready = [
        typed.readyMs,
        await loadAgain(browser, server, id),
        await loadAgain(browser, server, id),
      ];
      Object.assign(result, {
        readyMs: percentile(ready, 0.5),
        keyP50Ms: percentile(typed.keys, 0.5),
        keyP95Ms: percentile(typed.keys, 0.95),
        paintP50Ms: percentile(typed.paints, 0.5),
        paintP95Ms: percentile(typed.paints, 0.95),
        keystrokes: typed.keys.length,
      });
      if (typed.queries < queries.length)
        bench.notes.push(
          `${name}: typed ${typed.queries} of ${queries.length} queries in ${typing} s.`,
        );
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      bench.notes.push(`${name}: not measured in the browser: ${reason}.`);
    }
    progress(bench, `${name}: typed ${result.keystrokes} keystrokes`);
  }
  await pagefindAnswers(bench, browser, server, queries).catch(
    (error: unknown) =>
      void bench.notes.push(
        `Pagefind: not judged: ${error instanceof Error ? error.message : String(error)}.`,
      ),
  );
}

/** Relevance of Pagefind, and the bytes of a first query; it answers in a browser only. */
async function pagefindAnswers(
  bench: Bench,
  browser: Browser,
  server: Server,
  queries: string[],
): Promise<void> {
  const answers = await askInBrowser(
    browser,
    server,
    'pagefind',
    bench.queries.map(({ q }) => q),
  );
  Object.assign(bench.results.get('pagefind')!, scoresOf(judge(bench.queries, answers)), {
    queryBytes: await bytesPerQuery(browser, server, 'pagefind', queries.slice(0, 9)),
  });
  progress(bench, `Pagefind: answered ${answers.size} queries`);
}
