/** An earlier wording of a provision, at `content/law/<instrument>/<article>/<date>.mdx`. */
import { z } from 'astro/zod';
import { ChangedBy, Paragraph } from './provision.ts';
import { described, IsoDate, Line, pageFields } from './shared.ts';

export const Version = described(
  'The file name is the day the wording took effect. The present wording stands in the ' +
    'provision itself.',
  z.strictObject({
    ...pageFields,
    to: described('The last day the wording was in force.', IsoDate),
    changedBy: described(
      'The act that brought this wording; left out for the first.',
      ChangedBy.optional(),
    ),
    effect: described('What the next change did to the sentence, in a sentence or two.', Line),
    howKnown: described('How this older wording is known.', Line),
    paragraphs: described('The text by paragraph (款), in order.', z.array(Paragraph).min(1)),
  }),
);
export type Version = z.output<typeof Version>;
