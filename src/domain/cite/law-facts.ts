/** What several styles say of a law, from its data alone. */
import { issuersOf } from './issuers.ts';
import type { CitableKind, Cited, Law } from './citation-facts.ts';
import { inForce, isOlder, year } from './dates-and-pinpoints.ts';
import { printed } from './runs.ts';

/** The English title as printed. */
export const english = ({ law }: Law): string => printed(law.title);

/** The Chinese title without a year that the data adds to tell laws of one name apart. */
export const chineseTitle = ({ law }: Law): string => law.zh.replace(/（\d{4}年?）$/, '');

/** What was read here: the whole of a provision, or some articles of an instrument. */
export const translation = ({ place }: Cited): string =>
  place ? 'unofficial translation' : 'unofficial translation of parts';

/**
 * Pinyin without tones, as titles are romanised: Zhonghua Renmin Gongheguo Xingfa. Undefined where
 * the data has none.
 */
export const roman = ({ law }: Law): string | undefined =>
  law.pinyin &&
  printed(
    law.pinyin
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0304\u030c]/g, '')
      .normalize('NFC'),
  );

/** The number of a document. Laws are not cited by the order that promulgated them. */
export const numberOf = ({ law }: Law): string | undefined =>
  law.form === 'law' || law.form === 'amendment' ? undefined : law.number;

/**
 * The Chinese title with the number of the document in brackets, as Chinese usage has it:
 * …的解释（法释〔2001〕4号）. Reference managers read a number of its own as one of American law.
 */
export function numberedTitle(cited: Law): string {
  const number = numberOf(cited);
  return chineseTitle(cited) + (number ? `（${number}）` : '');
}

/** The day that dates the law, and the word for it. */
export function dated({ law }: Law): { verb: string; date: string | undefined } {
  if (law.promulgated) return { verb: 'promulgated by', date: law.promulgated };
  if (law.adopted) return { verb: 'adopted by', date: law.adopted };
  return { verb: 'issued by', date: undefined };
}

/**
 * The amendment that made the wording, where the data holds it; it changed the article or inserted
 * it.
 */
export function amendment({
  wording,
}: Cited): { name: string; issuer: string; date: string; from: string } | undefined {
  const by = wording?.changedBy;
  const date = by?.promulgated ?? by?.adopted;
  return by?.form === 'amendment' && date
    ? { name: by.short, issuer: by.issuer, date, from: wording!.from }
    : undefined;
}

/**
 * “(wording of Amendment XI; text in force since 1 March 2021)”, for styles that name the wording
 * at its end.
 */
export function version(cited: Law, date: (iso: string) => string): string {
  const by = amendment(cited);
  return ` (${by ? `wording of ${by.name}; ` : ''}${inForce(cited, date)})`;
}

/**
 * 2020年修正: the edition of the law that first held the wording; undefined for a law as first made.
 */
export function chineseEdition(cited: Law): string | undefined {
  const by = amendment(cited);
  if (by) return `${year(by.date)}年修正`;
  const { date } = dated(cited);
  return issuersOf(cited.law.issuer).amended && date ? `${year(date)}年修正` : undefined;
}

/** The wording in Chinese where it is not the present one: 1997年10月1日至2021年2月28日施行的条文. */
export const chineseVersion = (cited: Law, date: (iso: string) => string): string | undefined =>
  isOlder(cited)
    ? `${date(cited.wording!.from)}至${date(cited.wording!.to!)}施行的条文`
    : undefined;

/** Claims and cases say what they are, so that no title reads as a statement of this reference. */
const kindBeforeTitle: Partial<Record<CitableKind, string>> = {
  claim: 'Claim examined: ',
  case: 'Reported case: ',
};

/** Title of a page of this reference. */
export const pageName = ({ kind, pageTitle }: Cited): string =>
  printed(`${kindBeforeTitle[kind] ?? ''}${pageTitle}`);
