/** The whole reference: every entry, what each names and who names it. */
import type { Kind } from '../../schema/index.ts';
import type { Correction } from '../../schema/correction.ts';
import type { LabelledQuery } from '../../schema/search/labelled-query.ts';
import type { Move } from '../../schema/move.ts';
import type { Rendering } from '../../schema/rendering.ts';
import type { SearchQuality } from '../../schema/search/search-quality.ts';
import type { SynonymGroup } from '../../schema/search/synonym.ts';
import type { Pair } from '../../schema/pair.ts';
import type { Silence } from '../../schema/silence.ts';
import type { Phrasings } from '../../schema/search/phrasings.ts';
import type { LawName } from '../../schema/reported-names.ts';
import type { Source } from '../../schema/source.ts';
import type { Threshold } from '../../schema/threshold.ts';
import { anchorsOf, paragraphAnchors } from './anchors.ts';
import { compareArticles } from '../law/article-number.ts';
import { memo, multimap } from './memo.ts';
import { isKind, type AnyEntry, type Mention, type WithdrawnPage } from './entry.ts';
import { instrumentOf, pageOf, partsOf, provisionOf } from './id.ts';
import { wordingsOf, type Wording } from './wordings.ts';

/** One entry naming another. */
export interface Backlink extends Mention {
  from: AnyEntry;
}

/** A move, with its line in `content/moves.yaml`. */
export type PlacedMove = Move & { line: number };

/** The labelled queries, and the text of their file, which is published as it is. */
export interface LabelledQueries {
  queries: readonly LabelledQuery[];
  text: string;
}

/** A line of `content/published-wordings.txt`. */
export interface KeptDigest {
  /** A wording, or with `#end` how it ended. */
  id: string;
  digest: string;
  /** The day of the correction that allowed a further digest; undefined for the first. */
  corrected: string | undefined;
  line: number;
}

/** A pair of pages that readers confuse, with its line in `content/not-the-same.yaml`. */
export type PlacedPair = Pair & { line: number };

/** A question that no text answers, with its line in `content/silences.yaml`. */
export type PlacedSilence = Silence & { line: number };

/** What people type when they look for a page, with its place in `content/search/phrasings/`. */
export type PlacedPhrasings = Phrasings & { file: string; line: number };

/**
 * What is there but could not be read. Its own mistakes are reported; what names it is not at
 * fault.
 */
export interface Unread {
  /** Ids of pages, withdrawn ones included. */
  pages: ReadonlySet<string>;
  /** Files below `content/` that hold lists: `moves.yaml`. */
  lists: ReadonlySet<string>;
}

/** The whole reference. */
export interface Reference {
  /** Every entry by its id: law by instrument and article number, then the rest by id. */
  entries: ReadonlyMap<string, AnyEntry>;
  /** Sources by their id. */
  sources: ReadonlyMap<string, Source>;
  /** Codified thresholds. */
  thresholds: readonly Threshold[];
  /** Corrections of published pages, latest first. */
  corrections: readonly Correction[];
  /** Pages and places that have moved, latest first. */
  moves: readonly PlacedMove[];
  /** Pages that were withdrawn, latest first. */
  withdrawn: readonly WithdrawnPage[];
  /** The terms table. */
  renderings: readonly Rendering[];
  /** Groups of synonyms for the search. */
  synonyms: readonly SynonymGroup[];
  /** What people type when they look for a page, by its id. */
  phrasings: ReadonlyMap<string, PlacedPhrasings>;
  /** What reports call an offence or the words that open a tier, by the id of its page. */
  reportedNames: ReadonlyMap<string, readonly string[]>;
  /** Pages that readers confuse. */
  pairs: readonly PlacedPair[];
  /** Questions that no text answers. */
  silences: readonly PlacedSilence[];
  /** What else instruments are called, by their id. */
  lawNames: ReadonlyMap<string, LawName>;
  /** What the search bench measured. */
  searchQuality: SearchQuality;
  /** The queries that it asked. */
  labelledQueries: LabelledQueries;
  /** Every address ever published, as `content/published.txt` lists them. */
  published: readonly string[];
  /** Digests of the dated wordings that were published. */
  publishedWordings: readonly KeptDigest[];
  /** What could not be read; both sets are empty in a reference that passed the check. */
  unread: Unread;
  /** Ids of pages that are not entries, such as `about`. */
  staticPages: readonly string[];
  /** Wordings by the id of their provision, oldest first. */
  wordings: ReadonlyMap<string, Wording[]>;
  /** Who names a page, by its id; a page's naming itself is left out. */
  incoming: ReadonlyMap<string, Backlink[]>;
  /** Anchors by page id, version pages included. */
  anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What a reference is assembled from. */
export type Parts = { entries: AnyEntry[] } & Pick<
  Reference,
  | 'sources'
  | 'thresholds'
  | 'corrections'
  | 'moves'
  | 'withdrawn'
  | 'renderings'
  | 'synonyms'
  | 'phrasings'
  | 'pairs'
  | 'silences'
  | 'reportedNames'
  | 'lawNames'
  | 'searchQuality'
  | 'labelledQueries'
  | 'published'
  | 'publishedWordings'
  | 'unread'
>;

/** Put entries together. Does not judge them; the rules do. */
export function assemble(content: Parts, staticPages: readonly string[]): Reference {
  const entries = new Map(
    content.entries.toSorted(compareEntries).map((entry) => [entry.id, entry]),
  );
  const all = [...entries.values()];
  const versions = Map.groupBy(
    all.filter((entry) => isKind(entry, 'version')),
    ({ id }) => provisionOf(id),
  );
  const wordings = new Map<string, Wording[]>();
  const anchors = new Map<string, ReadonlySet<string>>(
    all.map((entry) => [entry.id, new Set(anchorsOf(entry))]),
  );
  for (const entry of all) {
    if (!isKind(entry, 'provision')) continue;
    const earlier = versions.get(entry.id) ?? [];
    const instrument = entries.get(instrumentOf(entry.id));
    const list = wordingsOf(
      entry,
      earlier,
      isKind(instrument, 'instrument') ? instrument.data.repealed : undefined,
    );
    wordings.set(entry.id, list);
    anchors.set(list.at(-1)!.id, new Set(paragraphAnchors(entry.data.paragraphs)));
  }
  const incoming = multimap(
    all.flatMap((from) =>
      [...from.mentions, ...from.body.mentions]
        .filter(({ page }) => page !== from.id)
        .map((mention): [string, Backlink] => [mention.page, { ...mention, from }]),
    ),
  );
  const {
    sources,
    thresholds,
    corrections,
    moves,
    withdrawn,
    renderings,
    synonyms,
    phrasings,
    pairs,
    silences,
    reportedNames,
    lawNames,
    searchQuality,
    labelledQueries,
    published,
    publishedWordings,
    unread,
  } = content;
  return {
    entries,
    sources,
    thresholds,
    corrections,
    moves,
    withdrawn,
    renderings,
    synonyms,
    phrasings,
    pairs,
    silences,
    reportedNames,
    lawNames,
    searchQuality,
    labelledQueries,
    published,
    publishedWordings,
    unread,
    staticPages,
    wordings,
    incoming,
    anchors,
  };
}

type Entries = Reference['entries'];

const byKind = memo((entries: Entries) => Map.groupBy(entries.values(), ({ kind }) => kind));

/** What people type when they look for a page; empty lists where nothing is recorded. */
export const phrasingsOf = (reference: Reference, id: string): Phrasings =>
  reference.phrasings.get(id) ?? { terms: [], questions: [] };

/** Entries of one kind, in the order of their ids (articles by number). */
export const entriesOf = <K extends Kind>(
  reference: Reference,
  kind: K,
): Extract<AnyEntry, { kind: K }>[] =>
  (byKind(reference.entries).get(kind) ?? []).filter((entry) => isKind(entry, kind));

const byInstrument = memo((entries: Entries) =>
  Map.groupBy(
    [...entries.values()].filter((entry) => isKind(entry, 'provision')),
    ({ id }) => instrumentOf(id),
  ),
);

/** The articles held of an instrument, in their order. */
export const provisionsOf = (
  reference: Reference,
  instrument: string,
): readonly Extract<AnyEntry, { kind: 'provision' }>[] =>
  byInstrument(reference.entries).get(instrument) ?? [];

/** The entry of an id, if it is of that kind. The anchor is ignored. */
export function find<K extends Kind>(
  reference: Reference,
  id: string,
  kind: K,
): Extract<AnyEntry, { kind: K }> | undefined {
  const entry = reference.entries.get(pageOf(id));
  return isKind(entry, kind) ? entry : undefined;
}

/** The same where the rules see to it that there is one. Throws where there is none. */
export function entryOf<K extends Kind>(
  reference: Reference,
  id: string,
  kind: K,
): Extract<AnyEntry, { kind: K }> {
  const entry = find(reference, id, kind);
  if (!entry) throw new Error(`no ${kind} has the id ${id}`);
  return entry;
}

/**
 * The wordings of a provision, oldest first; the last is the present one. Throws where there is no
 * such provision.
 */
export function wordingsAt(reference: Reference, provision: string): readonly Wording[] {
  const wordings = reference.wordings.get(provision);
  if (!wordings) throw new Error(`no provision has the id ${provision}`);
  return wordings;
}

/**
 * Whether an address answers: an entry, a version of a provision, or a page of the site. A page
 * whose file could not be read answers too, with every anchor: it is there, and what stands on it
 * is not known.
 */
export function answers(reference: Reference, page: string, anchor?: string): boolean {
  if (reference.staticPages.includes(page) || isUnread(reference, page)) return true;
  const anchors = reference.anchors.get(page);
  return anchor === undefined ? anchors !== undefined : (anchors?.has(anchor) ?? false);
}

/**
 * Whether a page, or the provision that it is a dated wording of, has a file that could not be
 * read.
 */
export function isUnread({ unread }: Reference, page: string): boolean {
  if (unread.pages.size === 0) return false;
  return unread.pages.has(page) || unread.pages.has(provisionOf(page));
}

/**
 * Whether some page of law could not be read: then what is reckoned from all of law is not known.
 */
export const isLawUnread = ({ unread }: Reference): boolean =>
  [...unread.pages].some((id) => id.startsWith('law/'));

/** Law by instrument and article number, everything else by id. */
function compareEntries(a: AnyEntry, b: AnyEntry): number {
  const [first, second] = [partsOf(a.id), partsOf(b.id)];
  const sameLaw = first.folder === 'law' && instrumentOf(a.id) === instrumentOf(b.id);
  if (sameLaw && first.article && second.article && first.article !== second.article)
    return compareArticles(first.article, second.article);
  return a.id < b.id ? -1 : 1;
}
