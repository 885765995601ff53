/** A longer explanation, at `content/guides/<slug>.mdx`. */
import { z } from 'astro/zod';
import { Line, pageFields } from './shared.ts';

export const Guide = z.strictObject({
  ...pageFields,
  /** The question it answers, as a reader would put it. */
  question: Line,
  /** The answer in one or two sentences. */
  answer: Line,
});
export type Guide = z.output<typeof Guide>;
