/** Writes the two lists of what was published. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { unrecordedAddresses } from '../domain/permanence/published.ts';
import type { Reference } from '../domain/reference/reference.ts';
import { newLines } from '../domain/permanence/kept-wordings.ts';

const head = '# Every address and anchor ever published. It grows only; see README, “Addresses”.\n';

/** Add what is new; says how much that was, and how many addresses there are now. */
export function record(
  reference: Reference,
  folder = 'content',
): { addresses: number; wordings: number; all: number } {
  const fresh = unrecordedAddresses(reference);
  const all = [...reference.published, ...fresh].sort();
  writeFileSync(`${folder}/published.txt`, `${head}${all.join('\n')}\n`);
  const lines = newLines(reference);
  const list = `${folder}/published-wordings.txt`;
  const gap = /[^\n]$/.test(readFileSync(list, 'utf8')) ? '\n' : '';
  if (lines.length) appendFileSync(list, `${gap}${lines.join('\n')}\n`);
  return { addresses: fresh.length, wordings: lines.length, all: all.length };
}
