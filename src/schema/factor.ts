/** A factor that moves a sentence, at `content/factors/<slug>.mdx`. */
import { z } from 'astro/zod';
import { described, Id, Line, pageFields, Statement } from './shared.ts';

export const Factor = z.strictObject({
  ...pageFields,
  parent: described("The broader factor, by id; the lawyer's three have none.", Id.optional()),
  namedInArticle: described(
    'Whether the lawyer quoted in the article names it (itself, not through a parent).',
    z.boolean().default(false),
  ),
  moves: described(
    'What it can do to a sentence.',
    z
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
  ),
  encodings: described('Each place where the law encodes it.', z.array(Statement).min(1)),
  open: described('What the texts leave open.', z.array(Line).default([])),
});
export type Factor = z.output<typeof Factor>;
