/** The rule about cases: a reported sentence fits the tier that its page names. */
import type { Entry } from '../reference/entry.ts';
import type { Penalty } from '../../schema/penalty.ts';
import type { Finding } from '../content/report.ts';
import { entriesOf, type Reference } from '../reference/reference.ts';
import { tierOf } from '../reference/tiers.ts';
import { lineOf, type Rule } from './rule.ts';

export const sentenceFitsTier: Rule = {
  id: 'sentence-fits-tier',
  description:
    'A reported sentence fits each tier that its page names; a term for several offences names none.',
  check: (reference) =>
    entriesOf(reference, 'case').flatMap((entry): Finding[] =>
      entry.data.tiers.flatMap((id): Finding[] => {
        const problem = faultOf(reference, entry, id);
        if (!problem) return [];
        return [
          {
            file: entry.file,
            line: lineOf(entry, id),
            rule: 'sentence-fits-tier',
            problem,
            remedy:
              'Name the tier that the sentence lies in, or write “tiers: []” and say in the text why it lies in none.',
          },
        ];
      }),
    ),
};

function faultOf(reference: Reference, { data }: Entry<'case'>, id: string): string | undefined {
  const { type, months, combined } = data.sentence;
  // A tier that is not there is told by the rule on links.
  const penalties = tierOf(reference, id)?.penalties;
  if (!penalties) return undefined;
  const has = (kind: Penalty['kind']) => penalties.some((penalty) => penalty.kind === kind);
  switch (type) {
    case 'death':
    case 'death-with-reprieve':
      return has('death') ? undefined : `The sentence is death, and ${id} has none.`;
    case 'life':
      return has('life') ? undefined : `The sentence is life imprisonment, and ${id} has none.`;
    case 'fixed-term':
      if (combined)
        return `One term covers several offences, so that it lies in no tier; ${id} is named.`;
      return isWithin(penalties, months!) ? undefined : `${months} months lie outside ${id}.`;
    case 'not reported':
      return `No sentence is reported, and ${id} is named.`;
  }
}

const isWithin = (penalties: readonly Penalty[], months: number): boolean =>
  penalties.some(
    (penalty) =>
      penalty.kind === 'fixed-term' && penalty.minMonths <= months && months <= penalty.maxMonths,
  );
