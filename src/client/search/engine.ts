/**
 * The search: citations, then names, then words, then the full text, then fuzzy matches.
 * The same in the browser and on the command line.
 */
import { normalize } from '../../domain/language/normalize.ts';
import { isQuestion, keyOf, withoutOurLaw } from '../../domain/language/analyze.ts';
import type { FirstIndex } from '../../derive/search/first-index.ts';
import type { TextIndex } from '../../derive/search/text-index.ts';
import type { Answer, Search } from './answer.ts';
import {
  followCitations,
  instrumentsOf,
  withoutInstrument,
  type SearchedInstrument,
} from './query/by-citation.ts';
import type { TextSearch } from './match/by-text.ts';
import { numberNotHeld, textsOfYear } from './query/document-number.ts';
import { Presenter } from './hits.ts';
import { rank, withoutConfused, type Candidate, type Ranked } from './match/rank.ts';
import { ranking } from './match/weights.ts';
import { otherMatter } from './query/out-of-scope.ts';
import { otherLaw, otherLawCited } from './query/other-laws.ts';
import type { Spelling } from './query/spelling.ts';
import { wordsToMark } from './query/query.ts';
import { anchorOf, pageOf, parseId } from '../../domain/reference/id.ts';
import { Vocabulary } from './index/vocabulary.ts';

const maxQuery = 200;
const maxHits = 60;
const nothing: Ranked = {
  candidates: [],
  named: false,
  near: false,
  exact: new Set(),
  strength: 0,
};

/** What a query matched, before it is made into an answer. */
interface Found {
  /** Best first. */
  candidates: Candidate[];
  confidence: Answer['confidence'];
  notice: string | undefined;
  /** Share of the query's weight that the best page matches, 0 to 1. */
  strength: number;
}

/** The search over our own two index files. */
export class SearchEngine implements Search {
  readonly #vocabulary: Vocabulary;
  readonly #presenter: Presenter;
  /** Id of a page → its number in the index. */
  readonly #pages: ReadonlyMap<string, number>;
  readonly #fetchText: () => Promise<TextIndex>;
  #knownInstruments: SearchedInstrument[] | undefined;
  /** The full-text search, once it is loaded. */
  #text: TextSearch | undefined;
  #loadingText: Promise<void> | undefined;
  /** Loaded with the full text; made only for a query that needs it. */
  #makeSpelling: (() => Spelling) | undefined;
  #spelling: Spelling | undefined;

  /**
   * `fetchText` fetches the full-text index. Called when names do not answer, until it succeeds.
   */
  constructor(index: FirstIndex, fetchText: () => Promise<TextIndex>) {
    this.#vocabulary = new Vocabulary(index);
    this.#presenter = new Presenter(this.#vocabulary);
    this.#pages = new Map(index.ids.map((id, page) => [id, page]));
    this.#fetchText = fetchText;
  }

  async search(query: string, whole = false): Promise<Answer> {
    const text = normalize(query.slice(0, maxQuery));
    if (text === '') return this.#present(none(undefined), text);
    if (whole) await this.#needText();
    let found = this.#find(query, text, whole);
    // The questions that pages answer, and the full text, are both in the index that is not loaded.
    if (
      !this.#text &&
      found.notice === undefined &&
      found.confidence !== 'sure' &&
      text.length > 2
    ) {
      await this.#needText();
      found = this.#find(query, text, whole);
    }
    return found.confidence === 'none' && found.notice === undefined
      ? this.#nearSpelling(text, whole)
      : this.#present(found, text);
  }

  atOnce(query: string): Answer | undefined {
    const text = normalize(query.slice(0, maxQuery));
    if (this.#text || text === '') return undefined;
    const found = this.#find(query, text, false);
    return found.confidence === 'sure' ? this.#present(found, text) : undefined;
  }

  prepare(): Promise<void> {
    return this.#needText();
  }

  /** Code and index together, once; a failure is tried again at the next call. */
  #needText(): Promise<void> {
    this.#loadingText ??= this.#readText().catch((error: unknown) => {
      this.#loadingText = undefined;
      throw error;
    });
    return this.#loadingText;
  }

  async #readText(): Promise<void> {
    const [lazy, index] = await Promise.all([import('./index/lazy-part.ts'), this.#fetchText()]);
    const text = await lazy.TextSearch.read(index, this.#vocabulary);
    this.#makeSpelling = () => new lazy.Spelling(this.#vocabulary);
    this.#presenter.text = index;
    this.#text = text;
  }

  /** Each `return` is a gate: a query that one of them answers is not read further. */
  #find(query: string, text: string, whole: boolean): Found {
    const known = this.#vocabulary.called(keyOf(text)).length > 0;
    const held = () => this.#instruments.flatMap(({ names }) => names);
    const unheld = numberNotHeld(text, held);
    if (unheld) {
      const candidates = textsOfYear(this.#vocabulary, unheld);
      return {
        candidates,
        confidence: candidates.length ? 'unsure' : 'none',
        notice: unheld.notice,
        strength: 0,
      };
    }
    const foreign = otherLaw(text, (name) => this.#vocabulary.called(name).length > 0, held);
    if (foreign) return none(foreign);
    const cited = followCitations(
      query,
      this.#instruments,
      (instrument) => this.#articlesOf(instrument),
      (id) => this.#held(id),
    );
    const places = cited.places.map(({ id, reason }): Candidate => ({
      page: this.#pages.get(pageOf(id))!,
      anchor: anchorOf(id) ?? '',
      reason,
    }));
    const outside = places.length
      ? cited.assumed && otherLawCited(cited.rest)
      : !known &&
        otherMatter(
          text,
          (token) => this.#vocabulary.isSubject(token),
          (token) => this.#vocabulary.posting(token) !== undefined,
        );
    if (outside) return none(outside);
    // A name that contains a citation is still a name: “four acts of article 111”.
    const named =
      places.length && cited.rest !== '' && known
        ? rank(this.#vocabulary, text, this.#text?.lexicon)
        : undefined;
    const words = places.length ? cited.rest : text;
    const ranked = named ?? (words === '' || cited.notice ? nothing : this.#rank(words));
    // A question that names a page beside a citation is about the page.
    const candidates =
      named || (ranked.exact.size && isQuestion(text))
        ? [...ranked.candidates, ...places]
        : [...places, ...ranked.candidates];
    if (this.#text && !places.length && (whole || candidates.length === 0))
      candidates.push(...this.#text.search(text, candidates.length ? 1 : 3).slice(0, maxHits));
    const exact = new Set([...ranked.exact, ...places.map(({ page }) => page)]);
    return {
      candidates: withoutConfused(candidates, exact, this.#vocabulary),
      confidence: confidenceOf(places, ranked, candidates),
      notice: cited.notice,
      strength: ranked.strength,
    };
  }

  /** A law named beside the exact name of a page only qualifies it: “保密法 cooling-off”. */
  #rank(typed: string): Ranked {
    const words = withoutOurLaw(typed);
    const rest = this.#vocabulary.called(keyOf(words)).length
      ? undefined
      : withoutInstrument(words, this.#instruments);
    const beside = rest === undefined ? nothing : rank(this.#vocabulary, rest, this.#text?.lexicon);
    const whole = beside.named ? beside : rank(this.#vocabulary, words, this.#text?.lexicon);
    return whole.candidates.length ? whole : beside;
  }

  #nearSpelling(text: string, whole: boolean): Answer {
    this.#spelling ??= this.#makeSpelling?.();
    if (!this.#spelling || !this.#text) return this.#present(none(undefined), text);
    const [spelling, { lexicon }] = [this.#spelling, this.#text];
    const respelt = spelling.respell(
      text,
      (word) => this.#vocabulary.knows(word) || lexicon.knows(word),
    );
    const found = respelt && this.#find(respelt, respelt, whole);
    if (
      found &&
      (found.confidence === 'sure' ||
        (found.confidence === 'likely' && found.strength >= ranking.enoughRespelt))
    )
      return this.#present(
        { ...found, confidence: 'unsure', notice: `Read as “${respelt}”.` },
        respelt,
      );
    const near = spelling
      .names(text)
      .map(({ page, text: name }): Candidate => ({ page, anchor: '', reason: `Near “${name}”` }));
    if (near.length)
      return this.#present(
        { candidates: near, confidence: 'unsure', notice: undefined, strength: 0 },
        text,
      );
    return {
      ...this.#present(none(undefined), text),
      nearest: spelling.nearestPages(text).map((page) => this.#presenter.link(page)),
    };
  }

  get #instruments(): SearchedInstrument[] {
    return (this.#knownInstruments ??= instrumentsOf(this.#vocabulary));
  }

  #articlesOf(instrument: string): string[] {
    return this.#vocabulary.index.ids
      .filter((id) => id.startsWith(`${instrument}/`))
      .map((id) => id.slice(instrument.length + 1));
  }

  /**
   * Whether a page or passage exists. Until the text is loaded, any passage of a page that does.
   */
  #held(id: string): boolean {
    const { page, anchor } = parseId(id);
    const place = this.#pages.get(page);
    return place !== undefined && (!anchor || !this.#text || this.#text.has(place, anchor));
  }

  #present({ candidates, confidence, notice }: Found, text: string): Answer {
    return {
      hits: this.#presenter.hits(candidates, maxHits),
      confidence,
      notice,
      words: wordsToMark(text),
      notTheSame: this.#presenter.cards(candidates[0]),
      nearest: [],
    };
  }
}

const none = (notice: string | undefined): Found => ({
  candidates: [],
  confidence: 'none',
  notice,
  strength: 0,
});

function confidenceOf(
  places: readonly Candidate[],
  { named, near }: Ranked,
  candidates: readonly Candidate[],
): Answer['confidence'] {
  if (places.length || (named && !near)) return 'sure';
  if (near) return 'unsure';
  return candidates.length ? 'likely' : 'none';
}
