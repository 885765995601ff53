/** Redirects: where a visitor of an address without a page of its own is sent. */
import type { WithdrawnPage } from '../reference/entry.ts';
import { otherAddressesOf } from './other-addresses.ts';
import type { Reference } from '../reference/reference.ts';
import { idOfAddress, parseId, printId } from '../reference/id.ts';
import { followAddress, lives, withdrawalOf } from './follow-address.ts';

/** An address that sends its visitors on. Ids throughout. */
export interface Redirect {
  from: string;
  /** The page, or a place on it, that replaces the whole. */
  to: string;
  /** Anchors that did not go along with the page: anchor of the old page → id of the new place. */
  anchors: Record<string, string>;
}

/** Every page that redirects: moved ones and other addresses, in the order of their ids. */
export function redirectsOf(reference: Reference): Redirect[] {
  const places = new Map<string, Set<string>>();
  const note = (id: string): void => {
    const { page, anchor } = parseId(id);
    if (lives(reference, page) || withdrawalOf(reference, page)) return;
    const anchors = places.get(page) ?? new Set();
    places.set(page, anchor === undefined ? anchors : anchors.add(anchor));
  };
  for (const address of reference.published) note(idOfAddress(address));
  for (const { from } of reference.moves) note(from);
  for (const { id } of otherAddressesOf(reference)) note(id);
  return [...places]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([from, anchors]): Redirect[] => {
      const whole = followAddress(reference, from);
      if (!whole) return [];
      const apart = [...anchors].flatMap((anchor): [string, string][] => {
        const now = followAddress(reference, from, anchor);
        return now && (now.page !== whole.page || now.anchor !== anchor)
          ? [[anchor, printId(now)]]
          : [];
      });
      return [{ from, to: printId(whole), anchors: Object.fromEntries(apart) }];
    });
}

/**
 * Anchors of a living page that moved elsewhere or were taken out, with the ids they lead to now.
 */
export function movedPlaces(
  reference: Reference,
  page: string,
): { anchor: string; to: string; date: string; reason: string }[] {
  return reference.moves.flatMap(({ from, date, reason }) => {
    const old = parseId(from);
    if (old.page !== page || old.anchor === undefined || !lives(reference, page)) return [];
    const now = followAddress(reference, page, old.anchor);
    return now ? [{ anchor: old.anchor, to: printId(now), date, reason }] : [];
  });
}

/**
 * Every anchor that must answer on the page of a withdrawal: its own and those of pages that lead
 * to it.
 */
export function anchorsOfWithdrawn(reference: Reference, { id }: WithdrawnPage): string[] {
  const places = reference.published
    .map((address) => parseId(idOfAddress(address)))
    .filter(({ anchor }) => anchor !== undefined);
  return [
    ...new Set(
      places.flatMap(({ page, anchor }) => {
        if (lives(reference, page)) return [];
        const now = followAddress(reference, page, anchor);
        return now?.page === id && now.anchor ? [now.anchor] : [];
      }),
    ),
  ];
}
