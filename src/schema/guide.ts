/** A longer explanation, at `content/guides/<slug>.mdx`. */
import { z } from 'astro/zod';
import { described, Line, pageFields } from './shared.ts';

export const Guide = z.strictObject({
  ...pageFields,
  question: described('The question it answers, as a reader would put it.', Line),
  answer: described('The answer in one or two sentences.', Line),
});
export type Guide = z.output<typeof Guide>;
