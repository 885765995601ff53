/**
 * A normalised text in words, by code points and not by a pattern: browsers run a pattern slowly
 * the first times, and the first answer has to be quick.
 */

/** Classes of characters: neither, a letter or digit, a Chinese character. */
const [nothing, letter, han] = [0, 1, 2];

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return isAsciiLetter(code) ? letter : nothing;
  if (code > 0x4dff && code < 0xa000) return han;
  // Past the end of the text there is no code.
  if (Number.isNaN(code)) return nothing;
  const sign = String.fromCodePoint(text.codePointAt(at)!);
  if (/\p{Script=Han}/u.test(sign)) return han;
  return /[\p{L}\p{N}]/u.test(sign) ? letter : nothing;
}

/** a–z, 0–9, A–Z. */
const isAsciiLetter = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91);

/** Whether a word is Chinese, by its first character. */
export const isHan = (word: string): boolean => classAt(word, 0) === han;

/** Whether there is a Chinese character at an offset of a text. */
export const isHanAt = (text: string, at: number): boolean => classAt(text, at) === han;

/** Whether there is a letter or digit that is not Chinese at an offset of a text. */
export const isLetterAt = (text: string, at: number): boolean => classAt(text, at) === letter;

/**
 * The words of a normalised text in order: English words and numbers, and runs of Chinese
 * characters. Possessives lose their ’s.
 */
export function rawWords(normalized: string): string[] {
  const text = normalized.includes("'s") ? normalized.replace(/'s\b/g, '') : normalized;
  const words: string[] = [];
  let [start, present] = [0, nothing];
  for (let at = 0; at <= text.length; at++) {
    const here = classAt(text, at);
    if (here !== present) {
      if (present !== nothing) words.push(text.slice(start, at));
      [start, present] = [at, here];
    }
    // A character outside the basic plane takes two units.
    if (text.codePointAt(at)! > 0xffff) at++;
  }
  return words;
}
