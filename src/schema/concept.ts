/** A term and what it means in law, at `content/concepts/<slug>.mdx`. */
import { z } from 'astro/zod';
import { described, Id, Line, pageFields } from './shared.ts';

export const Concept = z.strictObject({
  ...pageFields,
  zh: described('The term in simplified Chinese.', Line),
  pinyin: described('Its pinyin with tone marks, words separated by spaces.', Line),
  zhHant: described('The traditional form, where it differs and is in use.', Line.optional()),
  renderings: described(
    'Other English renderings in use, and what is wrong or right with each.',
    z
      .array(
        z.strictObject({
          en: described('The rendering.', Line),
          note: described('What is wrong or right with it.', Line),
        }),
      )
      .default([]),
  ),
  basis: described('The provisions that govern it, main one first.', z.array(Id).min(1)),
  plain: described(
    'The meaning in plain words, two to four sentences, between the one-line summary and the body.',
    Line,
  ),
});
export type Concept = z.output<typeof Concept>;
