/** The kinds of entry, by name. The single list that collections, corpus and checks share. */
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
import type { z } from 'astro/zod';

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
} as const;

export type Kind = keyof typeof schemas;
export const kinds = Object.keys(schemas) as Kind[];

/** Frontmatter of a kind, checked. */
export type DataOf<K extends Kind> = z.output<(typeof schemas)[K]>;

/**
 * Kind → pattern of its files under `content/`. The first folder names the kind; below `law/` the
 * depth does.
 */
export const patterns: Record<Kind, string> = {
  instrument: 'law/*/index.mdx',
  provision: 'law/*/!(index).mdx',
  version: 'law/*/*/*.mdx',
  offence: 'offences/*.mdx',
  factor: 'factors/*.mdx',
  penalty: 'penalties/*.mdx',
  concept: 'concepts/*.mdx',
  procedure: 'procedure/*.mdx',
  claim: 'claims/*.mdx',
  case: 'cases/*.mdx',
  guide: 'guides/*.mdx',
};
