/** The interface of the search over an engine that answers what a test tells it. */
import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Page } from 'playwright/test';
import type { Answer, Hit } from '../../src/client/search/answer.ts';

/**
 * What the engine answers: part of an answer, after some time, or nothing at all because the index
 * is out of reach.
 */
export type Told = Partial<Answer> & { wait?: number; fails?: boolean };

/** A hit of an invented law. */
export const hit = (n: number, more: Partial<Hit> = {}): Hit => ({
  id: `law/harbour-lamps/${n}`,
  url: `/law/harbour-lamps/${n}/`,
  kind: 'provision',
  title: `Lamp rule ${n}`,
  line: `Whoever dims lamp ${n} pays.`,
  reason: 'Words of the title',
  ...more,
});

/**
 * Serve the client from its sources on the next pages, with a stub in the place of the engine. A
 * query that is not told has no answer.
 */
export async function stubSearch(page: Page, told: Record<string, Told>): Promise<void> {
  const engine = `
    const told = ${JSON.stringify(told)};
    const none = { hits: [], confidence: 'none', words: [], notTheSame: [], nearest: [] };
    export const loadSearch = async () => ({
      search: async (query, whole = false) => {
        const { wait = 0, fails = false, ...answer } = told[query] ?? {};
        (globalThis.asked ??= []).push([query, whole]);
        if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
        if (fails) throw new Error('out of reach');
        return { ...none, ...(answer.hits ? { confidence: 'likely' } : {}), ...answer };
      },
    });`;
  await page.route('**/_astro/*.js', (route) => {
    const component = /\/Search(Palette|Page|Box)\./.exec(route.request().url())?.[1];
    const source =
      component &&
      { Palette: 'search-palette', Page: 'search-page', Box: 'site-search' }[component];
    return route.fulfill({
      contentType: 'text/javascript',
      body: source ? `import '/src/client/${source}.ts';` : '',
    });
  });
  await page.route('**/src/**/*.ts', (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    if (!existsSync(file)) return route.abort();
    return route.fulfill({
      contentType: 'text/javascript',
      body:
        file === 'src/client/search/load.ts'
          ? engine
          : stripTypeScriptTypes(readFileSync(file, 'utf8')),
    });
  });
}
