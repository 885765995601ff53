/** Fuzzy matches: words and names within a small edit distance of what was typed. */
import Fuse from 'fuse.js/basic';
import { inSyllables, pinyinKey } from '../../../domain/language/pinyin-syllables.ts';
import { isHan, hasOwnStem, stemOf } from '../../../domain/language/analyze.ts';
import { bitsOf, editDistance, mayBeNear, substringDistance } from './edit-distance.ts';
import type { Name, Vocabulary } from '../index/vocabulary.ts';

/**
 * A word or name, with a bit set of its letters that rules out most others before counting edits.
 */
interface Spelt<T> {
  item: T;
  letters: string;
  bits: number;
  /** Its index among all. */
  at: number;
}

/** Corrections of words and fuzzy matches of names, over one vocabulary. */
export class Spelling {
  readonly #vocabulary: Vocabulary;
  /** By length, as the edit distance bounds the difference in length. */
  readonly #words: ReadonlyMap<number, Spelt<string>[]>;
  readonly #names: ReadonlyMap<number, Spelt<Name>[]>;
  readonly #readings: ReadonlyMap<number, Spelt<readonly Name[]>[]>;
  readonly #pages: { page: number; title: string; term: string }[];
  /** Words that were looked up while the query was typed. */
  readonly #found = new Map<string, string | undefined>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#words = byLength(
      [...vocabulary.words].filter((word) => word.length > 3).map((word) => [word, word]),
    );
    this.#names = byLength(vocabulary.names.map((name) => [name, lettersOf(name.plain)]));
    this.#readings = byLength(
      [...vocabulary.readings.byPinyin].map(([reading, names]) => [names, reading]),
    );
    const { titles, zh } = vocabulary.index;
    this.#pages = titles.map((title, page) => ({ page, title, term: zh[page]! }));
  }

  /**
   * The normalised query with unknown words of five letters or more replaced by the nearest known
   * ones; undefined where no word changes. `known` says whether a word needs no correction.
   */
  respell(text: string, known: (word: string) => boolean): string | undefined {
    const respelt = text.replace(/[\p{L}\p{N}]+/gu, (word) =>
      isHan(word) ||
      word.length < 5 ||
      word.length > longest ||
      /\d/.test(word) ||
      hasOwnStem(word) ||
      this.#isSpoken(word) ||
      known(word)
        ? word
        : (this.#nearest(word) ?? word),
    );
    return respelt === text ? undefined : respelt;
  }

  /** Whether letters are pinyin of Chinese that occurs in names: chufen is no misspelt Chen. */
  #isSpoken(word: string): boolean {
    return this.#vocabulary.readings.pairs.has(pinyinKey(word));
  }

  #nearest(word: string): string | undefined {
    if (!this.#found.has(word)) this.#found.set(word, this.#lookUp(word));
    return this.#found.get(word);
  }

  /** A typing error seldom changes the first letter and never adds one before it: “iphone”. */
  #lookUp(word: string): string | undefined {
    const near = within(this.#words, word, allowedDistance(word))
      .filter(
        ({ item, distance }) => item[0] === word[0] || (distance === 1 && item !== word.slice(1)),
      )
      .filter(({ item }) => word.length > shortest || this.#vocabulary.isSubject(stemOf(item)));
    const distances = new Map(near.map(({ item, distance }) => [item, distance]));
    return new Fuse([...distances.keys()], { threshold: 0.45, ignoreLocation: true })
      .search(word)
      .map(({ item }) => ({ item, distance: distances.get(item)! }))
      .sort(
        (a, b) =>
          a.distance - b.distance ||
          this.#vocabulary.rarity(a.item) - this.#vocabulary.rarity(b.item),
      )[0]?.item;
  }

  /**
   * Names within one edit of the query, best first: Chinese ones with one other character, English
   * ones also with their words joined or separated differently.
   */
  names(text: string): Name[] {
    const typed = lettersOf(text);
    const han = isHan(typed);
    if (typed.length < (han ? 3 : 6) || typed.length > longest) return [];
    const near = within(this.#names, typed, 1)
      // Words both separated differently and misspelt are other words: “trees on” is no treason.
      .filter(({ item, letters, distance }) =>
        han ? letters.length === typed.length : distance === 0 || parts(item.plain) === parts(text),
      )
      .sort((a, b) => a.distance - b.distance || a.at - b.at)
      .map(({ item }) => item);
    return near.length || han ? near : this.#readAlmost(typed);
  }

  /** Names by misspelt pinyin: meishou caichan for moshou caichan. */
  #readAlmost(typed: string): Name[] {
    if (typed.length < 8 || !inSyllables(typed)) return [];
    const letters = pinyinKey(typed);
    return within(this.#readings, letters, letters.length < 12 ? 1 : 2)
      .sort((a, b) => a.distance - b.distance || a.at - b.at)
      .flatMap(({ item }) => item);
  }

  /** Pages with the most similar names, five at most, to offer where nothing answers. */
  nearestPages(text: string): number[] {
    if (text.length < 3) return [];
    const query = text.slice(0, 32);
    const missing = substringDistance(query.toLowerCase());
    const near = (name: string) => missing(name.toLowerCase()) / query.length <= loosest;
    const pages = this.#pages.filter(({ title, term }) => near(title) || near(term));
    const fuse = new Fuse(pages, {
      keys: [
        { name: 'title', weight: 3 },
        { name: 'term', weight: 2 },
      ],
      threshold: loosest,
      ignoreLocation: true,
    });
    return fuse.search(query, { limit: 5 }).map(({ item }) => item.page);
  }
}

/** How many edits a word of this length may be away from the one that was meant. */
function allowedDistance(word: string): number {
  if (word.length < 7) return 1;
  return word.length < 10 ? 2 : 3;
}

/** The share of a query's letters that may be missing from a page's name. */
const loosest = 0.4;

/**
 * A word of this length is near too many others: it is corrected only to a subject of this site.
 */
const shortest = 5;

/** Longer words and names are not corrected. */
const longest = 40;

const parts = (text: string): number => text.split(/[\s-]/).length;
const lettersOf = (text: string): string => text.replace(/[\s-]/g, '');

function byLength<T>(
  items: readonly (readonly [item: T, letters: string])[],
): Map<number, Spelt<T>[]> {
  return Map.groupBy(
    items.map(([item, letters], at) => ({ item, letters, bits: bitsOf(letters), at })),
    ({ letters }) => letters.length,
  );
}

/** Everything within an edit distance of `allowed` from a word, shorter ones first. */
function within<T>(
  all: ReadonlyMap<number, Spelt<T>[]>,
  word: string,
  allowed: number,
): (Spelt<T> & { distance: number })[] {
  const bits = bitsOf(word);
  return Array.from(
    { length: 2 * allowed + 1 },
    (_, i) => all.get(word.length - allowed + i) ?? [],
  ).flatMap((spelt) =>
    spelt
      .filter((one) => mayBeNear(bits, one.bits, allowed))
      .map((one) => ({ ...one, distance: editDistance(word, one.letters, allowed) }))
      .filter(({ distance }) => distance <= allowed),
  );
}
