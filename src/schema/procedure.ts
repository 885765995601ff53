/** A step between suspicion and execution of sentence, at `content/procedure/<slug>.mdx`. */
import { z } from 'astro/zod';
import { Line, pageFields, Statement } from './shared.ts';

export const Procedure = z.strictObject({
  ...pageFields,
  zh: Line,
  /** Its place on the road, for order; steps that belong together share a stage. */
  order: z.int().positive(),
  /** The stage it belongs to. */
  stage: z.enum(['investigation', 'trial', 'review', 'execution', 'alongside']),
  /** Who decides. */
  decidedBy: Statement,
  /** Rules and time limits, one statement each. */
  rules: z.array(Statement).min(1),
  /** What differs for national-security cases. */
  nationalSecurity: z.array(Statement).default([]),
});
export type Procedure = z.output<typeof Procedure>;
