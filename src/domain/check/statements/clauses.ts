/**
 * Tells which clause of a held text a statement speaks of, by words that stand in that clause alone:
 * what another clause sets is then wrong of it. “Where harm was caused” is not “where none was”.
 */
import { contentWords, stemOf } from '../../language/analyze.ts';
import { normalize } from '../../language/normalize.ts';
import { withFigures } from './quantities.ts';
import { withTerms } from './requirements.ts';

/** A clause of a held text, with the stems of what it says. */
export interface Clause {
  text: string;
  stems: ReadonlySet<string>;
}

/** Words by which a statement compares two clauses, so that it is not of one of them. */
const compares =
  /\b(?:unlike|whereas|while|but|except|rather|than|not|no|never|otherwise|instead|only)\b|n't\b/;

/** The clauses of held paragraphs: sentences, their parts between semicolons, and items. */
export const clausesOf = (
  paragraphs: readonly { text: string; items: readonly string[] }[],
): Clause[] =>
  paragraphs
    .flatMap(({ text, items }) => [...text.split(/[;:]|\.(?=\s|$)/), ...items])
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, stems: stemsOf(normalize(text)) }));

/** Words for what a clause sets, which say nothing of when it does. Ages stay: they are conditions. */
const values =
  /\b(?:lighter|heavier|mitigated?|exempt\w*|punish\w*|penalt\w*|shall|must|may|years?|months?|days?|hours?|yuan)\b/g;

const ages =
  /\b(?:under|over|below|above|aged|age of|reached|turned) (\d{1,2})\b(?! (?:years?|months?|days?|hours?) (?!of age|old))/g;

const stemsOf = (text: string): Set<string> =>
  new Set(
    contentWords(
      withFigures(text)
        .replace(ages, ' age$1 ')
        .replace(values, ' ')
        .replace(/(?<!age)\b\d+/g, ' '),
    )
      .filter((word) => word.length > 2)
      .map(stemOf),
  );

/**
 * The clause that an English statement speaks of, where it sets something else than what is stated.
 * `sets`: whether a clause sets what is stated. Of the clauses that set anything of the kind, the
 * statement has words that stand in that one alone (`least` of them), and none of any that sets what
 * is stated.
 */
export function otherClause(
  words: string,
  clauses: readonly Clause[],
  sets: (clause: Clause) => boolean,
  least = 1,
): Clause | undefined {
  if (clauses.length < 2 || compares.test(words)) return undefined;
  const said = stemsOf(withTerms(words));
  const own = clauses.map((clause) =>
    [...clause.stems].filter(
      (stem) =>
        said.has(stem) && !clauses.some((other) => other !== clause && other.stems.has(stem)),
    ),
  );
  const setting = clauses.map(sets);
  if (own.some((stems, i) => setting[i] && stems.length > 0)) return undefined;
  const meant = clauses.filter((_, i) => !setting[i] && own[i]!.length >= least);
  return meant.length === 1 ? meant[0] : undefined;
}
