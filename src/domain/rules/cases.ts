/** The rule about cases: a reported sentence fits the tier that its page names, or says why not. */
import type { Entry } from '../reference/entry.ts';
import type { Penalty } from '../../schema/penalty.ts';
import type { Finding } from '../content/report.ts';
import { entriesOf, type Reference } from '../reference/reference.ts';
import { tierOf, tiersAt } from '../reference/tiers.ts';
import { lineOf, type Rule } from './rule.ts';

export const sentenceFitsTier: Rule = {
  id: 'sentence-fits-tier',
  description:
    'A reported sentence fits each tier that its page names, or says why it lies outside; a term for several offences names none.',
  check: (reference) =>
    entriesOf(reference, 'case').flatMap((entry) =>
      faultsOf(reference, entry).map(({ problem, at }): Finding => ({
        file: entry.file,
        line: at ? lineOf(entry, at) : 1,
        rule: 'sentence-fits-tier',
        problem,
        remedy:
          'Name the tier that the sentence lies in, or give “combined: true” or “outside”, and say in the text why it lies in none.',
      })),
    ),
};

/** What is wrong, and the id or word that stands in the line. */
interface Fault {
  problem: string;
  at?: string;
}
type Case = Entry<'case'>['data'];
type Place = 'within' | 'above' | 'below';

function faultsOf(reference: Reference, { data }: Entry<'case'>): Fault[] {
  const { tiers, sentence } = data;
  const { type, combined, outside } = sentence;
  const named = tiers.flatMap((id) => {
    const penalties = tierOf(reference, id)?.penalties;
    // A tier that is not there is told by the rule on links.
    return penalties ? [{ id, penalties }] : [];
  });
  if (type === 'not reported')
    return [
      ...named.map(({ id }) => ({
        problem: `No sentence is reported, and ${id} is named.`,
        at: id,
      })),
      ...(outside ? [{ problem: `No sentence is reported, and it is said to lie outside.` }] : []),
    ];
  if (combined && outside)
    return [{ problem: 'The sentence is combined; that it lies outside is said as well.' }];
  if (combined && type === 'fixed-term')
    return named.map(({ id }) => ({
      problem: `One term covers several offences, so that it lies in no tier; ${id} is named.`,
      at: id,
    }));
  if (tiers.length === 0 && !combined && !outside)
    return [{ problem: 'A sentence is reported, no tier is named, and no reason is given.' }];
  const misfits = named.filter(({ penalties }) => placeOf(penalties, data.sentence) !== 'within');
  if (outside) return outsideFaults(reference, data, named, misfits.length);
  return misfits.map(({ id }) => ({ problem: misfitWords(data.sentence, id), at: id }));
}

/** On which side of every tier a sentence then lies; either, where it was commuted. */
const sideOf: Record<NonNullable<Case['sentence']['outside']>, Place | undefined> = {
  'above the maximum': 'above',
  'reduced below the minimum': 'below',
  commuted: undefined,
};

/** Where a sentence that is said to lie outside does not, or lies on the other side. */
function outsideFaults(
  reference: Reference,
  { offences, sentence }: Case,
  named: readonly { id: string; penalties: readonly Penalty[] }[],
  misfits: number,
): Fault[] {
  const { outside } = sentence;
  // What another article adds, as death, is no end of the offence's own scale of terms.
  const ofOffences = () =>
    offences.flatMap(({ offence }) =>
      tiersAt(reference, offence).flatMap(({ tier, gateway }) => (gateway ? [] : [tier.penalties])),
    );
  const measured = named.length ? named.map(({ penalties }) => penalties) : ofOffences();
  const places = measured.map((penalties) => placeOf(penalties, sentence));
  if (named.length ? misfits < named.length : places.includes('within'))
    return [{ problem: `The sentence is said to lie outside (${outside}), and a tier holds it.` }];
  const side = sideOf[outside!];
  return side && places.some((place) => place !== side)
    ? [{ problem: `The sentence is said to be ${outside}, and is not ${side} every tier.` }]
    : [];
}

const misfitWords = ({ type, months }: Case['sentence'], id: string): string =>
  type === 'fixed-term'
    ? `${months} months lie outside ${id}.`
    : `The sentence is ${type === 'life' ? 'life imprisonment' : 'death'}, and ${id} has none.`;

/** Where a sentence stands beside the penalties of a tier. */
function placeOf(penalties: readonly Penalty[], { type, months }: Case['sentence']): Place {
  const has = (kind: Penalty['kind']) => penalties.some((penalty) => penalty.kind === kind);
  if (type !== 'fixed-term') return has(type === 'life' ? 'life' : 'death') ? 'within' : 'above';
  const terms = penalties.filter((penalty) => penalty.kind === 'fixed-term');
  if (terms.some(({ minMonths, maxMonths }) => minMonths <= months! && months! <= maxMonths))
    return 'within';
  // A tier without a term has only what is heavier: death, or life.
  return terms.some(({ maxMonths }) => maxMonths < months!) ? 'above' : 'below';
}
