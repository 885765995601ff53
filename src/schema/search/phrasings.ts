/**
 * What people type when they look for a page, in `content/search/phrasings/`: read by the search
 * alone, shown nowhere.
 */
import { z } from 'astro/zod';
import { described, Line } from '../shared.ts';

/** The phrasings of one page. */
export const Phrasings = described(
  'What people type when they look for the page; the key is its id.',
  z.strictObject({
    terms: described(
      'Words typed in place of a name: narrower examples, broader words, descriptions of an act.',
      z.array(Line).default([]),
    ),
    questions: described(
      'Questions that the page answers, as readers put them.',
      z.array(Line).default([]),
    ),
  }),
);
export type Phrasings = z.output<typeof Phrasings>;

/** The file of one kind: id of the page → its phrasings. */
export const PhrasingsFile = z.record(z.string(), Phrasings);
