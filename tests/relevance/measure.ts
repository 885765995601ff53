/** How well a search answers labelled queries. */

/** One query as a reader types it, and what must come of it. */
export interface Labelled {
  q: string;
  kind: string;
  /** Ids of which one must come first; empty where nothing on the site answers, and the answer must be empty. */
  expect: string[];
  /** Other ids that may stand among the first three. */
  ok?: string[];
  /** Ids that must not. */
  never?: string[];
}

/** What was measured over a set. */
export interface Measured {
  /** Queries that have an answer. */
  answerable: number;
  /** Of them, those answered rightly in the first place, 0 to 1. */
  successAt1: number;
  /** Mean of 1 / rank of the first right answer among ten. */
  mrr: number;
  /** Queries with something among the first three that must not be there. */
  confusions: string[];
  /** Queries without an answer that got one. */
  falseAnswers: string[];
  /** Queries not answered rightly in the first place, with what came first. */
  misses: { q: string; first: string | undefined }[];
}

/** A label without an anchor is met by the page and any passage on it; one with an anchor only by that passage. */
export const meets = (label: string, id: string): boolean =>
  label.includes('#') ? label === id : id.split('#')[0] === label;

/** Measure `answer`, which gives ids, best first. */
export async function measure(
  queries: readonly Labelled[],
  answer: (q: string) => Promise<string[]>,
): Promise<Measured> {
  const measured: Measured = {
    answerable: 0,
    successAt1: 0,
    mrr: 0,
    confusions: [],
    falseAnswers: [],
    misses: [],
  };
  for (const { q, expect, never = [] } of queries) {
    const ids = await answer(q);
    if (ids.slice(0, 3).some((id) => never.some((label) => meets(label, id))))
      measured.confusions.push(q);
    if (expect.length === 0) {
      if (ids.length) measured.falseAnswers.push(q);
      continue;
    }
    const rank = ids.slice(0, 10).findIndex((id) => expect.some((label) => meets(label, id)));
    measured.answerable++;
    measured.mrr += rank < 0 ? 0 : 1 / (rank + 1);
    if (rank === 0) measured.successAt1++;
    else measured.misses.push({ q, first: ids[0] });
  }
  return {
    ...measured,
    successAt1: measured.successAt1 / measured.answerable,
    mrr: measured.mrr / measured.answerable,
  };
}
