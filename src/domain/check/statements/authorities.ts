/** Reads which level of the courts or procuratorates decides, approves or hears. */

/** A level of the courts or of the procuratorates. */
export interface Level {
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
