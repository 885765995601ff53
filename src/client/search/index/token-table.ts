/** Posting lists of names and summaries, each made when its token is first asked for. */
import { isHan, isHanAt, isLetterAt } from '../../../domain/language/tokenize.ts';
import { wordClass, stemOf } from '../../../domain/language/analyze.ts';
import type { NamesText } from './names-text.ts';
import { places } from '../match/weights.ts';

/**
 * The posting list of a token: page → the largest field boost of a field with the token, 0 to 1.
 */
export type Posting = Map<number, number>;

/** What is known of a token. */
export interface Entry {
  posting: Posting;
  /** On how many pages it stands in the title or term. */
  titles: number;
  /** Where the names begin that have it. */
  names: number[];
}

/** The posting lists of names and summaries. */
export class TokenTable {
  readonly #text: NamesText;
  readonly #entries = new Map<string, Entry | undefined>();

  constructor(text: NamesText) {
    this.#text = text;
  }

  /** The entry of a stem or a pair of Chinese characters; undefined where it stands nowhere. */
  entry(token: string): Entry | undefined {
    if (!this.#entries.has(token)) this.#entries.set(token, this.#find(token));
    return this.#entries.get(token);
  }

  #find(token: string): Entry | undefined {
    const text = this.#text;
    const entry: Entry = { posting: new Map(), titles: 0, names: [] };
    let [page, titled] = [0, -1];
    const put = (place: number) => {
      const start = text.beginning(place);
      const role = text.role(start);
      page = text.page(start, page);
      if (!(entry.posting.get(page)! >= places[role])) entry.posting.set(page, places[role]);
      if (role !== 'line' && entry.names.at(-1) !== start) entry.names.push(start);
      if ((role === 'title' || role === 'term') && titled !== page) {
        entry.titles++;
        titled = page;
      }
    };
    if (isHan(token)) this.#eachHan(token, put);
    else
      this.eachWord(
        beginningOf(token),
        (word, place) => stemOf(word) === token && wordClass(word) !== 'nothing' && put(place),
      );
    return entry.posting.size ? entry : undefined;
  }

  /** Calls back for every offset of a pair, or of a single character without Chinese beside it. */
  #eachHan(token: string, found: (place: number) => void): void {
    const { plain } = this.#text;
    const alone = [...token].length === 1;
    for (let at = plain.indexOf(token); at >= 0; at = plain.indexOf(token, at + token.length)) {
      if (!alone || !(isHanAt(plain, at - 1) || isHanAt(plain, at + token.length))) found(at);
    }
  }

  /** Calls back for every word of the text with this prefix, with its offset, in order. */
  eachWord(beginning: string, found: (word: string, place: number) => void): void {
    const { plain } = this.#text;
    if (!isLetterAt(beginning, 0)) return;
    for (let at = plain.indexOf(beginning); at >= 0; at = plain.indexOf(beginning, at + 1)) {
      if (isLetterAt(plain, at - 1)) continue;
      let end = at + beginning.length;
      while (isLetterAt(plain, end)) end++;
      // The “s” of a possessive is not a word.
      if (end - at > 1 || plain[at] !== 's' || plain[at - 1] !== "'")
        found(plain.slice(at, end), at);
    }
  }
}

/**
 * The prefix of every word of a stem: stemming changes the last letter at most (secreci, secrecy).
 */
export const beginningOf = (stem: string): string => (stem.length > 2 ? stem.slice(0, -1) : stem);
