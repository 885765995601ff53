/** Codified thresholds as rows for a table. */
import { tierInWords } from '../../domain/law/penalty-wording.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import { tierOf } from '../../domain/reference/tiers.ts';
import type { Threshold } from '../../schema/threshold.ts';

/** What is found, in English and Chinese, what it leads to, and the id it is written at. */
export interface ThresholdRow {
  what: string;
  zh: string;
  leads: string;
  basis: string;
}

/**
 * Rows that sort cases of an article, in the order of their file; `mind` separates intent from
 * negligence.
 */
export function thresholdRows(
  reference: Reference,
  article: string,
): { heading: string; rows: ThresholdRow[] }[] {
  const own = reference.thresholds.filter((threshold) => threshold.applies === article);
  const groups = Map.groupBy(own, (threshold) =>
    threshold.leads === 'tier'
      ? 'How courts sort cases into tiers'
      : `When a case is opened: ${threshold.mind ?? 'any mind'}`,
  );
  return [...groups].map(([heading, list]) => ({
    heading,
    rows: list.map((threshold) => rowOf(reference, threshold)),
  }));
}

function rowOf(reference: Reference, threshold: Threshold): ThresholdRow {
  const { level, minItems, other, tier } = threshold;
  const items =
    minItems && level
      ? `at least ${minItems} ${minItems === 1 ? 'item' : 'items'}, ${level}`
      : undefined;
  const found = tier ? tierOf(reference, tier) : undefined;
  return {
    what: items ?? other ?? '',
    zh: threshold.zh,
    leads: found ? tierInWords(found) : 'case opened; not a sentence',
    basis: threshold.basis,
  };
}
