/** Near spellings: Fuse over the words and names of the vocabulary, and only what is near enough by letters. */
import Fuse from 'fuse.js/basic';
import { isHan } from '../../domain/words.ts';
import { lettersBetween } from './letters.ts';
import type { Name, Vocabulary } from './vocabulary.ts';

export class Spelling {
  readonly #vocabulary: Vocabulary;
  /** Words by their length; a near word is about as long. */
  readonly #words = new Map<number, string[]>();
  readonly #names: { name: Name; letters: string }[];
  readonly #pages: Fuse<{ page: number; title: string; term: string }>;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    for (const word of vocabulary.words) if (word.length > 3) this.#words.set(word.length, [...(this.#words.get(word.length) ?? []), word]);
    this.#names = vocabulary.names.map((name) => ({ name, letters: lettersOf(name.plain) }));
    const { titles, zh } = vocabulary.index;
    this.#pages = new Fuse(titles.map((title, page) => ({ page, title, term: zh[page]! })), { keys: [{ name: 'title', weight: 3 }, { name: 'term', weight: 2 }], threshold: 0.4, ignoreLocation: true });
  }

  /** The normalised query with the words that `known` does not know replaced by near ones; undefined where no word changes. */
  respell(text: string, known: (word: string) => boolean): string | undefined {
    const respelt = text.replace(/[\p{L}\p{N}]+/gu, (word) => (isHan(word) || word.length < 4 || word.length > longest || /\d/.test(word) || known(word) ? word : (this.#nearest(word) ?? word)));
    return respelt === text ? undefined : respelt;
  }

  #nearest(word: string): string | undefined {
    const allowed = word.length < 6 ? 1 : word.length < 10 ? 2 : 3;
    const near = Array.from({ length: 2 * allowed + 1 }, (_, i) => this.#words.get(word.length - allowed + i) ?? []).flat();
    return new Fuse(near, { threshold: 0.45, ignoreLocation: true })
      .search(word, { limit: 40 })
      .map(({ item }) => ({ item, distance: lettersBetween(word, item, allowed) }))
      .filter(({ item, distance }) => distance <= allowed && (item[0] === word[0] || distance === 1))
      .sort((a, b) => a.distance - b.distance || this.#vocabulary.rarity(a.item) - this.#vocabulary.rarity(b.item))[0]?.item;
  }

  /** Chinese names that differ from the query in one character, and names joined or parted otherwise; best first. */
  names(text: string): Name[] {
    const typed = lettersOf(text);
    const han = isHan(typed);
    if (typed.length < (han ? 3 : 6) || typed.length > longest) return [];
    return this.#names
      .map(({ name, letters }) => ({ name, distance: han && letters.length !== typed.length ? 2 : lettersBetween(typed, letters, 1) }))
      .filter(({ distance }) => distance < 2)
      .sort((a, b) => a.distance - b.distance)
      .map(({ name }) => name);
  }

  /** Places whose names are nearest, to offer where nothing answers. */
  nearestPages(text: string): number[] {
    return text.length < 3 ? [] : this.#pages.search(text.slice(0, 32), { limit: 5 }).map(({ item }) => item.page);
  }
}

/** No word or name that is misspelt is longer. */
const longest = 40;

const lettersOf = (text: string): string => text.replace(/[\s-]/g, '');
