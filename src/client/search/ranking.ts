/** The numbers by which the search ranks. Found by measuring on the queries of `tests/relevance/`; `npm run bench:search` shows their effect. */
import type { Kind } from '../../schema/index.ts';

/** How much a word counts by where it stands, 0 to 1. */
export const places = { title: 1, term: 1, alias: 0.85, asks: 0.69, line: 0.5, fullLine: 0.66, heading: 0.45, passage: 0.63, section: 0.34 };

/** What comes first among equals: explanations before texts, texts before reports. */
export const prior: Record<Kind, number> = { offence: 0.05, concept: 0.05, penalty: -0.02, procedure: 0.06, factor: 0.11, guide: 0, provision: 0.03, instrument: -0.07, claim: -0.09, case: -0.03, version: -0.1 };

export const ranking = {
  /** How much a name that stands whole in the query adds. */
  named: 0.14,
  /** How much it adds that a page's name is covered by the query. */
  tight: 0.16,
  /** How much a question that the page answers adds, by how alike it is. */
  asked: 0.5,
  /** How fully a word stands for another of its group. */
  standIn: 0.78,
  /** What a query must reach for an answer from names and meanings, by its number of units: 1, 2, 3, … */
  enoughNames: [0.69, 0.6, 0.55, 0.5, 0.46, 0.42],
  /** The same with the whole text, which answers more by chance. */
  enoughText: [0.75, 0.7, 0.6, 0.55, 0.5, 0.45],
  /** The same for a question. */
  enoughQuestion: [0.75, 0.65, 0.5, 0.45, 0.4, 0.36],
  /** What of these a query in Chinese must reach, where a pair of characters is a unit. */
  han: 0.85,
  /** A query of so many units is a question, whether it asks or not. */
  wordy: 5,
  /** A name in the query that covers this share of it is enough. */
  namedEnough: 0.33,
  /** What names must come from a corrected query: near words lead astray. */
  enoughRespelt: 0.71,
  /** How much more for every word that occurs nowhere. */
  unknown: 0.1,
  /** From this likeness on, a page's own question answers the query. */
  sameQuestion: 0.56,
  /** Share of the best page's strength and score below which others are not shown. */
  fallOff: 0.52,
  /** What a page of an instrument no longer in force loses. */
  old: 0.15,
  /** What a guide gains where its question is the query. */
  guide: 0.26,
};
