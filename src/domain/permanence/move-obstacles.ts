/** What stands in the way of a move. */
import { fileOfPage, kindOfFile } from '../../schema/kinds.ts';
import { isKind } from '../reference/entry.ts';
import { answers, type Reference } from '../reference/reference.ts';
import { parseId } from '../reference/id.ts';
import { followAddress, lives, withdrawalOf } from './follow-address.ts';

/**
 * Why a page, or a place on one, cannot move there, in words without a full stop; undefined where
 * it can.
 */
export function moveObstacle(reference: Reference, from: string, to: string): string | undefined {
  const old = parseId(from);
  if (from === to) return 'from and to are the same';
  if (!lives(reference, old.page)) return `no page has the id ${old.page}`;
  return old.anchor === undefined
    ? pageObstacle(reference, old.page, to)
    : headingObstacle(reference, from, to);
}

/** The same for a place on a page; only headings move. */
function headingObstacle(reference: Reference, from: string, to: string): string | undefined {
  const [old, now] = [parseId(from), parseId(to)];
  if (!lives(reference, now.page)) return `no page has the id ${now.page}`;
  const headings = reference.entries.get(old.page)?.body.headings ?? [];
  if (!headings.some(({ id }) => id === old.anchor))
    return answers(reference, old.page, old.anchor)
      ? `${from} is not a heading: paragraphs, items and tiers have the places the law gives them`
      : undefined;
  if (old.page !== now.page || !now.anchor)
    return `the heading ${from} is still on its page: move its text first, then its address`;
  return answers(reference, now.page, now.anchor) ? `${to} is already there` : undefined;
}

/** The same for a page, by its id. */
function pageObstacle(reference: Reference, old: string, to: string): string | undefined {
  const now = parseId(to);
  const entry = reference.entries.get(old);
  if (now.anchor !== undefined) return 'a page moves to a page, not to a place on one';
  if (isKind(entry, 'version') || (!entry && isDated(reference, old)))
    return 'a dated wording moves with its provision only';
  if (!entry)
    return `${old} is a page of the site, not of content/: its address is spelled in src/urls.ts`;
  if (lives(reference, now.page)) return `${now.page} is already there`;
  if (withdrawalOf(reference, now.page))
    return `${now.page} is the address of a withdrawn page; addresses are never used again`;
  if (followAddress(reference, now.page))
    return `${now.page} has been an address before; addresses are never used again`;
  if (kindOfFile(fileOfPage(entry.kind, now.page)) !== entry.kind)
    return `${now.page} is no place for a page of this kind (${entry.kind})`;
  return undefined;
}

const isDated = (reference: Reference, id: string) =>
  [...reference.wordings.values()].flat().some((wording) => wording.id === id);
