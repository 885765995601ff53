/** The schema of what an author writes, by kind. */
import { Case } from './case.ts';
import { Claim } from './claim.ts';
import { Concept } from './concept.ts';
import { Factor } from './factor.ts';
import { Guide } from './guide.ts';
import { Instrument } from './instrument.ts';
import { Offence } from './offence.ts';
import { PenaltyPage } from './penalty-page.ts';
import { Procedure } from './procedure.ts';
import { Provision } from './provision.ts';
import { Version } from './version.ts';
import type { Kind } from './kinds.ts';
import type { z } from 'astro/zod';

export { kinds, type Kind } from './kinds.ts';

/** Kind → schema of its frontmatter. */
export const schemas = {
  instrument: Instrument,
  provision: Provision,
  version: Version,
  offence: Offence,
  factor: Factor,
  penalty: PenaltyPage,
  concept: Concept,
  procedure: Procedure,
  claim: Claim,
  case: Case,
  guide: Guide,
} as const satisfies Readonly<Record<Kind, z.ZodType>>;

/** Frontmatter of a kind, checked. */
export type DataOf<K extends Kind> = z.output<(typeof schemas)[K]>;
