/** The revision of a page: a short name of what it says, which a citation carries. */
import { createHash } from 'node:crypto';
import type { AnyEntry, ReaderContent } from '../reference/entry.ts';
import { canonicalJson, readerContentOf } from '../content/reader-content.ts';

const known = new WeakMap<AnyEntry, string>();

/**
 * Eight hexadecimal digits over frontmatter and body as the author wrote them. What only the search
 * reads, the layout of the YAML, and what a schema adds do not count: a new version of this program
 * gives no page a new revision.
 */
export function revisionOf(entry: AnyEntry): string {
  let revision = known.get(entry);
  if (revision === undefined) {
    revision = revisionOfContent(entry.written);
    known.set(entry, revision);
  }
  return revision;
}

/** The same for the text of a file. Throws where its frontmatter is no YAML. */
export const revisionOfSource = (source: string): string =>
  revisionOfContent(readerContentOf(source));

/** The same for what a file says. */
export const revisionOfContent = ({ data, body }: ReaderContent): string =>
  createHash('sha256')
    .update(canonicalJson([data, body]), 'utf8')
    .digest('hex')
    .slice(0, 8);
