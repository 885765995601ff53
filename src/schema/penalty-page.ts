/** A kind of punishment, at `content/penalties/<slug>.mdx`. */
import { z } from 'astro/zod';
import { Line, pageFields, Statement } from './shared.ts';

export const PenaltyPage = z.strictObject({
  ...pageFields,
  zh: Line,
  /** Main penalty (主刑), supplementary (附加刑), or another measure. */
  class: z.enum(['principal', 'supplementary', 'other']),
  /** How long or how much. */
  duration: Statement,
  /** Who decides, approves and carries it out. */
  decidedBy: Statement,
  /** What follows from it, one statement each. */
  consequences: z.array(Statement).default([]),
});
export type PenaltyPage = z.output<typeof PenaltyPage>;
