/** The numbers by which the search ranks. Found by measuring on the queries of `content/search/labelled-queries.json`; `npm run bench:search` shows their effect. */
import type { Kind } from '../../../schema/index.ts';

/** How much a word counts by where it stands, 0 to 1. */
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

/** What comes first among equals: explanations before texts, texts before reports. */
export const prior: Record<Kind, number> = {
  offence: 0.08,
  concept: 0.07,
  penalty: 0.08,
  procedure: 0.08,
  factor: 0.08,
  guide: -0.08,
  provision: 0,
  instrument: 0,
  claim: -0.12,
  case: 0,
  version: -0.1,
};

export const ranking = {
  /** How much a name that stands whole in the query adds. */
  named: 0.14,
  /** How much more a concept counts than a factor where both are named. */
  concept: 0.08,
  /** How much it adds that a page is one of the names compared. */
  compared: 0.4,
  /** How much more a factor counts where the query asks what weighs. */
  weighing: 0.05,
  /** How much more a claim counts where the query asks whether it is so. */
  doubting: 0.15,
  /** How much more an explanation counts than a text where both names only begin alike. */
  explains: 0.15,
  /** How much it adds that a case is called by a proper name in the query. */
  person: 0.25,
  /** How much it adds that a page's name is covered by the query. */
  tight: 0.16,
  /** How much a question that the page answers adds, by how alike it is. */
  asked: 0.42,
  /** How fully a word stands for another of its group. */
  standIn: 0.82,
  /** What a query must reach for an answer from names and meanings, by its number of units: 1, 2, 3, … */
  enoughNames: [0.66, 0.85, 0.74, 0.39, 0.53, 0.57],
  /** The same with the whole text, which answers more by chance. */
  enoughText: [0.56, 0.67, 0.73, 0.73, 0.95, 0.37],
  /** The same for a question. */
  enoughQuestion: [0.98, 0.75, 0.6, 0.29, 0.44, 0.47],
  /** A word in so many titles is a subject of this reference. */
  topic: 3,
  /** What of these a query with such a word must reach. */
  onTopic: 0.82,
  /** What of these a query in Chinese must reach, where a pair of characters is a unit. */
  han: 1,
  /** A query of so many units is a question, whether it asks or not. */
  wordy: 5,
  /** A name in the query that covers this share of it is enough. */
  namedEnough: 0.32,
  /** What names must come from a corrected query: near words lead astray. */
  enoughRespelt: 0.87,
  /** How much a like question counts as evidence beside the share of the query that agrees. */
  evidence: 0.31,
  /** How much more for every word that occurs nowhere. */
  unknown: 0.17,
  /** From this likeness on, a page's own question answers the query. */
  sameQuestion: 0.82,
  /** Share of the best page's strength and score below which others are not shown. */
  fallOff: 0.32,
  /** What a page of an instrument no longer in force loses. */
  old: 0.1,
  /** What an article loses to explanations with the same words; its own name still leads to it. */
  article: 0.03,
  /** What a guide gains where its question is the query. */
  guide: 0.6,
  /** What any other page gains there. */
  answers: 0.2,
};
