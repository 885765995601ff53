/** A source, one entry of `content/sources.yaml`. */
import { z } from 'astro/zod';
import { described, Line, PartialDate } from './shared.ts';

export const Source = z.strictObject({
  title: described('Title as printed; a description of ours stands in square brackets.', Line),
  outlet: described('Newspaper, agency or body.', Line),
  date: described(
    'When it was published: YYYY, YYYY-MM or YYYY-MM-DD, as precise as known.',
    PartialDate.optional(),
  ),
  url: described(
    'Address; left out where linking is advised against.',
    z.url({ error: 'not an address; write https://…' }).optional(),
  ),
  archive: described(
    'Address of an archived copy of the page, where one is known.',
    z.url({ error: 'not an address; write https://…' }).optional(),
  ),
  origin: described(
    'What kind of source it is.',
    z.enum([
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
  ),
  supports: described('What it supports, in a sentence.', Line),
  howKnown: described('How we know it: read in full, in part, or second hand.', Line),
});
export type Source = z.output<typeof Source>;
