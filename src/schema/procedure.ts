/** A step between suspicion and execution of sentence, at `content/procedure/<slug>.mdx`. */
import { z } from 'astro/zod';
import { described, Line, pageFields, Statement } from './shared.ts';

export const Procedure = z.strictObject({
  ...pageFields,
  zh: described('Its name in simplified Chinese.', Line),
  order: described(
    'Its place on the road, for order; steps that belong together share a stage.',
    z.int().positive(),
  ),
  stage: described(
    'The stage it belongs to.',
    z.enum(['investigation', 'trial', 'review', 'execution', 'alongside']),
  ),
  decidedBy: described('Who decides.', Statement),
  rules: described('Rules and time limits, one statement each.', z.array(Statement).min(1)),
  nationalSecurity: described(
    'What differs for national-security cases.',
    z.array(Statement).default([]),
  ),
});
export type Procedure = z.output<typeof Procedure>;
