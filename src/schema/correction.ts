/** A correction of something published, one entry of `content/corrections.yaml`. */
import { z } from 'astro/zod';
import { Id, IsoDate, Line } from './shared.ts';

export const Correction = z.strictObject({
  /** The day the page was corrected. */
  date: IsoDate,
  /** The page, with anchor where that helps. */
  page: Id,
  /** What it said, in a sentence. */
  was: Line,
  /** What it says now. */
  is: Line,
  /** How the mistake was found and why it was one. */
  why: Line,
  /** Other pages that repeated it. */
  touched: z.array(Id).default([]),
});
export type Correction = z.output<typeof Correction>;
