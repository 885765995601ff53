/**
 * What reports, notices and translations call an offence or the words that open a tier, in
 * `content/check/reported-names.yaml`.
 */
import { z } from 'astro/zod';
import { Line } from './shared.ts';

/**
 * Id of an offence or a concept → the words. Read by the check of citations alone; names proper
 * stand on the page.
 */
export const ReportedNames = z.record(z.string(), z.array(Line));
export type ReportedNames = z.output<typeof ReportedNames>;

/** The names of one instrument. */
export const LawName = z.strictObject({
  names: z
    .array(Line)
    .meta({ description: 'Names without “of the PRC” and without hyphens, in either language.' }),
  earlier: Line.optional().meta({
    description:
      'What to say where a version is cited that is older than the first one held, and whose ' +
      'articles had other numbers.',
  }),
  implements: Line.optional().meta({
    description: 'Id of the law whose rules or interpretation this instrument is.',
  }),
  as: z.array(Line).optional().meta({
    description:
      'The words for rules of that law that mean this instrument: “regulations”, “interpretation”.',
  }),
});
export type LawName = z.output<typeof LawName>;

/**
 * Id of an instrument → what else it is called. `content/check/law-names.yaml`, read by the
 * check of citations alone.
 */
export const LawNames = z.record(z.string(), LawName);
export type LawNames = z.output<typeof LawNames>;
