/** Judges what a sentence says of the articles that it cites besides offences and penalties. */
import type { Penalty } from '../../schema/penalty.ts';
import { articleOf, instrumentOf } from '../reference/id.ts';
import type { CitedGroup } from './cited-groups.ts';
import { tiersOf, type PlaceResolver } from './resolve-place.ts';
import { contradictionsOf, type StatementFinding } from './statements/compare.ts';
import { claimsDefinitionOf, topicOf } from './statements/definitions.ts';
import { kindsStated, tiersCounted } from './statements/penalty-kinds.ts';
import type { CheckedPlace } from './verdict.ts';

/**
 * What the words state of the articles cited that none of them has. Where one of those cited is not
 * held, it may be there.
 */
export function statementFindings(
  { sentence }: CitedGroup,
  cited: readonly CheckedPlace[],
  incomplete: boolean,
  resolver: PlaceResolver,
): StatementFinding[] {
  if (cited.length === 0 || incomplete) return [];
  const text = {
    paragraphs: cited.flatMap(({ wording }) => wording.paragraphs),
    penal: cited.some((place) => tiersOf(place).length > 0),
    penalParagraphs: cited.flatMap(({ wording }) =>
      wording.paragraphs
        .filter(({ tiers }) => tiers.some(({ gateway }) => !gateway))
        .map(({ text: own, items }) => [own, ...items].join(' ')),
    ),
    phrases: cited.flatMap(({ wording }) => wording.paragraphs.flatMap(({ phrases }) => phrases)),
  };
  return [
    ...contradictionsOf(sentence, text),
    ...otherDefinition(sentence, cited, resolver),
    ...otherKinds(sentence, cited),
    ...otherCount(sentence, cited),
  ];
}

/**
 * A fine or the like that is claimed where no tier and no word of the article has it, or denied where
 * one of its tiers does. Political rights, and in its chapter property, are taken by other articles.
 */
function otherKinds(sentence: string, cited: readonly CheckedPlace[]): StatementFinding[] {
  const tiers = cited.flatMap((place) => tiersOf(place).filter(({ gateway }) => !gateway));
  if (tiers.length === 0) return [];
  const held = new Set(tiers.flatMap(({ penalties }) => penalties.map(({ kind }) => kind)));
  const text = cited
    .flatMap(({ wording }) => wording.paragraphs.flatMap((one) => [one.text, ...one.items]))
    .join(' ');
  return kindsStated(sentence).flatMap(({ kind, denied, words }): StatementFinding[] => {
    if (denied) return held.has(kind) ? [{ is: 'kind', stated: words, held: [...held] }] : [];
    const isAdded =
      kind === 'confiscation-of-property' || kind === 'deprivation-of-political-rights';
    if (isAdded || held.has(kind) || textHas[kind]?.test(text)) return [];
    return [{ is: 'kind', stated: words, held: [...held] }];
  });
}
/** The words of our translation for a kind, which also stand where no tier is. */
const textHas: { readonly [Kind in Penalty['kind']]?: RegExp } = {
  fine: /\bfine[sd]?\b/,
  'criminal-detention': /criminal detention/,
  'public-surveillance': /public surveillance/,
};

/** Another number of tiers than the one paragraph with penalties has. */
function otherCount(sentence: string, cited: readonly CheckedPlace[]): StatementFinding[] {
  const [place, ...others] = cited;
  const counted = tiersCounted(sentence);
  if (!place || others.length > 0 || !counted) return [];
  const penal = place.wording.paragraphs.flatMap(({ tiers }, p) => {
    const own = tiers.filter(({ gateway, how }) => !gateway && !how);
    const isMeant = !place.anchor || place.anchor.split('-')[0] === `p${p + 1}`;
    return isMeant && own.length > 0 ? [own.length] : [];
  });
  if (penal.length !== 1 || penal[0] === counted.count) return [];
  return [{ is: 'count', stated: counted.words.trim(), held: [`${penal[0]}`] }];
}

/** A definition that another article of the same law gives. */
function otherDefinition(
  sentence: string,
  cited: readonly CheckedPlace[],
  { data }: PlaceResolver,
): StatementFinding[] {
  if (cited.some(({ article }) => topicOf(article.title))) return [];
  const laws = new Set(cited.map(({ law }) => law.id));
  return data.articles.flatMap(({ id, title, wordings }): StatementFinding[] => {
    const topic = laws.has(instrumentOf(id)) ? topicOf(title) : undefined;
    const [term] = wordings.at(-1)?.paragraphs[0]?.phrases ?? [];
    if (!topic || !claimsDefinitionOf(sentence, topic, term)) return [];
    return [{ is: 'definition', stated: topic, held: [`article ${articleOf(id)}`] }];
  });
}
