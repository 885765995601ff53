/** Dates and places in the words of the styles. */
import { toNumeral } from '../law/article-number.ts';
import { longDate } from '../reference/wordings.ts';
import type { Cited, Law } from './citation-facts.ts';

/** `1997-03-14` as “14 March 1997”. */
export const british = longDate;

/** “March 14, 1997”. */
export function american(date: string): string {
  const [day, month, year] = longDate(date).split(' ');
  return `${month} ${day}, ${year}`;
}

/** “Mar. 14, 1997”: May, June and July are written out. */
export const abbreviated = (date: string): string =>
  american(date).replace(/^\w+/, (month) =>
    month.length < 5 ? month : month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`,
  );

/** 1997年3月14日. */
export function chinese(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

export const year = (date: string): string => date.slice(0, 4);

/** How a style writes units: `art.`, `para.`, with or without points. */
export interface Units {
  article: string;
  clause: string;
  section: string;
  /** What stands between article and paragraph. */
  join: string;
  paragraph: string;
  item: string;
}

const points: Units = {
  article: 'art. ',
  clause: 'cl. ',
  section: '§ ',
  join: ', ',
  paragraph: 'para. ',
  item: 'item ',
};
export const units = {
  plain: { ...points, section: 'section ', join: ' ', paragraph: '¶ ' },
  american: points,
  chicago: { ...points, section: 'sec. ' },
  oscola: { ...points, article: 'art ', clause: 'cl ', section: 's ', paragraph: 'para ' },
  aglc: { ...points, article: 'art ', clause: 'cl ', section: 's ', join: ' ', paragraph: 'para ' },
} satisfies Record<string, Units>;

/** “art. 431, para. 2, item 1”, “art. 111, para. 1, sentencing tier 2”; tiers are counted by this reference, not by the law. Empty for a whole instrument. */
export function pinpoint({ place }: Cited, to: Units): string {
  if (!place) return '';
  const unit =
    place.unit === 'art.' ? to.article : place.unit === 'clause' ? to.clause : to.section;
  const number = place.unit === 'section' ? place.article.replaceAll('-', '.') : place.article;
  const paragraph = place.paragraph ? `${to.join}${to.paragraph}${place.paragraph}` : '';
  return `${unit}${number}${paragraph}${place.item ? `${to.join}${to.item}${place.item}` : ''}${place.tier ? `, sentencing tier ${place.tier}` : ''}`;
}

/** 第308条之一第2款第1项. The only 款 of an article is not counted; items printed as paragraphs of their own are 项, what follows them 段. */
export function chinesePinpoint({ place }: Cited): string {
  if (!place) return '';
  const [main = '', sub] = place.article.split('-');
  const article =
    place.unit === 'section'
      ? `${toNumeral(Number(main))}、${sub ? `（${toNumeral(Number(sub))}）` : ''}`
      : `第${main}条${sub ? `之${toNumeral(Number(sub))}` : ''}`;
  const own = place.paragraph ? place.items.indexOf(place.paragraph) + 1 : 0;
  const counted = place.items.length > 0 ? '段' : '款';
  const paragraph = own
    ? `第${own}项`
    : place.paragraph && place.paragraphs > 1
      ? `第${place.paragraph}${counted}`
      : '';
  return `${article}${paragraph}${place.item ? `第${place.item}项` : ''}${place.tier ? `第${place.tier}档法定刑` : ''}`;
}

/** From when to when the cited wording was or is in force; for an instrument, the instrument, whatever was amended in it. */
export const inForce = ({ wording, law }: Law, date: (iso: string) => string): string => {
  const from = wording?.from ?? law.inForceFrom;
  const to = wording ? wording.to : law.repealed;
  const what = wording ? 'text in force' : 'in force';
  return to ? `${what} from ${date(from)} to ${date(to)}` : `${what} since ${date(from)}`;
};

/** Whether the wording ended before the law that it belonged to. */
export const isOlder = ({ wording, law }: Law): boolean =>
  wording?.to !== undefined && wording.to !== law.repealed;
