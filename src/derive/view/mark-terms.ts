/** Finds the terms of a paragraph in its translation, so that they can be underlined and linked. */
import type { Paragraph } from '../../schema/provision.ts';

/** A run of the translation; `term` is set where it is one. */
export interface MarkedText {
  text: string;
  term?: Paragraph['terms'][number];
}

/**
 * Split `text` at the first occurrence of each term, penalties apart; longer terms first, so that
 * none is cut by a shorter one.
 */
export function markTerms(
  text: string,
  terms: readonly Paragraph['terms'][number][],
): MarkedText[] {
  let parts: MarkedText[] = [{ text }];
  for (const term of terms
    .filter(({ role }) => role !== 'penalty')
    .toSorted((a, b) => b.en.length - a.en.length)) {
    const wanted = term.en.toLowerCase();
    const at = parts.findIndex((part) => !part.term && part.text.toLowerCase().includes(wanted));
    const part = parts[at];
    if (!part) continue;
    const start = part.text.toLowerCase().indexOf(wanted);
    const split: MarkedText[] = [
      { text: part.text.slice(0, start) },
      { text: part.text.slice(start, start + wanted.length), term },
      { text: part.text.slice(start + wanted.length) },
    ];
    parts = [
      ...parts.slice(0, at),
      ...split.filter((piece) => piece.text !== ''),
      ...parts.slice(at + 1),
    ];
  }
  return parts;
}
