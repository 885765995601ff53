/** A citation with the address it carries: the same in the build and in the browser. */
import { revisionInAddress, type Cited } from '../../domain/cite/citation-facts.ts';
import type { Run } from '../../domain/cite/runs.ts';
import type { Style } from '../../domain/cite/styles.ts';
import { british } from '../../domain/cite/dates-and-pinpoints.ts';
import { site } from '../../site.ts';
import { citedUrl, urlOf } from '../../urls.ts';

/**
 * The address that a citation carries. `origin` is where the site is published, which a browser
 * cannot know of a mirror.
 */
export const addressOf = (cited: Cited, origin: string = site.origin): string =>
  citedUrl(origin + urlOf(cited.id), revisionInAddress(cited), cited.anchor);

/** A citation in a style. `accessed` is the reader's day, ISO, where it is known. */
export const writeCitation = (
  style: Style,
  cited: Cited,
  origin?: string,
  accessed?: string,
): Run[] => style.write(cited, { url: addressOf(cited, origin), siteName: site.name, accessed });

/** What a citation pins, in a sentence; empty for a page that has no revision. */
export function pinned({ wording, law, revision, revised }: Cited): string {
  const parts: string[] = [];
  if (law && wording) {
    const { from, to } = wording;
    const when = to ? `from ${british(from)} to ${british(to)}` : `since ${british(from)}`;
    parts.push(`the text in force ${when}`);
  }
  if (revision && revised) parts.push(`page revision ${revision} of ${british(revised)}`);
  return parts.length ? `Pins ${parts.join(', and ')}.` : '';
}
