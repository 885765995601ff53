/** A publicly reported case, one person each, at `content/cases/<slug>.mdx`. */
import { z } from 'astro/zod';
import { Id, Line, PartialDate, pageFields } from './shared.ts';

/** The sentence as reported. Months are the whole sentence, never split by guess. */
export const ReportedSentence = z.strictObject({
  /** What kind of sentence. */
  type: z.enum(['death', 'death-with-reprieve', 'life', 'fixed-term', 'not reported']),
  /** Length in months; for `fixed-term` only. */
  months: z.int().positive().optional(),
  /** True where one sentence covers several offences, so that it must not be read as the range of one. */
  combined: z.boolean().default(false),
  /** Political rights as reported: `life`, a number of months, or `not reported`. */
  politicalRights: z
    .union([z.literal('life'), z.literal('not reported'), z.int().positive()])
    .default('not reported'),
  /** Confiscation, expulsion and the rest, as reported. */
  other: Line.optional(),
});

export const Case = z
  .strictObject({
    ...pageFields,
    /** The person as published; masked names stay masked. */
    person: Line,
    /** Role as reported. */
    role: Line,
    /** Offences: the label in the reports, the page, and whether the article was named or inferred by us. */
    offences: z
      .array(
        z.strictObject({
          /** The label in the reports. */
          reported: Line,
          /** The page of the offence. */
          offence: Id,
          /** Whether we inferred the article, because the reports do not name it. */
          inferred: z.boolean(),
        }),
      )
      .min(1),
    /** `reported conviction`, `charge` or `unverified report`. */
    status: z.enum(['reported conviction', 'charge', 'unverified report']),
    announced: PartialDate.optional(),
    announcedBy: Line.optional(),
    court: Line.optional(),
    conduct: Line.optional(),
    verdictOn: PartialDate.optional(),
    executed: PartialDate.optional(),
    sentence: ReportedSentence,
    /** Tiers the sentence fits, by id (`law/criminal-law/398#p1-t2`); two where it sits on the line. */
    tiers: z.array(Id).default([]),
    /** What sources disagree about, in our words. */
    disputed: z.array(Line).default([]),
    /** What is not public. */
    unknown: z.array(Line).min(1),
    /** How well attested the report is; low is not published. */
    confidence: z.strictObject({
      /** `high` or `medium`. */
      level: z.enum(['high', 'medium']),
      /** Why we think so. */
      reason: Line,
    }),
  })
  .refine((c) => (c.sentence.type === 'fixed-term') === (c.sentence.months !== undefined), {
    error: 'months and type disagree; give months for a fixed term and only then',
    path: ['sentence', 'months'],
  })
  .refine((c) => c.sources.length > 0, {
    error: 'a case without a source; list at least one',
    path: ['sources'],
  });
export type Case = z.output<typeof Case>;
