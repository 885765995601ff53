/** The rule on pairs of pages that readers confuse. */
import { stemOf } from '../language/analyze.ts';
import { normalize } from '../language/normalize.ts';
import { rawWords } from '../language/tokenize.ts';
import { answers, type PlacedPair, type Reference } from '../reference/reference.ts';
import { articleOf, instrumentOf, pageOf, parseId, provisionOf } from '../reference/id.ts';
import { isKind } from '../reference/entry.ts';
import { shortCitation } from '../reference/short-citation.ts';
import type { Finding } from '../content/report.ts';
import { nearest } from '../content/nearest-id.ts';
import type { Rule } from './rule.ts';

const file = 'content/not-the-same.yaml';
const finding = (pair: PlacedPair, problem: string, remedy: string): Finding => ({
  file,
  line: pair.line,
  rule: 'not-the-same',
  problem,
  remedy,
});

/**
 * The names by which a sentence may call a page: title, Chinese term and other names; a law’s short names; an article
 * by its number, whatever law it is of.
 */
function namesOf(reference: Reference, id: string): string[] {
  const entry = reference.entries.get(pageOf(id));
  if (!entry) return [];
  const { title, zh, aliases } = entry.data;
  const names = [title, title.replace(/ \(.*\)$/, ''), title.replace(/[:,].*$/, ''), ...aliases];
  if (zh) names.push(zh);
  if (isKind(entry, 'instrument')) names.push(entry.data.short, entry.data.shortZh);
  if (isKind(entry, 'provision') || isKind(entry, 'version')) {
    const article = articleOf(id);
    const unit = reference.entries.get(instrumentOf(id));
    names.push(`article ${article}`, `art. ${article}`, `arts ${article}`, `articles ${article}`);
    names.push(shortCitation(reference, provisionOf(id)));
    if (isKind(unit, 'instrument')) names.push(`${unit.data.unit} ${article}`);
  }
  return [...new Set(names.map((name) => name.replace(/^(?:the|an?) /i, '')))];
}

/** A text as a row of stems between spaces, so that a name is found in any grammatical form, and only as whole words. */
const stems = (text: string): string =>
  ` ${rawWords(normalize(text).replaceAll(/['’]s\b/g, ''))
    .map(stemOf)
    .join(' ')} `;

/** Whether a sentence has one of the names. Chinese is looked for as it is written. */
export const namesOne = (sentence: string, names: readonly string[]): boolean =>
  names.some((name) =>
    /\p{Script=Han}/u.test(name)
      ? normalize(sentence).includes(normalize(name))
      : stems(sentence).includes(stems(name)),
  );

export const pairsHold: Rule = {
  id: 'not-the-same',
  description: 'A pair names two pages that are there, once, and each of its sentences names both.',
  check(reference) {
    const seen = new Set<string>();
    return reference.pairs.flatMap((pair): Finding[] => {
      const { first, second } = pair;
      const lost = [first, second].filter((id) => {
        const { page, anchor } = parseId(id);
        return !answers(reference, page, anchor);
      });
      if (lost.length)
        return lost.map((id) => {
          const known = nearest(id, [...reference.entries.keys()]);
          return finding(
            pair,
            `There is no ${id}.`,
            known ? `Did you mean ${known}?` : 'Take the pair out.',
          );
        });
      const key = [pageOf(first), pageOf(second)].sort().join(' ');
      if (seen.has(key) || pageOf(first) === pageOf(second))
        return [finding(pair, 'The pair stands in the list already.', 'Take one of the two out.')];
      seen.add(key);
      return (['onFirst', 'onSecond'] as const).flatMap((side) =>
        [first, second]
          // A page that cannot be read has no names yet.
          .filter((id) => reference.entries.has(pageOf(id)))
          .filter((id) => !namesOne(pair[side], namesOf(reference, id)))
          .map((id) =>
            finding(
              pair,
              `${side} does not name ${id}.`,
              `Name it: ${namesOf(reference, id)
                .slice(0, 4)
                .map((name) => `“${name}”`)
                .join(', ')}.`,
            ),
          ),
      );
    });
  },
};
