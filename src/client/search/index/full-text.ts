/** Posting lists of names, summaries and full text together, and the similarity of questions. */
import { normalize } from '../../../domain/language/normalize.ts';
import {
  contentWords,
  hanContent,
  isHan,
  keyOf,
  pairsOf,
  stemOf,
  tokensOf,
} from '../../../domain/language/analyze.ts';
import type { TextIndex } from '../../../derive/search/text-index.ts';
import { ListMaker, type Lists } from './posting-lists.ts';
import { places } from '../match/weights.ts';
import type { Unit } from './vocabulary.ts';
import { rarityOf, type Lexicon, type Posting, type Vocabulary } from './vocabulary.ts';

/**
 * Posting lists for each field. Those of `asks`, `named`, `headings` and `passages` hold the
 * numbers of texts, each of which belongs to a page; those of `lines` hold the numbers of pages.
 */
interface FieldPostings {
  asks: Lists;
  lines: Lists;
  named: Lists;
  headings: Lists;
  passages: Lists;
  askPages: readonly number[];
  namedPages: readonly number[];
  plain: readonly string[];
}

const none: readonly number[] = [];

/** Posting lists over the first index and the full-text index together. */
export class TextLexicon implements Lexicon {
  readonly index: TextIndex;
  readonly headings: Lists;
  readonly passages: Lists;
  /** The passages, normalised. */
  readonly plain: readonly string[];
  readonly #vocabulary: Vocabulary;
  readonly #made: FieldPostings;
  readonly #places: ReadonlyMap<string, number>;
  readonly #sections = new Map<string, ReadonlySet<number>>();
  readonly #joined = new Map<string, Posting | undefined>();
  readonly #askRarity = new Map<string, number>();
  #pagesByAsk: Map<string, { page: number; key: string }[]> | undefined;
  /** The sum of the inverse document frequencies of each question's tokens. */
  readonly #askWeights: Float64Array;

  private constructor(index: TextIndex, vocabulary: Vocabulary, made: FieldPostings) {
    this.index = index;
    this.#vocabulary = vocabulary;
    this.#made = made;
    this.headings = made.headings;
    this.passages = made.passages;
    this.plain = made.plain;
    this.#places = new Map(index.words.split(' ').map((word, i) => [word, i]));
    this.#askWeights = new Float64Array(made.askPages.length);
    for (const [token, asks] of made.asks.of) {
      const rarity = rarityOf(asks.length, made.askPages.length) * (isHan(token) ? 0.3 : 1);
      this.#askRarity.set(token, rarity);
      for (const ask of asks) this.#askWeights[ask]! += rarity;
    }
  }

  /** Build the posting lists, yielding to the main thread meanwhile. */
  static async read(index: TextIndex, vocabulary: Vocabulary): Promise<TextLexicon> {
    const maker = new ListMaker();
    const asks = Object.entries(index.asks).flatMap(([page, list]) =>
      list.split('|').map((ask) => ({ page: Number(page), ask })),
    );
    const named = Object.entries(index.names);
    const plain: string[] = [];
    return new TextLexicon(index, vocabulary, {
      asks: await maker.make(asks, ({ ask }) => questionTokens(ask)),
      lines: await maker.make(index.lines, (line, page) =>
        tokensOf(normalize(vocabulary.index.lines[page]! + line)),
      ),
      named: await maker.make(named, ([, names]) => tokensOf(normalize(names))),
      headings: await maker.make(index.headings, ([, , text]) => tokensOf(normalize(text))),
      passages: await maker.make(index.passages, ([, , text], place) =>
        tokensOf((plain[place] = normalize(text))),
      ),
      askPages: asks.map(({ page }) => page),
      namedPages: named.map(([page]) => Number(page)),
      plain,
    });
  }

  posting(token: string): Posting | undefined {
    if (!this.#joined.has(token)) this.#joined.set(token, this.#join(token));
    return this.#joined.get(token);
  }

  #join(token: string): Posting | undefined {
    const { asks, lines, named, askPages, namedPages } = this.#made;
    const joined: Posting = new Map();
    const raise = (page: number, weight: number) => {
      if ((joined.get(page) ?? 0) < weight) joined.set(page, weight);
    };
    for (const section of this.sectionsOf(token)) raise(this.pageOf(section), places.section);
    for (const ask of asks.of.get(token) ?? none) raise(askPages[ask]!, places.asks);
    for (const page of lines.of.get(token) ?? none) raise(page, places.fullLine);
    for (const at of named.of.get(token) ?? none) raise(namedPages[at]!, places.alias);
    for (const heading of this.headings.of.get(token) ?? none)
      raise(this.index.headings[heading]![0], places.heading);
    for (const passage of this.passages.of.get(token) ?? none)
      raise(this.index.passages[passage]![0], places.passage);
    for (const [page, weight] of this.#vocabulary.posting(token) ?? []) raise(page, weight);
    return joined.size ? joined : undefined;
  }

  rarity(token: string): number {
    return rarityOf(this.posting(token)?.size ?? 0, this.#vocabulary.size);
  }

  /**
   * Page → similarity of its most similar question, 0 to 1: the harmonic mean of recall (share of
   * the query's weight in the question) and precision (share of the question's weight in the
   * query).
   */
  similarQuestions(units: readonly Unit[]): Map<number, number> {
    const { asks, askPages } = this.#made;
    const [asked, covered, share] = [
      new Float64Array(askPages.length),
      new Float64Array(askPages.length),
      new Float64Array(askPages.length),
    ];
    const met = new Set<string>();
    for (const unit of units) {
      const touched: number[] = [];
      for (const [token, part] of unit.tokens) {
        for (const ask of asks.of.get(token) ?? none) {
          if (share[ask] === 0) touched.push(ask);
          if (part > share[ask]!) share[ask] = part;
          if (!met.has(token)) covered[ask]! += this.#askRarity.get(token)!;
        }
        met.add(token);
      }
      for (const ask of touched) {
        asked[ask]! += share[ask]! * unit.weight;
        share[ask] = 0;
      }
    }
    const total = units.reduce((sum, unit) => sum + unit.weight, 0);
    const best = new Map<number, number>();
    askPages.forEach((page, ask) => {
      if (asked[ask] === 0) return;
      const [recall, precision] = [asked[ask]! / total, covered[ask]! / this.#askWeights[ask]!];
      const like = (2 * recall * precision) / (recall + precision);
      if (like > (best.get(page) ?? 0)) best.set(page, like);
    });
    return best;
  }

  asked(normalized: string): readonly number[] {
    this.#pagesByAsk ??= Map.groupBy(
      Object.entries(this.index.asks).flatMap(([page, list]) =>
        list.split('|').map((ask) => ({ page: Number(page), key: keyOf(normalize(ask)) })),
      ),
      ({ key }) => key,
    );
    const key = keyOf(normalized);
    // A single word left of a question is not compared: “what does law mean” is not “law”.
    return isHan(key) || key.includes(' ')
      ? (this.#pagesByAsk.get(key)?.map(({ page }) => page) ?? none)
      : none;
  }

  /** Whether a token stands in so many sections that the index lists none of them. */
  isCommon(token: string): boolean {
    return this.index.sections[this.#places.get(token) ?? -1] === '';
  }

  /** The sections that have a token; none for a common one. */
  sectionsOf(token: string): ReadonlySet<number> {
    let sections = this.#sections.get(token);
    if (!sections) {
      const place = this.#places.get(token);
      let section = 0;
      sections = new Set(
        place === undefined || this.isCommon(token)
          ? none
          : this.index.sections[place]!.split(' ').map((step) => (section += parseInt(step, 36))),
      );
      if (place !== undefined) this.#sections.set(token, sections);
    }
    return sections;
  }

  pageOf(section: number): number {
    const { headings } = this.index;
    return headings[section]?.[0] ?? section - headings.length;
  }

  /** Whether any form of a word stands in the text. */
  knows(word: string): boolean {
    return this.#places.has(stemOf(word)) || this.passages.of.has(stemOf(word));
  }
}

const questionTokens = (ask: string): string[] =>
  contentWords(normalize(ask)).flatMap((word) =>
    isHan(word) ? hanContent(word).flatMap(pairsOf) : [stemOf(word)],
  );
