/**
 * Ids: `law/criminal-law/111#p1-t2`. An id is the path of a page without its outer slashes and,
 * where a place on the page is meant, its anchor after a `#`. The empty id is the home page.
 */

/** A page, and a place on it where one is meant. */
export interface Place {
  page: string;
  anchor: string | undefined;
}

/** Take an id apart. An empty anchor is none. */
export function parseId(id: string): Place {
  const at = id.indexOf('#');
  return at < 0
    ? { page: id, anchor: undefined }
    : { page: id.slice(0, at), anchor: id.slice(at + 1) || undefined };
}

/** The id of a place. */
export const printId = ({ page, anchor }: Place): string => (anchor ? `${page}#${anchor}` : page);

/** The id of the page: `law/criminal-law/111`. */
export const pageOf = (id: string): string => parseId(id).page;

/** The anchor: `p1-t2`; undefined where the whole page is meant. */
export const anchorOf = (id: string): string | undefined => parseId(id).anchor;

/**
 * The parts of a page’s path, each empty where there is none; only ids of law have an article, only
 * dated ones a date.
 */
export function partsOf(id: string): {
  folder: string;
  slug: string;
  article: string;
  date: string;
} {
  const [folder = '', slug = '', article = '', date = ''] = pageOf(id).split('/');
  return { folder, slug, article, date };
}

/** The first parts of a page’s path. */
const beginning = (id: string, parts: number): string =>
  pageOf(id).split('/').slice(0, parts).join('/');

/** The instrument of an id of law: `law/criminal-law`. */
export const instrumentOf = (id: string): string => beginning(id, 2);

/** The provision of an id of law, without the date of a wording: `law/criminal-law/111`. */
export const provisionOf = (id: string): string => beginning(id, 3);

/** The number of the article of an id of law: `111`; empty where it names none. */
export const articleOf = (id: string): string => partsOf(id).article;

/** The page above a page: `law/criminal-law`; empty above the first part of a path. */
export const parentOf = (id: string): string => pageOf(id).replace(/(^|\/)[^/]*$/, '');

/**
 * The id of an address of this site: `/law/criminal-law/111/#p1-t2`. The last slash of the path may
 * be missing.
 */
export const idOfAddress = (address: string): string =>
  printId(parseId(address.replace(/^\//, '').replace(/\/(?=#|$)/, '')));

/** The address of an id, as it stands in links and in `content/published.txt`. */
export function addressOf(id: string): string {
  const { page, anchor } = parseId(id);
  return printId({ page: page === '' ? '/' : `/${page}/`, anchor });
}

/**
 * The place that a link leads to; undefined where it leads out of this site or only to a place on
 * its own page.
 */
export const placeOfLink = (href: string): Place | undefined =>
  href.startsWith('/') ? parseId(idOfAddress(href)) : undefined;
