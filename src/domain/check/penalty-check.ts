/**
 * Compares a stated penalty with the tiers of a place. Says what the text has; predicts nothing.
 */
import type { Penalty } from '../../schema/penalty.ts';
import { statutoryMax, statutoryMin } from '../law/penalty-wording.ts';
import type { CheckedTier } from './check-data.ts';
import type { StatedPenalty } from './stated-penalty.ts';
import type { PenaltyFinding } from './verdict.ts';

type Term = Extract<Penalty, { kind: 'fixed-term' }>;

/** The term of imprisonment in a tier, in months. */
const termOf = ({ penalties }: CheckedTier): Term | undefined =>
  penalties.find((penalty): penalty is Term => penalty.kind === 'fixed-term');
const has = ({ penalties }: CheckedTier, kind: Penalty['kind']): boolean =>
  penalties.some((penalty) => penalty.kind === kind);
/** Whether a tier is opened by the words stated; where none are stated, by any. */
function sameWords(stated: StatedPenalty, { opens }: CheckedTier): boolean {
  if (stated.opens) return opens?.zh === stated.opens.threshold.zh;
  return !stated.base || opens === undefined;
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

/** What each stated penalty comes to against the tiers that count at a place. */
export function checkPenalties(
  stated: readonly StatedPenalty[],
  tiers: readonly CheckedTier[],
): PenaltyFinding[] {
  return stated.map((one) => checkOne(one, tiers));
}

function checkOne(stated: StatedPenalty, tiers: readonly CheckedTier[]): PenaltyFinding {
  const sentences = tiers.filter(isSentence);
  if (sentences.length === 0) return { is: 'no-penalty', stated };
  const own = sentences.filter(({ gateway }) => !gateway);
  const deadly = sentences.filter((tier) => has(tier, 'death'));
  const absent = kindNotInText(stated, own, deadly);
  if (absent) return absent;
  const statesPrison = stated.term !== undefined || stated.life;
  const inPrison = statesPrison ? own.filter((tier) => fits(stated, tier)) : [];
  if (stated.term && inPrison.length === 0) return misfit(stated, own);
  // Death by another article has that article's own conditions. The words of the phrase may open
  // the tier below it, so they are not compared.
  if (stated.death && deadly.every(({ gateway }) => gateway))
    return { is: 'through-gateway', stated, tiers: [...new Set([...inPrison, ...deadly])] };
  const fitting = stated.death && !statesPrison ? deadly : inPrison;
  if (fitting.length === 0) return { is: 'in-text', stated, tiers: own };
  const worded = fitting.filter((tier) => sameWords(stated, tier));
  if (worded.length === 0) return { is: 'other-threshold', stated, tiers: fitting };
  return { is: stated.term?.figure === undefined ? 'in-text' : 'within', stated, tiers: worded };
}

/** Death or life stated where no tier has it, or denied where one has. */
function kindNotInText(
  stated: StatedPenalty,
  own: CheckedTier[],
  deadly: CheckedTier[],
): PenaltyFinding | undefined {
  if (stated.death === true && deadly.length === 0)
    return { is: 'not-in-text', stated, what: 'death', tiers: own };
  if (stated.death === false && deadly.length > 0)
    return { is: 'not-in-text', stated, what: 'no-death', tiers: deadly };
  if (stated.life && !own.some((tier) => has(tier, 'life')))
    return { is: 'not-in-text', stated, what: 'life', tiers: own };
  return undefined;
}

/** What to say of a term that no tier has. */
function misfit(stated: StatedPenalty, own: CheckedTier[]): PenaltyFinding {
  if (spans(stated, own)) return { is: 'in-text', stated, tiers: own };
  if (stated.term!.figure !== undefined) return { is: 'outside', stated, tiers: own };
  const ended = own.filter((tier) => hasEnd(stated, tier));
  const worded = ended.filter((tier) => sameWords(stated, tier));
  if (worded.length) return { is: 'one-end', stated, tiers: worded };
  return ended.length
    ? { is: 'other-threshold', stated, tiers: ended }
    : { is: 'not-in-text', stated, what: 'term', tiers: own };
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
  if (term.max === undefined) return min === term.min && (life || max === statutoryMax);
  // “Up to ten years” of an article that also knows life would be wrong.
  return (
    max === term.max &&
    (term.min === undefined || term.min === min) &&
    !tiers.some((tier) => has(tier, 'life'))
  );
}
