/** The reported cases as rows for `/data/cases.json` and `cases.csv`. */
import type { Entry } from '../../domain/reference/entry.ts';
import { entriesOf, entryOf, type Reference } from '../../domain/reference/reference.ts';
import type { CaseRow } from '../../schema/data/cases.ts';
import { urlOf } from '../../urls.ts';
import { csvOf } from './csv.ts';

/** One row a person, in the order of their ids. */
export const casesData = (reference: Reference): CaseRow[] =>
  entriesOf(reference, 'case').map((entry) => rowOf(reference, entry));

function rowOf(reference: Reference, { id, data }: Entry<'case'>): CaseRow {
  const { person, role, status, tiers, disputed, unknown, confidence, updated, sentence } = data;
  return {
    id,
    url: urlOf(id),
    title: data.title,
    person,
    role,
    status,
    offences: data.offences.map(({ offence, reported, inferred }) => ({
      id: offence,
      title: entryOf(reference, offence, 'offence').data.title,
      reported,
      inferred,
    })),
    sentence: {
      type: sentence.type,
      months: sentence.months ?? null,
      combined: sentence.combined,
      outside: sentence.outside ?? null,
      politicalRights: sentence.politicalRights,
      other: sentence.other ?? null,
    },
    tiers,
    tierInferred: data.tierInferred ?? null,
    announced: data.announced ?? null,
    announcedBy: data.announcedBy ?? null,
    court: data.court ?? null,
    conduct: data.conduct ?? null,
    verdictOn: data.verdictOn ?? null,
    executed: data.executed ?? null,
    disputed,
    unknown,
    confidence,
    sources: data.sources.map((source) => {
      const { outlet, date, url } = reference.sources.get(source)!;
      return { id: source, outlet, date: date ?? null, url: url ?? null };
    }),
    updated,
  };
}

const joined = (list: readonly string[]) => list.join('; ');

/** The columns of the CSV. Lists are joined by `; `; what is only prose stays in the JSON. */
export const caseColumns: Record<string, (row: CaseRow) => unknown> = {
  id: (row) => row.id,
  title: (row) => row.title,
  person: (row) => row.person,
  role: (row) => row.role,
  status: (row) => row.status,
  offences: (row) => joined(row.offences.map(({ id }) => id)),
  reportedAs: (row) => joined(row.offences.map(({ reported }) => reported)),
  inferred: (row) => row.offences.some(({ inferred }) => inferred),
  sentence: (row) => row.sentence.type,
  months: (row) => row.sentence.months,
  combined: (row) => row.sentence.combined,
  outside: (row) => row.sentence.outside,
  politicalRights: (row) => row.sentence.politicalRights,
  other: (row) => row.sentence.other,
  tiers: (row) => joined(row.tiers),
  tierInferred: (row) => row.tierInferred,
  announced: (row) => row.announced,
  announcedBy: (row) => row.announcedBy,
  court: (row) => row.court,
  verdictOn: (row) => row.verdictOn,
  executed: (row) => row.executed,
  confidence: (row) => row.confidence.level,
  sources: (row) => joined(row.sources.map(({ id }) => id)),
  url: (row) => row.url,
  updated: (row) => row.updated,
};

/** `/data/cases.csv`: one row a case. */
export const casesCsv = (rows: readonly CaseRow[]): string => csvOf(caseColumns, rows);
