/**
 * One tokenizer for all tuned peers, so that they differ in the engine alone: words of Latin
 * script, pairs of Chinese characters.
 */
const runs = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;
const han = /\p{Script=Han}/u;
const stopWords =
  'a an and are at be by can do does for from get has have how i if in is it me my not of on or ' +
  'the there this to was what when which who why will with you';
const stop = new Set(stopWords.split(' '));

/**
 * Compatibility forms unified, lower case, no accents: full-width digits and tone marks read like
 * plain ones.
 */
export const fold = (text: string): string =>
  text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/**
 * Words in order, repeats kept. A Chinese run becomes its overlapping pairs; a single character
 * stays.
 */
export function tokens(text: string): string[] {
  return (fold(text).match(runs) ?? []).flatMap((run) => {
    if (!han.test(run)) return [run];
    const characters = [...run];
    return characters.length < 2
      ? characters
      : characters.slice(1).map((character, i) => characters[i]! + character);
  });
}

/** Words of a query: stop words go, unless nothing else is left. */
export function queryTokens(query: string): string[] {
  const all = tokens(query);
  const telling = all.filter((word) => !stop.has(word));
  return telling.length ? telling : all;
}

/** Whether a word is Chinese: a pair must match whole, neither as a prefix nor nearly. */
export const isHan = (word: string): boolean => han.test(word);
