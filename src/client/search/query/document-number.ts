/**
 * Numbers of documents: 法释〔2001〕4号, Fa Shi 2001 No. 4. Only numbers that a stored source
 * confirms are names of the texts held.
 */
import type { Candidate } from '../match/rank.ts';
import type { Vocabulary } from '../index/vocabulary.ts';

/**
 * The number of a judicial interpretation, order or notice, and nothing else; its year where it has
 * one.
 */
const documentNumber = new RegExp(
  '^(?:法释|法发|高检发释字|高检发|公通字|国办发|国发|国务院令|公安部令|主席令)' +
    '\\D{0,6}(\\d{4})?[\\d\\D]{0,12}号$' +
    '|^fa ?shi \\W?(\\d{4})\\W? (?:no\\.? ?)?\\d+\\.?$',
);

/** The digits of a number with what they belong to: 法释 2001 4. */
const numberOf = (text: string): string =>
  [text.slice(0, 2), ...(text.match(/\d+/g) ?? [])].join(' ');

/** A number by which no text is held. */
export interface UnheldNumber {
  notice: string;
  year: string | undefined;
  /** Whether it is one of the Supreme People's Court. */
  byCourt: boolean;
}

/**
 * Reads a normalised query as such a number. Undefined where it is none, or where one of the texts
 * held has it; `held` lists the names of those.
 */
export function numberNotHeld(
  text: string,
  held: () => readonly string[],
): UnheldNumber | undefined {
  const match = documentNumber.exec(text);
  if (!match || held().some((name) => numberOf(name) === numberOf(text))) return undefined;
  return {
    notice: `No text is held here by the number ${text}. Numbers that no stored source confirms are left out.`,
    year: match[1] ?? match[2],
    byCourt: /^(?:法|fa)/.test(text),
  };
}

/** What the document may be: the texts held of its year. */
export function textsOfYear(
  { index: { instruments, titles } }: Vocabulary,
  { year, byCourt }: UnheldNumber,
): Candidate[] {
  const pages = instruments
    .map(({ page }) => page)
    .filter(
      (page) =>
        year !== undefined &&
        titles[page]!.includes(year) &&
        (!byCourt || titles[page]!.startsWith('Supreme People')),
    );
  return pages.map((page) => ({
    page,
    anchor: '',
    reason: `Of ${year}; its number is not confirmed here`,
  }));
}
