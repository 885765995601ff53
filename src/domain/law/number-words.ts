/**
 * Numbers in words: English behind “article” and the like (article one hundred and eleven, art
 * one-eleven) or anywhere, Chinese before a unit of time.
 */
import { parseNumeral } from './article-number.ts';

const ones = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const values = new Map(
  [
    ...ones.map((word, value): [string, number] => [word, value]),
    ...tens.map((word, i): [string, number] => [word, 10 * i]),
  ].filter(([word]) => word !== ''),
);
const word = `(?:${[...values.keys(), 'hundred'].sort((a, b) => b.length - a.length).join('|')})`;
/** A number in words behind “article” and the like. */
export const numbersInWords = new RegExp(
  '\\b(articles?|arts?\\.?|sections?|clauses?|paragraphs?|paras?\\.?|items?)\\s+' +
    `(${word}(?:(?:\\s+and\\s+|[\\s-]+)${word})*)(?![a-z])`,
  'g',
);

/** A lower-case text with numbers in words behind “article” and the like in digits; others stay. */
export const withDigits = (text: string): string =>
  text.replace(numbersInWords, (whole: string, mark: string, words: string) => {
    const number = numberOf(words.split(/[\s-]+/).filter((part) => part !== 'and'));
    return number === undefined ? whole : `${mark} ${number}`;
  });

const anyNumber = new RegExp(`(?<![a-z])${word}(?:(?:\\s+and\\s+|[\\s-]+)${word})*(?![a-z])`, 'g');
const numeralOfTime = /[零一二三四五六七八九十百两壹贰叁肆伍陆柒捌玖拾]+(?=\s*(?:年|个月|月|个))/gu;

/** A lower-case text with every number in words in digits: fourteen, twenty-five, 十四年, 壹年. */
export const withNumbers = (text: string): string =>
  text
    .replace(anyNumber, (words) => {
      const parts = words.split(/[\s-]+/).filter((part) => part !== 'and');
      return String(numberOf(parts) ?? words);
    })
    .replace(numeralOfTime, (numeral) => String(parseNumeral(numeral) ?? numeral));

/**
 * 398 for three hundred and ninety eight, and for three ninety-eight; undefined where the words are
 * no number below 1,000.
 */
function numberOf(words: readonly string[]): number | undefined {
  const at = words.indexOf('hundred');
  if (at > 1 || at === 0) return undefined;
  const [first = ''] = words;
  const hundreds = values.get(first) ?? 0;
  if (at === 1) return withTens(100 * hundreds, words.slice(2));
  // “three ninety-eight” leaves the hundred out.
  if (words.length > 1 && hundreds < 10) return withTens(100 * hundreds, words.slice(1));
  return withTens(0, words);
}

/** `hundreds` and at most two words more: “ninety eight”, “eleven”, nothing. */
function withTens(hundreds: number, words: readonly string[]): number | undefined {
  if (words.length > 2 || words.includes('hundred')) return undefined;
  const [head = 0, tail = 0] = words.map((word) => values.get(word) ?? 0);
  if (words.length === 2 && (head < 20 || tail > 9)) return undefined;
  return hundreds + head + tail;
}
