/** Which tokens stand on which pages. Thousands of names go through here before the first answer: each word is looked up once. */
import { bearing, isHan, keyOf, pairsOf, rawWords, stemOf } from '../../domain/words.ts';

/** What is known of a token. */
export interface Entry {
  /** Its pages, ascending, each as page × 4 + the rank of the weightiest place where it stands. */
  places: number[];
  /** On how many pages it stands in the title or term. */
  titles: number;
  /** The last page that was counted. */
  counted: number;
}

/** What is known of an English word. */
interface Known {
  stem: string;
  /** Whether it says what a name is about. */
  telling: boolean;
  /** None for a word that carries no subject. */
  entry: Entry | undefined;
  inName: boolean;
}

export class TokenTable {
  readonly entries = new Map<string, Entry>();
  /** Every English word of a name, as it is written. */
  readonly words = new Set<string>();
  readonly #known = new Map<string, Known>();

  /** Take in a normalised name; `counted` says that it is a title or term. Answers its key, see `keyOf`. */
  addName(page: number, plain: string, rank: number, counted: boolean): string {
    let key = '';
    for (const word of rawWords(plain)) {
      if (isHan(word)) {
        for (const pair of pairsOf(word)) this.#put(this.#entryOf(pair), page, rank, counted);
        key += key === '' ? word : ` ${word}`;
        continue;
      }
      const known = this.#knownOf(word);
      if (!known.inName) {
        known.inName = true;
        this.words.add(word);
      }
      if (known.entry) this.#put(known.entry, page, rank, counted);
      if (known.telling) key += key === '' ? known.stem : ` ${known.stem}`;
    }
    return key === '' ? keyOf(plain) : key;
  }

  /** Take in another normalised text of a page. */
  addText(page: number, plain: string, rank: number): void {
    for (const word of rawWords(plain)) {
      if (isHan(word)) for (const pair of pairsOf(word)) this.#put(this.#entryOf(pair), page, rank, false);
      else {
        const { entry } = this.#knownOf(word);
        if (entry) this.#put(entry, page, rank, false);
      }
    }
  }

  #put(entry: Entry, page: number, rank: number, counted: boolean): void {
    const { places } = entry;
    const place = page * 4 + rank;
    const last = places.length - 1;
    if (last < 0 || places[last]! >> 2 !== page) places.push(place);
    else if (places[last]! < place) places[last] = place;
    if (!counted || entry.counted === page) return;
    entry.counted = page;
    entry.titles++;
  }

  #knownOf(word: string): Known {
    let known = this.#known.get(word);
    if (!known) {
      const says = bearing(word);
      const stem = stemOf(word);
      known = { stem, telling: says === 'subject', entry: says === 'nothing' ? undefined : this.#entryOf(stem), inName: false };
      this.#known.set(word, known);
    }
    return known;
  }

  #entryOf(token: string): Entry {
    let entry = this.entries.get(token);
    if (!entry) this.entries.set(token, (entry = { places: [], titles: 0, counted: -1 }));
    return entry;
  }
}
