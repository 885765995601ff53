/**
 * Where a published address leads today: to its page, by moves to another page, or to the tombstone
 * of a withdrawn one.
 */
import type { Move } from '../../schema/move.ts';
import type { WithdrawnPage } from '../reference/entry.ts';
import { otherAddressTarget } from './other-addresses.ts';
import { anchorOf, parentOf, parseId, partsOf, type Place, printId } from '../reference/id.ts';
import { answers, isLawUnread, type PlacedMove, type Reference } from '../reference/reference.ts';

/** Moves by the id they lead from, withdrawn pages by theirs. */
interface Ways {
  moves: ReadonlyMap<string, Move>;
  withdrawn: ReadonlyMap<string, WithdrawnPage>;
}
const known = new WeakMap<Reference, Ways>();

function waysOf(reference: Reference): Ways {
  let ways = known.get(reference);
  if (!ways) {
    ways = {
      moves: new Map(reference.moves.map((move) => [move.from, move])),
      withdrawn: new Map(reference.withdrawn.map((page) => [page.id, page])),
    };
    known.set(reference, ways);
  }
  return ways;
}

/** The withdrawal of a page; undefined where it was not withdrawn. */
export const withdrawalOf = (reference: Reference, page: string): WithdrawnPage | undefined =>
  waysOf(reference).withdrawn.get(page);

/** Whether a page of this id stands in the reference today. */
export const lives = (reference: Reference, page: string): boolean => answers(reference, page);

/**
 * Follow an address to where it leads. A move of a page carries its anchors and the pages below it,
 * unless one of them moved by itself; moves follow each other; the dated pages of a withdrawn
 * provision lead to its tombstone. Undefined where the address leads nowhere, or in a circle.
 */
export function followAddress(
  reference: Reference,
  page: string,
  anchor?: string,
): Place | undefined {
  const seen = new Set<string>();
  let at: Place | undefined = { page, anchor };
  while (at && !seen.has(printId(at))) {
    seen.add(printId(at));
    const stands = answers(reference, at.page, at.anchor) || mayBeOtherAddress(reference, at.page);
    if (stands || withdrawalOf(reference, at.page)) return at;
    at = step(reference, at);
  }
  return undefined;
}

/**
 * Whether an address may be another name of a law that could not be read: one that lies in no
 * folder of the site and is no other name that is known.
 */
export function mayBeOtherAddress(reference: Reference, page: string): boolean {
  if (!isLawUnread(reference) || otherAddressTarget(reference, page) !== undefined) return false;
  const { folder } = partsOf(page);
  const pages = [...reference.staticPages, ...reference.anchors.keys()];
  return !pages.some((id) => partsOf(id).folder === folder);
}

/** The address one move further; undefined where none applies. */
function step(reference: Reference, at: Place): Place | undefined {
  const { moves, withdrawn } = waysOf(reference);
  const own = at.anchor === undefined ? undefined : moves.get(printId(at));
  if (own) return parseId(own.to);
  // A page that stands keeps its places: an anchor that is missing there has not moved with
  // anything.
  if (lives(reference, at.page)) return undefined;
  for (let above = at.page; above !== ''; above = parentOf(above)) {
    const move = moves.get(above);
    if (move) {
      const to = parseId(move.to);
      return to.anchor ? to : { page: to.page + at.page.slice(above.length), anchor: at.anchor };
    }
    if (withdrawn.has(above)) return { page: above, anchor: at.anchor };
  }
  const alias = otherAddressTarget(reference, at.page);
  return alias === undefined ? undefined : { page: alias, anchor: at.anchor };
}

/** The id that a page had before it moved, as far back as the moves tell. */
export function formerId(moves: readonly PlacedMove[], id: string): string {
  const move = moves.find(
    ({ from, to }) =>
      anchorOf(from) === undefined &&
      (id === to || id.startsWith(`${to}/`) || id.startsWith(`${to}#`)),
  );
  return move
    ? formerId(
        moves.filter((other) => other !== move),
        move.from + id.slice(move.to.length),
      )
    : id;
}
