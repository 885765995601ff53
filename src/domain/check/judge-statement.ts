/** Judges what a sentence says of the articles that it cites besides offences and penalties. */
import { articleOf, instrumentOf } from '../reference/id.ts';
import type { CitedGroup } from './cited-groups.ts';
import { tiersOf, type PlaceResolver } from './resolve-place.ts';
import { contradictionsOf, type StatementFinding } from './statements/compare.ts';
import { claimsDefinitionOf, topicOf } from './statements/definitions.ts';
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
  };
  return [...contradictionsOf(sentence, text), ...otherDefinition(sentence, cited, resolver)];
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
