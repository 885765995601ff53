/**
 * Reads how long, how much, how old and how often: “within 72 hours”, 三十日以内, 五万元, “the age of
 * eighteen”. Of a statement and of a held text alike, so that the two can be compared.
 */
import { parseNumeral } from '../../law/article-number.ts';
import { withNumbers } from '../../law/number-words.ts';

/** What is measured. Hours and days are one dimension, months and years another. */
export type Dimension = 'days' | 'months' | 'yuan' | 'age' | 'times' | 'share';

/** One quantity, or the two ends of a range. */
export interface Quantity {
  dimension: Dimension;
  /** In hours, months, yuan, years of age, times, or as a fraction. Two for a range. */
  amounts: readonly number[];
  /**
   * What the words make of it: the most, the least, or a length that is set (“the period is”).
   * Undefined for a bare figure, which may be an example.
   */
  bound: 'most' | 'least' | 'set' | undefined;
  /** As it is written. */
  words: string;
}

interface Unit {
  dimension: Dimension;
  per: number;
}

const units: readonly [RegExp, Unit][] = [
  [/^(?:hours?|hrs?|个?小时)$/u, { dimension: 'days', per: 1 }],
  [/^(?:(?:working |calendar )?days?|个?(?:工作)?日|天)$/u, { dimension: 'days', per: 24 }],
  [/^(?:weeks?|周|个?星期)$/u, { dimension: 'days', per: 168 }],
  [/^(?:months?|个月|月)$/u, { dimension: 'months', per: 1 }],
  [/^(?:years?|yrs?|年)$/u, { dimension: 'months', per: 12 }],
  [/^decades?$/u, { dimension: 'months', per: 120 }],
  [/^(?:yuan|rmb|renminbi|元|块)$/u, { dimension: 'yuan', per: 1 }],
  [/^(?:周岁|岁)$/u, { dimension: 'age', per: 1 }],
  [/^(?:times|倍)$/u, { dimension: 'times', per: 1 }],
];
const unitWords =
  'hours?|hrs?|(?:working |calendar )?days?|weeks?|months?|years?|yrs?|decades?|yuan|rmb|renminbi|times' +
  '|个?小时|个?工作日|日|天|个?星期|周(?!岁)|个月|年|元|周岁|岁|倍';

/** Chinese numerals before a unit: 七十二小时, 五万元. */
const hanNumeral =
  /[零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾]+(?=\s*(?:多|余)?(?:个?小时|个?工作日|日|天|个?星期|周|个月|年|元|岁|倍|万元|类|种|级|档|项|款|分之|[至到][零一二三四五六七八九十\d]))/gu;
/** Figures with 万 or 亿: 5万元. */
const tenThousands = /(\d+(?:\.\d+)?)\s*([万亿])/gu;

/** A text with its numbers in figures: words, Chinese numerals, 万, thousands with commas. */
export const withFigures = (text: string): string =>
  withNumbers(text.replace(/半年/gu, '6个月').replace(/\bhalf a year\b/g, '6 months'))
    .replace(hanNumeral, (words) => String(largeNumeral(words) ?? words))
    .replace(/(?<=\d),(?=\d{3}\b)/g, '')
    .replace(/(\d+(?:\.\d+)?) (million|thousand)\b/g, (_, figure: string, word: string) =>
      String(Number(figure) * (word === 'million' ? 1e6 : 1000)),
    )
    .replace(tenThousands, (_, figure: string, unit: string) =>
      String(Number(figure) * (unit === '万' ? 1e4 : 1e8)),
    )
    // RMB 500,000 and ¥500,000.
    .replace(/(?:\brmb|\bcny|[¥￥]) ?(\d+(?:\.\d+)?)(?! ?(?:yuan|元))/g, '$1 yuan')
    .replace(/\b(?:a|one) (hour|day|week|month|year|decade)\b/g, '1 $1');

/** 五十万 → 500000; undefined where it is no number. */
function largeNumeral(words: string): number | undefined {
  const [, high, low] = /^(.+)万(.*)$/u.exec(words) ?? [];
  if (high === undefined) return parseNumeral(words);
  const [thousands, rest] = [parseNumeral(high), low ? parseNumeral(low) : 0];
  return thousands === undefined || rest === undefined ? undefined : thousands * 1e4 + rest;
}

/** Days of the calendar, and spans that say when something happened. */
const noQuantity = new RegExp(
  [
    '(?:19|20)\\d\\d ?年(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?',
    '\\d{1,2}月\\d{1,2}[日号]',
    '\\d{1,3}[ -]?years?[ -](?:ago|later|earlier|of experience|of service)',
    '(?:for|over|in|after) the (?:past|last|next|previous) \\d{1,2} years?',
    '\\d{1,2}年(?:前|后|来)',
  ].join('|'),
  'gu',
);
const ages = new RegExp(
  [
    '(?:the age of|aged?|turned|reached|under|over|below|above|younger than|older than) (\\d{1,2})(?! ?(?:years? (?!of age|old)|months?|days?|hours?|weeks?|yuan|times|%|per cent))(?: years?)?(?: of age| old)?(?![\\d,.]\\d)',
    '(\\d{1,2})[ -]years?(?:[ -]olds?| of age)',
    '(\\d{1,2})(?:周岁|岁)',
  ].join('|'),
  'gu',
);
const shares = new RegExp(
  '\\b(?:one|1|a)[ -]half\\b|\\bhalf (?:of )?(?:the|his|her|their|a) (?:\\w+ )?(?:term|sentence|time|period)|2分之1|半数|一半' +
    '|\\b(?:one|1|a)[ -]third\\b|3分之1|\\b(?:two|2)[ -]thirds\\b|3分之2|\\b(?:one|1|a)[ -]quarter\\b|4分之1|\\b(?:three|3)[ -]quarters\\b|4分之3',
  'gu',
);

const mostBefore =
  /(?:up to|at (?:the )?(?:most|latest)|(?:not|no) (?:more|later|longer) than|less than|within|not exceed(?:ing)?|exceeds?|maximum|under|capped at|as long as|最长[^，。,]{0,6}|最多[^，。,]{0,6}|最高[^，。,]{0,6}|最迟[^，。,]{0,4}|至多|不(?:得)?(?:超过|满))\s*(?:a |an |the |period of |term of |of |is )*$/u;
const mostBehind =
  /^(?:\s*(?:or (?:less|fewer|under)|at (?:the )?(?:most|latest)|maximum)|以下|以内|之?内|为限)/u;
const leastBefore =
  /(?:at least|(?:not|no) (?:less|fewer) than|more than|minimum|over|after|最低[^，。,]{0,6}|最短[^，。,]{0,6}|不(?:得)?(?:少于|低于)|至少|满|经过)\s*(?:a |an |the |period of |term of |of |is )*$/u;
const leastBehind = /^(?:\s*(?:or (?:more|longer)|at least|minimum)|以上)/u;
const setBefore =
  /(?:limit\w*|cap\w*|ceiling|lasts?|last for|runs? for|set at|deadline|period|interval|clock|between|from|(?:is|are|be) (?:only |just |exactly |set at )?|期限[^，。,]{0,6}|间隔[^，。,]{0,6}|时效[^，。,]{0,6}|期间[^，。,]{0,4}|时限[^，。,]{0,4})\s*(?:a |an |the |of |at )*(?:为|是|定为)?$/u;
const setBehind = /^(?:\s*(?:limit|deadline|period|window|term)|的?期限|的?时限|届满|不再)/u;

const range = new RegExp(
  `(?<![\\d.-])(\\d+(?:\\.\\d+)?)(?:[ -]?(${unitWords}))?(?:以上)?(?: or (?:more|less))?` +
    '(?: ?(?:-|to|and|or|至|到|(?<=以上)|(?<=以上),) ?(?:not more than |no more than |up to |and not more than |less than )?' +
    `(\\d+(?:\\.\\d+)?))?[ -]?(${unitWords})(?![a-z])`,
  'gu',
);

/** The quantities of a normalised text, in the order of dimensions. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  const add = (dimension: Dimension, amounts: number[], at: number, words: string) =>
    found.push({ dimension, amounts, bound: boundOf(plain, at, words), words });
  let plain = withFigures(text).replace(noQuantity, (words) => ' '.repeat(words.length));
  // What is read is blanked, so that eighteen years of age are no term.
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => void): void => {
    for (const match of plain.matchAll(pattern)) read(match);
    plain = plain.replace(pattern, (words: string) => ' '.repeat(words.length));
  };
  take(ages, ({ 0: words, 1: a, 2: b, 3: c, index }) =>
    add('age', [Number(a ?? b ?? c)], index, words),
  );
  take(shares, ({ 0: words, index }) => add('share', [shareOf(words)], index, words));
  take(range, ({ 0: words, 1: first, 2: firstUnit, 3: second, 4: lastUnit, index }) => {
    const last = unitOf(lastUnit!);
    if (!last) return;
    const low = unitOf(firstUnit ?? lastUnit!) ?? last;
    if (second === undefined) {
      add(last.dimension, [Number(first) * last.per], index, words);
      return;
    }
    if (low.dimension !== last.dimension) {
      add(low.dimension, [Number(first) * low.per], index, words);
      add(last.dimension, [Number(second) * last.per], index, words);
      return;
    }
    add(last.dimension, [Number(first) * low.per, Number(second) * last.per], index, words);
  });
  return found;
}

const unitOf = (word: string): Unit | undefined =>
  units.find(([pattern]) => pattern.test(word))?.[1];

function shareOf(words: string): number {
  if (/third|3分之/u.test(words)) return /two|2 ?-?thirds|2[ -]|之2/u.test(words) ? 2 / 3 : 1 / 3;
  if (/quarter|4分之/u.test(words)) return /three|3|之3/u.test(words) ? 3 / 4 : 1 / 4;
  return 1 / 2;
}

/** A range is set; of one figure the words around it tell. */
function boundOf(text: string, at: number, words: string): Quantity['bound'] {
  if (/\d.*(?:-|to|and|至|到|以上).*\d/u.test(words)) return 'set';
  const before = text.slice(Math.max(0, at - 40), at);
  const behind = text.slice(at + words.length);
  if (leastBehind.test(behind) || leastBefore.test(before)) return 'least';
  if (mostBehind.test(behind) || mostBefore.test(before)) return 'most';
  return setBefore.test(before) || setBehind.test(behind) ? 'set' : undefined;
}
