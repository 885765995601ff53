/**
 * The part of a build with SEARCH_ENGINE=pagefind that writes Pagefind's index beside the pages.
 */
import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagefindRecords, type PagefindRecord } from '../derive/search/pagefind-records.ts';
import { progressOn } from '../progress.ts';
import { pagefindFolder } from '../urls.ts';
import { loadReference } from '../read/reference.ts';

/** How many records are handed over before their answers are awaited. */
const atOnce = 500;

/** Parts of Pagefind that only its own interface needs. */
const interfaceFiles = /-(?:ui|highlight)\.(?:js|css)$/;

/** Writes the index when the pages are built. Throws where Pagefind refuses a record. */
export const pagefindIndex = (): AstroIntegration => ({
  name: 'pagefind-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const records = pagefindRecords(loadReference());
      await writeIndex(records, fileURLToPath(new URL(`.${pagefindFolder}`, dir)));
      logger.info(`${records.length} records`);
    },
  },
});

async function writeIndex(records: readonly PagefindRecord[], folder: string): Promise<void> {
  // Held back until here: the package is not there where only the ordinary site is built.
  const { close, createIndex } = await import('pagefind');
  const progress = progressOn();
  progress.phase(`Pagefind indexes ${records.length} records`);
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind made no index: ${errors.join(' ')}`);
    for (let at = 0; at < records.length; at += atOnce) {
      progress.at(`${at} are done`);
      const added = await Promise.all(
        records.slice(at, at + atOnce).map((record) => index.addCustomRecord(record)),
      );
      const failed = added.flatMap((answer) => answer.errors);
      if (failed.length) throw new Error(`Pagefind did not take a record: ${failed[0]}`);
    }
    progress.phase('Pagefind writes its index');
    const { files, errors: failed } = await index.getFiles();
    if (failed.length) throw new Error(`Pagefind wrote no index: ${failed.join(' ')}`);
    // Written here and not by Pagefind, which may end before its last file is whole.
    for (const { path, content } of files.filter((file) => !interfaceFiles.test(file.path))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  } finally {
    progress.clear();
    await close();
  }
}
