/** Makes a pasted text ready: one line, whole words, and the passages in quotation marks. */

/** Characters of a text that are read; the rest is left out. */
export const longest = 4000;

const han = '[\\p{Script=Han}，。；：、（）《》]';
const quoted = /„([^„“”]+)[“”]|[“«「『"]([^“”„«»「」『』"]+)[”»」』"]/gu;
/** No more passages in quotation marks are compared. */
const mostPassages = 6;

/**
 * Undo what typesetting did: soft hyphens, words broken at the end of a line, spaces between
 * Chinese characters.
 */
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
  /** Its offset in the paste. */
  at: number;
  /** Whether it stands in quotation marks. */
  marked: boolean;
}

/** A paste that is wholly in quotation marks, without them; undefined where it is not. */
export const unwrapped = (paste: string): string | undefined =>
  /^[“"「『«„]([^“”"「」『』«»„]+)[”"」』»“][.,;]?$/u.exec(paste)?.[1];

/**
 * The passages in quotation marks that are longer than a term. `wrapped` says that the quotation marks stood around the paste and were taken off.
 */
export function passagesIn(paste: string, wrapped = false): Passage[] {
  if (wrapped) return isLong(paste) ? [{ text: paste, at: 0, marked: true }] : [];
  const marked = [...paste.matchAll(quoted)]
    .map((match): Passage => ({ text: (match[1] ?? match[2])!, at: match.index + 1, marked: true }))
    .filter(({ text }) => isLong(text));
  const distinct = [...new Map(marked.map((passage) => [passage.text, passage])).values()];
  return distinct.slice(0, mostPassages);
}

/** How many words of a text are not Chinese. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !/\p{Script=Han}/u.test(word)).length ?? 0;

/** How many Chinese characters a text has. */
export const countCharacters = (text: string): number =>
  text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** Six words or eight Chinese characters: fewer are a term, not a quotation. */
export const isLong = (text: string): boolean =>
  countWords(text) >= 6 || countCharacters(text) >= 8;

/** Numbers before paragraphs and items, as pages print them and lose when they are copied. */
const itemLabel =
  /(?<!第\s*)[（(][一二三四五六七八九十]{1,3}[)）]|(?<=^|[\s;；。:：,.])(?:\(\d{1,2}\)|¶\s?\d{1,2}|\d{1,2}[.、)](?=\s|\p{Script=Han}|\p{L}))/gu;

/** A text with the numbers of its items blanked, of the same length. */
export const withoutItemLabels = (text: string): string =>
  text.replace(itemLabel, (found) => ' '.repeat(found.length));
