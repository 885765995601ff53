/**
 * Reads which penalties a text states, in English or Chinese, tier by tier. Terms are in months.
 * Where words may belong to the tier before or behind them, both readings are given.
 */
import { normalize } from '../../language/normalize.ts';
import { withNumbers } from '../../law/number-words.ts';
import {
  duration,
  type Kind,
  forms,
  year,
  monthWord,
  beside,
  sentencing,
  ofPerson,
  lifeWords,
  deathWords,
  reprieveWords,
  baseWords,
  rankWords,
  noTier,
  aloneWords,
  itselfWords,
  noDeath,
  absentBefore,
  noLifeBefore,
} from './penalty-words.ts';
import type { ThresholdName } from '../check-data.ts';

/** A term of imprisonment in months. `figure`: one term without “up to” or “at least”. */
export interface StatedTerm {
  min?: number;
  max?: number;
  figure?: number;
  /** Set where the words claim the least or the most of all: “a minimum of”, 最高. */
  extreme?: 'least' | 'most';
}

/** What is stated of one tier. What it does not say is undefined. */
export interface StatedPenalty {
  /** The clause, for showing. */
  clause: string;
  term: StatedTerm | undefined;
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
  /** Set where the words mean the lightest or the heaviest tier, whatever opens it. */
  rank: 'lowest' | 'highest' | undefined;
  /** Whether the words deny that there is such a tier. */
  denied: boolean;
  /** Whether the words say that it is for one crime and nothing else. */
  alone: boolean;
  /** Whether the words say that the article has it by itself, without another. */
  itself: boolean;
  /** Whether it is said of the law and not of one person's sentence. */
  ofLaw: boolean;
}

/** Whether words claim death and do not deny it. */
export const claimsDeath = (words: string): boolean =>
  new RegExp(deathWords.source, 'u').test(words) && !noDeath.test(words);

interface Mark {
  is: 'term' | 'life' | 'death' | 'opens' | 'base';
  from: number;
  to: number;
  term?: StatedTerm;
  opens?: StatedPenalty['opens'];
  base?: string;
}

interface Tier {
  from: number;
  to: number;
  term: StatedTerm | undefined;
  life: boolean;
  death: boolean;
}

/** The penalties that a normalised text states, tier by tier; empty where it states none. */
export const statedPenalties = (
  text: string,
  thresholds: readonly ThresholdName[],
): StatedPenalty[] => statedReadings(text, thresholds)[0]!;

/**
 * The same in each way in which it may be read, at least one; the likeliest first. The readings
 * differ only in which tier the words for its condition belong to.
 */
export function statedReadings(
  text: string,
  thresholds: readonly ThresholdName[],
): StatedPenalty[][] {
  const clauses = withMonths(text).split(/[;。；]|(?<=[a-z)⟩\d]{2})\.\s/u);
  const readings = (['after', 'before'] as const).map((side) =>
    clauses.flatMap((clause) => tiersOf(clause, thresholds, side)),
  );
  const [first = [], second = []] = readings;
  const same = first.every(
    ({ opens, base }, i) => opens === second[i]?.opens && base === second[i]?.base,
  );
  return same ? [first] : [first, second];
}

/** Every duration in months between marks; durations that are no sentence are taken out. */
function withMonths(text: string): string {
  const plain = withNumbers(text.replace(/半年/g, '6个月').replace(/\bhalf a year\b/g, '6 months'))
    .replace(/\b(?:a|1) decade\b/g, '10 years')
    .replace(/\b2 decades\b/g, '20 years')
    .replace(/(\d)\s+个月/g, '$1个月')
    // A reprieve is not a term, but what it is must not be lost.
    .replace(beside, (words) => (reprieveWords.test(`death ${words}`) ? ' reprieve ' : ' '));
  return (
    plain
      // “up to 3 years, or 3 to 7 if serious”: the second range has the unit of the first.
      .replace(
        /(\d{1,2} years?,? (?:or )?)(\d{1,2} (?:to|-) ?\d{1,2})(?!\d| ?(?:to|-|years?|months?))/g,
        '$1$2 years',
      )
      // “(up to 5 years) … (up to 3)”: a bracket has the unit of the one before it.
      .replace(
        /(\((?:up to|at most|(?:not|no) more than) \d{1,2} years?\)[^()]*\((?:up to|at most|(?:not|no) more than) \d{1,2})\)/g,
        '$1 years)',
      )
      // “5 to 10 years”, 三至七年: the first figure has the unit of the second.
      .replace(
        new RegExp(
          `(?<![\\d⟨])(\\d{1,2})(?= ?(?:-|to|and|or|through|up to|至|到|、)? ?(?:up to |not more than |no more than |and not more than )?(\\d{1,2})[ -]?(${year}|${monthWord}))`,
          'gu',
        ),
        (whole, figure: string, _next: string, unit: string, at: number, all: string) =>
          /^ ?(?:-|to|and|or|through|up|至|到)/.test(all.slice(at + whole.length))
            ? `${figure} ${unit} `
            : whole,
      )
      .replace(
        new RegExp(`(\\d{1,2}) ?(?:or more|plus|\\+)[ -](${year}|${monthWord})`, 'gu'),
        '$1 $2 or more',
      )
      .replace(
        new RegExp(
          `(?<!\\d)(\\d{1,2})(?:[ -]|-)?${year}(?:'s?)?(?:零|又|,? and |[ ,]{1,2})?(\\d{1,2})[ -]?${monthWord}`,
          'gu',
        ),
        (_, y: string, more: string) => `⟨${12 * Number(y) + Number(more)}⟩`,
      )
      .replace(
        new RegExp(`(?<!\\d)(\\d{1,2})[ -]?${year}(?:'s?)?(?![a-z])`, 'gu'),
        (_, y: string) => `⟨${12 * Number(y)}⟩`,
      )
      .replace(
        new RegExp(`(?<!\\d)(\\d{1,3})[ -]?${monthWord}(?:'s?)?(?!日)(?![a-z])`, 'gu'),
        (_, n: string) => `⟨${n}⟩`,
      )
      .replace(/⟨0⟩/gu, ' ')
      .replace(/ {2,}/g, ' ')
  );
}

/** The tiers that one clause states. `side`: where words between two tiers belong. */
function tiersOf(
  clause: string,
  thresholds: readonly ThresholdName[],
  side: 'after' | 'before',
): StatedPenalty[] {
  const marks = marksIn(clause, thresholds);
  const denied = noDeath.test(clause);
  const tiers: Tier[] = [];
  for (const mark of marks) {
    if (mark.is === 'opens' || mark.is === 'base') continue;
    const last = tiers.at(-1);
    const gap = last ? clause.slice(last.to, mark.from) : '';
    const joins = last !== undefined && continues(last, mark, gap, marks);
    const tier = joins
      ? last
      : { from: mark.from, to: mark.to, term: undefined, life: false, death: false };
    if (!joins) tiers.push(tier);
    if (mark.is === 'term') tier.term = mark.term;
    else if (mark.is === 'life') tier.life = true;
    else tier.death = true;
    tier.to = Math.max(tier.to, mark.to);
  }
  const reprieve = reprieveWords.test(clause);
  const rank = rankWords.find(([, pattern]) => pattern.test(clause))?.[0];
  const isDenied = noTier.test(clause);
  const alone = aloneWords.test(clause);
  const itself = itselfWords.test(clause);
  const ofLaw = !ofPerson.test(clause);
  const conditions = assign(clause, tiers, marks, side);
  return tiers.flatMap((tier, i): StatedPenalty[] => {
    const { opens, base } = conditions[i]!;
    const death = tier.death ? !denied : undefined;
    return [
      {
        clause: clause.trim(),
        term: tier.term,
        life: tier.life,
        death,
        reprieve: reprieve && death === true,
        opens,
        base,
        rank,
        denied: isDenied && tier.term !== undefined,
        alone,
        itself,
        ofLaw,
      },
    ];
  });
}

/** Whether a penalty goes on with the tier before it: “ten years or more or life”. */
function continues(last: Tier, mark: Mark, gap: string, marks: readonly Mark[]): boolean {
  const condition = marks.some(
    ({ is, from }) => (is === 'opens' || is === 'base') && from >= last.to && from < mark.from,
  );
  if (condition || gap.length > 70) return false;
  if (mark.is === 'term')
    return (
      last.term === undefined &&
      /\bor\b|或|、|^[\s,]*$/.test(gap) &&
      !/\b(?:and|but|while)\b/.test(gap)
    );
  if (mark.is === 'death' && last.death) return true;
  return !/\b(?:while|whereas|but|although)\b|而|但/.test(gap);
}

/** Words that are a degree; other conditions may be an element of the crime: 战时. */
export const degree = /情节|严重|较轻|恶劣|数额|后果/u;

/** Which condition each tier is stated with. */
function assign(
  clause: string,
  tiers: readonly Tier[],
  marks: readonly Mark[],
  side: 'after' | 'before',
): Pick<StatedPenalty, 'opens' | 'base'>[] {
  const out: Pick<StatedPenalty, 'opens' | 'base'>[] = tiers.map(() => ({
    opens: undefined,
    base: undefined,
  }));
  for (const mark of marks) {
    if (mark.is !== 'opens' && mark.is !== 'base') continue;
    const next = tiers.findIndex(({ from }) => from >= mark.to);
    const previous = tiers.findLastIndex(({ to }) => to <= mark.from);
    const chinese = /\p{Script=Han}/u.test(clause.slice(mark.from, mark.to));
    let to = next >= 0 ? next : previous;
    if (!chinese && next >= 0 && previous >= 0) {
      const between = clause.slice(tiers[previous]!.to, mark.from);
      // “… in minor cases” without a comma belongs to what stands before it.
      if (!/[,;]|\band\b|\bbut\b/.test(between)) to = previous;
      else if (side === 'after')
        to = /[,;]\s*(?:or|and|but)\b|\band\b/.test(between) ? next : previous;
    }
    const tier = out[to];
    if (!tier) continue;
    // Of two conditions the degree counts; wartime and the like may be an element of the crime.
    const isElement = tier.opens && !degree.test(tier.opens.threshold.zh);
    if ((tier.opens && !isElement) || tier.base) continue;
    if (mark.opens) tier.opens = mark.opens;
    else tier.base = mark.base;
  }
  return out;
}

/** Terms, life, death and conditions in the order in which they stand. */
function marksIn(clause: string, thresholds: readonly ThresholdName[]): Mark[] {
  const bare = sentencing.test(clause);
  const conditions = conditionsIn(clause, thresholds);
  const marks: Mark[] = [...conditions];
  for (let at = 0; at < clause.length; at++) {
    const taken = conditions.find(({ from, to }) => at >= from && at < to);
    if (taken) {
      at = taken.to - 1;
      continue;
    }
    const mark = markAt(clause, at, bare);
    if (!mark) continue;
    marks.push(mark);
    at = mark.to - 1;
  }
  return marks.toSorted((a, b) => a.from - b.from);
}

const sticky = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

function markAt(clause: string, at: number, bare: boolean): Mark | undefined {
  for (const [kind, pattern] of forms) {
    const match = sticky(pattern, clause, at);
    if (!match) continue;
    const term = termOf(kind, match[0]);
    if (kind === 'figure' && !bare) return undefined;
    return { is: 'term', from: at, to: at + match[0].length, term };
  }
  const life = sticky(lifeWords, clause, at);
  if (life)
    return noLifeBefore.test(clause.slice(0, at))
      ? undefined
      : { is: 'life', from: at, to: at + life[0].length };
  const death = sticky(deathWords, clause, at);
  if (death) return { is: 'death', from: at, to: at + death[0].length };
  const base = sticky(baseWords, clause, at);
  return base ? { is: 'base', from: at, to: at + base[0].length, base: base[0] } : undefined;
}

function termOf(kind: Kind, words: string): StatedTerm {
  const [a = 0, b = 0] = [...words.matchAll(new RegExp(duration, 'gu'))].map((one) =>
    Number(one[1]),
  );
  switch (kind) {
    case 'both':
    case 'ends':
      return { min: a, max: b };
    case 'reversed':
      return { min: b, max: a };
    case 'low':
      return { min: a };
    case 'high':
      return { max: a };
    case 'least':
      return { min: a, extreme: 'least' };
    case 'most':
      return { max: a, extreme: 'most' };
    case 'figure':
      return { figure: a };
  }
}

/** The words that open tiers, the longest names first, none within another. */
function conditionsIn(clause: string, thresholds: readonly ThresholdName[]): Mark[] {
  const found = thresholds.flatMap((threshold) =>
    namesOf(threshold).flatMap((name) =>
      placesOf(clause, name).map((at): Mark => {
        const place = { from: at, to: at + name.length };
        return absentBefore.test(clause.slice(0, at))
          ? { ...place, is: 'base', base: name }
          : { ...place, is: 'opens', opens: { name, threshold } };
      }),
    ),
  );
  const kept: Mark[] = [];
  for (const mark of found.toSorted((a, b) => b.to - b.from - (a.to - a.from)))
    if (kept.every(({ from, to }) => mark.to <= from || mark.from >= to)) kept.push(mark);
  return kept;
}

/**
 * Where a name stands in a clause. A word of degree before it makes another name of it: “very
 * serious circumstances” is not “serious circumstances”.
 */
function placesOf(clause: string, name: string): number[] {
  const places: number[] = [];
  for (let at = clause.indexOf(name); at >= 0; at = clause.indexOf(name, at + 1)) {
    const before = clause.slice(0, at);
    // “If serious consequences follow” is no “if serious”.
    const isCut = /^(?:if|when) /.test(name) && /^ [a-z]/.test(clause.slice(at + name.length));
    if (
      !isCut &&
      !/[a-z]$/.test(before) &&
      !/(?:ly|very|most|more|less|not|特别|较|极其|尤其|不)\s*$/u.test(before)
    )
      places.push(at);
  }
  return places;
}

const cache = new WeakMap<ThresholdName, string[]>();

/**
 * The names of a threshold in lower case, and the other ways in which “… circumstances” is said.
 * The word before it stands alone only where it is two words; one would be too common.
 */
export function namesOf(threshold: ThresholdName): string[] {
  let names = cache.get(threshold);
  if (!names) {
    const all = [threshold.zh, ...threshold.names].map(normalize);
    const turned = all.flatMap((name) => {
      const short = /^(.+) circumstances$/.exec(name)?.[1];
      if (!short) return [];
      const alone = short.includes(' ');
      const forms = alone ? [short] : [`if ${short}`, `when ${short}`, `${short} cases`];
      return [`circumstances are ${short}`, ...forms];
    });
    names = [...new Set([...all, ...turned, ...partsOf(threshold.zh)])];
    cache.set(threshold, names);
  }
  return names;
}

/**
 * Other names of a condition that is a part that somebody played: 首要分子或者罪行重大的 in two, and
 * the persons who play it. Ordinary speech names the persons and not what they do.
 */
function partsOf(zh: string): string[] {
  const persons: Record<string, string[]> = {
    首要分子: ['首要分子', 'ringleader', 'ringleaders'],
    罪行重大的: ['罪行重大'],
    积极参加的: ['积极参加者', '积极参加的人', 'active participant', 'active participants'],
    其他参加的: [
      '其他参加者',
      '一般参加者',
      '普通参加者',
      '其他参加的人',
      'other participant',
      'other participants',
      'ordinary participant',
      'ordinary participants',
      'mere participant',
      'mere participants',
      'rank-and-file participants',
    ],
  };
  return zh.split('或者').flatMap((part) => persons[part] ?? []);
}
