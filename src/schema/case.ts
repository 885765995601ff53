/** A publicly reported case, one person each, at `content/cases/<slug>.mdx`. */
import { z } from 'astro/zod';
import { described, Id, Line, pageFields, PartialDate } from './shared.ts';

export const ReportedSentence = described(
  'The sentence as reported. Months are the whole sentence, never split by guess.',
  z.strictObject({
    type: described(
      'What kind of sentence.',
      z.enum(['death', 'death-with-reprieve', 'life', 'fixed-term', 'not reported']),
    ),
    months: described('Length in months; for `fixed-term` only.', z.int().positive().optional()),
    combined: described(
      'True where one sentence covers several offences, so that it must not be read as the ' +
        'range of one.',
      z.boolean().default(false),
    ),
    outside: described(
      'Why the sentence lies in no tier, or outside the tier named. Left out where it lies within, ' +
        'and where it is combined.',
      z.enum(['above the maximum', 'reduced below the minimum', 'commuted']).optional(),
    ),
    politicalRights: described(
      'Political rights as reported: `life`, a number of months, or `not reported`.',
      z
        .union([z.literal('life'), z.literal('not reported'), z.int().positive()])
        .default('not reported'),
    ),
    other: described('Confiscation, expulsion and the rest, as reported.', Line.optional()),
  }),
);

export const Case = z
  .strictObject({
    ...pageFields,
    person: described('The person as published; masked names stay masked.', Line),
    role: described('Role as reported.', Line),
    offences: described(
      'Offences: the label in the reports, the page, and whether the article was named or ' +
        'inferred by us.',
      z
        .array(
          z.strictObject({
            reported: described('The label in the reports.', Line),
            offence: described('The page of the offence.', Id),
            inferred: described(
              'Whether we inferred the article, because the reports do not name it.',
              z.boolean(),
            ),
          }),
        )
        .min(1),
    ),
    status: described(
      '`reported conviction`, `charge` (a court or the prosecutors accuse), `suspicion` (held or ' +
        'accused, and no charge reported) or `unverified report`.',
      z.enum(['reported conviction', 'charge', 'suspicion', 'unverified report']),
    ),
    announced: described(
      'When it was announced: YYYY, YYYY-MM or YYYY-MM-DD, as precise as the reports.',
      PartialDate.optional(),
    ),
    announcedBy: described('Who announced it.', Line.optional()),
    court: described('The court, where named.', Line.optional()),
    conduct: described('What was done, as reported.', Line.optional()),
    verdictOn: described('Day of judgment: YYYY, YYYY-MM or YYYY-MM-DD.', PartialDate.optional()),
    executed: described(
      'Day of execution as reported: YYYY, YYYY-MM or YYYY-MM-DD.',
      PartialDate.optional(),
    ),
    sentence: ReportedSentence,
    tiers: described(
      'Tiers the sentence fits, by id (`law/criminal-law/398#p1-t2`); two where it sits on the line.',
      z.array(Id).default([]),
    ),
    tierInferred: described(
      'Whether we inferred the tier, because the reports name neither it nor the circumstances ' +
        'found by the court. Given where tiers are, and only there.',
      z.boolean().optional(),
    ),
    disputed: described('What sources disagree about, in our words.', z.array(Line).default([])),
    unknown: described('What is not public.', z.array(Line).min(1)),
    confidence: described(
      'How well attested the report is; low is not published.',
      z.strictObject({
        level: described('`high` or `medium`.', z.enum(['high', 'medium'])),
        reason: described('Why we think so.', Line),
      }),
    ),
  })
  .refine((c) => (c.sentence.type === 'fixed-term') === (c.sentence.months !== undefined), {
    error: 'months and type disagree; give months for a fixed term and only then',
    path: ['sentence', 'months'],
  })
  .refine((c) => c.tiers.length > 0 === (c.tierInferred !== undefined), {
    error:
      'tiers and tierInferred disagree; say for tiers, and only then, whether we inferred them',
    path: ['tierInferred'],
  })
  .refine((c) => c.sources.length > 0, {
    error: 'a case without a source; list at least one',
    path: ['sources'],
  });
export type Case = z.output<typeof Case>;
