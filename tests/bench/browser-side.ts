/** The browser's part: loading and typing with a slowed processor, and Pagefind's answers. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser, launchArguments } from '../browser-path.ts';
import type { Found } from './engines/engine.ts';
import type { Server } from './server.ts';
import { bundle } from './sizes.ts';
import type { Typed } from './page.ts';

/** How many times slower than this machine: about a cheap phone. */
export const slowdown = 4;

/** The functions of page.ts, as the page has them. */
declare const bench: typeof import('./page.ts');

/** Write the empty page and its script. */
export async function preparePage(folder: string): Promise<void> {
  await bundle('./page.ts', join(folder, 'page.js'), ['open', 'search', 'type']);
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><input><ol></ol>' +
      '<script type="module">import * as bench from "/page.js"; globalThis.bench = bench;</script>',
  );
}

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: launchArguments });

/** Rejects after some seconds, in words. */
export const within = <T>(seconds: number, what: string, work: Promise<T>): Promise<T> => {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<never>(
    (_, reject) =>
      (clock = setTimeout(
        () => reject(new Error(`${what} took more than ${Math.round(seconds)} s`)),
        seconds * 1000,
      )),
  );
  return Promise.race([work, late]).finally(() => clearTimeout(clock));
};

/**
 * Do something on a fresh page, with nothing cached; the page is closed afterwards, whatever
 * happened.
 */
async function onPage<T>(
  browser: Browser,
  server: Server,
  slow: boolean,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(server.origin);
    await page.waitForFunction(() => 'bench' in globalThis);
    if (slow)
      await (
        await context.newCDPSession(page)
      ).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await work(page);
  } finally {
    await context.close();
  }
}

const open = (page: Page, id: string, factor: number): Promise<number> =>
  page.evaluate(
    ([code, base]) => bench.open(code!, base!),
    [`/code/${id}.js`, `/${id}-${factor}/`],
  );

/**
 * Milliseconds from the first fetch until the engine can search, and the times of typing. Seconds:
 * `budget` for typing, `allowed` for loading and typing.
 */
export const typeInto = (
  browser: Browser,
  server: Server,
  id: string,
  factor: number,
  queries: string[],
  budget: number,
  allowed = budget + 60,
): Promise<Typed & { readyMs: number }> =>
  within(
    allowed,
    'loading and typing',
    onPage(browser, server, true, async (page) => {
      const readyMs = await open(page, id, factor);
      return {
        readyMs,
        ...(await page.evaluate(([list, ms]) => bench.type(list as string[], ms as number), [
          queries,
          budget * 1000,
        ] as const)),
      };
    }),
  );

/** The loading alone, once more. */
export const loadAgain = (browser: Browser, server: Server, id: string): Promise<number> =>
  within(
    60,
    'loading',
    onPage(browser, server, true, (page) => open(page, id, 1)),
  );

/** Answers of an engine that lives in the browser only, at the machine's own speed. */
export const askInBrowser = (
  browser: Browser,
  server: Server,
  id: string,
  queries: string[],
): Promise<Map<string, Found[]>> =>
  within(
    90,
    'answering',
    onPage(browser, server, false, async (page) => {
      await open(page, id, 1);
      const answers = new Map<string, Found[]>();
      for (const query of queries)
        answers.set(query, await page.evaluate((text) => bench.search(text), query));
      return answers;
    }),
  );

/**
 * Bytes fetched for a first query and its hits, code included: the median over some queries, each
 * on a fresh page.
 */
export async function bytesPerQuery(
  browser: Browser,
  server: Server,
  id: string,
  queries: string[],
): Promise<number> {
  const bytes: number[] = [];
  for (const query of queries)
    await onPage(browser, server, false, async (page) => {
      server.given();
      await open(page, id, 1);
      await page.evaluate((text) => bench.search(text), query);
      bytes.push(server.given());
    });
  return bytes.sort((a, b) => a - b)[Math.floor(bytes.length / 2)]!;
}
