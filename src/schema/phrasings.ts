/** What people type when they look for a page, in `content/search/phrasings/`: read by the search alone, shown nowhere. */
import { z } from 'astro/zod';
import { Line } from './shared.ts';

/** The phrasings of one page. */
export const Phrasings = z.strictObject({
  /** Words typed in place of a name: plurals, other orders, narrower examples, descriptions of an act. */
  terms: z.array(Line).default([]),
  /** Questions that the page answers, as readers put them. */
  questions: z.array(Line).default([]),
});
export type Phrasings = z.output<typeof Phrasings>;

/** The file of one kind: id of the page → its phrasings. */
export const PhrasingsFile = z.record(z.string(), Phrasings);
