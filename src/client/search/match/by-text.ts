/** Passages and sections whose text has the words of a query. Needs the full-text index. */
import { contentWords, isHan, pairsOf, stemOf } from '../../../domain/language/analyze.ts';
import type { TextIndex } from '../../../derive/search/text-index.ts';
import { TextLexicon } from '../index/full-text.ts';
import type { Vocabulary } from '../index/vocabulary.ts';

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

/** Searches the passages and sections of the full text. */
export class TextSearch {
  readonly index: TextIndex;
  readonly lexicon: TextLexicon;
  /** All passages, normalised, each after a line break and a space, and where each begins. */
  readonly #run: string;
  readonly #starts: readonly number[];

  private constructor(index: TextIndex, lexicon: TextLexicon) {
    this.index = index;
    this.lexicon = lexicon;
    const plain = lexicon.plain.map((text) => `\n ${text}`);
    let start = 0;
    this.#starts = plain.map((text) => (start += text.length) - text.length);
    this.#run = plain.join('');
  }

  /** Read the index, yielding to the main thread meanwhile. */
  static async read(index: TextIndex, vocabulary: Vocabulary): Promise<TextSearch> {
    return new TextSearch(index, await TextLexicon.read(index, vocabulary));
  }

  /** Whether a page has a paragraph or item of this anchor. */
  has(page: number, anchor: string): boolean {
    return this.index.passages.some(([at, own]) => at === page && own === anchor);
  }

  /** Places with the whole query as a phrase, or with all of at least `fewest` words. */
  search(text: string, fewest = 3): TextMatch[] {
    const words = contentWords(text);
    const tokens = [
      ...new Set(words.flatMap((word) => (isHan(word) ? pairsOf(word) : [stemOf(word)]))),
    ];
    if (tokens.length === 0 || text.length < 2) return [];
    return [...this.#inPassages(text, tokens, fewest), ...this.#inSections(tokens, fewest)].sort(
      (a, b) => b.score - a.score,
    );
  }

  #inPassages(text: string, tokens: readonly string[], fewest: number): TextMatch[] {
    const { of, sizes } = this.lexicon.passages;
    const phrase = text.length > 3 ? this.#withPhrase(text) : new Set<number>();
    const found = new Set(phrase);
    if (tokens.length >= fewest)
      for (const place of inAll(tokens.map((token) => of.get(token) ?? []))) found.add(place);
    return [...found]
      .sort((a, b) => a - b)
      .map((place) => {
        const [page, anchor, shown] = this.index.passages[place]!;
        const whole = phrase.has(place);
        return {
          page,
          anchor,
          text: shown,
          heading: false,
          score: (whole ? 2 : 1) + 1 / sizes[place]!,
          reason: whole ? 'These words in the text of the law' : 'All words in the text of the law',
        };
      });
  }

  #withPhrase(text: string): Set<number> {
    const found = new Set<number>();
    let place = 0;
    for (
      let at = this.#run.indexOf(` ${text}`);
      at >= 0;
      at = this.#run.indexOf(` ${text}`, this.#starts[place] ?? Infinity)
    ) {
      while ((this.#starts[place + 1] ?? Infinity) <= at) place++;
      found.add(place++);
      if (place === this.#starts.length) break;
    }
    return found;
  }

  #inSections(tokens: readonly string[], fewest: number): TextMatch[] {
    const { lexicon } = this;
    const inHeadings = tokens.map((token) => lexicon.headings.of.get(token));
    // Where all words are common, the heading must have them.
    const rare = tokens.filter((token) => !lexicon.isCommon(token));
    const lists = (
      rare.length
        ? rare.map((token) => lexicon.sectionsOf(token))
        : inHeadings.map((list) => new Set(list))
    ).sort((a, b) => a.size - b.size);
    const [first, ...others] = lists;
    if (!first || (tokens.length < fewest && !inHeadings.some(Boolean))) return [];
    return [...first]
      .filter((section) => others.every((list) => list.has(section)))
      .flatMap((section): TextMatch[] => {
        const heading = this.index.headings[section];
        const inHeading = heading
          ? inHeadings.filter((list) => list?.includes(section)).length / tokens.length
          : 0;
        if (tokens.length < fewest && inHeading < 1) return [];
        return [
          {
            page: lexicon.pageOf(section),
            anchor: heading?.[1] ?? '',
            text: heading?.[2] ?? '',
            heading: true,
            score: 0.5 + inHeading,
            reason: inHeading === 1 ? 'In the heading' : 'All words in this section',
          },
        ];
      });
  }
}

/** The intersection of posting lists. */
function inAll(lists: readonly (readonly number[])[]): number[] {
  const [shortest = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  const sets = shortest.length ? others.map((list) => new Set(list)) : [];
  return shortest.filter((place) => sets.every((set) => set.has(place)));
}
