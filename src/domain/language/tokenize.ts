/** A normalised text in words, by the numbers of its signs in Unicode: a browser runs a pattern slowly until it has met it often. */

/** What a sign of a text is. */
const [nothing, letter, han] = [0, 1, 2];

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // a–z, 0–9, A–Z
  if (code < 0x80)
    return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91)
      ? letter
      : nothing;
  if (code > 0x4dff && code < 0xa000) return han;
  if (!(code >= 0x80)) return nothing;
  const sign = String.fromCodePoint(text.codePointAt(at)!);
  return /\p{Script=Han}/u.test(sign) ? han : /[\p{L}\p{N}]/u.test(sign) ? letter : nothing;
}

/** Whether a word is Chinese. */
export const isHan = (word: string): boolean => classAt(word, 0) === han;

/** Whether there is a Chinese character at a place of a text. */
export const isHanAt = (text: string, at: number): boolean => classAt(text, at) === han;

/** Whether there is a letter or digit at a place of a text that is not Chinese. */
export const isLetterAt = (text: string, at: number): boolean => classAt(text, at) === letter;

/** The words of a normalised text in order: English words and numbers, and runs of Chinese characters. Possessives lose their ’s. */
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
    if (text.codePointAt(at)! > 0xffff) at++;
  }
  return words;
}
