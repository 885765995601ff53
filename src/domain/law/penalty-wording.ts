/** Penalties in words and in order: the wording of every range on the site comes from here. */
import type { Penalty, Tier } from '../../schema/penalty.ts';

/** Statutory ends of fixed-term imprisonment for one offence, in months (Criminal Law 45). */
export const statutoryMin = 6;
export const statutoryMax = 180;

const names: Record<Exclude<Penalty['kind'], 'fixed-term'>, string> = {
  life: 'life imprisonment',
  death: 'death',
  'criminal-detention': 'criminal detention',
  'public-surveillance': 'public surveillance',
  'deprivation-of-political-rights': 'deprivation of political rights',
  fine: 'a fine',
  'confiscation-of-property': 'confiscation of property',
};

/** 18 → “1 year 6 months”; 120 → “10 years”. */
export function monthsInWords(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const part = (n: number, word: string) => (n === 0 ? '' : `${n} ${word}${n === 1 ? '' : 's'}`);
  return [part(years, 'year'), part(rest, 'month')].filter(Boolean).join(' ');
}

/** “10 to 15 years”, “6 months to 3 years”. */
export function rangeInWords(min: number, max: number): string {
  if (min === max) return monthsInWords(min);
  if (min % 12 === 0 && max % 12 === 0) return `${min / 12} to ${max / 12} years`;
  return `${monthsInWords(min)} to ${monthsInWords(max)}`;
}

/** One penalty in words. */
export function penaltyInWords(penalty: Penalty): string {
  if (penalty.kind === 'fixed-term')
    return `fixed-term imprisonment of ${rangeInWords(penalty.minMonths, penalty.maxMonths)}`;
  return names[penalty.kind];
}

const joined = (parts: string[]) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;

/**
 * The penalties of a tier in one phrase: “fixed-term imprisonment of 10 to 15 years or life
 * imprisonment”.
 */
export function tierInWords(tier: Tier): string {
  const principal = tier.penalties.filter((p) => p.role === 'principal');
  const added = tier.penalties.filter((p) => p.role !== 'principal');
  const optional = principal.length > 0 && principal.every((p) => p.mode === 'may');
  const main = principal.length
    ? `${joined(principal.map(penaltyInWords))}${optional ? ' (may)' : ''}`
    : '';
  const extra = added.map((p) => {
    if (p.role === 'either') return `${penaltyInWords(p)}, in addition or alone`;
    return `${penaltyInWords(p)} ${p.mode === 'may' ? 'may' : 'must'} be added`;
  });
  return [main, ...extra].filter(Boolean).join('; ');
}

/** How grave a penalty is, as a number for sorting only. */
export function gravity(penalty: Penalty): number {
  const order: Record<Penalty['kind'], number> = {
    'confiscation-of-property': -3,
    fine: -2,
    'deprivation-of-political-rights': -1,
    'public-surveillance': 0,
    'criminal-detention': 1,
    'fixed-term': 2,
    life: 1000,
    death: 2000,
  };
  return penalty.kind === 'fixed-term' ? 2 + penalty.maxMonths : order[penalty.kind];
}

/** Tiers from mildest to gravest, by the gravest penalty they allow. */
export const byGravity = <T extends { tier: Tier }>(rows: T[]): T[] =>
  rows.toSorted(
    (a, b) =>
      Math.max(...a.tier.penalties.map(gravity)) - Math.max(...b.tier.penalties.map(gravity)),
  );
