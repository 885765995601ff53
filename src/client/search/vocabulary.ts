/** The names and words of all pages, made ready from the first index. */
import { normalizeAll, squeeze } from '../../domain/normalize.ts';
import { stemOf } from '../../domain/words.ts';
import type { FirstIndex } from '../../derive/search-index.ts';
import type { Kind } from '../../schema/index.ts';
import { places, ranking } from './ranking.ts';
import { append, Readings } from './readings.ts';
import { Slices } from './slices.ts';
import { StandIns } from './stand-ins.ts';
import { TokenTable } from './token-table.ts';
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
  /** Pages that answer a question of these very words. */
  asked?(normalized: string): readonly number[];
}

/** The places of names and meanings by rank, the least first. */
const weights = [places.line, places.alias, places.term, places.title];
const line = 0;
const ranks = { alias: 1, term: 2, title: 3 } as const;

export class Vocabulary implements Lexicon {
  readonly index: FirstIndex;
  readonly synonyms: StandIns;
  #names: readonly Name[] = [];
  readonly #byKey = new Map<string, Name[]>();
  readonly #tokens = new TokenTable();
  readonly #postings = new Map<string, Posting>();
  readonly #old: readonly boolean[];
  /** What is left to read; undefined when all is read. */
  #reading: Generator<void> | undefined = this.#read();
  #readings: Readings | undefined;

  /** Nothing is read yet: {@link readInSlices} does it, and whoever asks before has the rest read at once. */
  constructor(index: FirstIndex) {
    this.index = index;
    const old = index.instruments.filter((instrument) => instrument.old).map(({ page }) => index.ids[page]!);
    this.#old = index.ids.map((own) => old.some((id) => own === id || own.startsWith(`${id}/`)));
    this.synonyms = new StandIns(index.synonyms);
  }

  /** Read names and meanings, page by page. */
  *#read(): Generator<void> {
    this.#names = namesOf(this.index);
    yield;
    const lines = normalizeAll(this.index.lines);
    let at = 0;
    for (let page = 0; page < this.index.ids.length; page++) {
      yield;
      for (let name = this.#names[at]; name?.page === page; name = this.#names[++at]) append(this.#byKey, this.#tokens.addName(page, name.plain, ranks[name.role], name.role !== 'alias'), name);
      this.#tokens.addText(page, lines[page]!, line);
    }
    this.#reading = undefined;
  }

  /** Read in slices, with rests in which the browser handles keys. */
  async readInSlices(): Promise<void> {
    const slices = new Slices();
    while (this.#reading) {
      this.#reading.next();
      if (slices.over) await slices.rest();
    }
  }

  /** The table of tokens, whole. */
  get #whole(): TokenTable {
    while (this.#reading) this.#reading.next();
    return this.#tokens;
  }

  get names(): readonly Name[] {
    return this.#whole && this.#names;
  }

  /** Key of a name → its names. */
  get byKey(): ReadonlyMap<string, Name[]> {
    return this.#whole && this.#byKey;
  }

  /** Every English word of a name, as it is written. */
  get words(): ReadonlySet<string> {
    return this.#whole.words;
  }

  /** How names are read in pinyin. */
  get readings(): Readings {
    return (this.#readings ??= new Readings(this.names, this.index.pinyin));
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
    const entry = this.#whole.entries.get(token);
    if (!entry) return undefined;
    let posting = this.#postings.get(token);
    if (!posting) this.#postings.set(token, (posting = new Map(entry.places.map((place) => [place >> 2, weights[place & 3]!]))));
    return posting;
  }

  rarity(token: string): number {
    return rarityOf(this.#whole.entries.get(token)?.places.length ?? 0, this.size);
  }

  /** Whether a token is one of the subjects of this reference: it stands in several titles. */
  isTopic(token: string): boolean {
    return (this.#whole.entries.get(token)?.titles ?? 0) >= ranking.topic;
  }

  /** Whether a token stands in more than one title: a subject, and no word by the way. */
  isSubject(token: string): boolean {
    return (this.#whole.entries.get(token)?.titles ?? 0) > 1;
  }

  /** Whether an English word occurs in any form. */
  knows(word: string): boolean {
    return this.#whole.entries.has(stemOf(word)) || this.synonyms.has(stemOf(word));
  }

  /** Names read as these letters. Tones by number (guo2jia1) are left out. */
  read(words: readonly string[]): Name[] {
    const letters = squeeze(words.join('')).replace(/([a-z])[1-5]/g, '$1');
    return letters.length > 3 && /^[a-z]+$/.test(letters) ? (this.readings.byPinyin.get(letters) ?? []) : [];
  }
}

/** Rarity of a token on `pages` of `all` pages. */
export const rarityOf = (pages: number, all: number): number => Math.log(1 + all / (pages || 3));

/** The names of all pages in the order of the pages. */
function namesOf({ ids, kinds, titles, zh, names }: FirstIndex): Name[] {
  const all: Name[] = [];
  for (let page = 0; page < ids.length; page++) {
    const title = titles[page]!;
    all.push({ page, text: title, plain: '', role: 'title' });
    // “Huang Yu (sentenced 2016)” is found as “Huang Yu”.
    const bare = ['case', 'concept'].includes(kinds[page]!) ? title.replace(/ \(.*\)$/, '') : title;
    if (bare !== title) all.push({ page, text: bare, plain: '', role: 'title' });
    // The words of its address are a name too: /concepts/joint-crime/.
    const [folder, slug = ''] = ids[page]!.split('/');
    const address = slug.replaceAll('-', ' ');
    if (folder !== 'law') all.push({ page, text: address, plain: address, role: 'alias' });
    if (zh[page]) all.push({ page, text: zh[page]!, plain: '', role: 'term' });
    if (names[page]) for (const text of names[page]!.split('|')) if (text) all.push({ page, text, plain: '', role: 'alias' });
  }
  const own = all.map(({ plain }) => plain !== '');
  normalizeAll(all.map(({ text }) => text)).forEach((plain, at) => (all[at]!.plain ||= plain));
  // An address that is the title in other letters is no further name.
  return all.filter(({ plain }, at) => !own[at] || plain !== all[at - 1]!.plain);
}
