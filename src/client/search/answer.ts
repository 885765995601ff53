/** What a search answers. The interface knows only this, whichever engine stands behind it. */
import type { Kind } from '../../schema/index.ts';

/** A tier in little: its words, and its bars in per cent of the ladder’s axis. */
export interface HitTier {
  words: string;
  /** Whether another article adds it, on conditions of its own. */
  isGateway: boolean;
  bars: { from: number; to: number }[];
}

/** One place that answers a query. */
export interface Hit {
  /** Id of the page, with the anchor of a paragraph, item or heading. */
  id: string;
  /** Site-relative address. */
  url: string;
  kind: Kind;
  title: string;
  /** The Chinese term or short citation, shown beside the title. */
  zh?: string;
  /** One line of meaning; empty where none is known yet. */
  line: string;
  /** Why it is here, in words: “Exact title”, “Pinyin of 死缓”. */
  reason: string;
  /** The tiers, mildest first. */
  tiers?: HitTier[];
  /** The answer in one line, where the hit is a guide that answers the question asked. */
  answer?: string;
}

/** The answer to a query. */
export interface Answer {
  /** Best first. Empty where nothing is a confident answer. */
  hits: Hit[];
  /**
   * `sure`: a citation or a name; `likely`: most words of the query agree; `unsure`: fuzzy matches,
   * which are announced as such; `none`: nothing above the threshold.
   */
  confidence: 'sure' | 'likely' | 'unsure' | 'none';
  /**
   * A sentence to show besides the hits: that an article is not held, that a word was corrected,
   * that a law is of another country.
   */
  notice: string | undefined;
  /** Words and stems to mark in titles and lines, normalised. */
  words: string[];
  /** Pages often confused with the first hit: shown as cards, never among the first hits. */
  notTheSame: { id: string; url: string; title: string; why: string }[];
  /** Pages with similar names to try where nothing answers: titles with their addresses. */
  nearest: { url: string; title: string }[];
}

/** An engine as the interface uses it. */
export interface Search {
  /**
   * Answer a query. `whole` also searches the full text of the pages, which is fetched when first
   * needed. Rejects only where an index cannot be fetched.
   */
  search(query: string, whole?: boolean): Promise<Answer>;
  /**
   * The answer from names and citations alone, while the full text is still loading. Undefined once
   * the text is loaded, and where they give no `sure` answer.
   */
  atOnce?(query: string): Answer | undefined;
  /**
   * Fetch and read the full-text index before it is needed, yielding to the main thread meanwhile.
   * Rejects where it cannot be fetched; the next call tries again.
   */
  prepare?(): Promise<void>;
}
