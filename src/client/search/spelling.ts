/** Near spellings: Fuse over the words and names of the vocabulary, and only what is near enough by letters. */
import Fuse from 'fuse.js/basic';
import { isHan } from '../../domain/words.ts';
import type { Name, Vocabulary } from './vocabulary.ts';

export class Spelling {
  readonly #vocabulary: Vocabulary;
  readonly #words: Fuse<string>;
  readonly #names: Fuse<{ page: number; title: string; term: string; aliases: string[] }>;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#words = new Fuse([...vocabulary.words].filter((word) => word.length > 3), { threshold: 0.45, ignoreLocation: true, includeScore: true });
    const { index } = vocabulary;
    const rows = index.ids.map((_, page) => ({ page, title: index.titles[page]!, term: index.zh[page]!, aliases: index.names[page]!.split('|').filter(Boolean) }));
    this.#names = new Fuse(rows, { keys: [{ name: 'title', weight: 3 }, { name: 'term', weight: 2 }, { name: 'aliases', weight: 1 }], threshold: 0.4, ignoreLocation: true, includeScore: true });
  }

  /** The normalised query with the words that `known` does not know replaced by near ones; undefined where no word changes. */
  respell(text: string, known: (word: string) => boolean): string | undefined {
    const respelt = text.replace(/[\p{L}\p{N}]+/gu, (word) => (isHan(word) || word.length < 4 || /\d/.test(word) || known(word) ? word : (this.#nearest(word) ?? word)));
    return respelt === text ? undefined : respelt;
  }

  #nearest(word: string): string | undefined {
    const allowed = word.length < 6 ? 1 : word.length < 10 ? 2 : 3;
    const near = this.#words
      .search(word, { limit: 40 })
      .map(({ item }) => ({ item, distance: lettersBetween(word, item, allowed) }))
      .filter(({ item, distance }) => distance <= allowed && (item[0] === word[0] || distance === 1));
    return near.sort((a, b) => a.distance - b.distance || this.#vocabulary.rarity(a.item) - this.#vocabulary.rarity(b.item))[0]?.item;
  }

  /** Chinese names that differ from the query in one character, and names joined or parted otherwise; best first. */
  names(text: string): Name[] {
    const squeezed = text.replace(/[\s-]/g, '');
    if (squeezed.length < 3) return [];
    const han = isHan(squeezed);
    return this.#vocabulary.names
      .filter((name) => {
        const other = name.plain.replace(/[\s-]/g, '');
        if (han) return [...other].length === [...squeezed].length && lettersBetween(squeezed, other, 1) <= 1;
        return squeezed.length > 5 && Math.abs(other.length - squeezed.length) <= 1 && lettersBetween(squeezed, other, 1) <= 1;
      })
      .sort((a, b) => lettersBetween(squeezed, a.plain, 2) - lettersBetween(squeezed, b.plain, 2));
  }

  /** Places whose names are nearest, to offer where nothing answers. */
  nearestPages(text: string): number[] {
    return text.length < 3 ? [] : this.#names.search(text.slice(0, 32), { limit: 5 }).map(({ item }) => item.page);
  }
}

/** Letters to insert, drop, change or swap to make `a` of `b`; more than `most` counts as `most + 1`. */
export function lettersBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
