/** `/data/cases.json` and `cases.csv`: one row a person whose case was publicly reported. */
import { z } from 'astro/zod';
import { Case, ReportedSentence } from '../case.ts';
import { described, Id, IsoDate, Line, PartialDate } from '../shared.ts';
import { Path } from './provisions.ts';

export const CaseOffence = described(
  'An offence as reported and as filed here.',
  z.strictObject({
    id: described('Id of the offence’s page.', Id),
    title: described('Its title, in English.', Line),
    reported: described('The label in the reports.', Line),
    inferred: described(
      'Whether we inferred the article, because the reports do not name it.',
      z.boolean(),
    ),
  }),
);

export const CaseSource = described(
  'A source of the case; more about it stands in reference.json.',
  z.strictObject({
    id: described('Its id in the list of sources.', Line),
    outlet: described('Newspaper, agency or body.', Line),
    date: described('YYYY, YYYY-MM or YYYY-MM-DD; null where not known.', PartialDate.nullable()),
    url: described('Address; null where linking is advised against.', z.url().nullable()),
  }),
);

const { person, role, status, disputed, unknown, confidence } = Case.shape;

export const CaseRow = described(
  'One reported case. What the reports do not say is null, never guessed.',
  z.strictObject({
    id: described('Id of the case: its address without the outer slashes.', Id),
    url: described('Address of its page.', Path),
    title: described('Heading of its page.', Line),
    person,
    role,
    status,
    offences: described('Offences as reported and as filed here.', z.array(CaseOffence)),
    sentence: described(
      'The sentence as reported.',
      z.strictObject({
        type: described(
          'What kind of sentence; `not reported` where the reports are silent.',
          ReportedSentence.shape.type,
        ),
        months: described(
          'Length in months, for `fixed-term` only; null for all others.',
          z.int().positive().nullable(),
        ),
        combined: described(
          'Whether one sentence covers several offences, so that it must not be read as the range of one.',
          z.boolean(),
        ),
        outside: described(
          'Why the sentence lies in no tier, or outside the tier named; null where it lies within, ' +
            'where it is combined, and where none is reported.',
          ReportedSentence.shape.outside.unwrap().nullable(),
        ),
        politicalRights: described(
          'Deprivation of political rights: `life`, a number of months, or `not reported`.',
          ReportedSentence.shape.politicalRights,
        ),
        other: described(
          'Confiscation, expulsion and the rest, as reported; null where nothing is.',
          Line.nullable(),
        ),
      }),
    ),
    tiers: described(
      'Ids of the tiers that the sentence fits; two where it sits on the line, none where ' +
        'the reports do not allow it.',
      z.array(Id),
    ),
    tierInferred: described(
      'Whether the tier is our inference; null where no tier is named.',
      z.boolean().nullable(),
    ),
    announced: described(
      'When it was announced: YYYY, YYYY-MM or YYYY-MM-DD, as precise as the reports.',
      PartialDate.nullable(),
    ),
    announcedBy: described('Who announced it.', Line.nullable()),
    court: described('The court, where named.', Line.nullable()),
    conduct: described('What was done, as reported.', Line.nullable()),
    verdictOn: described('Day of judgment: YYYY, YYYY-MM or YYYY-MM-DD.', PartialDate.nullable()),
    executed: described(
      'Day of execution as reported: YYYY, YYYY-MM or YYYY-MM-DD.',
      PartialDate.nullable(),
    ),
    disputed: described('What the sources disagree about, in our words.', disputed),
    unknown,
    confidence: described('How well attested the report is.', confidence),
    sources: described('What the case rests on.', z.array(CaseSource)),
    updated: described('The day the page was last changed in substance, YYYY-MM-DD.', IsoDate),
  }),
);
export type CaseRow = z.output<typeof CaseRow>;
