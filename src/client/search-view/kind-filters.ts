/**
 * The kinds of page as the reader meets them: headings of groups and names of filters, in the order
 * of the filters.
 */
import { kindsFrom, kindTable, type Kind } from '../../schema/kinds.ts';
import type { Hit } from '../search/answer.ts';

/** The heading of each kind, in the order of the filters. */
export const kindNames = Object.fromEntries(
  kindsFrom(
    'offence',
    'provision',
    'instrument',
    'penalty',
    'concept',
    'factor',
    'procedure',
    'claim',
    'case',
    'guide',
    'version',
  ).map((kind) => [kind, kindTable[kind].heading]),
) as Record<Kind, string>;

/** Whether a word of an address names a kind. */
export const isKind = (word: string): word is Kind => Object.hasOwn(kindNames, word);

/** Hits by kind, the kind of the best hit first; within a kind the order stays. */
export const byKind = (hits: readonly Hit[]): [Kind, Hit[]][] => [
  ...Map.groupBy(hits, (hit) => hit.kind),
];
