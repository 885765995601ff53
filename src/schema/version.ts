/** An earlier wording of a provision, at `content/law/<instrument>/<article>/<date>.mdx`. */
import { z } from 'astro/zod';
import { ChangedBy, Paragraph } from './provision.ts';
import { IsoDate, Line, pageFields } from './shared.ts';

/** The file name is the day the wording took effect. The present wording stands in the provision itself. */
export const Version = z.strictObject({
  ...pageFields,
  /** The last day the wording was in force. */
  to: IsoDate,
  /** The act that brought this wording; left out for the first. */
  changedBy: ChangedBy.optional(),
  /** What the next change did to the sentence, in a sentence or two. */
  effect: Line,
  /** How this older wording is known. */
  howKnown: Line,
  /** The text by paragraph (款), in order. */
  paragraphs: z.array(Paragraph).min(1),
});
export type Version = z.output<typeof Version>;
