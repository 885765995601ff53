/** Groups of synonyms for the search, in `content/search/synonyms.yaml`. */
import { z } from 'astro/zod';

/**
 * One group: single English words or two-character Chinese words, at least two. Word forms of one
 * stem count as one.
 */
export const SynonymGroup = z
  .array(
    z.string().regex(/^([a-z]+|\p{Script=Han}{2})$/u, {
      error:
        'not one word; write single lower-case English words or Chinese words of two characters',
    }),
  )
  .min(2, { error: 'a group of one says nothing; add a word that stands for it' });
export type SynonymGroup = z.output<typeof SynonymGroup>;
