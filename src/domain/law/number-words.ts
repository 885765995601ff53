/** English numbers in words behind “article” and the like: article one hundred and eleven, art one-eleven. */

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
const marked = new RegExp(
  `\\b(articles?|arts?\\.?|sections?|clauses?|paragraphs?|paras?\\.?|items?)\\s+(${word}(?:(?:\\s+and\\s+|[\\s-]+)${word})*)(?![a-z])`,
  'g',
);

/** A lower-case text with such numbers in digits. Words that are no number stay. */
export const withDigits = (text: string): string =>
  text.replace(marked, (whole: string, mark: string, words: string) => {
    const number = numberOf(words.split(/[\s-]+/).filter((part) => part !== 'and'));
    return number === undefined ? whole : `${mark} ${number}`;
  });

/** Three hundred and ninety eight, or three ninety-eight; undefined where the words are no number below 1,000. */
function numberOf(words: readonly string[]): number | undefined {
  const at = words.indexOf('hundred');
  const hundreds = at < 0 ? (words.length > 1 && values.get(words[0]!)! < 10 ? 1 : 0) : at;
  const rest = words.slice(at < 0 ? hundreds : at + 1);
  if (hundreds > 1 || at === 0 || rest.includes('hundred')) return undefined;
  const [head, tail] = rest.map((part) => values.get(part)!);
  if (rest.length > 2 || (rest.length === 2 && (head! < 20 || tail! > 9))) return undefined;
  return 100 * (hundreds ? values.get(words[0]!)! : 0) + (head ?? 0) + (tail ?? 0);
}
