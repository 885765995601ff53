/**
 * All names and summaries of all pages as one string, which is searched with `indexOf`. Most words
 * are never asked for, so no posting lists are built: a scan costs less than building them.
 */
import { plainLetters } from '../../../domain/language/normalize.ts';
import { isHanAt, isLetterAt } from '../../../domain/language/tokenize.ts';
import type { FirstIndex } from '../../../derive/search/first-index.ts';
import { eachPart, endOf, isSign, roleOf, signs, written, type Role } from './names-written.ts';

/** A name of a page. */
export interface Name {
  page: number;
  /** As it is written. */
  text: string;
  /** Normalised, for prefixes and parts. */
  plain: string;
  role: 'title' | 'term' | 'alias';
}

/**
 * The searched string, and the names in it by their offsets. Pages are their numbers in the index.
 */
export class NamesText {
  /** The parts, normalised, each after the sign of its role, see `signs`. */
  readonly plain: string;
  readonly #index: FirstIndex;
  /** Where the sign of each page stands, and where one more would. */
  readonly #pages: number[] = [];
  /** The names of a page by where they begin. */
  readonly #names: (ReadonlyMap<number, Name> | undefined)[] = [];

  constructor(index: FirstIndex) {
    this.#index = index;
    let all = '';
    for (let page = 0; page < index.ids.length; page++) {
      const others = index.spelt[page];
      all += others
        ? written(index, page).replace(eachPart, (text) => others[text] ?? text)
        : written(index, page);
    }
    this.plain = plainLetters(all) + signs.page;
    for (let at = 0; at >= 0; at = this.plain.indexOf(signs.page, at + 1)) this.#pages.push(at);
  }

  /** Where the part begins that contains this offset. */
  beginning(place: number): number {
    while (place > 0 && !isSign(this.plain.charCodeAt(place - 1))) place--;
    return place;
  }

  /** The role of the part that begins here. */
  role(start: number): Role {
    return roleOf(this.plain[start - 1]!);
  }

  /** The page of an offset, by binary search; it is not on a page before `from`. */
  page(place: number, from = 0): number {
    let [low, high] = [from, this.#pages.length - 2];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#pages[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The name that begins here, the same object each time. */
  name(start: number): Name {
    return this.#of(this.page(start)).get(start)!;
  }

  /** The names of a page, its title first. */
  namesOf(page: number): Name[] {
    return [...this.#of(page).values()];
  }

  #of(page: number): ReadonlyMap<number, Name> {
    return (this.#names[page] ??= this.#read(page));
  }

  /** All names in their order. */
  *names(): Generator<Name> {
    for (let page = 0; page < this.#index.ids.length; page++) yield* this.#of(page).values();
  }

  #read(page: number): ReadonlyMap<number, Name> {
    const names = new Map<number, Name>();
    const shown = written(this.#index, page);
    // Both are read side by side: normalising may change the length of a part.
    for (let from = 1, start = this.#pages[page]! + 1; from < shown.length;) {
      const [to, end] = [endOf(shown, from), endOf(this.plain, start)];
      const role = this.role(start);
      if (role !== 'line')
        names.set(start, {
          page,
          text: shown.slice(from, to),
          plain: this.plain.slice(start, end),
          role,
        });
      [from, start] = [to + 1, end + 1];
    }
    return names;
  }

  /**
   * Calls back for each name that contains a normalised text, with the offset of its first
   * occurrence in the name. Latin letters match only at the beginning of a word.
   */
  having(text: string, found: (name: Name, at: number) => void): void {
    if (text === '' || endOf(text, 0) < text.length) return;
    const latin = isLetterAt(text, 0);
    let last = -1;
    for (let at = this.plain.indexOf(text); at >= 0; at = this.plain.indexOf(text, at + 1)) {
      if (latin && (isLetterAt(this.plain, at - 1) || isHanAt(this.plain, at - 1))) continue;
      const start = this.beginning(at);
      if (start !== last && this.role(start) !== 'line') found(this.name(start), at - start);
      last = start;
    }
  }
}
