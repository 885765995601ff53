/**
 * What a content file is once read: its id, kind, checked frontmatter and the parts of its body.
 */
import type { DataOf, Kind } from '../../schema/index.ts';
import type { Withdrawn } from '../../schema/withdrawn.ts';

/** A heading of the body; `id` is undefined where the author gave none. */
export interface Heading {
  depth: number;
  id: string | undefined;
  text: string;
  line: number;
}

/** A place where an entry names another page: a link, a component or a frontmatter field. */
export interface Mention {
  /** The page named, without anchor. */
  page: string;
  /** The anchor named, if any. */
  anchor: string | undefined;
  /** How it was named: `link`, a component's name, or the frontmatter key. */
  via: string;
  line: number;
}

/** A run of plain text below one heading (or above the first), for search and exports. */
export interface Section {
  heading: Heading | undefined;
  text: string;
}

/** The body of an MDX file, taken apart. Lines are lines of the file. */
export interface Body {
  source: string;
  headings: Heading[];
  mentions: Mention[];
  sections: Section[];
}

/** What a file says to a reader, as its author wrote it. */
export interface ReaderContent {
  /**
   * The frontmatter as written, without what only serves search and upkeep and before any schema
   * adds its defaults, so that a change of code is no change of the page.
   */
  data: Record<string, unknown>;
  /** The body, with line ends and outer space made one. */
  body: string;
}

/** One page of content. */
export interface Entry<K extends Kind = Kind> {
  id: string;
  kind: K;
  data: DataOf<K>;
  body: Body;
  /**
   * Path of the file from the project's root; a version derived from its provision names the
   * provision's.
   */
  file: string;
  /** Ids named in the frontmatter. */
  mentions: Mention[];
  /** What the file says, as written: from the one time that its YAML was parsed. */
  written: ReaderContent;
}

/**
 * The last text of a withdrawn page: plain Markdown, in which `<a id="…"></a>` marks the places it
 * had.
 */
export interface TombstoneText {
  text: string;
  /** The places marked in it. */
  places: string[];
  /** Pages it links. */
  mentions: Mention[];
}

/** A page that was withdrawn: its id is the address it had. */
export interface WithdrawnPage {
  id: string;
  data: Withdrawn;
  /** What it said last. */
  last: TombstoneText;
  file: string;
}

/** Any entry, so that `entry.kind` narrows `entry.data`. */
export type AnyEntry = { [K in Kind]: Entry<K> }[Kind];

/**
 * An entry whose page explains something; the pages of law show a text, each kind in its own way.
 */
export type ExplainedEntry = Exclude<AnyEntry, { kind: 'instrument' | 'provision' | 'version' }>;

/** Whether an entry is no law. */
export const isExplained = (entry: AnyEntry): entry is ExplainedEntry =>
  !['instrument', 'provision', 'version'].includes(entry.kind);

/** Narrow an entry to its kind. */
export function isKind<K extends Kind>(
  entry: AnyEntry | undefined,
  kind: K,
): entry is Extract<AnyEntry, { kind: K }> {
  return entry?.kind === kind;
}
