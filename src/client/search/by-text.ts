/** Passages and sections whose text has the words of a query. Needs the second index. */
import { normalize } from '../../domain/normalize.ts';
import { contentWords, hanContent, isHan, pairsOf, stemOf, tokensOf } from '../../domain/words.ts';
import type { TextIndex } from '../../derive/search-text.ts';
import { places } from './ranking.ts';
import type { Unit } from './units.ts';
import { rarityOf, type Lexicon, type Posting, type Vocabulary } from './vocabulary.ts';

/** A place found in the text; higher scores come first. */
export interface TextMatch {
  page: number;
  anchor: string;
  /** Words to show: the paragraph, or the heading. */
  text: string;
  heading: boolean;
  score: number;
  reason: string;
}

export class TextSearch implements Lexicon {
  readonly index: TextIndex;
  readonly #places = new Map<string, number>();
  readonly #passages: { page: number; anchor: string; text: string; plain: string; tokens: Set<string> }[];
  readonly #headings: Set<string>[];
  readonly #vocabulary: Vocabulary;
  /** Tokens of full meanings, names of provisions, headings and passages. */
  readonly #more = new Map<string, Posting>();
  /** Questions that pages answer. */
  readonly #asks: { page: number; tokens: ReadonlySet<string>; weight: number }[];
  readonly #askRarity = new Map<string, number>();
  readonly #joined = new Map<string, Posting | undefined>();

  constructor(index: TextIndex, vocabulary: Vocabulary) {
    this.index = index;
    this.#vocabulary = vocabulary;
    index.words.split(' ').forEach((word, i) => this.#places.set(word, i));
    this.#passages = index.passages.map(([page, anchor, text]) => {
      const plain = normalize(text);
      return { page, anchor, text, plain, tokens: new Set(tokensOf(plain)) };
    });
    this.#headings = index.headings.map(([, , text]) => new Set(tokensOf(normalize(text))));
    const asks = Object.entries(index.asks).flatMap(([page, list]) => list.split('|').map((ask) => ({ page: Number(page), tokens: questionTokens(ask) })));
    const counts = new Map<string, number>();
    for (const { tokens } of asks) for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
    for (const [token, count] of counts) this.#askRarity.set(token, rarityOf(count, asks.length) * (isHan(token) ? 0.3 : 1));
    this.#asks = asks.map(({ page, tokens }) => ({ page, tokens, weight: [...tokens].reduce((sum, token) => sum + this.#askRarity.get(token)!, 0) }));
    for (const { page, tokens } of this.#asks) this.#add(page, tokens, places.asks);
    index.lines.forEach((line, page) => this.#add(page, tokensOf(normalize(vocabulary.index.lines[page]! + line)), places.fullLine));
    for (const [page, names] of Object.entries(index.names)) this.#add(Number(page), tokensOf(normalize(names)), places.alias);
    index.headings.forEach(([page], i) => this.#add(page, this.#headings[i]!, places.heading));
    for (const { page, tokens } of this.#passages) this.#add(page, tokens, places.passage);
  }

  #add(page: number, tokens: Iterable<string>, weight: number): void {
    for (const token of tokens) raise(this.#more, token, page, weight);
  }

  /** Where a token stands in names, meanings and text together. */
  posting(token: string): Posting | undefined {
    if (this.#joined.has(token)) return this.#joined.get(token);
    const joined: Posting = new Map();
    for (const section of this.#sectionsOf(token)) joined.set(this.#pageOf(section), places.section);
    for (const posting of [this.#more.get(token), this.#vocabulary.posting(token)]) for (const [page, weight] of posting ?? []) if ((joined.get(page) ?? 0) < weight) joined.set(page, weight);
    this.#joined.set(token, joined.size ? joined : undefined);
    return this.#joined.get(token);
  }

  rarity(token: string): number {
    return rarityOf(this.posting(token)?.size ?? 0, this.#vocabulary.size);
  }

  /** Likeness is the harmonic mean of what the query has of the question and the question of the query, by rarity. */
  alike(units: readonly Unit[]): Map<number, number> {
    const total = units.reduce((sum, unit) => sum + unit.weight, 0);
    const best = new Map<number, number>();
    for (const { page, tokens, weight } of this.#asks) {
      let asked = 0;
      const met = new Set<string>();
      for (const unit of units) {
        let share = 0;
        for (const [token, part] of unit.tokens) {
          if (!tokens.has(token)) continue;
          if (part > share) share = part;
          met.add(token);
        }
        asked += share * unit.weight;
      }
      if (asked === 0) continue;
      let covered = 0;
      for (const token of met) covered += this.#askRarity.get(token)!;
      const [recall, precision] = [asked / total, covered / weight];
      const like = (2 * recall * precision) / (recall + precision);
      if (like > (best.get(page) ?? 0)) best.set(page, like);
    }
    return best;
  }

  #pageOf(section: number): number {
    const { headings } = this.index;
    return headings[section]?.[0] ?? section - headings.length;
  }

  /** Whether a page has a paragraph or item of this anchor. */
  has(page: number, anchor: string): boolean {
    return this.index.passages.some(([at, own]) => at === page && own === anchor);
  }

  /** Whether a word stands anywhere in the text, in any form. */
  knows(word: string): boolean {
    return this.#places.has(stemOf(word)) || this.#passages.some(({ tokens }) => tokens.has(stemOf(word)));
  }

  /** Places with the whole query as a phrase, or with all of at least `fewest` words. */
  search(text: string, fewest = 3): TextMatch[] {
    const words = contentWords(text);
    const tokens = [...new Set(words.flatMap((word) => (isHan(word) ? pairsOf(word) : [stemOf(word)])))];
    if (tokens.length === 0 || text.length < 2) return [];
    return [...this.#inPassages(text, tokens, fewest), ...this.#inSections(tokens, fewest)].sort((a, b) => b.score - a.score);
  }

  #inPassages(text: string, tokens: readonly string[], fewest: number): TextMatch[] {
    return this.#passages.flatMap(({ page, anchor, text: shown, plain, tokens: own }): TextMatch[] => {
      const at = text.length > 3 ? ` ${plain}`.indexOf(` ${text}`) : -1;
      if (at < 0 && (tokens.length < fewest || !tokens.every((token) => own.has(token)))) return [];
      return [{ page, anchor, text: shown, heading: false, score: (at >= 0 ? 2 : 1) + 1 / own.size, reason: at >= 0 ? 'These words in the text of the law' : 'All words in the text of the law' }];
    });
  }

  #inSections(tokens: readonly string[], fewest: number): TextMatch[] {
    const lists = tokens.map((token) => this.#sectionsOf(token)).sort((a, b) => a.size - b.size);
    const [first, ...others] = lists;
    if (!first || tokens.length < fewest && !tokens.some((token) => this.#headings.some((heading) => heading.has(token)))) return [];
    const { headings } = this.index;
    return [...first].filter((section) => others.every((list) => list.has(section))).flatMap((section): TextMatch[] => {
      const heading = headings[section];
      const inHeading = heading ? tokens.filter((token) => this.#headings[section]!.has(token)).length / tokens.length : 0;
      if (tokens.length < fewest && inHeading < 1) return [];
      return [{ page: this.#pageOf(section), anchor: heading?.[1] ?? '', text: heading?.[2] ?? '', heading: true, score: 0.5 + inHeading, reason: inHeading === 1 ? 'In the heading' : 'All words in this section' }];
    });
  }

  #sectionsOf(token: string): Set<number> {
    const place = this.#places.get(token);
    if (place === undefined) return new Set();
    let section = 0;
    return new Set(this.index.sections[place]!.split(' ').map((step) => (section += parseInt(step, 36))));
  }
}

const questionTokens = (ask: string): ReadonlySet<string> => new Set(contentWords(normalize(ask)).flatMap((word) => (isHan(word) ? hanContent(word).flatMap(pairsOf) : [stemOf(word)])));

function raise(postings: Map<string, Posting>, token: string, page: number, weight: number): void {
  let posting = postings.get(token);
  if (!posting) postings.set(token, (posting = new Map()));
  if ((posting.get(page) ?? 0) < weight) posting.set(page, weight);
}
