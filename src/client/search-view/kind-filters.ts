/**
 * The kinds of page as the reader meets them: headings of groups and names of filters, in the order
 * of the filters.
 */
import type { Hit } from '../search/answer.ts';

type Kind = Hit['kind'];

/** Plural names of the kinds, in the order of the filters. */
export const kindNames: Record<Kind, string> = {
  offence: 'Offences',
  provision: 'Provisions',
  instrument: 'Instruments',
  penalty: 'Penalties',
  concept: 'Concepts',
  factor: 'Factors',
  procedure: 'Procedure',
  claim: 'Claims',
  case: 'Cases',
  guide: 'Guides',
  version: 'Versions',
};

/** Whether a word of an address names a kind. */
export const isKind = (word: string): word is Kind => Object.hasOwn(kindNames, word);

/** Hits by kind, the kind of the best hit first; within a kind the order stays. */
export const byKind = (hits: readonly Hit[]): [Kind, Hit[]][] => [
  ...Map.groupBy(hits, (hit) => hit.kind),
];
