/**
 * A page or a place that has moved, one entry of `content/moves.yaml`. `npm run move` writes it.
 */
import { z } from 'astro/zod';
import { described, IsoDate, Line, PageId } from './shared.ts';

export const Move = z.strictObject({
  from: described(
    'Where it was: the id of a page, and with it all its anchors and the pages below it; ' +
      'or one anchor of a page.',
    PageId,
  ),
  to: described(
    'Where it is now. For a section that was taken out, the page that stands for it.',
    PageId,
  ),
  date: described('The day it moved.', IsoDate),
  reason: described('Why, in a sentence.', Line),
});
export type Move = z.output<typeof Move>;
