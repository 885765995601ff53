/**
 * Runs in the browser: loads one engine, types queries into a field, draws the hits and takes the
 * time.
 */
import type { Engine, Found } from './engines/engine.ts';

/** Times of a typing run, in milliseconds, one a keystroke. */
export interface Typed {
  /** Search and drawing, until the handler returns. */
  keys: number[];
  /** From the keystroke until the frame that shows its hits has been made. */
  paints: number[];
  /** Queries typed to their end. */
  queries: number;
}

/** How many titles are drawn. */
const shown = 8;

let engine: Pick<Engine, 'open' | 'search'>;
let built: unknown;

/**
 * Fetch the code, then let it fetch its index from `base`. Answers the milliseconds from the first
 * fetch until it can search.
 */
export async function open(code: string, base: string): Promise<number> {
  const start = performance.now();
  engine = (await import(code)) as Pick<Engine, 'open' | 'search'>;
  built = await engine.open(async (file) =>
    file === 'address' ? base : (await fetch(base + file)).text(),
  );
  return performance.now() - start;
}

/** The hits of a query, untimed. */
export const search = (query: string): Promise<Found[]> => engine.search(built, query);

/** The next frame has been made: a message posted while it is prepared arrives after it. */
const painted = () =>
  new Promise<void>((done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(0);
    }),
  );

/**
 * Type queries letter by letter for `budget` milliseconds; a query that is begun is finished,
 * unless that takes as long again.
 */
export async function type(queries: string[], budget: number): Promise<Typed> {
  const field = document.querySelector('input')!;
  const list = document.querySelector('ol')!;
  const typed: Typed = { keys: [], paints: [], queries: 0 };
  const end = performance.now() + budget;
  for (const query of queries) {
    const letters = [...query];
    for (let length = 1; length <= letters.length; length++) {
      // Keystrokes fall anywhere between two frames, not always upon one.
      await new Promise((rest) => setTimeout(rest, (typed.keys.length * 7) % 16));
      const before = performance.now();
      field.value = letters.slice(0, length).join('');
      const hits = await search(field.value);
      list.replaceChildren(
        ...hits
          .slice(0, shown)
          .map(({ title }) => Object.assign(document.createElement('li'), { textContent: title })),
      );
      typed.keys.push(performance.now() - before);
      await painted();
      typed.paints.push(performance.now() - before);
      if (performance.now() > end + budget) return typed;
    }
    typed.queries++;
    if (performance.now() > end) break;
  }
  return typed;
}
