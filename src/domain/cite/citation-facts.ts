/** The facts that a form of citation is given, and the same facts for a place within the page. */
import { parseAnchor, placeInWords } from '../reference/anchors.ts';

/**
 * What is cited decides the form: law by its own name, everything else as a page of this reference.
 */
export type CitableKind = 'provision' | 'interpretation' | 'instrument' | 'case' | 'claim' | 'page';

/** An instrument, as citations need it. Dates are ISO. */
export interface CitedLaw {
  title: string;
  zh: string;
  pinyin: string | undefined;
  short: string;
  shortZh: string;
  issuer: string;
  form: string;
  number: string | undefined;
  adopted: string | undefined;
  promulgated: string | undefined;
  inForceFrom: string;
  /** The last day in force. */
  repealed: string | undefined;
}

/** Where in an instrument; numbers count from 1. */
export interface CitedPlace {
  /** `art.`, `clause` or `section`. */
  unit: string;
  article: string;
  paragraph: number | undefined;
  item: number | undefined;
  tier: number | undefined;
  /** How many paragraphs the article has. */
  paragraphs: number;
  /** Those of them that are items printed as paragraphs, by number. */
  items: number[];
}

/** The act that made a wording, and the clause of it. Dates are ISO. */
export interface CitedAmendment {
  title: string;
  zh: string;
  short: string;
  shortZh: string;
  form: string;
  issuer: string;
  clause: number;
  adopted: string | undefined;
  promulgated: string | undefined;
  inForceFrom: string;
}

/** A wording from its first to its last day. Dates are ISO. */
export interface CitedWording {
  from: string;
  /** Undefined while it is in force. */
  to: string | undefined;
  /** Undefined for the first wording, and where the act is not held. */
  changedBy: CitedAmendment | undefined;
}

/** Facts of one citation. Dates are ISO. What is not known is undefined, never guessed. */
export interface Citable {
  kind: CitableKind;
  /** Id of the page cited; a provision is cited at its dated wording. */
  id: string;
  anchor: string | undefined;
  /** Title of the page, with the place where an anchor names one. */
  pageTitle: string;
  /** Eight hexadecimal digits over what the page says. */
  revision: string;
  /** The day the page was last revised. */
  revised: string;
  /** The instrument, for provisions, interpretations and instruments. */
  law: CitedLaw | undefined;
  /** Undefined for a whole instrument, and for what is no law. */
  place: CitedPlace | undefined;
  /** The wording that is pinned. */
  wording: CitedWording | undefined;
}

/** The same facts; a page without an entry of its own has neither a revision nor the day of one. */
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

/** A citation of law. */
export type Law = Cited & { law: CitedLaw };
/** Law is cited by its own name, everything else as a page of this reference. */
export const isLaw = (cited: Cited): cited is Law => cited.law !== undefined;

/**
 * The revision that the address of a citation carries; none for a dated wording, which cannot
 * change.
 */
export const revisionInAddress = ({ id, revision }: Cited): string | undefined =>
  /\/\d{4}-\d\d-\d\d$/.test(id) ? undefined : revision;

/**
 * The same page cited at an anchor. `heading` is the name of the place where the anchor is a
 * heading's.
 */
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

/** What can be cited on a page. */
export interface CitableSet {
  /** The page as a whole, or the law on it. */
  whole: Cited;
  /** What this reference explains, on pages that are cited as law. */
  explanation?: Cited | undefined;
  /** Anchors with their names: “¶ 1 item 2”, or the words of a heading. */
  places: { anchor: string; label: string; heading: boolean }[];
}

/**
 * A place of a page: paragraphs, items and tiers are cited as law, headings as what is explained.
 */
export const citedAt = (
  { whole, explanation }: Omit<CitableSet, 'places'>,
  { anchor, label, heading }: CitableSet['places'][number],
): Cited => (heading ? citeAt(explanation ?? whole, anchor, label) : citeAt(whole, anchor));
