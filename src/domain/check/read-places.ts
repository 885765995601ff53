/**
 * Reads lists of articles: “Articles 110, 111(1) and 113–115”, “paragraph 2 of Article 113”,
 * 第一百一十条至第一百一十三条第二款第（一）项. Says where each list begins and ends; which law is
 * meant is decided elsewhere.
 */
import { parseNumeral } from '../law/article-number.ts';

/** One article, or a range, with a place in it. Numbers count from 1. */
export interface ReadPlace {
  article: string;
  through?: string;
  paragraph: number | undefined;
  item: number | undefined;
}

/** A list of places, by its offsets in the text. */
export interface PlaceList {
  from: number;
  to: number;
  places: ReadPlace[];
  /** Whether the word before the number was “section” or §. */
  section: boolean;
}

const han = '(?:[0-9]{1,4}|[零〇一二三四五六七八九十百千两]+)';
const marker =
  /(?<![a-z0-9'’-])(?:(?:articles?|arts?|sections?|secs?|clauses?)\.?\s*(?=\d|l\d)|§§?\s*(?=\d)|ss?\.?\s?(?=\d))/gu;
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
/** “paragraph 2 of”, “the second paragraph of”, “item 2 of” before an article. */
const partAhead = new RegExp(
  `(?:(?:(${ordinals.join('|')}) (paragraph|item|clause))|(paragraph|para|item|clause)\\.? \\(?([1-9]\\d?)\\)?)` +
    '(?:,? (?:of|in|under))(?: the)?\\s*$',
);
const number = /[1-9]\d{0,3}(?:[-.][1-9]\d?(?!\d))?/y;
const unitOfTime =
  /^[\d.]*\s*-?\s*(?:years?|yrs?|months?|days?|people|persons?|%|per cent|percent)/;
const part =
  /(?:\s*\(((?:[1-9]\d?)|[ivx]{1,4}|[a-h])\)|[\s,]*(?:the )?(?:paragraph|paras?|par|¶¶?|p|§)\.?\s*\(?([1-9]\d?)\)?|[\s,]*items?\s*\(?([1-9]\d?)\)?|,? (?:the )?(first|second|third|fourth|fifth) (?:paragraph|para)\b)/y;
const separator =
  /\s*(?:,\s*(?:and|or)\b|,|;|、|\/|&|\band\b|\bor\b|-|\bto\b|\bthrough\b|\buntil\b|和|及|与|或|至|到)\s*/y;
const rangeWord = /^\s*(?:-|to|through|until|至|到)\s*$/;
const repeated = /(?:articles?|arts?|sections?|secs?|clauses?|§§?)\.?\s*/y;

/** Chinese: an article with 条, others without in a row before it. */
const chinese = new RegExp(
  `(?:第?\\s*${han}(?:之${han})?\\s*(?:条)?\\s*(?:、|,|和|及|与|或|至|到|-)\\s*)*` +
    `第?\\s*${han}\\s*条(?:\\s*之\\s*${han}(?!\\s*[年个]))?(?:\\s*(?:[、和及或,]|以及)?\\s*第\\s*\\(?${han}\\)?\\s*[款项段])*` +
    `(?:\\s*(?:、|,|和|及|与|或|以及|至|到|-)\\s*(?:第?\\s*${han}\\s*条(?:\\s*之\\s*${han})?(?:\\s*(?:[、和及或])?\\s*第\\s*\\(?${han}\\)?\\s*[款项段])*))*`,
  'gu',
);
const chineseOne = new RegExp(
  `(、|,|和|及|与|或|以及|至|到|-)?\\s*第?\\s*(${han})\\s*(?:条)?(?:\\s*之\\s*(${han}))?((?:\\s*(?:[、和及或,]|以及)?\\s*第\\s*\\(?${han}\\)?\\s*[款项段])*)`,
  'gu',
);
const chinesePart = new RegExp(`第\\s*\\(?(${han})\\)?\\s*([款项段])`, 'gu');
/** A thing that is counted with 条, so that 第二条 is no article. */
const countedThing =
  /^\s*(?:的)?(?:路|新闻|线索|消息|短信|微博|推文|评论|留言|帖子|命|生命|狗|鱼|蛇|船|河|街|腿|裤|裙|毛巾|绳|线路|战线|生产线|铁路|公路|航线|轨道|跑道|道路|生路|出路|理由是|建议是|经验|教训|推特|朋友圈)/u;
/** What belongs to a report or a contract and to no law. */
const noLaw =
  /^[\s,)]*(?:of|in|to|under) (?:(?:our|your|my|their|his|her|its|this|that) (?:[a-z]+ ){0,3}(?:report|paper|study|memo|contract|lease|policy|thesis|book|essay|post|agreement|bylaws|terms|handbook|guidelines|statement|submission|complaint|brief|guide|article|series|chapter)|the (?:[a-z]+ ){0,3}(?:report|contract|lease|agreement|memo|handbook|bylaws|thesis|submission|complaint|brief|paper))\b/;

/** Every list of places in a text, in order. */
export function placeLists(text: string): PlaceList[] {
  const lists = [...englishLists(text), ...chineseLists(text)];
  return lists.toSorted((a, b) => a.from - b.from);
}

function englishLists(text: string): PlaceList[] {
  const lists: PlaceList[] = [];
  let done = 0;
  for (const match of text.matchAll(marker)) {
    if (match.index < done) continue;
    const at = match.index + match[0].length;
    const list = readList(
      text,
      at,
      /^(?:articles|arts|sections|secs|clauses|§§|ss)/.test(match[0]),
    );
    if (!list || noLaw.test(text.slice(list.end))) continue;
    const ahead = partAhead.exec(text.slice(Math.max(0, match.index - 50), match.index));
    const [first] = list.places;
    if (ahead && first && first.paragraph === undefined) {
      const count = ahead[1] ? ordinals.indexOf(ahead[1]) + 1 : Number(ahead[4]);
      const item = (ahead[2] ?? ahead[3]) === 'item' || (ahead[2] ?? ahead[3]) === 'clause';
      first.paragraph = item ? 1 : count;
      if (item) first.item = count;
    }
    done = list.end;
    lists.push({
      from: ahead ? match.index - ahead[0].length : match.index,
      to: list.end,
      places: list.places,
      section: /^s|^§/.test(match[0]),
    });
  }
  return lists;
}

const sticky = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The places from an offset on; undefined where no number stands there. */
function readList(
  text: string,
  start: number,
  plural: boolean,
): { places: ReadPlace[]; end: number } | undefined {
  const first = readOne(text, start);
  if (!first) return undefined;
  const places = first.places;
  let end = first.end;
  for (;;) {
    const gap = sticky(separator, text, end);
    if (!gap) break;
    let at = end + gap[0].length;
    const again = sticky(repeated, text, at);
    if (again && /\d/.test(text[at + again[0].length] ?? '')) at += again[0].length;
    const next = readOne(text, at);
    if (!next || !follows(text, next, gap[0], Boolean(again), plural || places.length > 1)) break;
    if (rangeWord.test(gap[0])) {
      const last = places.at(-1)!;
      const through = throughOf(last.article, next.places[0]!.article);
      if (through === undefined) break;
      last.through = through;
    } else places.push(...next.places);
    end = next.end;
  }
  return { places, end };
}

/** Whether a number behind a separator goes on with the list; a year or a volume does not. */
function follows(
  text: string,
  { places, end }: { places: ReadPlace[]; end: number },
  gap: string,
  marked: boolean,
  plural: boolean,
): boolean {
  if (marked) return true;
  const [{ article }] = places as [ReadPlace];
  if (/^(?:19|20)\d\d$/.test(article)) return false;
  const after = text.slice(end);
  if (/^[\s,;]*$/.test(gap)) {
    // “Art. 111, 45 I.L.M. 123”: a word behind the number that joins nothing makes it a volume.
    if (
      /^\s+(?!and\b|or\b|of\b|in\b|under\b|to\b|through\b|para|item|the\b|is\b|are\b|was\b|were\b|as\b|both\b|all\b|which\b|each\b|punish|provide|prescribe|carry|concern|deal|cover|define|for\b|on\b|respectively|et\b|criminal|counter|state|national)[a-z]/.test(
        after,
      )
    )
      return false;
    return plural || /^\s*(?:,|and|or|&)|^\s*$|^[\s,.)]*(?:of|$)/.test(after);
  }
  return true;
}

/** The last article of a range; 110–13 is 110 to 113. Undefined where it does not follow. */
function throughOf(first: string, last: string): string | undefined {
  const [from, to] = [first, last].map((article) => Number(article.split('-')[0])) as [
    number,
    number,
  ];
  if (to > from) return last;
  const size = 10 ** String(to).length;
  const longer = Math.floor(from / size) * size + to;
  return !last.includes('-') && String(to).length < String(from).length && longer > from
    ? String(longer)
    : undefined;
}

/** One article with its paragraphs and items, from an offset on. */
function readOne(text: string, start: number): { places: ReadPlace[]; end: number } | undefined {
  const match = sticky(number, text, start);
  if (!match) return undefined;
  let written = match[0];
  let end = start + written.length;
  if (unitOfTime.test(text.slice(end))) return undefined;
  if (/\./.test(written) && !/\.\d$/.test(written)) {
    written = written.split('.')[0]!;
    end = start + written.length;
  }
  const places: ReadPlace[] = [];
  const [main = '', sub] = written.split(/[-.]/);
  const asRange =
    sub !== undefined && written.includes('-') && Number(sub) > 9
      ? throughOf(main, sub)
      : undefined;
  const one: ReadPlace = {
    article: asRange === undefined ? written.replace('.', '-') : main,
    ...(asRange === undefined ? {} : { through: asRange }),
    paragraph: undefined,
    item: undefined,
  };
  places.push(one);
  for (;;) {
    const found = sticky(part, text, end);
    if (!found) break;
    const [, bracket, paragraph, item, ordinal] = found;
    const last = places.at(-1)!;
    if (ordinal) last.paragraph = ordinals.indexOf(ordinal) + 1;
    else if (paragraph) last.paragraph = Number(paragraph);
    else if (item) {
      last.paragraph ??= 1;
      last.item = Number(item);
    } else if (bracket && /\d/.test(bracket)) {
      if (last.paragraph === undefined) last.paragraph = Number(bracket);
      else last.item ??= Number(bracket);
    }
    end += found[0].length;
    // “113(1) or (2)”: another paragraph of the same article.
    const more = /^\s*(?:,|and|or|&)\s*(?=\([1-9]\d?\))/.exec(text.slice(end));
    if (more && bracket) {
      places.push({ article: one.article, paragraph: undefined, item: undefined });
      end += more[0].length;
    }
  }
  return { places, end };
}

function chineseLists(text: string): PlaceList[] {
  return [...text.matchAll(chinese)].flatMap((match): PlaceList[] => {
    const end = match.index + match[0].length;
    if (countedThing.test(text.slice(end))) return [];
    const places: ReadPlace[] = [];
    for (const one of match[0].matchAll(chineseOne)) {
      const article = articleOf(one[2]!, one[3]);
      if (article === undefined) return [];
      const last = places.at(-1);
      const range = /^(?:至|到|-)$/.test(one[1] ?? '');
      const through = range && last ? throughOf(last.article, article) : undefined;
      if (last && through) {
        last.through = through;
        continue;
      }
      places.push(...partsOf(article, one[4] ?? ''));
    }
    return [{ from: match.index, to: end, places, section: false }];
  });
}

function articleOf(numeral: string, sub: string | undefined): string | undefined {
  const main = parseNumeral(numeral);
  const inserted = sub ? parseNumeral(sub) : undefined;
  return main ? `${main}${inserted ? `-${inserted}` : ''}` : undefined;
}

/** 第一款、第二款第（一）项: one place for each paragraph. */
function partsOf(article: string, written: string): ReadPlace[] {
  const places: ReadPlace[] = [];
  for (const [, numeral, unit] of written.matchAll(chinesePart)) {
    const count = parseNumeral(numeral!);
    const last = places.at(-1);
    if (unit === '项') {
      if (last && last.item === undefined) last.item = count;
      else places.push({ article, paragraph: last?.paragraph ?? 1, item: count });
    } else places.push({ article, paragraph: count, item: undefined });
  }
  return places.length ? places : [{ article, paragraph: undefined, item: undefined }];
}
