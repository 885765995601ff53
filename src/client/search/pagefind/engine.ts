/**
 * The search on Pagefind's static index, of which only the parts asked for are fetched. Used in the
 * build with SEARCH_ENGINE=pagefind.
 */
import { normalize } from '../../../domain/language/normalize.ts';
import { contentWords, hanContent, inPairs, isHan } from '../../../domain/language/analyze.ts';
import type { CitedInstrument } from '../../../derive/search/citable-places.ts';
import type { Answer, Hit, Search } from '../answer.ts';
import { hitsOf, type Fragment } from './hits.ts';
import { citedHits } from './places.ts';
import { otherLaw } from '../query/other-laws.ts';

/** The part of Pagefind that is used. */
export interface Pagefind {
  search(
    query: string,
  ): Promise<{ results: { score: number; data(): Promise<Fragment> }[] } | null>;
  destroy(): Promise<void>;
}

const maxQuery = 200;
/** Every hit is a file to fetch. */
const maxHits = 30;

/** Citations by our own rules, everything else by Pagefind. */
export class PagefindSearch implements Search {
  readonly #places: readonly CitedInstrument[];
  readonly #open: () => Promise<Pagefind>;
  readonly #reach: () => Promise<unknown>;
  #pagefind: Promise<Pagefind> | undefined;

  /**
   * `open` starts Pagefind. `reach` rejects where its index cannot be fetched, which Pagefind
   * itself takes for an empty one.
   */
  constructor(
    places: readonly CitedInstrument[],
    open: () => Promise<Pagefind>,
    reach: () => Promise<unknown>,
  ) {
    this.#places = places;
    this.#open = open;
    this.#reach = reach;
    // Started before it is needed; a failure is told when something is asked.
    this.#start().catch(() => {});
  }

  async search(query: string): Promise<Answer> {
    const text = normalize(query.slice(0, maxQuery));
    const words = text === '' ? [] : contentWords(text);
    const answer: Answer = {
      hits: [],
      confidence: 'none',
      notice: otherLaw(text, (name) => this.#places.some(({ names }) => names.includes(name))),
      words: [...new Set(words)].slice(0, 24),
      notTheSame: [],
      nearest: [],
    };
    if (text === '' || answer.notice) return answer;
    const cited = citedHits(query.slice(0, maxQuery), this.#places);
    const rest = cited.hits.length ? cited.rest : text;
    const found = rest === '' || cited.notice ? [] : await this.#ask(rest);
    const hits = [...new Map([...cited.hits, ...found].map((hit) => [hit.id, hit])).values()];
    const byWords = hits.length ? 'likely' : 'none';
    const confidence = cited.hits.length ? 'sure' : byWords;
    return { ...answer, hits, confidence, notice: cited.notice };
  }

  #start(): Promise<Pagefind> {
    return (this.#pagefind ??= this.#open().catch((error: unknown) => {
      this.#pagefind = undefined;
      throw error;
    }));
  }

  async #ask(text: string): Promise<Hit[]> {
    const terms = contentWords(text).flatMap((word) => (isHan(word) ? hanContent(word) : [word]));
    const pagefind = await this.#start();
    try {
      const results =
        (await pagefind.search(terms.map(inPairs).join(' ')))?.results.filter(
          ({ score }) => score > 0,
        ) ?? [];
      if (results.length === 0) await this.#reach();
      return hitsOf(
        await Promise.all(results.slice(0, maxHits).map((result) => result.data())),
        text,
        terms,
      );
    } catch (error) {
      // Pagefind remembers what it could not fetch; the next query begins anew.
      this.#pagefind = undefined;
      pagefind.destroy().catch(() => {});
      throw error;
    }
  }
}
