/**
 * The history of a page: its revisions, so that the reader of a citation can see what came after
 * it.
 */
import { fileOfPage } from '../../schema/kinds.ts';
import type { AnyEntry, ReaderContent } from '../reference/entry.ts';
import type { Reference } from '../reference/reference.ts';
import { revisionOf, revisionOfContent } from './revision.ts';
import { canonicalJson, readerContentOf } from '../content/reader-content.ts';
import { formerId } from './follow-address.ts';

/** A content file as one commit left it. */
export interface FileVersion {
  /** The day of the commit. */
  date: string;
  /** Its one-line message. */
  summary: string;
  source: string;
}

/** A revision of a page, with the change that made it. Dates are ISO. */
export interface PageVersion {
  date: string;
  summary: string;
  revision: string;
  /**
   * For law, what the change touched: `translation`, `tiers`. Empty where it touched neither, and
   * for the first.
   */
  touched: string[];
}

/**
 * Versions of files by path (`content/concepts/lamp.mdx`), newest first. Undefined where no history
 * is at hand.
 */
export type FileHistory = ReadonlyMap<string, readonly FileVersion[]> | undefined;

/**
 * The revisions of a page, newest first, those at its former addresses included. Changes that gave
 * no new revision are left out.
 */
export function historyOf(
  reference: Reference,
  history: FileHistory,
  entry: AnyEntry,
): PageVersion[] {
  const versions: PageVersion[] = [];
  let before: ReaderContent | undefined;
  const changes = filesOf(reference, entry).flatMap((file) => history?.get(file) ?? []);
  for (const { date, summary, source } of changes.toReversed()) {
    const content = readable(source);
    if (!content) continue;
    const revision = revisionOfContent(content);
    if (revision !== versions.at(-1)?.revision)
      versions.push({ date, summary, revision, touched: before ? touched(before, content) : [] });
    before = content;
  }
  return versions.reverse();
}

/** The same for every entry, by its id. */
export const historiesOf = (
  reference: Reference,
  history: FileHistory,
): Map<string, PageVersion[]> =>
  new Map(
    [...reference.entries.values()].map((entry) => [
      entry.id,
      historyOf(reference, history, entry),
    ]),
  );

/** Whether the page as it stands is the newest revision that the history knows. */
export const isRecorded = (versions: readonly PageVersion[], entry: AnyEntry): boolean =>
  versions[0]?.revision === revisionOf(entry);

/** The file of a page and those it had before it moved, the present one first. */
function filesOf(reference: Reference, entry: AnyEntry): string[] {
  return [...new Set([entry.id, formerId(reference.moves, entry.id)])].map(
    (id) => `content/${fileOfPage(entry.kind, id)}`,
  );
}

/** Undefined for an old file whose frontmatter cannot be read. */
function readable(source: string): ReaderContent | undefined {
  try {
    return readerContentOf(source);
  } catch {
    return undefined;
  }
}

const lawFacts: Record<string, string[]> = {
  translation: ['translation', 'items'],
  tiers: ['tiers', 'punishedBy'],
};

function touched(before: ReaderContent, after: ReaderContent): string[] {
  const facts = ({ data }: ReaderContent, keys: string[]) =>
    canonicalJson(
      (Array.isArray(data['paragraphs']) ? data['paragraphs'] : []).map(
        (paragraph: Record<string, unknown>) => keys.map((key) => paragraph?.[key]),
      ),
    );
  return Object.entries(lawFacts).flatMap(([name, keys]) =>
    facts(before, keys) === facts(after, keys) ? [] : [name],
  );
}
