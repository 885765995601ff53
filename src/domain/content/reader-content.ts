/**
 * What a content file says to a reader: its body, and its frontmatter as written without what only
 * serves search and upkeep.
 */
import { parse } from 'yaml';
import type { ReaderContent } from '../reference/entry.ts';
import { splitFrontmatter } from './frontmatter.ts';

/** Keys that a reader of the page never sees, or that only say when it was last looked at. */
const silent = new Set(['asks', 'aliases', 'nickname', 'updated']);

/** Take a file apart. Throws where its frontmatter is no YAML. */
export function readerContentOf(source: string): ReaderContent {
  const { head = '' } = splitFrontmatter(source.replaceAll('\r\n', '\n'));
  const options = { prettyErrors: false, uniqueKeys: false };
  return readerContent(parse(head, options) as unknown, source);
}

/** The same where the frontmatter was parsed already. */
export function readerContent(frontmatter: unknown, source: string): ReaderContent {
  const data = frontmatter ?? {};
  const text = source.replaceAll('\r\n', '\n');
  return {
    data: Object.fromEntries(Object.entries(data).filter(([key]) => !silent.has(key))),
    body: text
      .replace(/^---\n[\s\S]*?^---[ \t]*$/m, '')
      .replace(/[ \t]+$/gm, '')
      .trim(),
  };
}

/** JSON in which the order of keys does not matter. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
