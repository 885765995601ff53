/** The names and words of all pages, from the first index. */
import { squeeze } from '../../../domain/language/normalize.ts';
import { inSyllables, pinyinKey } from '../../../domain/language/pinyin-syllables.ts';
import { stemOf, tokensOf } from '../../../domain/language/analyze.ts';
import type { FirstIndex } from '../../../derive/search/first-index.ts';
import type { Kind } from '../../../schema/index.ts';
import { NameTable } from './name-table.ts';
import { NamesText, type Name } from './names-text.ts';
import { ranking } from '../match/weights.ts';
import { Readings } from './pinyin-names.ts';
import { Synonyms } from '../query/synonyms.ts';
import { TokenTable, type Entry, type Posting } from './token-table.ts';

export type { Name } from './names-text.ts';
export type { Posting } from './token-table.ts';

/** One term of a query: an English word or a pair of Chinese characters. */
export interface Unit {
  /** As typed, for messages. */
  word: string;
  /** Its inverse document frequency, in natural logarithms; 0 for a term that is not counted. */
  weight: number;
  /** Token → how fully it matches the term, 0 to 1: 1 for its own stem, less for a synonym. */
  tokens: Map<string, number>;
  /** Pages named by pinyin or a name that covers this term, and how fully they match it, 0 to 1. */
  pages: Map<number, number>;
}

/** Posting lists: of names and summaries, or of the full text too. */
export interface Lexicon {
  posting(token: string): Posting | undefined;
  /**
   * Inverse document frequency, in natural logarithms. An unknown token counts as a fairly rare
   * one.
   */
  rarity(token: string): number;
  /** Pages that answer a question similar to this one, and how similar it is, 0 to 1. */
  similarQuestions?(units: readonly Unit[]): Map<number, number>;
  /** Pages that answer a question of exactly these words. */
  asked?(normalized: string): readonly number[];
}

const none: readonly Name[] = [];

/** Everything the first index knows. Pages are their numbers in the index, from 0. */
export class Vocabulary implements Lexicon {
  readonly index: FirstIndex;
  readonly synonyms: Synonyms;
  readonly text: NamesText;
  readonly #tokens: TokenTable;
  /** Ids of the instruments no longer in force. */
  readonly #old: readonly string[];
  readonly #table: NameTable;
  #readings: Readings | undefined;

  constructor(index: FirstIndex) {
    this.index = index;
    this.#old = index.instruments
      .filter((instrument) => instrument.old)
      .map(({ page }) => index.ids[page]!);
    this.synonyms = new Synonyms(index.synonyms);
    this.text = new NamesText(index);
    this.#tokens = new TokenTable(this.text);
    this.#table = new NameTable(this.text, this.#tokens);
  }

  /** All names, in the order of their pages. */
  get names(): Name[] {
    return [...this.text.names()];
  }

  /** The names of a key, see `keyOf`. */
  called(key: string): readonly Name[] {
    return this.#table.called(key);
  }

  /** Every English word of a name with this prefix, unstemmed. */
  wordsFrom(beginning: string): ReadonlySet<string> {
    return this.#table.wordsFrom(beginning);
  }

  /** Every English word of a name. */
  get words(): ReadonlySet<string> {
    return this.#table.words;
  }

  /** How names are read in pinyin. */
  get readings(): Readings {
    return (this.#readings ??= new Readings([...this.#table.inChinese], this.index.pinyin));
  }

  /** Names whose pinyin these letters are. Tones by number (guo2jia1) are ignored. */
  read(words: readonly string[]): readonly Name[] {
    const letters = pinyinKey(squeeze(words.join('')).replace(/([a-z])[1-5]/g, '$1'));
    return letters.length > 3 && inSyllables(letters)
      ? (this.readings.byPinyin.get(letters) ?? none)
      : none;
  }

  /** Whether a page belongs to an instrument that is no longer in force. */
  isOld(page: number): boolean {
    const own = this.index.ids[page]!;
    return this.#old.some((id) => own === id || own.startsWith(`${id}/`));
  }

  get size(): number {
    return this.index.ids.length;
  }

  kind(page: number): Kind {
    return this.index.kinds[page]!;
  }

  /** Pages that are often confused with a page. */
  confusedWith(page: number): number[] {
    return this.index.notSame
      .filter((pair) => pair.includes(page))
      .map(([a, b]) => (a === page ? b : a));
  }

  /** Where a token stands, and in which names. */
  entry(token: string): Entry | undefined {
    return this.#tokens.entry(token);
  }

  posting(token: string): Posting | undefined {
    return this.entry(token)?.posting;
  }

  rarity(token: string): number {
    return rarityOf(this.posting(token)?.size ?? 0, this.size);
  }

  /** Whether a token is one of the subjects of this reference: it stands in several titles. */
  isTopic(token: string): boolean {
    return (this.entry(token)?.titles ?? 0) >= ranking.topic;
  }

  /** Whether a token stands in more than one title, so that it is a subject of this reference. */
  isSubject(token: string): boolean {
    return (this.entry(token)?.titles ?? 0) > 1;
  }

  /** Whether an English word occurs in any form. */
  knows(word: string): boolean {
    return this.entry(stemOf(word)) !== undefined || this.synonyms.has(stemOf(word));
  }

  /**
   * Whether a token is the name of a person: it stands in the name of a case, before any comma, and
   * no page of another kind is called by it.
   */
  isPerson(token: string): boolean {
    const names = this.entry(token)?.names.map((start) => this.text.name(start)) ?? [];
    if (
      names.length === 0 ||
      names.some(({ page }) => this.kind(page) !== 'case') ||
      this.synonyms.has(token)
    )
      return false;
    return names.some(
      ({ role, plain }) =>
        role !== 'alias' && tokensOf(plain.replace(/[,(].*$/, '')).includes(token),
    );
  }
}

/** Inverse document frequency of a token on `pages` of `all` pages, in natural logarithms. */
export const rarityOf = (pages: number, all: number): number => Math.log(1 + all / (pages || 3));
