/**
 * Reads what a rule asks for: intent or also negligence, a permission, a level of secrecy. In a
 * statement in English or Chinese, and in our translation of a held text.
 */

const onlyIntent =
  /\bonly (?:\w+ ){0,4}intent\w*|\bintent\w*(?: \w+){0,3} (?:only|alone)\b|\bnegligen\w+ (?:\w+ ){0,8}?(?:cannot|can't|not|never|no) (?:be |a )?(?:punish|crim|offen|prosecut|enough|cover)\w*|\b(?:not|never|n't) (?:\w+ ){0,3}negligen\w*|(?:只|仅)[^,，。]{0,8}故意|过失[^,，。]{0,12}(?:不构成|不处罚|不追究|不入罪|不犯罪|无罪|不罚)/u;

/** Whether words deny that negligence is punished. */
export const deniesNegligence = (words: string): boolean => onlyIntent.test(words);

/** Whether a held text names negligence, in our translation. */
export const namesNegligence = (text: string): boolean => /\bnegligen/i.test(text);

const noPermission =
  /\b(?:no|without(?: any)?|needs? no|not (?:need|require)|n't (?:need|require)) (?:\w+ ){0,3}?(?:permission|approval|consent|leave)\b|(?:无需|不需要?|不必|无须|不用|不须)[^,，。]{0,6}(?:许可|批准|同意|核准)/u;
const ofNationalSecurity =
  /national[ -]security|state[ -]security|espionage|危害国家安全|国家安全案件|间谍/u;

/** Whether words deny that a permission is needed where national security is concerned. */
export const deniesPermission = (words: string): boolean =>
  noPermission.test(words) && ofNationalSecurity.test(words);

/** The clauses of a held text that ask for permission where national security is concerned. */
export const permissionClauses = (text: string): string[] =>
  text
    .split(/[;.](?=\s|$)/)
    .filter((clause) => /\bnational security\b/.test(clause))
    .filter((clause) => /\b(?:permission|approval|approved|consent)\b/.test(clause));

/** A level of secrecy. */
export type Level = 'top secret' | 'highly secret' | 'secret';
const levelSigns: readonly [Level, RegExp, RegExp][] = [
  ['top secret', /\btop[ -]secret\b/u, /绝密/u],
  ['highly secret', /\bhighly[ -](?:secret|classified)\b/u, /机密/u],
  [
    'secret',
    /(?<!top[ -]|highly[ -])\bsecret[ -](?:level|grade)\b|\b(?:level|grade),? (?:of )?secret\b(?! )|\bclassified (?:as|at) secret\b/u,
    /秘密级/u,
  ],
];

/** The levels that words name. 秘密 alone is no level. */
export const levelsIn = (words: string): Level[] =>
  levelSigns.filter(([, en, zh]) => en.test(words) || zh.test(words)).map(([level]) => level);

/** How long, or how many, a held text has at each level: “thirty years at the top secret level”. */
export function valuesByLevel(text: string): Map<Level, number> {
  const values = new Map<Level, number>();
  const pairs = /(\d+) years? (?:at|for) the (top secret|highly secret|secret) level/g;
  for (const [, years, level] of text.matchAll(pairs)) values.set(level as Level, Number(years));
  return values;
}

/** Terms of conditions, mostly Chinese, in the English of our translations, so that clauses can be told. */
const terms: readonly [RegExp, string][] = [
  [/\bsuspended (?:death|for)|\bdeath sentence suspended\b|死缓|缓期/u, 'reprieve'],
  [/单位/u, 'unit'],
  [/个人(?!财产|信息)/u, 'individual'],
  [/无期徒刑|无期/u, 'life imprisonment'],
  [/死刑/u, 'death'],
  [/绝密/u, 'top secret'],
  [/机密/u, 'highly secret'],
  [/核心数据/u, 'core data'],
  [/重要数据/u, 'important data'],
  [/重大立功/u, 'major meritorious service'],
  [/自首/u, 'surrender voluntarily'],
  [/拘留/u, 'detention'],
  [/逮捕/u, 'arrest'],
  [/管制/u, 'surveillance'],
  [/拘役/u, 'criminal detention'],
  [/怀孕|孕妇/u, 'pregnant'],
  [/累犯/u, 'recidivist'],
  [/过失/u, 'negligent'],
  [/境外/u, 'outside'],
];

/** A statement with the English of the Chinese terms that it names behind it. */
export const withTerms = (words: string): string => {
  const english = terms.flatMap(([zh, en]) => (zh.test(words) ? en : []));
  return english.length ? `${words} ${english.join(' ')}` : words;
};
