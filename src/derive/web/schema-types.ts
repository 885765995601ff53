/** The schema.org type of the page of each kind: what its JSON-LD says and its head names. */
import type { Kind } from '../../schema/index.ts';

/** Kind → name of its type at schema.org. */
export const schemaTypes = {
  instrument: 'Legislation',
  provision: 'Legislation',
  version: 'LegislationObject',
  offence: 'DefinedTerm',
  factor: 'DefinedTerm',
  penalty: 'DefinedTerm',
  concept: 'DefinedTerm',
  procedure: 'Article',
  guide: 'Article',
  case: 'Article',
  claim: 'ClaimReview',
} as const satisfies Record<Kind, string>;
