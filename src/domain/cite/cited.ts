/** What a template is given: the facts of a citation, and how they move to a place within the page. */
import { parseAnchor, placeInWords } from '../anchors.ts';
import type { Citable } from '../citable.ts';

/** The facts. A page without an entry of its own has neither a revision nor a date of one. */
export type Cited = Omit<Citable, 'revision' | 'revised'> & {
  revision: string | undefined;
  revised: string | undefined;
};

/** Where the cited text was read. */
export interface ReadAt {
  /** The whole address, with revision and anchor where they belong. */
  url: string;
  /** Name of the site. */
  siteName: string;
  /** The reader's day, ISO; where it is not known the citation says so in words. */
  accessed?: string | undefined;
}

/** Law is cited by its own name, everything else as a page of this reference. */
export type Law = Cited & { law: NonNullable<Cited['law']> };
export const isLaw = (cited: Cited): cited is Law => cited.law !== undefined;

/** The revision that the address of a citation carries: the page of a dated wording cannot change, any other can. */
export const revisionInAddress = ({ id, revision }: Cited): string | undefined =>
  /\/\d{4}-\d\d-\d\d$/.test(id) ? undefined : revision;

/** The same page cited at an anchor. `heading` is the name of the place where the anchor is a heading's. */
export function citeAt<T extends Cited>(cited: T, anchor: string, heading?: string): T {
  if (!cited.place)
    return {
      ...cited,
      anchor,
      pageTitle: heading ? `${cited.pageTitle}: ${heading}` : cited.pageTitle,
    };
  const at = parseAnchor(anchor);
  return {
    ...cited,
    anchor,
    pageTitle: cited.pageTitle + placeInWords(anchor),
    place: { ...cited.place, paragraph: at?.paragraph, item: at?.item, tier: at?.tier },
  };
}

/** What can be cited on a page: as a whole, as a page of this reference where that is something else, and by place. */
export interface CitableSet {
  whole: Cited;
  /** What this reference explains, on pages that are cited as law. */
  explanation?: Cited | undefined;
  /** Anchors with their names: “¶ 1 item 2”, or the words of a heading. */
  places: { anchor: string; label: string; heading: boolean }[];
}

/** A place of a page: paragraphs, items and tiers are cited as law, headings as what is explained. */
export const citedAt = (
  { whole, explanation }: Omit<CitableSet, 'places'>,
  { anchor, label, heading }: CitableSet['places'][number],
): Cited => (heading ? citeAt(explanation ?? whole, anchor, label) : citeAt(whole, anchor));
