/** The list of every address and anchor ever published, and what it must be compared with. */
import { otherAddressesOf, otherAddressTarget } from './other-addresses.ts';
import type { Reference } from '../reference/reference.ts';
import { addressOf, anchorOf, idOfAddress, parentOf, parseId, printId } from '../reference/id.ts';
import { followAddress } from './follow-address.ts';

/**
 * All addresses the reference answers today, as `content/published.txt` writes them:
 * `/law/x/111/#p1`.
 */
export function addressesOf(reference: Reference): string[] {
  const pages = [...new Set([...reference.staticPages, ...reference.anchors.keys()])];
  const own = pages.flatMap((page) => [
    addressOf(page),
    ...[...(reference.anchors.get(page) ?? [])].map((anchor) =>
      addressOf(printId({ page, anchor })),
    ),
  ]);
  return [...own, ...otherAddressesOf(reference).map(({ id }) => addressOf(id))].sort();
}

/** Published addresses that lead nowhere: not to their page, not by a move, not to a withdrawal. */
export function lostAddresses(reference: Reference): string[] {
  const today = new Set(addressesOf(reference));
  return reference.published.filter((address) => {
    const { page, anchor } = parseId(idOfAddress(address));
    return !today.has(address) && !followAddress(reference, page, anchor);
  });
}

/** A lost page with all that was lost with it, or a place lost from a page that stands. */
export interface Loss {
  address: string;
  /** How many other addresses went with it: its places, the pages below it and its other names. */
  others: number;
}

/** Lost addresses, grouped by the page they went with. */
export function losses(reference: Reference): Loss[] {
  const lost = lostAddresses(reference);
  const pages = new Set(lost.filter((address) => anchorOf(address) === undefined));
  /** The lost page that an address went with; itself where there is none. */
  const cause = (address: string): string => {
    const { page } = parseId(idOfAddress(address));
    const path = addressOf(page);
    const alias = otherAddressTarget(reference, page);
    const above = addressOf(parentOf(page));
    for (const at of [alias === undefined ? '' : addressOf(alias), above, path])
      if (at !== address && pages.has(at)) return cause(at);
    return address;
  };
  return [...Map.groupBy(lost, cause)].map(([address, group]) => ({
    address,
    others: group.length - 1,
  }));
}

/** Addresses that answer but are not yet recorded. */
export function unrecordedAddresses(reference: Reference): string[] {
  const recorded = new Set(reference.published);
  return addressesOf(reference).filter((address) => !recorded.has(address));
}
