/** The names and words of all pages, made ready from the first index. */
import { normalize, squeeze } from '../../domain/normalize.ts';
import { isHan, keyOfWords, pairsOf, rawWords, stemOf, tokensOf, tokensOfWords } from '../../domain/words.ts';
import type { FirstIndex } from '../../derive/search-index.ts';
import type { Kind } from '../../schema/index.ts';
import { places, ranking } from './ranking.ts';
import type { Unit } from './units.ts';

/** A name of a page. The first of a page is its title. */
export interface Name {
  page: number;
  /** As it is written. */
  text: string;
  /** Normalised, for prefixes and parts. */
  plain: string;
  role: 'title' | 'term' | 'alias';
}

/** Pages with a token, and how much the place of the token counts there, 0 to 1. */
export type Posting = Map<number, number>;

/** Where tokens stand: in names and meanings, or in the whole text too. */
export interface Lexicon {
  posting(token: string): Posting | undefined;
  /** How telling a token is: rare ones more, in natural logarithms. One that occurs nowhere is as telling as a fairly rare one. */
  rarity(token: string): number;
  /** Pages that answer a question like this one, and how alike it is, 0 to 1. */
  alike?(units: readonly Unit[]): Map<number, number>;
}


export class Vocabulary implements Lexicon {
  readonly index: FirstIndex;
  readonly names: Name[] = [];
  /** Key of a name → its names. */
  readonly byKey = new Map<string, Name[]>();
  /** Squeezed pinyin, and its initials → names. */
  readonly byPinyin = new Map<string, Name[]>();
  readonly byInitials = new Map<string, Name[]>();
  readonly postings = new Map<string, Posting>();
  /** Pinyin of a pair of characters → the pairs read so. */
  readonly pairs = new Map<string, Set<string>>();
  /** Every English word of a name, as it is written. */
  readonly words = new Set<string>();
  readonly synonyms = new Map<string, Set<string>>();
  /** In how many titles and terms a token stands. */
  readonly #titles = new Map<string, number>();
  readonly #syllables = new Map<string, string>();
  readonly #old: readonly boolean[];

  constructor(index: FirstIndex) {
    this.index = index;
    const old = index.instruments.filter((instrument) => instrument.old).map(({ page }) => index.ids[page]!);
    this.#old = index.ids.map((own) => old.some((id) => own === id || own.startsWith(`${id}/`)));
    for (const [, char, syllable] of index.pinyin.syllables.matchAll(/(\p{Script=Han})([a-z]*)/gu)) this.#syllables.set(char!, syllable!);
    this.#learn();
    index.ids.forEach((_, page) => this.#addPage(page));
  }

  /** Groups of tokens that stand for each other. */
  #learn(): void {
    for (const group of this.index.synonyms) {
      const tokens = group.split(' ');
      for (const token of tokens) this.synonyms.set(token, new Set([...(this.synonyms.get(token) ?? []), ...tokens.filter((other) => other !== token)]));
    }
  }

  #addPage(page: number): void {
    const { titles, zh, names, lines } = this.index;
    this.#addName({ page, text: titles[page]!, plain: normalize(titles[page]!), role: 'title' });
    // “Huang Yu (sentenced 2016)” is found as “Huang Yu”.
    const bare = ['case', 'concept'].includes(this.kind(page)) ? titles[page]!.replace(/ \(.*\)$/, '') : titles[page]!;
    if (bare !== titles[page]) this.#addName({ page, text: bare, plain: normalize(bare), role: 'title' });
    // The words of its address are a name too: /concepts/joint-crime/.
    const [folder, slug = ''] = this.index.ids[page]!.split('/');
    const address = slug.replaceAll('-', ' ');
    if (folder !== 'law' && normalize(bare) !== address) this.#addName({ page, text: address, plain: address, role: 'alias' });
    if (zh[page]) this.#addName({ page, text: zh[page]!, plain: normalize(zh[page]!), role: 'term' });
    for (const text of names[page]!.split('|')) if (text) this.#addName({ page, text, plain: normalize(text), role: 'alias' });
    this.#addTokens(page, tokensOf(normalize(lines[page]!)), places.line);
  }

  #addName(name: Name): void {
    this.names.push(name);
    const words = rawWords(name.plain);
    append(this.byKey, keyOfWords(words), name);
    const tokens = tokensOfWords(words);
    if (name.role !== 'alias') for (const token of new Set(tokens)) this.#titles.set(token, (this.#titles.get(token) ?? 0) + 1);
    for (const word of words) if (!isHan(word)) this.words.add(word);
    this.#addTokens(name.page, tokens, places[name.role]);
    if (!words.some(isHan)) return;
    this.#addPairs(name.plain);
    const syllables = [...name.text].map((char) => this.#syllables.get(char) ?? '').filter(Boolean);
    const whole = this.index.pinyin.exact[name.text] ?? syllables.join('');
    if (whole.length > 1) append(this.byPinyin, whole, name);
    if (name.role === 'term' && syllables.length > 2) append(this.byInitials, syllables.map((syllable) => syllable[0]).join(''), name);
  }

  /** Words read as a pair of characters: jingwai → 境外. */
  #addPairs(text: string): void {
    for (const run of text.match(/\p{Script=Han}{2,}/gu) ?? []) {
      for (const pair of pairsOf(run)) {
        const reading = [...pair].map((char) => this.#syllables.get(char) ?? '').join('');
        this.pairs.set(reading, (this.pairs.get(reading) ?? new Set()).add(pair));
      }
    }
  }

  #addTokens(page: number, tokens: readonly string[], weight: number): void {
    for (const token of tokens) {
      let posting = this.postings.get(token);
      if (!posting) this.postings.set(token, (posting = new Map()));
      if ((posting.get(page) ?? 0) < weight) posting.set(page, weight);
    }
  }

  /** Whether a page belongs to an instrument that is no longer in force. */
  isOld(page: number): boolean {
    return this.#old[page]!;
  }

  get size(): number {
    return this.index.ids.length;
  }

  kind(page: number): Kind {
    return this.index.kinds[page]!;
  }

  /** Pages that are often confused with a page. */
  confusedWith(page: number): number[] {
    return this.index.notSame.filter((pair) => pair.includes(page)).map(([a, b]) => (a === page ? b : a));
  }

  posting(token: string): Posting | undefined {
    return this.postings.get(token);
  }

  rarity(token: string): number {
    return rarityOf(this.postings.get(token)?.size ?? 0, this.size);
  }

  /** Whether a token is one of the subjects of this reference: it stands in several titles. */
  isTopic(token: string): boolean {
    return (this.#titles.get(token) ?? 0) >= ranking.topic;
  }

  /** Whether a token stands in more than one title: a subject, and no word by the way. */
  isSubject(token: string): boolean {
    return (this.#titles.get(token) ?? 0) > 1;
  }

  /** Whether an English word occurs in any form. */
  knows(word: string): boolean {
    return this.postings.has(stemOf(word)) || this.synonyms.has(stemOf(word));
  }

  /** Names read as these letters. Tones by number (guo2jia1) are left out. */
  read(words: readonly string[]): Name[] {
    const letters = squeeze(words.join('')).replace(/([a-z])[1-5]/g, '$1');
    return letters.length > 3 && /^[a-z]+$/.test(letters) ? (this.byPinyin.get(letters) ?? []) : [];
  }
}

/** Rarity of a token on `pages` of `all` pages. */
export const rarityOf = (pages: number, all: number): number => Math.log(1 + all / (pages || 3));

function append<K>(map: Map<K, Name[]>, key: K, name: Name): void {
  const list = map.get(key);
  if (list) list.push(name);
  else map.set(key, [name]);
}
