/** Whether letters can be read as pinyin. English words seldom can. */

const initial = '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)';
const whole = new RegExp(
  `^${initial}?(?:[aeiouv]|ai|ei|ao|ou|an|en|ang|eng|er|ong` +
    '|ia|ie|iao|iu|ian|in|iang|ing|iong|ua|uo|uai|ui|uan|un|uang|ue|ve)$',
);
/** An initial whose rest is still to be typed; other syllables begin as whole ones do. */
const begun = new RegExp(`^${initial}(?:io?|ua|on)?$`);
const longest = 6;

/**
 * Whether letters are whole syllables. They are read from offset to offset, since one pattern for
 * all would try every way to divide the vowels.
 */
export const inSyllables = (letters: string): boolean => endsOf(letters).at(-1)!;

/** Whether letters can be the beginning of syllables: guojiami. */
export function beginsSyllables(letters: string): boolean {
  const ends = endsOf(letters);
  return (
    ends.at(-1)! ||
    ends
      .slice(-longest)
      .some(
        (end, i, last) => end && begun.test(letters.slice(letters.length - last.length + i + 1)),
      )
  );
}

/** For each offset whether the letters before it are whole syllables. */
function endsOf(letters: string): boolean[] {
  const ends = [true];
  for (let to = 1; to <= letters.length; to++) {
    ends[to] = Array.from({ length: Math.min(longest, to) }, (_, i) => to - i - 1).some(
      (from) => ends[from] && whole.test(letters.slice(from, to)),
    );
  }
  return ends;
}

/**
 * Squeezed pinyin with one letter for ü, which people type as ü, u, v or yu: 律师 is lushi, however it
 * is written. Tones are off already.
 */
export const pinyinKey = (letters: string): string => letters.replace(/([ln])(?:v|yu)/g, '$1u');
