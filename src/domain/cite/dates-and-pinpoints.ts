/** Dates and places in the words of the styles. */
import { toNumeral } from '../law/article-number.ts';
import { longDate } from '../language/dates.ts';
import type { Cited, CitedPlace, Law } from './citation-facts.ts';

/** `1997-03-14` as “14 March 1997”. */
export const british = longDate;

/** “March 14, 1997”. */
export function american(date: string): string {
  const [day, month, year] = longDate(date).split(' ');
  return `${month} ${day}, ${year}`;
}

/** “Mar. 14, 1997”: May, June and July are written out. */
export const abbreviated = (date: string): string =>
  american(date).replace(/^\w+/, (month) => {
    if (month.length < 5) return month;
    return month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`;
  });

/** 1997年3月14日. */
export function chinese(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** The year of an ISO date, four digits. */
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
/** How each style writes units. */
export const units = {
  plain: { ...points, section: 'section ', join: ' ', paragraph: '¶ ' },
  american: points,
  chicago: { ...points, section: 'sec. ' },
  oscola: { ...points, article: 'art ', clause: 'cl ', section: 's ', paragraph: 'para ' },
  aglc: { ...points, article: 'art ', clause: 'cl ', section: 's ', join: ' ', paragraph: 'para ' },
} satisfies Record<string, Units>;

/**
 * “art. 431, para. 2, item 1”, “art. 111, para. 1, sentencing tier 2”; tiers are counted by this
 * reference, not by the law. Empty for a whole instrument.
 */
export function pinpoint({ place }: Cited, to: Units): string {
  if (!place) return '';
  const number = place.unit === 'section' ? place.article.replaceAll('-', '.') : place.article;
  const paragraph = place.paragraph ? `${to.join}${to.paragraph}${place.paragraph}` : '';
  const item = place.item ? `${to.join}${to.item}${place.item}` : '';
  const tier = place.tier ? `, sentencing tier ${place.tier}` : '';
  return unitWord(place.unit, to) + number + paragraph + item + tier;
}

/** How a style writes `art.`, `clause` or `section`. */
function unitWord(unit: string, to: Units): string {
  if (unit === 'art.') return to.article;
  return unit === 'clause' ? to.clause : to.section;
}

/**
 * 第308条之一第2款第1项. The only 款 of an article is not counted; items printed as paragraphs of
 * their own are 项, what follows them 段. Empty for a whole instrument.
 */
export function chinesePinpoint({ place }: Cited): string {
  if (!place) return '';
  const [main = '', sub] = place.article.split('-');
  const article =
    place.unit === 'section'
      ? `${toNumeral(Number(main))}、${sub ? `（${toNumeral(Number(sub))}）` : ''}`
      : `第${main}条${sub ? `之${toNumeral(Number(sub))}` : ''}`;
  const item = place.item ? `第${place.item}项` : '';
  const tier = place.tier ? `第${place.tier}档法定刑` : '';
  return article + chineseParagraph(place) + item + tier;
}

function chineseParagraph({ paragraph, paragraphs, items }: CitedPlace): string {
  if (!paragraph) return '';
  const asItem = items.indexOf(paragraph) + 1;
  if (asItem) return `第${asItem}项`;
  const unit = items.length > 0 ? '段' : '款';
  return paragraphs > 1 ? `第${paragraph}${unit}` : '';
}

/**
 * From when to when the cited wording was or is in force; for an instrument, the instrument itself,
 * whatever was amended in it.
 */
export const inForce = ({ wording, law }: Law, date: (iso: string) => string): string => {
  const from = wording?.from ?? law.inForceFrom;
  const to = wording ? wording.to : law.repealed;
  const what = wording ? 'text in force' : 'in force';
  return to ? `${what} from ${date(from)} to ${date(to)}` : `${what} since ${date(from)}`;
};

/** Whether the wording ended before the law that it belonged to. */
export const isOlder = ({ wording, law }: Law): boolean =>
  wording?.to !== undefined && wording.to !== law.repealed;
