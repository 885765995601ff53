/** Two pages that readers confuse, one record of `content/not-the-same.yaml`. */
import { z } from 'astro/zod';
import { described, Id, Line } from './shared.ts';

/** Words that point from one page to another, and are wrong where a sentence stands elsewhere. */
const pointing = /\b(?:this|that|these|those|here|there)\b/i;

/** A sentence that is true wherever it is read. A title in quotation marks may hold any word. */
const Sentence = Line.refine((text) => !pointing.test(text.replaceAll(/["“][^"“”]*["”]/g, '')), {
  error: 'says this, that, here or there, which points to one page only; name what is meant',
});

/** A pair: the sentence that stands on the page of each. */
export const Pair = z.strictObject({
  first: described('One of the pages; with an anchor where a place on it is meant.', Id),
  second: described('The other.', Id),
  onFirst: described(
    'The difference in one sentence, as it stands on the page of the first. It names both.',
    Sentence,
  ),
  onSecond: described(
    'The difference as it stands on the page of the second. It names both.',
    Sentence,
  ),
});
export type Pair = z.output<typeof Pair>;
