/**
 * The last part of a build: checksums over the data, the whole site as one archive, and the
 * archive's checksum.
 */
import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checksums, readMe, zipOf, type Files } from '../derive/data/archive.ts';
import { site } from '../site.ts';
import { dataFolder, files, pagefindFolder } from '../urls.ts';

/** Writes the archive and both lists of checksums when the pages are built. */
export const archive = (): AstroIntegration => ({
  name: 'archive',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const made = [files.checksums, files.archive, files.archiveChecksum].map((url) =>
        url.slice(1),
      );
      const data = new Map(
        [...filesIn(join(folder, dataFolder))].filter(
          ([path]) => !path.endsWith('.html') && !made.includes(dataFolder.slice(1) + path),
        ),
      );
      writeFileSync(join(folder, files.checksums), checksums(data));
      const whole = new Map(
        [...filesIn(folder)].filter(
          ([path]) => !path.startsWith(pagefindFolder.slice(1)) && !made.slice(1).includes(path),
        ),
      );
      whole.set('README.txt', Buffer.from(readMe(site.name, site.origin, site.lawAsOf)));
      const zip = zipOf(whole, site.lawAsOf);
      writeFileSync(join(folder, files.archive), zip);
      writeFileSync(
        join(folder, files.archiveChecksum),
        checksums(new Map([[files.archive.slice(files.archive.lastIndexOf('/') + 1), zip]])),
      );
      logger.info(`${whole.size} files, ${(zip.length / 1e6).toFixed(1)} MB`);
    },
  },
});

/** Every file below a folder, by its path there. */
const filesIn = (folder: string): Files =>
  new Map(
    // Names that begin with a dot too: hosts read .nojekyll.
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .toSorted()
      .map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))]),
  );
