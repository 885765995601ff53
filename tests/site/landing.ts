/** Where a visitor of an address ends up on the built site, following pages that redirect. */
import { readPages, readRedirects, type Page } from './dist.ts';

const pages = readPages();
const redirects = readRedirects();

/** The page, and the place on it where the address names one. Undefined where nothing answers. */
export function landing(address: string): { page: Page; anchor: string | undefined } | undefined {
  const [path = '', anchor] = address.split('#');
  const page = pages.get(path);
  if (page) return { page, anchor };
  const redirect = redirects.get(path);
  if (!redirect) return undefined;
  const [to = '', place = anchor] = (
    anchor && Object.hasOwn(redirect.anchors, anchor) ? redirect.anchors[anchor]! : redirect.to
  ).split('#');
  const target = pages.get(to);
  return target && { page: target, anchor: place };
}
