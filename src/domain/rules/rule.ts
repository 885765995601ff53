/** What an integrity rule is, and what several of them need. */
import type { AnyEntry, Mention } from '../reference/entry.ts';
import type { Reference } from '../reference/reference.ts';
import type { Finding } from '../content/report.ts';

/** A rule is a value: it looks at the whole reference and says everything that breaks it. */
export interface Rule {
  id: string;
  /** What must be so, in one sentence. */
  description: string;
  /**
   * Lists below `content/` without which it cannot judge: where one of them could not be read, it
   * does not.
   */
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

/** The first line of the file, from 1, that holds `text`; undefined where none does. */
export function lineOf(entry: AnyEntry, text: string): number | undefined {
  const index = entry.body.source.indexOf(text);
  return index < 0 ? undefined : entry.body.source.slice(0, index).split('\n').length;
}
