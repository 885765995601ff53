/** What stands at an address where no page lives any more, or never did. */
import { markdownToHtml } from 'satteri';
import { shortCitation } from '../../domain/reference/short-citation.ts';
import type { WithdrawnPage } from '../../domain/reference/entry.ts';
import {
  anchorsOfWithdrawn,
  redirectsOf,
  type Redirect,
} from '../../domain/permanence/redirects.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import { withdrawalOf } from '../../domain/permanence/follow-address.ts';
import { urlOf } from '../../urls.ts';
import { parseId } from '../../domain/reference/id.ts';
import { markChinese } from './mark-chinese.ts';

/** A former page: moved, so that it redirects, or withdrawn. */
export type Former =
  | { id: string; redirect: Redirect; withdrawn?: never }
  | { id: string; withdrawn: WithdrawnPage; redirect?: never };

/** Every former page: redirects and withdrawals. */
export const formerPages = (reference: Reference): Former[] => [
  ...redirectsOf(reference).map((redirect) => ({ id: redirect.from, redirect })),
  ...reference.withdrawn.map((withdrawn) => ({ id: withdrawn.id, withdrawn })),
];

/** The name of a page, living or withdrawn, as links print it. */
export function nameOfPage(reference: Reference, id: string): string {
  const { page, anchor } = parseId(id);
  return withdrawalOf(reference, page)?.data.title ?? shortCitation(reference, page, anchor);
}

/**
 * The last text of a withdrawn page as HTML, and the anchors that it does not hold and that must
 * answer still.
 */
export function lastTextHtml(
  reference: Reference,
  page: WithdrawnPage,
): { html: string; otherAnchors: string[] } {
  const { html } = markdownToHtml(page.last.text, {
    features: { smartPunctuation: false },
    hastPlugins: [markChinese],
  });
  return {
    html,
    otherAnchors: anchorsOfWithdrawn(reference, page).filter(
      (anchor) => !page.last.places.includes(anchor),
    ),
  };
}

/** A redirect's places that moved apart, as the page's script reads them: anchor → address. */
export const anchorMap = ({ anchors }: Redirect): string | undefined => {
  const list = Object.entries(anchors);
  return list.length
    ? JSON.stringify(Object.fromEntries(list.map(([anchor, to]) => [anchor, urlOf(to)])))
    : undefined;
};
