/** The revision of a page: a short name of what it says, which a citation carries. */
import { createHash } from 'node:crypto';
import type { AnyEntry } from './entry.ts';

/** Eight hexadecimal digits over frontmatter and body. What only the search reads does not count. */
export function revisionOf(entry: AnyEntry): string {
  const { asks: _asks, aliases: _aliases, ...said } = entry.data;
  return createHash('sha256').update(JSON.stringify([said, entry.body.source.replace(/^---[\s\S]*?\n---/, '')]), 'utf8').digest('hex').slice(0, 8);
}
