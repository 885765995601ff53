/** A correction of something published, one entry of `content/corrections.yaml`. */
import { z } from 'astro/zod';
import { described, Id, IsoDate, Line } from './shared.ts';

export const Correction = z.strictObject({
  date: described('The day the page was corrected.', IsoDate),
  page: described('The page, with anchor where that helps.', Id),
  was: described('What it said, in a sentence.', Line),
  is: described('What it says now.', Line),
  why: described('How the mistake was found and why it was one.', Line),
  touched: described('Other pages that repeated it.', z.array(Id).default([])),
});
export type Correction = z.output<typeof Correction>;
