/** Reads which penalties a phrase states, in English or Chinese. Terms are in months. */
import { parseNumeral } from '../law/article-number.ts';
import type { ThresholdName } from './check-data.ts';

/** What one clause states. What it does not say is undefined. */
export interface StatedPenalty {
  /** The clause, for showing. */
  clause: string;
  /** In months. `figure`: one term that is named without “up to” or “at least”. */
  term: { min?: number; max?: number; figure?: number } | undefined;
  life: boolean;
  /** False where the clause says that there is no death penalty. */
  death: boolean | undefined;
  /** Whether the words are those of death with a reprieve. */
  reprieve: boolean;
  /** The words that open the tier, as the phrase names them. */
  opens: { name: string; threshold: ThresholdName } | undefined;
  /**
   * The words by which the phrase says that it means the tier without a threshold: “basic offence”.
   */
  base: string | undefined;
}

const words: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fifteen: 15,
  twenty: 20,
};
const n = `(\\d{1,2}|${Object.keys(words).join('|')})`;
const years = '(?:years?|yrs?)';
const zh = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const gapOf =
  '(?:\\s+(?:of|is|in|a|term|prison|imprisonment|jail|sentence|fixed term|fixed-term|to|or))*\\s+';

/**
 * A form in which a term is stated. `min`, `max` and `figure` say which group of the pattern, from
 * 1, is the shortest term, the longest, or the only one.
 */
interface Form {
  pattern: RegExp;
  min?: 1;
  max?: 1 | 2;
  figure?: 1;
}

/** The first form that fits decides, so narrower ones stand above wider ones. */
const forms: readonly Form[] = [
  {
    pattern: new RegExp(
      `(?:not|no) (?:less|fewer) than ${n}(?: ${years})?,? (?:and|but|or|to) (?:not|no) more than ${n} ?${years}`,
    ),
    min: 1,
    max: 2,
  },
  {
    pattern: new RegExp(
      `(?:not|no) more than ${n}(?: ${years})?,? (?:and|but|or) (?:not|no) (?:less|fewer) than ${n} ?${years}`,
    ),
    max: 1,
  },
  {
    pattern: new RegExp(
      `\\b${n}(?: ?${years})?\\s*(?:to|-|and|through|up to|or) ?${n}[ -]${years}`,
    ),
    min: 1,
    max: 2,
  },
  {
    pattern: new RegExp(
      `\\b${n} or more ${years}` +
        `|\\b${n}[ -]?${years} (?:or (?:more|longer|above|over)|and (?:above|more|over)|upwards?)` +
        `|\\b${n}\\+ ?${years}`,
    ),
    min: 1,
  },
  {
    pattern: new RegExp(
      `\\b${n}[ -]?${years}?\\s*(?:in (?:prison|jail) )?(?:to|-|or|up to) (?:up to )?(?=life|death)`,
    ),
    min: 1,
  },
  {
    pattern: new RegExp(
      '(?:at least|not less than|no less than|no fewer than|minimum|(?<!\\b(?:not|no) )more than' +
        `|over|above|upwards of|starting at)${gapOf}${n}[ -]?${years}`,
    ),
    min: 1,
  },
  {
    pattern: new RegExp(
      '(?:up to|at most|not more than|no more than|not exceeding|maximum' +
        '|(?<!\\b(?:not|no) )less than|within|as (?:much|many) as|upper limit)' +
        `${gapOf}${n}[ -]?${years}` +
        `|\\b${n}[ -]?${years} (?:or (?:less|fewer)|at most|maximum)`,
    ),
    max: 1,
  },
  {
    pattern: new RegExp(`${zh}年以上(?:,|、)?${zh}年以下|${zh}年?(?:至|到|-)${zh}年`, 'u'),
    min: 1,
    max: 2,
  },
  { pattern: new RegExp(`${zh}年以上`, 'u'), min: 1 },
  {
    pattern: new RegExp(`${zh}年以下|最高(?:可)?(?:判处|判|处)?${zh}年|不超过${zh}年`, 'u'),
    max: 1,
  },
  {
    pattern: new RegExp(`${zh}年(?=有期徒刑|徒刑)|(?:判处|判刑|获刑|判|有期徒刑)${zh}年`, 'u'),
    figure: 1,
  },
  {
    pattern: new RegExp(
      `\\b${n}[ -]${years}(?![ -]?(?:old|ago|reprieve|later|after|earlier|of age))`,
    ),
    figure: 1,
  },
];
/** Years that are no sentence: reprieves, political rights, ages. */
const beside = new RegExp(
  [
    `${n}[ -]?${years}?['s]*[ -](?:reprieve|suspension|suspended|delay|old)`,
    `reprieve of ${n} ${years}`,
    `(?:suspended|postponed|deferred) (?:for|by) ${n} ${years}`,
    '(?:depriv\\w+|loss|stripped) of (?:all |his |her |their )?political rights(?: (?:for|of))? ' +
      `(?:life|${n} ${years})`,
    `(?:lifelong|lifetime|${n}[ -]years?) (?:deprivation|loss|ban)`,
    'political rights for life',
    `缓期${zh}年`,
    `剥夺政治权利(?:${zh}年|终身)`,
  ].join('|'),
  'gu',
);
/** Words beside which a bare number of years is a sentence. */
const sentencing = new RegExp(
  'sentenc|imprison|prison|jail|punish|carr(?:y|ies)|fac(?:e|es|ing)|penalt|\\bterm\\b|convict' +
    '|behind bars|served?\\b|got\\b|received|判|刑',
);
const lifeWords = /\blife\b(?!long|time|[ -]?(?:threatening|style|and death))|无期|终身监禁/;
const deathWords =
  /\bdeath\b|capital (?:punishment|offen|crime)|\bexecut(?:ed|ion)\b|死刑|死缓|极刑/;
const reprieveWords = /repriev|suspended death|death[^.]{0,30}suspen|死缓|缓期/;
const baseWords =
  /\b(?:basic|base|ordinary) (?:offen[cs]e|crime|form|tier|range|penalty|sentence|punishment)s?\b|基本犯|基本刑/;
/** A denial near the words for death: “no death penalty”, “capital punishment is excluded”. */
const noDeath = new RegExp(
  [
    "(?:\\bno\\b|\\bnot\\b|n't\\b|\\bnever\\b|without|cannot|excludes?|exempt\\w*|except\\w*)" +
      '[^.;,]{0,40}?(?:\\bdeath|capital|execut)',
    '(?:death|capital punishment)[^.;,]{0,25}\\b' +
      "(?:is not|isn't|not available|excluded|does not apply|abolished)",
    '(?:没有|不适用|不能判|不得判处|不判|无)死刑',
  ].join('|'),
);

/** The penalties that a normalised text states, clause by clause; empty where it states none. */
export function statedPenalties(
  text: string,
  thresholds: readonly ThresholdName[],
): StatedPenalty[] {
  return text.split(/[;。]|(?<=[a-z)]{2})\.\s/u).flatMap((clause): StatedPenalty[] => {
    const reprieve = reprieveWords.test(clause);
    const plain = clause.replace(/\ba decade\b/g, '10 years').replace(beside, ' ');
    const term = termIn(plain, sentencing.test(clause));
    const life = lifeWords.test(plain);
    const death = deathIn(clause, reprieve || deathWords.test(plain));
    if (!term && !life && death === undefined) return [];
    return [
      {
        clause: clause.trim(),
        term,
        life,
        death,
        reprieve: reprieve && death === true,
        opens: opensIn(clause, thresholds),
        base: baseWords.exec(clause)?.[0],
      },
    ];
  });
}

/** False where the clause denies death; undefined where it does not speak of it. */
function deathIn(clause: string, named: boolean): boolean | undefined {
  if (noDeath.test(clause)) return false;
  return named ? true : undefined;
}

/** The first form that fits. `sentence` says that a bare number of years is a sentence here. */
function termIn(text: string, sentence: boolean): StatedPenalty['term'] {
  for (const { pattern, min, max, figure } of forms) {
    const groups = pattern
      .exec(text)
      ?.slice(1)
      .filter((group) => group !== undefined);
    if (!groups?.length || (figure && !sentence)) continue;
    const months = groups.map((group) => 12 * (words[group] ?? parseNumeral(group) ?? 0));
    if (months.some((value) => value === 0)) continue;
    if (figure) return { figure: months[0]! };
    return {
      ...(min ? { min: months[0]! } : {}),
      ...(max ? { max: months[max - 1] ?? months[0]! } : {}),
    };
  }
  return undefined;
}

/** The longest name of a threshold in the clause; “circumstances” may be left out. */
function opensIn(clause: string, thresholds: readonly ThresholdName[]): StatedPenalty['opens'] {
  const found = thresholds.flatMap((threshold) =>
    namesOf(threshold).flatMap((name) => (standsIn(clause, name) ? [{ name, threshold }] : [])),
  );
  return found.sort((a, b) => b.name.length - a.name.length)[0];
}

/**
 * Whether a name stands in a clause. A word of degree before it makes another name of it: “very
 * serious circumstances” is not “serious circumstances”.
 */
function standsIn(clause: string, name: string): boolean {
  for (let at = clause.indexOf(name); at >= 0; at = clause.indexOf(name, at + 1)) {
    const before = clause.slice(0, at);
    if (
      !/[a-z]$/.test(before) &&
      !/(?:ly|very|most|more|less|not|特别|较|极其|尤其|不)\s*$/u.test(before)
    )
      return true;
  }
  return false;
}

const cache = new WeakMap<ThresholdName, string[]>();

/**
 * The names of a threshold in lower case, and the other ways in which “… circumstances” is said.
 * The word before it stands alone only where it is two words; one would be too common.
 */
export function namesOf(threshold: ThresholdName): string[] {
  let names = cache.get(threshold);
  if (!names) {
    const all = [threshold.zh, ...threshold.names].map((name) => name.toLowerCase());
    const turned = all.flatMap((name) => {
      const short = /^(.+) circumstances$/.exec(name)?.[1];
      if (!short) return [];
      const alone = short.includes(' ');
      const forms = alone ? [short] : [`if ${short}`, `when ${short}`, `${short} cases`];
      return [`circumstances are ${short}`, ...forms];
    });
    names = [...new Set([...all, ...turned])];
    cache.set(threshold, names);
  }
  return names;
}
