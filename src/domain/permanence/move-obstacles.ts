/** What stands in the way of a move. */
import type { Kind } from '../../schema/index.ts';
import { isKind } from '../reference/entry.ts';
import { answers, type Reference } from '../reference/reference.ts';
import { lives, placeOf, followAddress, withdrawalOf } from './follow-address.ts';

/**
 * Why a page, or a place on one, cannot move there; undefined where it can. `kindAt` says what kind of page a file
 * below `content/` would be.
 */
export function moveObstacle(
  reference: Reference,
  from: string,
  to: string,
  kindAt: (file: string) => Kind | undefined,
): string | undefined {
  const [old, now] = [placeOf(from), placeOf(to)];
  const entry = reference.entries.get(old.page);
  if (from === to) return 'from and to are the same';
  if (!lives(reference, old.page)) return `no page has the id ${old.page}`;
  if (old.anchor !== undefined) {
    if (!lives(reference, now.page)) return `no page has the id ${now.page}`;
    const heading = entry?.body.headings.some(({ id }) => id === old.anchor);
    if (!heading && answers(reference, old.page, old.anchor))
      return `${from} is not a heading: paragraphs, items and tiers have the places the law gives them`;
    if (heading && (old.page !== now.page || !now.anchor))
      return `the heading ${from} is still on its page: move its text first, then its address`;
    if (heading && answers(reference, now.page, now.anchor)) return `${to} is already there`;
    return undefined;
  }
  if (now.anchor !== undefined) return 'a page moves to a page, not to a place on one';
  if (!entry)
    return isDated(reference, old.page)
      ? 'a dated wording moves with its provision only'
      : `${old.page} is a page of the site, not of content/: its address is spelled in src/urls.ts`;
  if (isKind(entry, 'version')) return 'a dated wording moves with its provision only';
  if (lives(reference, now.page)) return `${now.page} is already there`;
  if (withdrawalOf(reference, now.page))
    return `${now.page} is the address of a withdrawn page; addresses are never used again`;
  if (followAddress(reference, now.page))
    return `${now.page} has been an address before; addresses are never used again`;
  const place = (id: string) => `${id}${isKind(entry, 'instrument') ? '/index' : ''}.mdx`;
  if (kindAt(place(now.page)) !== entry.kind)
    return `${now.page} is no place for a page of this kind (${entry.kind})`;
  return undefined;
}

const isDated = (reference: Reference, id: string) =>
  [...reference.wordings.values()].flat().some((wording) => wording.id === id);
