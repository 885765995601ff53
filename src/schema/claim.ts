/** One thing the article says, checked, at `content/claims/<slug>.mdx`. */
import { z } from 'astro/zod';
import { described, Id, IsoDate, Line, pageFields, Statement } from './shared.ts';

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
  number: described('Its number, in the order of the article.', z.int().positive()),
  statement: described('What the article says, in our words.', Line),
  quote: described(
    'At most twelve words of the article, letter for letter, that fix the place.',
    Line.refine((q) => q.split(/\s+/).length <= 12, {
      error: 'longer than twelve words; quote less and paraphrase the rest',
    }).optional(),
  ),
  speaker: described('Who says it in the article.', Line),
  type: described(
    'What sort of claim it is.',
    z.enum(['law', 'procedure', 'event', 'opinion', 'prediction']),
  ),
  verdict: described(
    'How the statement compares with the law. The words stand best first; the last two ' +
      'are not judgments of accuracy.',
    Verdict,
  ),
  lawOn: described('The day whose law the claim was measured against.', IsoDate),
  basis: described(
    'The provisions it depends on; empty only for `not a legal claim` and `cannot be checked`.',
    z.array(Id).default([]),
  ),
  reasons: described('Why the verdict, point by point.', z.array(Statement).min(1)),
  unknown: described('What cannot be known, and why.', z.array(Line).default([])),
  alternatives: described(
    'Other verdicts considered and why they were not given.',
    z.array(Line).default([]),
  ),
});
export type Claim = z.output<typeof Claim>;
