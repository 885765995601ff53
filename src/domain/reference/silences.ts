/** Questions that no text answers, as they stand on a page. */
import { longDate } from '../language/dates.ts';
import { isKind } from './entry.ts';
import { pageOf } from './id.ts';
import { memo, multimap } from './memo.ts';
import type { PlacedSilence, Reference } from './reference.ts';

const byPage = memo((silences: Reference['silences']) =>
  multimap(
    silences.flatMap((silence) =>
      silence.pages.map((id): [string, PlacedSilence] => [pageOf(id), silence]),
    ),
  ),
);

/** The silences of a page, in the order of the list. */
export const silencesOf = (reference: Reference, page: string): readonly PlacedSilence[] =>
  byPage(reference.silences).get(page) ?? [];

/** “Searched in 93 texts on 1 December 2026 for 密级 with 鉴定, and for 定密.” */
export function searchedWords({ search, searchedOn, texts }: PlacedSilence): string {
  const terms = search.map((together) => together.join(' with ')).join(', and for ');
  return `Searched in ${texts} texts on ${longDate(searchedOn)} for ${terms}.`;
}

/**
 * The article behind `state-secrets-law-2024/53`: what it is called, and the id of its page where it
 * has one. Undefined where no instrument here has that text.
 */
export function consideredAt(
  reference: Reference,
  at: string,
): { label: string; id: string | undefined } | undefined {
  const [text, article] = at.split('/') as [string, string];
  for (const entry of reference.entries.values()) {
    if (!isKind(entry, 'instrument')) continue;
    const { officialText, firstText, short, unit } = entry.data;
    if (text === firstText)
      return { label: `${short} ${unit} ${article}, first wording`, id: undefined };
    if (text !== officialText) continue;
    const id = `${entry.id}/${article}`;
    const label = `${short} ${unit} ${article}`;
    return { label, id: reference.entries.has(id) ? id : undefined };
  }
  return undefined;
}
