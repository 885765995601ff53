/** Edit distances, and a quick test that rules most of them out. */

/**
 * The edit distance of two words: insertions, deletions, substitutions and swaps of neighbours
 * (optimal string alignment), in UTF-16 units. A distance above `most` is given as `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

/**
 * A function that gives the smallest edit distance (without swaps) between `pattern` and any
 * substring of a text. One step a letter (Myers 1999), so that every name can be compared at each
 * keystroke. `pattern` has 1 to 32 UTF-16 units.
 */
export function substringDistance(pattern: string): (text: string) => number {
  const places = new Map<number, number>();
  for (let i = 0; i < pattern.length; i++)
    places.set(pattern.charCodeAt(i), (places.get(pattern.charCodeAt(i)) ?? 0) | (1 << i));
  const last = 1 << (pattern.length - 1);
  return (text) => {
    let [more, less, missing, fewest] = [-1, 0, pattern.length, pattern.length];
    for (let i = 0; i < text.length; i++) {
      const equal = places.get(text.charCodeAt(i)) ?? 0;
      const down = equal | less;
      const across = (((equal & more) + more) ^ more) | equal;
      let grows = less | ~(across | more);
      let shrinks = more & across;
      if (grows & last) missing++;
      else if (shrinks & last) missing--;
      grows <<= 1;
      shrinks <<= 1;
      more = shrinks | ~(down | grows);
      less = grows & down;
      if (missing < fewest) fewest = missing;
    }
    return fewest;
  };
}

/** The letters of a word as a bit set; words a few edits apart differ in few bits. */
export function bitsOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/**
 * Whether words of these bits can be within `most` edits: a substitution changes two bits at most.
 */
export function mayBeNear(a: number, b: number, most: number): boolean {
  let different = a ^ b;
  for (let left = 2 * most; different !== 0; left--) {
    if (left === 0) return false;
    different &= different - 1;
  }
  return true;
}
