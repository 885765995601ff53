/** Near spellings: Fuse over the words and names of the vocabulary, and only what is near enough by letters. */
import Fuse from 'fuse.js/basic';
import { inSyllables } from '../../../domain/language/pinyin-syllables.ts';
import { isHan, hasOwnStem, stemOf } from '../../../domain/language/analyze.ts';
import { bitsOf, lettersBetween, lettersMissing, mayBeNear } from './edit-distance.ts';
import type { Name, Vocabulary } from '../index/vocabulary.ts';

/** A word or name with its letters as bits, by which most others are told apart without counting. */
interface Spelt<T> {
  item: T;
  letters: string;
  bits: number;
  /** Its place among all. */
  at: number;
}

export class Spelling {
  readonly #vocabulary: Vocabulary;
  /** By their length: what is near is about as long. */
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

  /** The normalised query with the words of five letters or more that `known` does not know replaced by near ones; undefined where no word changes. */
  respell(text: string, known: (word: string) => boolean): string | undefined {
    const respelt = text.replace(/[\p{L}\p{N}]+/gu, (word) =>
      isHan(word) ||
      word.length < 5 ||
      word.length > longest ||
      /\d/.test(word) ||
      hasOwnStem(word) ||
      known(word)
        ? word
        : (this.#nearest(word) ?? word),
    );
    return respelt === text ? undefined : respelt;
  }

  #nearest(word: string): string | undefined {
    if (!this.#found.has(word)) this.#found.set(word, this.#lookUp(word));
    return this.#found.get(word);
  }

  /** A slip seldom spoils the first letter, and never puts one before it: “iphone” is no phone. */
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

  /** Chinese names that differ from the query in one character, and names joined or parted otherwise; best first. */
  names(text: string): Name[] {
    const typed = lettersOf(text);
    const han = isHan(typed);
    if (typed.length < (han ? 3 : 6) || typed.length > longest) return [];
    const near = within(this.#names, typed, 1)
      // Words parted otherwise and misspelt too are other words: “trees on” is no treason.
      .filter(({ item, letters, distance }) =>
        han ? letters.length === typed.length : distance === 0 || parts(item.plain) === parts(text),
      )
      .sort((a, b) => a.distance - b.distance || a.at - b.at)
      .map(({ item }) => item);
    return near.length || han ? near : this.#readAlmost(typed);
  }

  /** Names whose pinyin is nearly this: meishou caichan for moshou caichan. */
  #readAlmost(typed: string): Name[] {
    if (typed.length < 8 || !inSyllables(typed)) return [];
    return within(this.#readings, typed, typed.length < 12 ? 1 : 2)
      .sort((a, b) => a.distance - b.distance || a.at - b.at)
      .flatMap(({ item }) => item);
  }

  /** Places whose names are nearest, to offer where nothing answers. Fuse grades those that can be near at all. */
  nearestPages(text: string): number[] {
    if (text.length < 3) return [];
    const query = text.slice(0, 32);
    const missing = lettersMissing(query.toLowerCase());
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
  if (word.length < 6) return 1;
  return word.length < 10 ? 2 : 3;
}

/** The share of a query's letters that may be missing from a page's name. */
const loosest = 0.4;

/** A word so short is near too many: it is read as a subject of this reference or not at all. */
const shortest = 5;

/** No word or name that is misspelt is longer. */
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

/** What is at most `allowed` letters from a word, shorter ones first. */
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
      .map((one) => ({ ...one, distance: lettersBetween(word, one.letters, allowed) }))
      .filter(({ distance }) => distance <= allowed),
  );
}
