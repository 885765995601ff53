/** The numbers by which the search ranks. Found by measuring on the queries of `tests/relevance/`; `npm run bench:search` shows their effect. */
import type { Kind } from '../../schema/index.ts';

/** How much a word counts by where it stands, 0 to 1. */
export const places = { title: 1, term: 1, alias: 0.92, asks: 0.62, line: 0.55, fullLine: 0.6, heading: 0.55, passage: 0.5, section: 0.35 };

/** What comes first among equals: explanations before texts, texts before reports. */
export const prior: Record<Kind, number> = { offence: 0.06, concept: 0.05, penalty: 0.06, procedure: 0.06, factor: 0.05, guide: -0.06, provision: -0.06, instrument: 0, claim: -0.06, case: -0.02, version: -0.1 };

export const ranking = {
  /** How much a name that stands whole in the query adds. */
  named: 0.24,
  /** How much it adds that a page's name is covered by the query. */
  tight: 0.2,
  /** How much a question that the page answers adds, by how alike it is. */
  asked: 0.5,
  /** How fully a word stands for another of its group. */
  standIn: 0.75,
  /** What a query must reach for an answer, by its number of units: 1, 2, 3, … */
  enough: [0.66, 0.64, 0.52, 0.46, 0.44, 0.38],
  /** The same for a query in Chinese, by characters: up to 3, up to 5, more. */
  enoughHan: [0.62, 0.5, 0.42],
  /** A name in the query that covers this share of it is enough. */
  namedEnough: 0.5,
  /** What names must come from a corrected query: near words lead astray. */
  enoughRespelt: 0.75,
  /** How much more for every word that occurs nowhere. */
  unknown: 0.08,
  /** From this likeness on, a page's own question answers the query. */
  sameQuestion: 0.62,
  /** Share of the best page's strength and score below which others are not shown. */
  fallOff: 0.55,
  /** What a page of an instrument no longer in force loses. */
  old: 0.15,
  /** What a guide gains where its question is the query. */
  guide: 0.15,
};
