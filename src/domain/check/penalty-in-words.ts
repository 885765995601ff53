/** How a stated penalty compares with the text, in a sentence. It says what the text has and predicts nothing. */
import { monthsInWords, tierInWords } from '../law/penalty-wording.ts';
import type { CheckedTier } from './check-data.ts';
import type { StatedPenalty } from './stated-penalty.ts';
import type { PenaltyFinding } from './verdict.ts';
import type { Sentence } from './verdict.ts';
import type { Piece } from './verdict.ts';

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
    case 'outside':
      return [
        `Stated: ${stated}. No tier holds that term: the text has `,
        ...tiersWords(finding.tiers, link),
        '. A sentence for several crimes, or one below the range, may lie outside it.',
      ];
    case 'not-in-text':
      if (finding.what === 'no-death')
        return ['Stated: no death penalty. The text has ', ...tiersWords(finding.tiers, link), '.'];
      return [
        `Stated: ${stated}${opened(finding.stated)}. ${finding.what === 'death' ? 'There is no death penalty for it, here or through another article' : finding.what === 'life' ? 'Life imprisonment is not among its penalties' : 'No tier has that range'}. The text has `,
        ...tiersWords(finding.tiers, link),
        '.',
      ];
  }
}

/** “10 years or more or life imprisonment”. */
export function statedWords({ term, life, death, reprieve }: StatedPenalty): string {
  const parts = [
    term === undefined
      ? ''
      : term.figure !== undefined
        ? monthsInWords(term.figure)
        : term.min !== undefined && term.max !== undefined
          ? `${term.min / 12} to ${term.max / 12} years`
          : term.min !== undefined
            ? `${monthsInWords(term.min)} or more`
            : `up to ${monthsInWords(term.max!)}`,
    life ? 'life imprisonment' : '',
    death === undefined
      ? ''
      : death
        ? reprieve
          ? 'death with a reprieve'
          : 'death'
        : 'no death penalty',
  ].filter(Boolean);
  return parts.join(' or ');
}

const opened = ({ opens, base }: StatedPenalty): string =>
  opens ? ` where “${opens.name}”` : base ? ` for the “${base}”` : '';

function tiersWords(tiers: readonly CheckedTier[], link: (id: string) => Piece): Sentence {
  return tiers.flatMap((tier, i): Sentence => [
    ...(i === 0 ? [] : ['; ']),
    tierInWords({ penalties: tier.penalties }),
    tier.opens ? ` for ${tier.opens.en} (${tier.opens.zh})` : tier.gateway ? '' : ' as the base',
    ...(tier.gateway ? [', through ', link(tier.at.replace(/-t\d+$/, ''))] : []),
    ...(tier.how ? [tier.how === 'heavier' ? ', heavier within it' : ', as appropriate'] : []),
  ]);
}
