/** `/data/cases.json` and `cases.csv`: one row a person whose case was publicly reported. */
import { z } from 'astro/zod';
import { Case, ReportedSentence } from '../case.ts';
import { Id, IsoDate, Line, PartialDate } from '../shared.ts';
import { Path } from './provisions.ts';

/** An offence as reported and as filed here. */
export const CaseOffence = z.strictObject({
  /** Id of the offence’s page. */
  id: Id,
  /** Its title, in English. */
  title: Line,
  /** The label in the reports. */
  reported: Line,
  /** Whether we inferred the article, because the reports do not name it. */
  inferred: z.boolean(),
});

/** A source of the case; more about it stands in reference.json. */
export const CaseSource = z.strictObject({
  /** Its id in the list of sources. */
  id: Line,
  /** Newspaper, agency or body. */
  outlet: Line,
  /** YYYY, YYYY-MM or YYYY-MM-DD; null where not known. */
  date: PartialDate.nullable(),
  /** Address; null where linking is advised against. */
  url: z.url().nullable(),
});

const { person, role, status, disputed, unknown, confidence } = Case.shape;

/** One reported case. What the reports do not say is null, never guessed. */
export const CaseRow = z.strictObject({
  /** Id of the case: its address without the outer slashes. */
  id: Id,
  /** Address of its page. */
  url: Path,
  /** Heading of its page. */
  title: Line,
  /** The person as published; masked names stay masked. */
  person,
  /** Role as reported. */
  role,
  /** `reported conviction`, `charge` or `unverified report`. */
  status,
  /** Offences as reported and as filed here. */
  offences: z.array(CaseOffence),
  /** The sentence as reported. */
  sentence: z.strictObject({
    /** What kind of sentence; `not reported` where the reports are silent. */
    type: ReportedSentence.shape.type,
    /** Length in months, for `fixed-term` only; null for all others. */
    months: z.int().positive().nullable(),
    /** Whether one sentence covers several offences, so that it must not be read as the range of one. */
    combined: z.boolean(),
    /** Deprivation of political rights: `life`, a number of months, or `not reported`. */
    politicalRights: ReportedSentence.shape.politicalRights,
    /** Confiscation, expulsion and the rest, as reported; null where nothing is. */
    other: Line.nullable(),
  }),
  /** Ids of the tiers that the sentence fits; two where it sits on the line, none where the reports do not allow it. */
  tiers: z.array(Id),
  /** When it was announced: YYYY, YYYY-MM or YYYY-MM-DD, as precise as the reports. */
  announced: PartialDate.nullable(),
  /** Who announced it. */
  announcedBy: Line.nullable(),
  /** The court, where named. */
  court: Line.nullable(),
  /** What was done, as reported. */
  conduct: Line.nullable(),
  /** Day of judgment: YYYY, YYYY-MM or YYYY-MM-DD. */
  verdictOn: PartialDate.nullable(),
  /** Day of execution as reported: YYYY, YYYY-MM or YYYY-MM-DD. */
  executed: PartialDate.nullable(),
  /** What the sources disagree about, in our words. */
  disputed,
  /** What is not public. */
  unknown,
  /** How well attested the report is. */
  confidence,
  /** What the case rests on. */
  sources: z.array(CaseSource),
  /** The day the page was last changed in substance, YYYY-MM-DD. */
  updated: IsoDate,
});
export type CaseRow = z.output<typeof CaseRow>;
