/**
 * What the check of a citation knows: laws, articles with every wording held, offences, and which
 * pages are confused with each other.
 */
import type { Penalty } from '../../schema/penalty.ts';
import type { Citable, CitedAmendment, CitedLaw } from '../cite/citation-facts.ts';
import type { KnownInstrument } from '../parse/citation-parser.ts';

/** A law, interpretation or rule. Dates are ISO. */
export interface CheckedLaw extends KnownInstrument {
  title: string;
  zh: string;
  short: string;
  /** `art.`, `clause` or `section`. */
  unit: string;
  /** The number of its last article. */
  last: string;
  from: string;
  /** The last day in force, where it has been replaced. */
  repealed?: string;
  /** Set where only a part of its text is held, so that nothing can be said of its end. */
  excerpt?: true;
  /** What is to be said where a version before the first that is held is cited. */
  earlier?: string;
  /** The title in pinyin, without tones, in lower case. */
  pinyin?: string;
  /** The law that it implements or interprets, and the words for such rules that mean it. */
  rulesOf?: { law: string; as: string[] };
  /** What a citation says of it. */
  facts: CitedLaw;
}

/** A tier that counts at a paragraph. */
export interface CheckedTier {
  /** Id of the place where it stands. */
  at: string;
  /** Set where another article adds it. */
  gateway?: true;
  /** Set where the paragraph refers to it and how it applies then: `heavier`, `as-appropriate`. */
  how?: 'heavier' | 'as-appropriate';
  /** The words that open it; none for the base tier. */
  opens?: { zh: string; en: string };
  penalties: Penalty[];
}

/** One paragraph of a wording. */
export interface CheckedParagraph {
  text: string;
  items: string[];
  tiers: CheckedTier[];
  /** The first 16 hexadecimal digits of the digest of the official paragraph. */
  digest: string;
  /** Chinese phrases that stand in it. */
  phrases: string[];
}

/** A wording of an article, from its first to its last day. */
export interface CheckedWording {
  /** Id of the dated page. */
  id: string;
  from: string;
  to?: string;
  paragraphs: CheckedParagraph[];
  /**
   * What a citation says besides: the revision of the page, the amendment that made the wording,
   * and the numbers of paragraphs that are printed as items.
   */
  cite: Pick<Citable, 'kind' | 'revision' | 'revised'> & {
    by?: CitedAmendment | undefined;
    items?: number[];
  };
}

/** An article with every wording held. */
export interface CheckedArticle {
  /** `law/criminal-law/111`. */
  id: string;
  title: string;
  /** Oldest first; the last is the latest. */
  wordings: CheckedWording[];
  /** Articles of laws in force to read instead, for an article of a law that was replaced. */
  now?: string[];
  /** Set where its tiers are added to those of other articles, as those of Criminal Law 113 are. */
  reaches?: true;
}

/** An offence, by its page. */
export interface CheckedOffence {
  id: string;
  title: string;
  zh: string;
  /** Other names. */
  names: string[];
  /** Ids of the paragraphs that punish it, the main one first. */
  provisions: string[];
  /** Ids of articles that its page rests on besides. */
  restsOn: string[];
}

/** Words that open a tier, with the names they go by: “particularly serious” for 情节特别严重. */
export interface ThresholdName {
  zh: string;
  en: string;
  names: string[];
  /** Id of the page that explains them. */
  page?: string;
}

/** Everything a check compares a paste with, as one JSON file. */
export interface CheckData {
  laws: CheckedLaw[];
  articles: CheckedArticle[];
  offences: CheckedOffence[];
  thresholds: ThresholdName[];
  /** Words of the article that a page examines. */
  claims: { id: string; title: string; quote: string }[];
  /** Titles of the other pages that are named here, by id. */
  titles: Record<string, string>;
  /** A page, one that it is confused with, and the difference in the sentence of the first’s side. */
  confused: [owner: string, other: string, why: string][];
}

/**
 * The official Chinese of a wording, by the id of its dated page: paragraphs, each with its items.
 */
export type ChineseTexts = Record<string, { text: string; items: string[] }[]>;
