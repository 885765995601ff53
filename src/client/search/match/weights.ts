/**
 * The field boosts and thresholds of the ranking. They were fitted to the queries of
 * `content/search/labelled-queries.json`; `npm run bench:search` shows their effect.
 */

/** Field boosts: how much a word counts by the field it stands in, 0 to 1. */
export const places = {
  title: 1,
  term: 1,
  alias: 0.73,
  asks: 0.56,
  line: 0.48,
  fullLine: 0.67,
  heading: 0.46,
  passage: 0.52,
  section: 0.22,
};

/**
 * Additions to scores, which run from 0 to about 1.6, and thresholds on shares of the query, 0 to
 * 1.
 */
export const ranking = {
  /** Added for a name that the query contains whole, times the share of the query it covers. */
  named: 0.14,
  /** Added to a concept, so that it comes before a factor of the same name. */
  concept: 0.08,
  /** Added to each of the pages that the query compares. */
  compared: 0.4,
  /** Added to a factor where the query asks what weighs in sentencing. */
  weighing: 0.05,
  /** Added to a claim where the query asks whether something is so. */
  doubting: 0.15,
  /** Added to an explanation where its name only begins with the query or contains it. */
  explains: 0.15,
  /** Added to a case with a proper name that the query has. */
  person: 0.25,
  /** Added for a page's name, times the share of its words that the query has. */
  tight: 0.16,
  /** Added for the most similar question that the page answers, times its similarity squared. */
  asked: 0.42,
  /** How fully a synonym matches, 0 to 1. */
  standIn: 0.82,
  /** Thresholds for an answer from names and summaries, by the number of terms: 1, 2, 3, … */
  enoughNames: [0.66, 0.85, 0.74, 0.39, 0.53, 0.57],
  /** The same with the full text, which matches more by chance. */
  enoughText: [0.56, 0.67, 0.73, 0.73, 0.95, 0.37],
  /** The same for a question. */
  enoughQuestion: [0.98, 0.75, 0.6, 0.29, 0.44, 0.47],
  /** A word in this many titles is a subject of this reference. */
  topic: 3,
  /** Factor on the threshold for a query with such a word. */
  onTopic: 0.82,
  /** Factor on the threshold for a query in Chinese, where a pair of characters is a term. */
  han: 1,
  /** A query of this many terms is treated as a question. */
  wordy: 5,
  /** A name of several words that covers this share of the query is an answer. */
  namedEnough: 0.32,
  /** Threshold for a query whose spelling was corrected. */
  enoughRespelt: 0.87,
  /** How much the similarity of a question counts towards the threshold. */
  evidence: 0.31,
  /** Added to the threshold for every unknown word. */
  unknown: 0.17,
  /** From this similarity on, a page's own question is the query. */
  sameQuestion: 0.82,
  /** Pages below this share of the best page's strength or score are not shown. */
  fallOff: 0.32,
  /** Taken from a page of an instrument no longer in force. */
  old: 0.1,
  /** Taken from an article, so that explanations with the same words come first. */
  article: 0.03,
  /** Added to a guide whose question is the query. */
  guide: 0.6,
  /** Added to any other page whose question is the query. */
  answers: 0.2,
};
