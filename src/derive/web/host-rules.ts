/** The redirects as rules of web servers, made from the same list as the redirecting pages. */
import { redirectsOf } from '../../domain/permanence/redirects.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import { urlOf } from '../../urls.ts';

/**
 * `_redirects`, as Netlify and Cloudflare Pages read it: from, to, status. Browsers keep the
 * fragment.
 */
export const hostRedirects = (reference: Reference): string =>
  redirectsOf(reference)
    .map(({ from, to }) => `${urlOf(from)} ${urlOf(to)} 301\n`)
    .join('');

/**
 * The entries of an nginx map: `map $uri $moved { include …; }`, then `if ($moved) { return 301
 * $moved; }`.
 */
export const nginxRedirects = (reference: Reference): string =>
  redirectsOf(reference)
    .map(({ from, to }) => `"${urlOf(from)}" "${urlOf(to)}";\n`)
    .join('');
