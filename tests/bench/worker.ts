/**
 * A process of its own for one engine at one size: builds, writes the files it would serve, then
 * answers queries one by one. Apart, because a search cannot be interrupted: the parent ends the
 * process where one takes too long.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Engine, Found } from './engines/engine.ts';
import { benchRecords } from './records.ts';
import { readSnapshot } from './snapshot.ts';
import { multiply } from './scale.ts';

/** What the worker tells, in this order: `started`, `built`, one `answer` a query. */
export type Told =
  | { kind: 'started'; records: number }
  | { kind: 'built'; ms: number }
  | { kind: 'answer'; query: string; ms: number; found: Found[] };

const [snapshot = '', module = '', factor = '1', folder = ''] = process.argv.slice(2);
/**
 * Resolves once the message has left, so that the parent's clock is right even while a search
 * blocks this process.
 */
const tell = (told: Told) => new Promise<void>((done) => process.send!(told, () => done()));

const engine = (await import(module)) as Engine;
const reference = multiply(readSnapshot(snapshot), Number(factor));
const records = benchRecords(reference);
await tell({ kind: 'started', records: records.length });

const start = performance.now();
const built = await engine.build({ reference, records });
const ms = performance.now() - start;
if (folder) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(await engine.files(built)))
    writeFileSync(join(folder, name), text);
}
process.on('message', (queries: string[]) => void answer(queries));
await tell({ kind: 'built', ms });

async function answer(queries: string[]): Promise<void> {
  for (const query of queries) {
    const before = performance.now();
    const found = await engine.search(built, query);
    await tell({ kind: 'answer', query, ms: performance.now() - before, found });
    await setImmediate();
  }
  process.exit(0);
}
