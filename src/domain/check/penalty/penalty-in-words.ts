/**
 * How a stated penalty compares with the text, in a sentence. It says what the text has and
 * predicts nothing.
 */
import { monthsInWords, rangeInWords, tierInWords } from '../../law/penalty-wording.ts';
import type { CheckedTier } from '../check-data.ts';
import type { StatedPenalty, StatedTerm } from './stated-penalty.ts';
import type { PenaltyFinding, Piece, Sentence } from '../verdict.ts';

/** The sentence. `link` names a place. */
export function penaltyWords(finding: PenaltyFinding, link: (id: string) => Piece): Sentence {
  const stated = statedWords(finding.stated);
  switch (finding.is) {
    case 'in-text':
      return [`Stated: ${stated}. The text has `, ...tiersWords(finding.tiers, link), '.'];
    case 'other-threshold':
      return [
        `Stated: ${stated}${opened(finding.stated)}. That range is in the text, but it is opened by other words: `,
        ...tiersWords(finding.tiers, link),
        '.',
      ];
    case 'through-gateway':
      return [
        `Stated: ${stated}. Death does not stand in the article itself. The text has `,
        ...tiersWords(finding.tiers, link),
        '. Whether the conditions were met in a case is for the judgment to say.',
      ];
    case 'death-elsewhere':
      return [
        'Stated: no death penalty. The article itself has none; another adds it on conditions of its own: ',
        ...tiersWords(finding.tiers, link),
        '.',
      ];
    case 'no-penalty':
      return [`Stated: ${stated}. The article itself states no such penalty.`];
    case 'within':
      return [
        `Stated: ${stated}. That lies within `,
        ...tiersWords(finding.tiers, link),
        '. Which of them applied cannot be told from the figure.',
      ];
    case 'one-end':
      return [
        `Stated: ${stated}. That is one end of a range that has another: `,
        ...tiersWords(finding.tiers, link),
        '.',
      ];
    case 'without-condition':
      return [
        `Stated: ${stated}, without the condition that opens it. The text has `,
        ...tiersWords(finding.tiers, link),
        '.',
      ];
    case 'outside':
      return [
        `Stated: ${stated}. No tier holds that term: the text has `,
        ...tiersWords(finding.tiers, link),
        '. A sentence for several crimes, or one below the range, may lie outside it.',
      ];
    case 'not-in-text':
      if (finding.what === 'no-death')
        return ['Stated: no death penalty. The text has ', ...tiersWords(finding.tiers, link), '.'];
      if (finding.what === 'no-tier')
        return [
          `Stated: no tier of ${stated}. The text has `,
          ...tiersWords(finding.tiers, link),
          '.',
        ];
      return [
        `Stated: ${stated}${opened(finding.stated)}. ${absence[finding.what]}. The text has `,
        ...tiersWords(finding.tiers, link),
        '.',
      ];
  }
}

/** What the text does not have, by what was stated. */
const absence: Record<'death' | 'itself' | 'life' | 'term' | 'least' | 'most', string> = {
  itself: 'Death does not stand in the article itself',
  least: 'That is not the least of its penalties',
  most: 'That is not the most of its penalties',
  death: 'There is no death penalty for it, here or through another article',
  life: 'Life imprisonment is not among its penalties',
  term: 'No tier has that range',
};

/** “10 years or more or life imprisonment”. */
export function statedWords({ term, life, death, reprieve }: StatedPenalty): string {
  const parts = [
    term ? termWords(term) : '',
    life ? 'life imprisonment' : '',
    deathWords(death, reprieve),
  ];
  return parts.filter(Boolean).join(' or ');
}

/** “10 years”, “3 to 10 years”, “10 years or more”, “up to 3 years”. */
function termWords({ min, max, figure, extreme }: StatedTerm): string {
  if (extreme === 'least') return `a minimum of ${monthsInWords(min!)}`;
  if (extreme === 'most') return `a maximum of ${monthsInWords(max!)}`;
  if (figure !== undefined) return monthsInWords(figure);
  if (min === undefined) return max === undefined ? '' : `up to ${monthsInWords(max)}`;
  if (max === undefined) return `${monthsInWords(min)} or more`;
  return rangeInWords(min, max);
}

function deathWords(death: boolean | undefined, reprieve: boolean): string {
  if (death === undefined) return '';
  if (!death) return 'no death penalty';
  return reprieve ? 'death with a reprieve' : 'death';
}

/** The words stated for the tier: “ where “serious circumstances””. */
function opened({ opens, base }: StatedPenalty): string {
  if (opens) return ` where “${opens.name}”`;
  return base ? ` for the “${base}”` : '';
}

/** The words that open a tier. One that another article adds is no base tier. */
function opening({ opens, gateway }: CheckedTier): string {
  if (opens) return ` for ${opens.en} (${opens.zh})`;
  return gateway ? '' : ' as the base';
}

function tiersWords(tiers: readonly CheckedTier[], link: (id: string) => Piece): Sentence {
  return tiers.flatMap((tier, i): Sentence => [
    ...(i === 0 ? [] : ['; ']),
    tierInWords({ penalties: tier.penalties }),
    opening(tier),
    ...(tier.gateway ? [', through ', link(tier.at.replace(/-t\d+$/, ''))] : []),
    ...(tier.how ? [tier.how === 'heavier' ? ', heavier within it' : ', as appropriate'] : []),
  ]);
}
