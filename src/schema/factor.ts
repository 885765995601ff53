/** A factor that moves a sentence, at `content/factors/<slug>.mdx`. */
import { z } from 'astro/zod';
import { Id, Line, pageFields, Statement } from './shared.ts';

export const Factor = z.strictObject({
  ...pageFields,
  /** The broader factor, by id; the lawyer's three have none. */
  parent: Id.optional(),
  /** Whether the lawyer quoted in the article names it (itself, not through a parent). */
  namedInArticle: z.boolean().default(false),
  /** What it can do to a sentence. */
  moves: z
    .array(
      z.enum([
        'within the tier',
        'to another tier',
        'to another offence',
        'opens death',
        'excludes death',
        'below the tier',
        'nothing by itself',
      ]),
    )
    .min(1),
  /** Each place where the law encodes it. */
  encodings: z.array(Statement).min(1),
  /** What the texts leave open. */
  open: z.array(Line).default([]),
});
export type Factor = z.output<typeof Factor>;
