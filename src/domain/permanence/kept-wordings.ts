/**
 * A dated wording that was published never changes. A digest of what each says is kept in
 * `content/published-wordings.txt`; an error of ours is corrected openly, with a second digest and
 * its day.
 */
import { createHash } from 'node:crypto';
import type { Correction } from '../../schema/correction.ts';
import { isKind, type AnyEntry } from '../reference/entry.ts';
import type { KeptDigest, PlacedMove, Reference } from '../reference/reference.ts';
import { canonicalJson } from '../content/reader-content.ts';
import { memo } from '../reference/memo.ts';
import type { Wording } from '../reference/wordings.ts';
import { pageOf } from '../reference/id.ts';
import { formerId } from './follow-address.ts';

/**
 * The keys of a paragraph that a digest covers, as the author wrote them. Anatomy, dates of
 * comparison and explanation may be improved.
 */
const paragraphFacts = ['kind', 'translation', 'items', 'tiers', 'punishedBy', 'textDigest'];

const pick = (data: Record<string, unknown>, keys: readonly string[]) =>
  Object.fromEntries(keys.filter((key) => data[key] !== undefined).map((key) => [key, data[key]]));

/** Remarks on reading a tier are explanation. */
const withoutNotes = (facts: unknown): unknown =>
  JSON.parse(JSON.stringify(facts), (key, part: unknown) => (key === 'note' ? undefined : part));

/**
 * The facts of a wording, and those of its end where another followed, with the ids of their lines.
 */
export function factsOf({ id, entry }: Wording): { id: string; facts: unknown }[] {
  const { data } = entry.written;
  const paragraphs = (data['paragraphs'] as Record<string, unknown>[]).map((paragraph) =>
    withoutNotes(pick(paragraph, paragraphFacts)),
  );
  const text = { id, facts: { ...pick(data, ['changedBy']), paragraphs } };
  return isKind(entry as AnyEntry, 'version')
    ? [text, { id: `${id}#end`, facts: pick(data, ['to', 'effect']) }]
    : [text];
}

const hash = (facts: unknown) =>
  `sha256-${createHash('sha256').update(canonicalJson(facts), 'utf8').digest('hex')}`;

/** The same facts with every id as it was before any move: a move is no change of the wording. */
const beforeMoves = (moves: readonly PlacedMove[], facts: unknown): unknown =>
  JSON.parse(JSON.stringify(facts), (_, part: unknown) =>
    typeof part === 'string' && /^law\/\S+$/.test(part) ? formerId(moves, part) : part,
  );

/** A wording, or its end, beside its lines in `content/published-wordings.txt`. */
export interface Kept {
  wording: Wording;
  /** Id of its lines: that of the wording, with `#end` for its end. */
  id: string;
  /** The digest of what it says now. */
  digest: string;
  /** Its lines, oldest first; empty where it was not published yet. */
  lines: readonly KeptDigest[];
  /** Whether it still says what was last published. */
  unchanged: boolean;
  /** A correction that names the wording and that no line answers to yet. */
  pending: Correction | undefined;
}

/** Every wording and every end. */
export const keptWordings = memo((reference: Reference): readonly Kept[] => {
  const lines = Map.groupBy(reference.publishedWordings, ({ id }) => id);
  return [...reference.wordings.values()].flat().flatMap((wording) =>
    factsOf(wording).map(({ id, facts }): Kept => {
      const own = lines.get(id) ?? lines.get(formerId(reference.moves, id)) ?? [];
      const digest = hash(facts);
      const last = own.at(-1)?.digest;
      const isLast = (now: string) => last === undefined || last === now;
      const unchanged = isLast(digest) || isLast(hash(beforeMoves(reference.moves, facts)));
      const pending = correctionsOf(reference, wording.id).find(
        ({ date }) => !own.some(({ corrected }) => corrected !== undefined && corrected >= date),
      );
      return { wording, id, digest, lines: own, unchanged, pending };
    }),
  );
});

/** Corrections of a dated wording, latest first. */
export const correctionsOf = (reference: Reference, id: string): Correction[] =>
  reference.corrections.filter(({ page, touched }) =>
    [page, ...touched].some((named) => pageOf(named) === id),
  );

/**
 * Lines that `npm run publish-addresses` adds: new wordings, and corrected ones with the day of
 * their correction.
 */
export const newLines = (reference: Reference): string[] =>
  keptWordings(reference).flatMap(({ id, digest, lines, unchanged, pending }) => {
    const [first] = lines;
    if (!first) return [`${id} ${digest}`];
    return !unchanged && pending ? [`${first.id} ${digest} ${pending.date}`] : [];
  });
