/** A term and what it means in law, at `content/concepts/<slug>.mdx`. */
import { z } from 'astro/zod';
import { Id, Line, pageFields } from './shared.ts';

export const Concept = z.strictObject({
  ...pageFields,
  zh: Line,
  pinyin: Line,
  /** The traditional form, where it differs and is in use. */
  zhHant: Line.optional(),
  /** Other English renderings in use, and what is wrong or right with each. */
  renderings: z
    .array(
      z.strictObject({
        /** The rendering. */
        en: Line,
        /** What is wrong or right with it. */
        note: Line,
      }),
    )
    .default([]),
  /** The provisions that govern it, main one first. */
  basis: z.array(Id).min(1),
  /** The meaning in plain words, two to four sentences, between the one-line summary and the body. */
  plain: Line,
});
export type Concept = z.output<typeof Concept>;
