/** Makes a pasted text ready: one line, whole words, and the passages in quotation marks. */

/** No more of a text is read. */
export const longest = 4000;

const han = '[\\p{Script=Han}，。；：、（）《》]';
const quoted = /„([^„“”]+)[“”]|[“«「『"]([^“”„«»「」『』"]+)[”»」』"]/gu;
/** No more passages in quotation marks are compared. */
const mostPassages = 6;

/** Undo what typesetting did: soft hyphens, words broken at the end of a line, spaces between Chinese characters. */
export function readPaste(text: string): string {
  return text
    .slice(0, longest)
    .toWellFormed()
    .replace(/\u00ad/g, '')
    .replace(/(?<=\p{Ll})[-‐]\s*\n\s*(?=\p{Ll})/gu, '')
    .replace(/\s+/g, ' ')
    .replace(new RegExp(`(?<=${han}) (?=${han})`, 'gu'), '')
    .trim();
}

/** A passage that may be a quotation. */
export interface Passage {
  text: string;
  /** Where it stands in the paste. */
  at: number;
  /** Whether it stands in quotation marks. */
  marked: boolean;
}

/** A paste that is wholly in quotation marks, without them; undefined where it is not. */
export const unwrapped = (paste: string): string | undefined =>
  /^[“"「『«„]([^“”"「」『』«»„]+)[”"」』»“][.,;]?$/u.exec(paste)?.[1];

/** The passages in quotation marks that are long enough to be told from a term; where there is none, the whole. */
export function passagesIn(paste: string, wrapped = false): Passage[] {
  if (wrapped) return isLong(paste) ? [{ text: paste, at: 0, marked: true }] : [];
  const marked = [...paste.matchAll(quoted)]
    .map((match): Passage => ({ text: (match[1] ?? match[2])!, at: match.index + 1, marked: true }))
    .filter(({ text }) => isLong(text));
  const distinct = [...new Map(marked.map((passage) => [passage.text, passage])).values()];
  return distinct.length
    ? distinct.slice(0, mostPassages)
    : isLong(paste)
      ? [{ text: paste, at: 0, marked: false }]
      : [];
}

/** Six words or eight Chinese characters: fewer are a term, not a quotation. */
export const isLong = (text: string): boolean =>
  (text.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !/\p{Script=Han}/u.test(word)).length ?? 0) >=
    6 || (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 8;
