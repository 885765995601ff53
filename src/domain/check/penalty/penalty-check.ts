/**
 * Compares a stated penalty with the tiers of a place. Says what the text has; predicts nothing.
 */
import type { Penalty } from '../../../schema/penalty.ts';
import { statutoryMax, statutoryMin } from '../../law/penalty-wording.ts';
import type { CheckedTier } from '../check-data.ts';
import { degree, type StatedPenalty } from './stated-penalty.ts';
import type { PenaltyFinding } from '../verdict.ts';

type Term = Extract<Penalty, { kind: 'fixed-term' }>;

/** The term of imprisonment in a tier, in months. */
const termOf = ({ penalties }: CheckedTier): Term | undefined =>
  penalties.find((penalty): penalty is Term => penalty.kind === 'fixed-term');
const has = ({ penalties }: CheckedTier, kind: Penalty['kind']): boolean =>
  penalties.some((penalty) => penalty.kind === kind);
/** Whether a tier is opened by the words stated; where none are stated, by any. */
function sameWords(stated: StatedPenalty, { opens }: CheckedTier): boolean {
  if (stated.opens) return opens !== undefined && opensBy(stated.opens.threshold.zh, opens.zh);
  return !stated.base || opens === undefined;
}

/** Whether words are the condition of a tier, or a part of it in the same degree. */
function opensBy(stated: string, condition: string): boolean {
  if (stated === condition) return true;
  const bare = stated.replace(/^情节/u, '');
  const at = condition.indexOf(bare);
  return (
    at >= 0 && condition.length > stated.length + 4 && !/(?:特别|较)$/u.test(condition.slice(0, at))
  );
}

/** Whether a tier can put somebody in prison or to death; a fine alone is not compared. */
const isSentence = (tier: CheckedTier): boolean =>
  tier.penalties.some(({ kind }) => sentenceKinds.includes(kind));
const sentenceKinds: readonly Penalty['kind'][] = [
  'fixed-term',
  'life',
  'death',
  'criminal-detention',
];

/** A finding by which what is stated contradicts the text. */
export const isWrong = ({ is }: PenaltyFinding): boolean =>
  is === 'not-in-text' || is === 'no-penalty' || is === 'other-threshold';

/**
 * What each stated penalty comes to against the tiers that count at a place, in the reading that
 * fits the text best.
 */
export function checkReadings(
  readings: readonly (readonly StatedPenalty[])[],
  tiers: readonly CheckedTier[],
): PenaltyFinding[] {
  const checked = readings.map((stated) => checkPenalties(stated, tiers));
  const faults = (findings: PenaltyFinding[]) => findings.filter(isWrong).length;
  return checked.reduce((a, b) => (faults(b) < faults(a) ? b : a));
}

/** What each stated penalty comes to against the tiers that count at a place. */
export function checkPenalties(
  stated: readonly StatedPenalty[],
  tiers: readonly CheckedTier[],
): PenaltyFinding[] {
  return stated.map((one) => checkOne(one, tiers));
}

function checkOne(said: StatedPenalty, tiers: readonly CheckedTier[]): PenaltyFinding {
  const stated = withoutElement(said, tiers);
  const sentences = tiers.filter(isSentence);
  if (sentences.length === 0) return { is: 'no-penalty', stated };
  const ofPlace = sentences.filter(({ gateway }) => !gateway);
  if (stated.denied) return checkDenied(stated, ofPlace);
  const own = stated.rank ? ranked(ofPlace, stated.rank) : ofPlace;
  const deadly = sentences.filter((tier) => has(tier, 'death'));
  const whole = ofWholeCrime(stated, own);
  if (whole) return { is: 'in-text', stated, tiers: whole };
  const absent = kindNotInText(stated, own, deadly);
  if (absent) return absent;
  const statesPrison = stated.term !== undefined || stated.life;
  if (stated.term?.extreme) return checkExtreme(stated, own);
  const inPrison = statesPrison ? own.filter((tier) => fits(stated, tier)) : [];
  if (stated.term && inPrison.length === 0) return misfit(stated, own);
  // Death by another article has that article's own conditions. The words of the phrase may open
  // the tier below it, so they are not compared.
  const isAdded = stated.death && deadly.every(({ gateway }) => gateway);
  if (isAdded && stated.itself)
    return { is: 'not-in-text', stated, what: 'itself', tiers: [...new Set([...own, ...deadly])] };
  if (isAdded)
    return { is: 'through-gateway', stated, tiers: [...new Set([...inPrison, ...deadly])] };
  if (stated.death === false && deadly.length > 0)
    return { is: 'death-elsewhere', stated, tiers: deadly };
  const fitting = stated.death && !statesPrison ? deadly : inPrison;
  if (fitting.length === 0) return { is: 'in-text', stated, tiers: own };
  const worded = fitting.filter((tier) => sameWords(stated, tier));
  if (worded.length === 0) return { is: 'other-threshold', stated, tiers: fitting };
  if (stated.term?.figure !== undefined) return { is: 'within', stated, tiers: worded };
  if (onlyLower(stated, worded, own)) return { is: 'one-end', stated, tiers: own };
  return leavesOut(stated, worded, own)
    ? { is: 'without-condition', stated, tiers: worded }
    : { is: 'in-text', stated, tiers: worded };
}

/** Whether a range is stated of the law without the words that open its only tiers. */
function leavesOut(stated: StatedPenalty, worded: CheckedTier[], own: CheckedTier[]): boolean {
  const { term, opens, base, rank, ofLaw } = stated;
  if (!term || term.figure !== undefined || opens || base || rank || !ofLaw) return false;
  return own.length > worded.length && worded.every((tier) => tier.opens !== undefined);
}

/**
 * The tiers of the paragraph whose most is stated with the condition of its lightest tier: without
 * that condition there is no crime at all, so “in serious circumstances, up to ten years” is of all.
 */
function ofWholeCrime(stated: StatedPenalty, own: CheckedTier[]): CheckedTier[] | undefined {
  const { term, opens } = stated;
  if (!opens || term?.max === undefined || term.min !== undefined) return undefined;
  return [...Map.groupBy(own, ({ at }) => at.replace(/-t\d+$/, '')).values()].find((tiers) => {
    const isGraded = tiers.length > 1 && tiers.every((tier) => tier.opens !== undefined);
    const isLightest = ranked(tiers, 'lowest').some((tier) => sameWords(stated, tier));
    return isGraded && isLightest && Math.max(...tiers.map(heaviest)) === term.max;
  });
}

/** A tier that is denied is told where it is there. */
function checkDenied(stated: StatedPenalty, own: CheckedTier[]): PenaltyFinding {
  const there = own.filter((tier) => fits(stated, tier) || hasEnd(stated, tier));
  return there.length > 0
    ? { is: 'not-in-text', stated, what: 'no-tier', tiers: there }
    : { is: 'in-text', stated, tiers: own };
}

/** The lightest or the heaviest tiers, by their shorter end. */
function ranked(own: CheckedTier[], rank: 'lowest' | 'highest'): CheckedTier[] {
  const ends = own.map(lightest);
  const end = rank === 'lowest' ? Math.min(...ends) : Math.max(...ends);
  return own.filter((tier) => lightest(tier) === end);
}

/** A penalty without a condition that opens no tier here and may describe the crime itself. */
function withoutElement(stated: StatedPenalty, tiers: readonly CheckedTier[]): StatedPenalty {
  const zh = stated.opens?.threshold.zh;
  if (zh === undefined || tiers.some(({ opens }) => opens?.zh === zh)) return stated;
  // Where no tier has a condition, the words for one are of the crime: “if serious consequences follow”.
  const isGraded = tiers.some(({ opens, gateway }) => opens !== undefined && !gateway);
  if (isGraded && degree.test(zh)) return stated;
  return { ...stated, opens: undefined };
}

/** Death or life stated where no tier has it, or denied where one of the article's own has. */
function kindNotInText(
  stated: StatedPenalty,
  own: CheckedTier[],
  deadly: CheckedTier[],
): PenaltyFinding | undefined {
  if (stated.death === true && deadly.length === 0)
    return { is: 'not-in-text', stated, what: 'death', tiers: own };
  const ownDeadly = deadly.filter(({ gateway }) => !gateway);
  if (stated.death === false && ownDeadly.length > 0)
    return { is: 'not-in-text', stated, what: 'no-death', tiers: ownDeadly };
  if (stated.life && !own.some((tier) => has(tier, 'life')))
    return { is: 'not-in-text', stated, what: 'life', tiers: own };
  return undefined;
}

/**
 * “Up to five years” of a lesser tier, without the words that open it, where a heavier one follows:
 * true of that tier and not of the article.
 */
function onlyLower(stated: StatedPenalty, worded: CheckedTier[], own: CheckedTier[]): boolean {
  const { term, opens, base } = stated;
  if (!term || term.min !== undefined || opens || base) return false;
  return (
    worded.every((tier) => tier.opens !== undefined) &&
    own.some((tier) => heaviest(tier) > (term.max ?? 0))
  );
}

/** The longest term of a tier in months; life and death are beyond all terms. */
function heaviest(tier: CheckedTier): number {
  if (has(tier, 'life') || has(tier, 'death')) return Infinity;
  return termOf(tier)?.maxMonths ?? 0;
}

/** The shortest term of a tier; criminal detention and the like lie below all terms. */
function lightest(tier: CheckedTier): number {
  return termOf(tier)?.minMonths ?? (has(tier, 'criminal-detention') ? 0 : Infinity);
}

/**
 * The least of all is held against the lightest tier, the most against the heaviest. One of the base
 * tier is wrong of the article, unless the words say that they mean that tier.
 */
function checkExtreme(stated: StatedPenalty, own: CheckedTier[]): PenaltyFinding {
  const term = stated.term!;
  const least = term.extreme === 'least';
  const claimed = (least ? term.min : term.max)!;
  const end = (tier: CheckedTier) => (least ? lightest(tier) : heaviest(tier));
  const named = stated.opens || stated.base ? own.filter((tier) => sameWords(stated, tier)) : own;
  if (named.length === 0) return { is: 'other-threshold', stated, tiers: own };
  const extreme = least
    ? Math.min(...named.map(end))
    : Math.max(...named.map((tier) => (stated.life ? 0 : end(tier))));
  if (claimed === extreme || (stated.life && !least))
    return { is: 'in-text', stated, tiers: named };
  // What somebody faces may be the base tier of the article.
  const ofBase = own.some((tier) => tier.opens === undefined && termEnd(tier, least) === claimed);
  if (ofBase && !stated.opens && !stated.ofLaw) return { is: 'one-end', stated, tiers: own };
  return { is: 'not-in-text', stated, what: least ? 'least' : 'most', tiers: named };
}

const termEnd = (tier: CheckedTier, least: boolean): number | undefined =>
  least ? termOf(tier)?.minMonths : termOf(tier)?.maxMonths;

/** What to say of a term that no tier has. */
function misfit(stated: StatedPenalty, own: CheckedTier[]): PenaltyFinding {
  if (spans(stated, own)) return { is: 'in-text', stated, tiers: own };
  const { figure } = stated.term!;
  if (figure !== undefined) {
    // A figure that the law itself is said to set lies in no tier.
    const ofOne = stated.ofLaw || stated.alone;
    const beyond = ofOne && own.every((tier) => heaviest(tier) < figure);
    // No single crime brings a fixed term beyond the statutory end.
    if (stated.alone && figure > statutoryMax && !stated.life)
      return { is: 'not-in-text', stated, what: 'term', tiers: own };
    if (beyond) return { is: 'not-in-text', stated, what: 'term', tiers: own };
    return { is: 'outside', stated, tiers: own };
  }
  const ended = own.filter((tier) => hasEnd(stated, tier));
  const worded = ended.filter((tier) => sameWords(stated, tier));
  if (worded.length) return { is: 'one-end', stated, tiers: worded };
  if (ended.length) return { is: 'other-threshold', stated, tiers: ended };
  return endsOfTwo(stated, own)
    ? { is: 'one-end', stated, tiers: own }
    : { is: 'not-in-text', stated, what: 'term', tiers: own };
}

/** Whether the ends stated are ends of two tiers: “five years to life”, of the base and the next. */
function endsOfTwo({ term, life, opens }: StatedPenalty, own: CheckedTier[]): boolean {
  if (!term || opens || term.min === undefined) return false;
  const starts = own.some((tier) => termOf(tier)?.minMonths === term.min);
  const ends = life || own.some((tier) => termOf(tier)?.maxMonths === term.max);
  return starts && ends && (term.max === undefined || term.max > term.min);
}

/** Whether the one end that is stated is that end of a tier. */
function hasEnd({ term }: StatedPenalty, tier: CheckedTier): boolean {
  const range = termOf(tier);
  if (!term || !range || (term.min === undefined) === (term.max === undefined)) return false;
  return term.min === undefined ? range.maxMonths === term.max : range.minMonths === term.min;
}

/**
 * Whether a tier has the ends that are stated. An end left out in words is the statutory end, or
 * open towards life.
 */
function fits({ term, life, death }: StatedPenalty, tier: CheckedTier): boolean {
  if (life && !has(tier, 'life')) return false;
  const range = termOf(tier);
  if (!term) return true;
  if (!range) return false;
  const { minMonths, maxMonths } = range;
  if (term.figure !== undefined) return minMonths <= term.figure && term.figure <= maxMonths;
  if (term.min === undefined) return maxMonths === term.max && minMonths === statutoryMin;
  if (term.max !== undefined) return minMonths === term.min && maxMonths === term.max;
  const open = life || death === true || maxMonths === statutoryMax || has(tier, 'life');
  return minMonths === term.min && open;
}

/**
 * Whether the ends are those of all tiers together: “three years to life” for a base tier and a
 * lesser one.
 */
function spans({ term, life, opens }: StatedPenalty, tiers: readonly CheckedTier[]): boolean {
  const ranges = tiers.flatMap((tier) => termOf(tier) ?? []);
  if (opens || !term || term.figure !== undefined || ranges.length < 2) return false;
  const min = Math.min(...ranges.map(({ minMonths }) => minMonths));
  const max = Math.max(...ranges.map(({ maxMonths }) => maxMonths));
  const reachesLife = tiers.some((tier) => has(tier, 'life'));
  if (term.max === undefined)
    return min === term.min && (life || (max === statutoryMax && !reachesLife));
  // “Up to ten years” of an article that also knows life would be wrong.
  return (
    max === term.max &&
    (term.min === undefined || term.min === min) &&
    !tiers.some((tier) => has(tier, 'life'))
  );
}
