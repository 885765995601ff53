/**
 * Reads an instrument from text: the Markdown of an open corpus of Chinese laws, or the plain text
 * saved from the official database. Articles begin with 第…条, items with （一）; a line below an
 * article that is neither is a paragraph of its own. Headings (第…编, 章, 节) are divisions and never
 * paragraphs.
 */
import { parseNumeral } from '../law/article-number.ts';
import type { OfficialArticle, OfficialText } from './text.ts';

const articleStart =
  /^第([零〇一二三四五六七八九十百千]+)条(?:之([一二三四五六七八九十]+))?[\s　]*/u;
const division = /^(?:第[零〇一二三四五六七八九十百千]+(编|分编|章|节)[\s　]+.+|附[\s　]*则)$/u;
const item = /^[（(][一二三四五六七八九十]+[）)]/u;
const depth: Record<string, number> = { 编: 0, 分编: 1, 章: 2, 节: 3 };

/**
 * Parse a text; `name` is that of its file, for errors. Throws a sentence where it is not an
 * instrument: no title, no article, or numbers out of order.
 */
export function parseLawText(source: string, name: string): OfficialText {
  const lines = source
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/^[#>\s　]+/u, '')
        .replace(/^\*\*(.+?)\*\*/u, '$1')
        .replace(/[\s　]+$/u, ''),
    )
    .filter((line) => line !== '' && !/^<!--.*-->$/.test(line));
  const titleZh = lines[0]?.replace(/[\s　]+/gu, '') ?? '';
  if (!/^\p{Script=Han}[\p{Script=Han}（）〈〉《》、0-9]*$/u.test(titleZh))
    throw new Error(`${name} does not begin with the title of an instrument`);
  const articles: OfficialArticle[] = [];
  const divisions: (string | undefined)[] = [];
  for (const line of lines.slice(1)) {
    const heading = division.exec(line);
    const start = articleStart.exec(line);
    if (heading) setDivision(divisions, heading[1], line);
    else if (start) articles.push(beginArticle(start, line, divisions));
    else if (articles.length > 0) addLine(articles.at(-1)!, line);
  }
  if (articles.length === 0) throw new Error(`${name} holds no article that begins with 第…条`);
  checkOrder(articles, name);
  return { slug: name, titleZh, articleCount: articles.length, textOnly: true, articles };
}

/** 附则, the supplementary provisions, stand beside the highest divisions. */
function setDivision(
  divisions: (string | undefined)[],
  kind: string | undefined,
  line: string,
): void {
  const level = kind ? depth[kind]! : 0;
  divisions.length = level;
  divisions[level] = line.replace(/[\s　]+/gu, ' ');
}

function beginArticle(
  start: RegExpExecArray,
  line: string,
  divisions: (string | undefined)[],
): OfficialArticle {
  const sub = start[2] ? `-${parseNumeral(start[2])}` : '';
  const main = parseNumeral(start[1]!)!;
  const text = line.slice(start[0].length);
  return {
    number: sub ? `${main}${sub}` : main,
    label: start[0].replace(/[\s　]+/gu, ''),
    division: divisions.filter((heading): heading is string => heading !== undefined),
    paragraphs: text ? [{ text }] : [],
  };
}

function addLine(article: OfficialArticle, line: string): void {
  const last = article.paragraphs.at(-1);
  if (item.test(line) && last) (last.items ??= []).push(line);
  else article.paragraphs.push({ text: line });
}

/** Numbers must rise: a lost or doubled article would shift everything after it. */
function checkOrder(articles: readonly OfficialArticle[], name: string): void {
  const value = ({ number }: OfficialArticle) => {
    const [main = 0, sub = 0] = String(number).split('-').map(Number);
    return main * 100 + sub;
  };
  articles.slice(1).forEach((article, i) => {
    const before = articles[i]!;
    if (value(article) <= value(before))
      throw new Error(`${name}: ${article.label} stands after ${before.label}`);
    const [main, previous] = [article, before].map(({ number }) =>
      Number(String(number).split('-')[0]),
    ) as [number, number];
    if (main > previous + 1)
      throw new Error(
        `${name}: after ${before.label} comes ${article.label}; an article is missing`,
      );
  });
}
