/** What a content file says to a reader: its frontmatter as written, without what only serves search and upkeep, and its body. */
import { parse } from 'yaml';
import { splitFrontmatter } from './frontmatter.ts';

/** Keys that a reader of the page never sees, or that only say when it was last looked at. */
const silent = new Set(['asks', 'aliases', 'nickname', 'updated']);

export interface ReaderContent {
  /** The frontmatter as written, before any schema adds its defaults, so that a change of code is no change of the page. */
  data: Record<string, unknown>;
  /** The body, with line ends and outer space made one. */
  body: string;
}

/** Take a file apart. Throws where its frontmatter is no YAML. */
export function readerContentOf(source: string): ReaderContent {
  const text = source.replaceAll('\r\n', '\n');
  const { head } = splitFrontmatter(text);
  const data =
    (head === undefined
      ? {}
      : (parse(head, { prettyErrors: false, uniqueKeys: false }) as Record<
          string,
          unknown
        > | null)) ?? {};
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
