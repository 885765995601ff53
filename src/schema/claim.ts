/** One thing the article says, checked, at `content/claims/<slug>.mdx`. */
import { z } from 'astro/zod';
import { Id, IsoDate, Line, pageFields, Statement } from './shared.ts';

/** The verdict words, best first; the last two are not judgments of accuracy. */
export const Verdict = z.enum([
  'matches the text',
  'accurate but incomplete',
  'imprecise term',
  'differs from the text',
  'cannot be checked',
  'not a legal claim',
]);
export type Verdict = z.output<typeof Verdict>;

export const Claim = z.strictObject({
  ...pageFields,
  /** Its number, in the order of the article. */
  number: z.int().positive(),
  /** What the article says, in our words. */
  statement: Line,
  /** At most twelve words of the article, letter for letter, that fix the place. */
  quote: Line.refine((q) => q.split(/\s+/).length <= 12, {
    error: 'longer than twelve words; quote less and paraphrase the rest',
  }).optional(),
  /** Who says it in the article. */
  speaker: Line,
  /** What sort of claim it is. */
  type: z.enum(['law', 'procedure', 'event', 'opinion', 'prediction']),
  verdict: Verdict,
  /** The day whose law the claim was measured against. */
  lawOn: IsoDate,
  /** The provisions it depends on; empty only for `not a legal claim` and `cannot be checked`. */
  basis: z.array(Id).default([]),
  /** Why the verdict, point by point. */
  reasons: z.array(Statement).min(1),
  /** What cannot be known, and why. */
  unknown: z.array(Line).default([]),
  /** Other verdicts considered and why they were not given. */
  alternatives: z.array(Line).default([]),
});
export type Claim = z.output<typeof Claim>;
