/** `/data/search-queries.json`: the labelled queries by which the search is measured. */
import { z } from 'astro/zod';
import { Line } from '../shared.ts';

/** One query. An id without `#` is met by the page or any passage of it, one with `#` only exactly. */
export const LabelledQuery = z.strictObject({
  /** What a reader may type. */
  q: z.string(),
  /** What sort of query it is. */
  kind: Line,
  /** Ids of which one must come first; empty where nothing may be answered. */
  expect: z.array(Line),
  /** Ids that are also acceptable, though not first. */
  ok: z.array(Line).optional(),
  /** Ids that must not be among the first three. */
  never: z.array(Line).optional(),
});
