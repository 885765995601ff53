/** What an integrity rule is, and what several of them need. */
import type { AnyEntry, Mention } from '../reference/entry.ts';
import type { Reference } from '../reference/reference.ts';
import type { Finding } from '../content/report.ts';

export interface Rule {
  id: string;
  /** What it holds, in one sentence. */
  description: string;
  /** Lists below `content/` without which it cannot judge: where one of them could not be read, it does not. */
  needs?: readonly string[];
  check(reference: Reference): Finding[];
}

/** Every entry. */
export const all = (reference: Reference): AnyEntry[] => [...reference.entries.values()];

/** Everything an entry names, in its frontmatter and its body. */
export const mentionsOf = (entry: AnyEntry): Mention[] => [
  ...entry.mentions,
  ...entry.body.mentions,
];

/** First line of the file that holds `text`. */
export function lineOf(entry: AnyEntry, text: string): number | undefined {
  const index = entry.body.source.indexOf(text);
  return index < 0 ? undefined : entry.body.source.slice(0, index).split('\n').length;
}
