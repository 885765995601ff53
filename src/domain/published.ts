/** The list of every address and anchor ever published, and what it must be compared with. */
import type { Reference } from './reference.ts';

/** All addresses the reference answers today, as `content/published.txt` writes them: `/law/x/111/#p1`. */
export function addressesOf(reference: Reference): string[] {
  const pages = [...new Set([...reference.staticPages, ...reference.anchors.keys()])];
  return pages
    .flatMap((page) => {
      const path = page === '' ? '/' : `/${page}/`;
      return [path, ...[...(reference.anchors.get(page) ?? [])].map((anchor) => `${path}#${anchor}`)];
    })
    .sort();
}

/** Published addresses that no longer answer. */
export function lostAddresses(reference: Reference): string[] {
  const today = new Set(addressesOf(reference));
  return reference.published.filter((address) => !today.has(address));
}

/** Addresses that answer but are not yet recorded. */
export function unrecordedAddresses(reference: Reference): string[] {
  const recorded = new Set(reference.published);
  return addressesOf(reference).filter((address) => !recorded.has(address));
}
