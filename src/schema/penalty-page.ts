/** A kind of punishment, at `content/penalties/<slug>.mdx`. */
import { z } from 'astro/zod';
import { described, Line, pageFields, Statement } from './shared.ts';

export const PenaltyPage = z.strictObject({
  ...pageFields,
  zh: described('Its name in simplified Chinese.', Line),
  class: described(
    'Main penalty (主刑), supplementary (附加刑), or another measure.',
    z.enum(['principal', 'supplementary', 'other']),
  ),
  duration: described('How long or how much.', Statement),
  decidedBy: described('Who decides, approves and carries it out.', Statement),
  consequences: described(
    'What follows from it, one statement each.',
    z.array(Statement).default([]),
  ),
});
export type PenaltyPage = z.output<typeof PenaltyPage>;
