/** What a search answers. The interface knows only this, whichever engine stands behind it. */
import type { Kind } from '../../schema/index.ts';

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
  /** From the mildest to the gravest penalty, in per cent of the ladder's axis, and in words. */
  range?: { from: number; to: number; words: string };
  /** The answer in one line, where the hit is a guide that answers the question asked. */
  answer?: string;
}

/** What a query brought. */
export interface Answer {
  /** Best first. Empty where nothing is a confident answer. */
  hits: Hit[];
  /**
   * `sure`: a citation or a name; `likely`: most words of the query agree; `none`: nothing, or nothing but noise.
   * `unsure` hits are near spellings and are announced as such.
   */
  confidence: 'sure' | 'likely' | 'unsure' | 'none';
  /** Something to tell besides the hits: that an article is not held, that a word was read as another, that a law is of another country. */
  notice: string | undefined;
  /** Words and stems to mark in titles and lines, normalised. */
  words: string[];
  /** What the query is often confused with: shown as a card, never among the first hits. */
  notTheSame: { id: string; url: string; title: string; why: string }[];
  /** Near vocabulary to try, where there is no confident answer: titles with their addresses. */
  nearest: { url: string; title: string }[];
}

/** An engine as the interface uses it. */
export interface Search {
  /** Answer a query; `whole` also reads the text of the pages, which is fetched when first needed. Rejects only where an index cannot be fetched. */
  search(query: string, whole?: boolean): Promise<Answer>;
  /** While the text is not there: what names and citations alone say, where they answer surely, so that the text only adds to it. */
  atOnce?(query: string): Answer | undefined;
  /** Fetch the text before it is needed, and read it in slices. Rejects where it cannot be fetched; the next call tries again. */
  prepare?(): Promise<void>;
}
