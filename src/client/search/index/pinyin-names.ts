/**
 * Chinese names by their pinyin, whole, by initials and by pairs. Each is made when first needed.
 */
import { isHan, pairsOf, rawWords } from '../../../domain/language/analyze.ts';
import type { FirstIndex } from '../../../derive/search/first-index.ts';
import type { Name } from './names-text.ts';

type ByReading<T> = ReadonlyMap<string, readonly T[]>;

/** The pinyin of Chinese names and pairs of characters, without tones. */
export class Readings {
  readonly #names: readonly Name[];
  readonly #exact: FirstIndex['pinyin']['exact'];
  readonly #syllableOf = new Map<string, string>();
  #byPinyin: ByReading<Name> | undefined;
  #byInitials: ByReading<Name> | undefined;
  #pairs: ByReading<string> | undefined;

  /** `names` are those with Chinese characters. */
  constructor(names: readonly Name[], { syllables, exact }: FirstIndex['pinyin']) {
    this.#names = names;
    this.#exact = exact;
    for (const [, char, syllable] of syllables.matchAll(/(\p{Script=Han})([a-z]*)/gu))
      this.#syllableOf.set(char!, syllable!);
  }

  #syllables(text: string): string[] {
    const syllables: string[] = [];
    for (const char of text) {
      const syllable = this.#syllableOf.get(char);
      if (syllable) syllables.push(syllable);
    }
    return syllables;
  }

  /** Squeezed pinyin → names. */
  get byPinyin(): ByReading<Name> {
    return (this.#byPinyin ??= grouped(
      this.#names,
      (name) => this.#exact[name.text] ?? this.#syllables(name.text).join(''),
      2,
    ));
  }

  /** Initials of the terms → their names. */
  get byInitials(): ByReading<Name> {
    return (this.#byInitials ??= grouped(
      this.#names.filter(({ role }) => role === 'term'),
      ({ text }) =>
        this.#syllables(text)
          .map((syllable) => syllable[0])
          .join(''),
      3,
    ));
  }

  /** Pinyin of a pair of characters → the pairs read so: jingwai → 境外. */
  get pairs(): ByReading<string> {
    if (!this.#pairs) {
      const pairs = new Set(
        this.#names.flatMap(({ plain }) =>
          rawWords(plain)
            .filter((run) => isHan(run) && run.length > 1)
            .flatMap(pairsOf),
        ),
      );
      this.#pairs = grouped([...pairs], (pair) => this.#syllables(pair).join(''), 1);
    }
    return this.#pairs;
  }
}

/** Items of the same reading, where it has at least `fewest` letters. */
function grouped<T>(
  items: readonly T[],
  readingOf: (item: T) => string,
  fewest: number,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const reading = readingOf(item);
    if (reading.length >= fewest) append(groups, reading, item);
  }
  return groups;
}

/** Put an item on the list of a key. */
export function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
