/** A source, one entry of `content/sources.yaml`. */
import { z } from 'astro/zod';
import { Line, PartialDate } from './shared.ts';

export const Source = z.strictObject({
  /** Title as printed; a description of ours stands in square brackets. */
  title: Line,
  /** Newspaper, agency or body. */
  outlet: Line,
  date: PartialDate.optional(),
  /** Address; left out where linking is advised against. */
  url: z.url({ error: 'not an address; write https://…' }).optional(),
  /** What kind of source it is. */
  origin: z.enum([
    'official text',
    'official announcement',
    'state media',
    'wire',
    'independent media',
    'court document',
    'rights group',
    'repost',
    'news article under review',
  ]),
  /** What it supports, in a sentence. */
  supports: Line,
  /** How we know it: read in full, in part, or second hand. */
  howKnown: Line,
});
export type Source = z.output<typeof Source>;
