/**
 * The reference in a file, so that every process of a run measures the same content, whatever is
 * edited meanwhile.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { loadReference } from '../../src/read/reference.ts';
import type { Reference } from '../../src/domain/reference/reference.ts';
import { ContentError, formatReport } from '../../src/domain/content/report.ts';

export const snapshotName = 'reference.bin';

/**
 * Read the content and keep it; the last results may be missing or of an older form, since this run
 * writes them anew. Throws the report where the content does not hold together.
 */
export function writeSnapshot(file: string): void {
  try {
    writeFileSync(
      file,
      serialize(loadReference('content', ({ file }) => basename(file) !== 'search-quality.json')),
    );
  } catch (error) {
    throw error instanceof ContentError
      ? new Error(`the content does not hold together:\n${formatReport(error.findings)}`)
      : error;
  }
}

/** The reference, maps and sets as they were. */
export const readSnapshot = (file: string): Reference =>
  deserialize(readFileSync(file)) as Reference;
