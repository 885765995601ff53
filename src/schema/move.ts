/** A page or a place that has moved, one entry of `content/moves.yaml`. `npm run move` writes it. */
import { z } from 'astro/zod';
import { IsoDate, Line, PageId } from './shared.ts';

export const Move = z.strictObject({
  /** Where it was: the id of a page, and with it all its anchors and the pages below it; or one anchor of a page. */
  from: PageId,
  /** Where it is now. For a section that was taken out, the page that stands for it. */
  to: PageId,
  /** The day it moved. */
  date: IsoDate,
  /** Why, in a sentence. */
  reason: Line,
});
export type Move = z.output<typeof Move>;
