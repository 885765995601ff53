/**
 * The labelled queries by which the search is measured, `content/search/labelled-queries.json`;
 * published as they are at `/data/search-queries.json`.
 */
import { z } from 'astro/zod';
import { described, Line } from '../shared.ts';

export const LabelledQuery = described(
  'One query. An id without `#` is met by the page or any passage of it, one with `#` only exactly.',
  z.strictObject({
    q: described('What a reader may type.', z.string()),
    kind: described('What sort of query it is.', Line),
    expect: described(
      'Ids of which one must come first; empty where nothing may be answered.',
      z.array(Line),
    ),
    ok: described('Ids that are also acceptable, though not first.', z.array(Line).optional()),
    never: described('Ids that must not be among the first three.', z.array(Line).optional()),
  }),
);
export type LabelledQuery = z.output<typeof LabelledQuery>;
