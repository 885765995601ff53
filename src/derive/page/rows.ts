/** Facts of instruments and cases as named lines, for the page and its Markdown alike. */
import { comparedWords } from '../../domain/reference/currency.ts';
import { site } from '../../site.ts';
import { monthsInWords } from '../../domain/law/penalty-wording.ts';
import { longDate } from '../../domain/language/dates.ts';
import type { OwnJson } from '../../schema/page-json.ts';

/** A name and its line; null where it is not known. */
export type Row = readonly [name: string, line: string | null];
type Case = OwnJson<'case'>;

const day = (date: string | null) => date && longDate(date);

/** What is known of an instrument. */
export function instrumentRows(data: OwnJson<'instrument'>): Row[] {
  const count = String(data.articleCount);
  const last = data.divisions.at(-1)?.to;
  const lastNumber = last && last !== count ? `, the last numbered ${last}` : '';
  const excerpt =
    data.completeness === 'excerpt' ? ' (only an excerpt was available to be read)' : '';
  return [
    ['Form', data.form],
    ['Issued by', data.issuer],
    ['Number', data.number],
    ['Adopted', day(data.adopted)],
    ['Promulgated', day(data.promulgated)],
    ['In force from', day(data.inForceFrom)],
    ['In force until', day(data.inForceTo)],
    ['Articles', count + lastNumber + excerpt],
    [
      'State of the text',
      data.inForceTo
        ? `compared with the text as of ${longDate(data.checkedTo)}`
        : comparedWords(data.checkedTo, site.lawAsOf),
    ],
    ['Announced', data.announcedChange],
  ];
}

/** The sentence as reported: “fixed-term imprisonment of 11 years”. */
export function sentenceInWords({ type, months }: Case['sentence']): string {
  if (type === 'fixed-term') return `fixed-term imprisonment of ${monthsInWords(months!)}`;
  return type === 'not reported' ? 'none reported' : type.replaceAll('-', ' ');
}

/** The heading above the scale. Where no sentence is reported it speaks of none. */
export const ladderHeading = ({ type }: Pick<Case['sentence'], 'type'>): string =>
  type === 'not reported' ? 'The scale of the offence' : 'Where the sentence sits';

/** Said beside the tiers of a case; null where it names none. */
export function tierKnownWords({ tierInferred }: Case): string | null {
  if (tierInferred === null) return null;
  return tierInferred
    ? 'Reports name no tier. Which one the sentence fits is our inference from the provision and the sentence.'
    : 'The reports name the tier.';
}

const outsideWords: Record<NonNullable<Case['sentence']['outside']>, string> = {
  'above the maximum': 'more than any tier of the offence reaches',
  'reduced below the minimum': 'reduced below the minimum of the tier',
  commuted: 'after commutation',
};
/** What keeps a sentence from being read as the range of one offence, if anything does. */
export const cautionOf = ({
  combined,
  outside,
}: Pick<Case['sentence'], 'combined' | 'outside'>): string | undefined =>
  combined
    ? 'one sentence for several offences, so not the range of one'
    : outside && outsideWords[outside];

/** The same with its length or kind: “fixed-term imprisonment of 20 years, more than …”. */
export const sentenceWithCaution = (sentence: Case['sentence']): string =>
  [sentenceInWords(sentence), cautionOf(sentence)].filter(Boolean).join(', ');

function politicalRightsInWords({ politicalRights }: Case['sentence']): string {
  if (politicalRights === 'not reported') return 'not reported';
  const length = politicalRights === 'life' ? 'for life' : `for ${monthsInWords(politicalRights)}`;
  return `deprived ${length}, as reported`;
}

const isSentenced = ({ sentence }: Case): boolean => sentence.type !== 'not reported';
const noJudgmentDay = (data: Case): string =>
  isSentenced(data) ? 'date not public' : 'none reported';

/** What the reports say beside status, offence and sentence. */
export const reportedRows = (data: Case): Row[] => [
  ['Role, as reported', data.role],
  ['Conduct, as reported', data.conduct],
  ['Announced', [day(data.announced), data.announcedBy].filter(Boolean).join(', by ') || null],
  ['Court', data.court ?? 'not named'],
  ['Judgment', data.verdictOn ? longDate(data.verdictOn) : noJudgmentDay(data)],
  ['Execution', data.executed && `reported for ${longDate(data.executed)}`],
  ['Political rights', isSentenced(data) ? politicalRightsInWords(data.sentence) : null],
  ['Also', data.sentence.other ?? null],
];
