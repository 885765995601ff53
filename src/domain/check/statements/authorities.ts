/** Reads which level of court or procuratorate decides, approves or hears, and in how many classes something is divided. */
import { withFigures } from './quantities.ts';

/** A level of the courts or of the procuratorates. */
interface Level {
  of: 'court' | 'procuratorate';
  name: string;
  en: RegExp;
  zh: string;
}

const levels: readonly Level[] = [
  {
    of: 'court',
    name: 'the Supreme People’s Court',
    en: /(?:supreme people's court|supreme court|\bspc\b)/,
    zh: '最高(?:人民)?法院|最高法(?!定)',
  },
  {
    of: 'court',
    name: 'a high people’s court',
    en: /\bhigh(?:er)? (?:people's )?courts?/,
    zh: '(?<!最)高级(?:人民)?法院|(?<!最)高院',
  },
  {
    of: 'court',
    name: 'an intermediate people’s court',
    en: /\bintermediate (?:people's )?courts?/,
    zh: '中级(?:人民)?法院|中院',
  },
  {
    of: 'court',
    name: 'a basic people’s court',
    en: /\b(?:basic|primary|district|county)(?:[ -]level)? (?:people's )?courts?/,
    zh: '基层(?:人民)?法院',
  },
  {
    of: 'procuratorate',
    name: 'the Supreme People’s Procuratorate',
    en: /(?:supreme people's procuratorate|\bspp\b)/,
    zh: '最高(?:人民)?检察院|最高检',
  },
];

/** Verbs of deciding. A rule that is promulgated by a court says nothing of who decides. */
const roleBefore =
  '(?:(?:approv|decid|confirm|tried|hear|rul|review|impos|handl|examin|grant|authori[sz]|order|try)\\w*(?: at \\w+ instance)? (?:only )?(?:by|before|in)' +
  '|(?:report|submit|go|belong|giv|assign|send|sent|appl|refer|hand|fall|lie|reserv|start|begin|entrust)\\w* (?:[a-z]+ ){0,5}?(?:to|with|before|in)|jurisdiction (?:of|lies with))(?: the| a| an| any)? ';
const roleBehind =
  '(?: (?:itself|alone|only))? (?:must|may|shall|has to|have to|approves?|decides?|hears?|tries|try|rules?|reviews?|confirms?|handles?|can|will)\\b';
const roleBeforeHan = '(?:由|报请?|经|交给?|归|向|须经|提交)';
const roleBehindHan = '(?:核准|批准|决定|管辖|审理|复核|判处|才能|负责|审判|裁定)';
/** A clause that speaks of another case. */
const contrast =
  /\b(?:unlike|whereas|while|except|other than|rather than|not|instead of)\b|不同于|而不是|而非|不是|除|并非/u;

/** The levels that a statement gives a part to. Clauses that compare are left out. */
export function levelsStated(text: string): Level[] {
  const clauses = text.split(/[,;，；。:：()]|\.(?=\s|$)/u).filter((one) => !contrast.test(one));
  return levels.filter((level) => {
    const en = new RegExp(`${roleBefore}${level.en.source}|${level.en.source}${roleBehind}`, 'u');
    const zh = new RegExp(`${roleBeforeHan}(?:${level.zh})|(?:${level.zh})${roleBehindHan}`, 'u');
    return clauses.some((clause) => en.test(clause) || zh.test(clause));
  });
}

/** The levels that a held text names, in our translation. */
export const levelsHeld = (text: string): Level[] =>
  levels.filter(({ en }) => en.test(text.toLowerCase()));

export type { Level };

/** Things that are counted. */
const counted = new RegExp(
  '\\b(?:in(?:to)?|has|have|lists?|names?|knows?|of|distinguish\\w*|recogni[sz]es?|sets? out|are|provides?(?: for)?) (?:only |exactly |just )?(\\d{1,2}) (?:\\w+ )?(?:class(?:es)?|categor(?:y|ies)|kinds?|types?|levels?|grades?|groups?|acts?|circumstances|situations|conditions|items?)\\b' +
    '|分为[^,，。]{0,24}?(\\d)个?(?:类|种|级|档)|(?:分为|分成|划分为|列举?了?|规定了?|有|共)(?:以下|下列)?(\\d{1,2})(?:个)?(?:类|种|级|档|等|项)',
  'gu',
);

/** How many classes, kinds or items a statement counts. */
export const countsStated = (text: string): { count: number; words: string }[] =>
  [...withFigures(text).matchAll(counted)].map(({ 0: words, 1: en, 2: listed, 3: zh }) => ({
    count: Number(en ?? listed ?? zh),
    words,
  }));

/** “divided into A, B and C” of a held text, the counts it names itself, and its items. */
export function countsHeld(text: string, items: readonly (readonly string[])[]): Set<number> {
  const counts = new Set<number>();
  for (const list of items) {
    if (list.length === 0) continue;
    counts.add(list.length);
    // A last item that catches the rest may be left out of the count.
    if (/\bother\b/.test(list.at(-1)!)) counts.add(list.length - 1);
  }
  const divided =
    /\b(?:divided|classified|graded)\b[^.;]*?\binto ([^.;]+?)(?:\.|;|$| and (?:are|is) )/g;
  for (const [, list] of text.matchAll(divided))
    counts.add(list!.split(/, (?:and )?| and /).filter((part) => part.trim()).length);
  const plain = withFigures(text.toLowerCase());
  for (const [, count] of plain.matchAll(
    /\b(?:levels|classes|categories|kinds|types|grades)\b[^.;:]*? are (\d{1,2})\b/g,
  ))
    counts.add(Number(count));
  for (const { count } of countsStated(text.toLowerCase())) counts.add(count);
  return counts;
}
