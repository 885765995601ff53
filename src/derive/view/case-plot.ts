/** The reported sentences on the ladder’s scale: one mark a person, one lane an offence. */
import { monthsInWords } from '../../domain/law/penalty-wording.ts';
import type { Entry } from '../../domain/reference/entry.ts';
import { entriesOf, entryOf, type Reference } from '../../domain/reference/reference.ts';
import { tierOf } from '../../domain/reference/tiers.ts';
import { shortCitation } from '../../domain/reference/short-citation.ts';
import { urlOf } from '../../urls.ts';
import { parseId } from '../../domain/reference/id.ts';
import { cautionOf } from '../page/rows.ts';
import { columns, monthsAt, scaleEnd } from './ladder.ts';

type Outcome = Entry<'case'>['data']['sentence']['type'];

/** A case as a row of the table and a mark of the plot. */
export interface CaseRow {
  id: string;
  url: string;
  title: string;
  offences: { label: string; url: string; inferred: boolean }[];
  /** “fixed-term imprisonment of 11 years”, “death”. */
  sentence: string;
  outcome: string;
  combined: boolean;
  /** What keeps the sentence from being read as the range of one offence, in words. */
  caution: string | undefined;
  /** Tiers it fits, in words; empty where the reports do not allow it. */
  tiers: string[];
  tierInferred: boolean;
  /** Year of judgment, or of the announcement; undefined where neither is known. */
  year: string | undefined;
  status: string;
  /** Place on the scale in per cent, or undefined where no sentence is reported. */
  x: number | undefined;
  /** For order: the length in months; life and death above every term. */
  weight: number;
}

const centre = (kind: string) => {
  const column = columns.find((candidate) => candidate.kind === kind)!;
  return column.x + column.width / 2;
};
const outcomeNames: Record<Outcome, string> = {
  death: 'death',
  'death-with-reprieve': 'death with reprieve',
  life: 'life',
  'fixed-term': 'fixed term',
  'not reported': 'not reported',
};

/** All cases, latest first. */
export const caseRows = (reference: Reference): CaseRow[] =>
  entriesOf(reference, 'case')
    .map((entry) => rowOf(reference, entry))
    .toSorted((a, b) => ((b.year ?? '') < (a.year ?? '') ? -1 : 1));

function rowOf(reference: Reference, { id, data }: Entry<'case'>): CaseRow {
  const { type, months, combined } = data.sentence;
  const x = {
    death: centre('death') + 1.6,
    'death-with-reprieve': centre('death') - 1.6,
    life: centre('life'),
    'fixed-term': monthsAt(months ?? 0),
    'not reported': undefined,
  }[type];
  const beyond = type === 'fixed-term' && months! > scaleEnd;
  return {
    id,
    url: urlOf(id),
    title: data.title,
    offences: data.offences.map((offence) => ({
      label: entryOf(reference, offence.offence, 'offence').data.title,
      url: urlOf(offence.offence),
      inferred: offence.inferred,
    })),
    sentence:
      type === 'fixed-term'
        ? `fixed-term imprisonment of ${monthsInWords(months!)}`
        : outcomeNames[type],
    outcome: outcomeNames[type],
    combined,
    caution: cautionOf(data.sentence),
    tiers: data.tiers.map((tier) => {
      const { page, anchor = '' } = parseId(tier);
      const paragraph = anchor.replace(/-t\d+$/, '');
      const threshold = tierOf(reference, tier)?.threshold?.en ?? 'base';
      return `${shortCitation(reference, page, paragraph)}: ${threshold}`;
    }),
    tierInferred: data.tierInferred ?? false,
    year: (data.verdictOn ?? data.announced ?? data.executed)?.slice(0, 4),
    status: data.status,
    x: beyond ? monthsAt(scaleEnd) + 1 : x,
    weight: {
      death: 4000,
      'death-with-reprieve': 3000,
      life: 2000,
      'fixed-term': months ?? 0,
      'not reported': -1,
    }[type],
  };
}

/** A lane of the plot: an offence and its marks; marks at one place are stacked. */
export interface CaseLane {
  label: string;
  url: string;
  marks: { row: CaseRow; x: number; level: number }[];
  height: number;
}

/**
 * Lanes by first offence, in the order of first appearance; a person with several offences stands
 * in the first.
 */
export function caseLanes(rows: readonly CaseRow[]): CaseLane[] {
  const groups = Map.groupBy(
    rows.filter((row) => row.x !== undefined),
    (row) => row.offences[0]!.url,
  );
  return [...groups.values()]
    .toSorted((a, b) => b.length - a.length)
    .map((list) => {
      const placed: CaseLane['marks'] = [];
      for (const row of list.toSorted((a, b) => a.x! - b.x!)) {
        // A mark is about 3 per cent wide on a narrow lane; one that would meet another goes a
        // level up.
        let level = 0;
        while (placed.some((mark) => mark.level === level && Math.abs(mark.x - row.x!) < 3.4))
          level++;
        placed.push({ row, x: row.x!, level });
      }
      const { label, url } = list[0]!.offences[0]!;
      return {
        label,
        url,
        marks: placed,
        height: 18 * (Math.max(...placed.map((mark) => mark.level)) + 1) + 8,
      };
    });
}
