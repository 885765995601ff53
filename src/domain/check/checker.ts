/** The check: reads a pasted text and says, card by card, what in it is right and what is not. */
import { citedGroups, type CitedGroup } from './cited-groups.ts';
import type { ChineseTexts, CheckData } from './check-data.ts';
import type { Comparison } from './compare-quotation.ts';
import { confusedWith, judgeCitation, namedCards, offencesAt, stateOf } from './judge-citation.ts';
import { against, judgePassage, languageOf } from './judge-quotation.ts';
import { QuotationIndex, indexTexts } from './quotation-index.ts';
import { OffenceNames } from './named-offences.ts';
import { passagesIn, readPaste, unwrapped, type Passage } from './paste.ts';
import { PlaceResolver } from './resolve-place.ts';
import { articleOf } from '../reference/id.ts';
import { statedPenalties } from './stated-penalty.ts';
import { normalize } from '../language/normalize.ts';
import type { Card, Check, CheckedPlace, Verdict } from './verdict.ts';

/**
 * What comes of a paragraph that was told by its digest: it agrees, and its text is not at hand.
 */
const wholeParagraph: Comparison = {
  parts: [],
  same: 1,
  extra: 0,
  missing: 0,
  likeness: 1,
  text: [0, 0],
  quotation: [0, 0],
};

/** No more cards are shown. */
const most = 16;

/** Checks pastes against one set of data; the official Chinese is there in some builds only. */
export class Checker {
  /** What was checked against; the words of a finding need it too. */
  readonly resolver: PlaceResolver;
  readonly #names: OffenceNames;
  readonly #english: QuotationIndex;
  #chinese: QuotationIndex | undefined;

  constructor(data: CheckData, chinese?: ChineseTexts) {
    this.resolver = new PlaceResolver(data);
    this.#names = new OffenceNames(data.offences);
    const wordings = data.articles.flatMap(({ id, wordings: all }) =>
      all.map((wording, i) => ({
        article: id,
        wording,
        latest: i === all.length - 1 && !this.resolver.lawOf(id).repealed,
      })),
    );
    this.#english = new QuotationIndex(
      wordings.map(({ article, wording, latest }) =>
        indexTexts(article, wording.id, latest, wording.paragraphs),
      ),
    );
    if (chinese)
      this.#chinese = new QuotationIndex(
        wordings.flatMap(({ article, wording, latest }) =>
          chinese[wording.id]
            ? [indexTexts(article, wording.id, latest, chinese[wording.id]!)]
            : [],
        ),
      );
  }

  /**
   * Check a paste. `digests` are the beginnings of the digests of its Chinese passages (the first
   * 16 hexadecimal digits), by which they are told where the Chinese is not there. Never throws.
   */
  check(paste: string, digests: ReadonlySet<string> = new Set()): Check {
    const { laws } = this.resolver.data;
    const whole = readPaste(paste);
    const inner = unwrapped(whole);
    const text = inner ?? whole;
    if (text === '') return { cards: [], rest: '' };
    const passages = passagesIn(text, inner !== undefined);
    // What a passage quotes is no citation of its own; what is cited beside it helps to find it.
    const unquoted =
      inner === undefined
        ? passages
            .filter(({ marked }) => marked)
            .reduce((left, passage) => left.replace(passage.text, ' '), text)
        : text;
    const citedBeside = this.#cited(citedGroups(unquoted, laws).groups);
    let rest = text;
    const quotations: Card[] = [];
    for (const passage of passages) {
      const { marked } = passage;
      // Offsets change as passages are taken out.
      const now = marked ? { ...passage, at: rest.indexOf(passage.text) } : passage;
      const judged = this.#judge(marked ? rest : text, now, citedBeside, digests);
      if (!judged) continue;
      quotations.push(judged.card);
      rest = judged.rest;
    }
    const { groups, words } = citedGroups(rest, laws);
    const cited = this.#cited(groups);
    const compared = quotations.map((card) => against(card, cited, citationOf));
    // The card of a quotation says that its article is there.
    const quoted = new Set(compared.flatMap(({ place }) => place?.article ?? []));
    const citations = groups
      .flatMap((group) => judgeCitation(group, this.resolver, this.#names))
      .filter(
        ({ verdict, place }) => !(verdict.is === 'found' && place && quoted.has(place.article)),
      );
    const named = groups.length ? [] : this.#phrase(words);
    const cards = [...compared, ...citations, ...named];
    const explained =
      groups.length > 0 || compared.some(({ verdict }) => verdict.is === 'quotation');
    return { cards: distinct(cards).slice(0, most), rest: explained ? '' : words };
  }

  #judge(
    paste: string,
    passage: Passage,
    cited: readonly CheckedPlace[],
    digests: ReadonlySet<string>,
  ): { card: Card; rest: string } | undefined {
    if (languageOf(passage.text) === 'en')
      return judgePassage(paste, passage, this.#english, this.resolver, cited);
    if (this.#chinese) return judgePassage(paste, passage, this.#chinese, this.resolver, cited);
    const card = this.#byDigest(digests) ?? this.#byPhrases(passage);
    return card && { card, rest: paste };
  }

  /** Without the official text a whole paragraph can still be told by its digest. */
  #byDigest(digests: ReadonlySet<string>): Card | undefined {
    const place = this.#placeOfDigest(digests);
    if (!place) return undefined;
    const { law, article, wording } = place;
    const old = law.repealed !== undefined || wording !== article.wordings.at(-1);
    return this.#quotedCard(place, {
      is: 'quotation',
      how: old ? 'other-version' : 'exact',
      language: 'zh',
      cited: undefined,
      comparison: wholeParagraph,
    });
  }

  /** The first paragraph with one of the digests, of each article its latest wording first. */
  #placeOfDigest(digests: ReadonlySet<string>): CheckedPlace | undefined {
    if (digests.size === 0) return undefined;
    for (const article of this.resolver.data.articles)
      for (const wording of article.wordings.toReversed()) {
        const p = wording.paragraphs.findIndex(({ digest }) => digests.has(digest));
        const law = this.resolver.lawOf(article.id);
        if (p >= 0) return { law, article, wording, anchor: `p${p + 1}` };
      }
    return undefined;
  }

  #quotedCard(place: CheckedPlace, verdict: Verdict): Card {
    return {
      verdict,
      place,
      offences: offencesAt(place, this.resolver),
      remarks: [...stateOf(place), ...confusedWith(place, [], this.resolver)],
    };
  }

  /** Without the official text a part of a paragraph can be told by the phrases held of it. */
  #byPhrases({ text }: Passage): Card | undefined {
    const plain = normalize(text);
    const scored = this.resolver.data.articles.flatMap((article) =>
      article.wordings.map((wording) => {
        const held = new Set(wording.paragraphs.flatMap((paragraph) => paragraph.phrases));
        const phrases = [...held].filter((phrase) => plain.includes(normalize(phrase)));
        // Of equal wordings the latest is meant.
        const latest = wording === article.wordings.at(-1) ? 0.5 : 0;
        return { article, wording, phrases, score: phrases.join('').length + latest };
      }),
    );
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
    if (best.phrases.length < 3 || best.score < 12 || best.score < text.length * 0.25)
      return undefined;
    const place = {
      law: this.resolver.lawOf(best.article.id),
      article: best.article,
      wording: best.wording,
      anchor: undefined,
    };
    return this.#quotedCard(place, { is: 'phrases', phrases: best.phrases });
  }

  /** The places that groups cite, without those of laws that are not held. */
  #cited(groups: readonly CitedGroup[]): CheckedPlace[] {
    return groups
      .filter(({ unknownLaw }) => !unknownLaw)
      .flatMap(({ citations, words }) =>
        citations.flatMap((citation) => this.resolver.follow(citation, words).places),
      );
  }

  /** Cards for the offences that words name where nothing is cited. */
  #phrase(words: string): Card[] {
    const stated = statedPenalties(words, this.resolver.data.thresholds);
    return this.#names
      .find(words)
      .flatMap((named) => namedCards(named, this.resolver, stated, false));
  }
}

/** “Criminal Law art. 111”. */
export const citationOf = ({ law, article }: CheckedPlace): string =>
  `${law.short} ${law.unit} ${articleOf(article.id)}`;

/** Each place with each verdict once; of equal cards the last. */
function distinct(cards: readonly Card[]): Card[] {
  const keyOf = ({ verdict, place }: Card) => {
    const article = 'article' in verdict ? verdict.article : '';
    return [verdict.is, place?.wording.id ?? '', place?.anchor ?? '', article].join(' ');
  };
  return [...new Map(cards.map((card) => [keyOf(card), card])).values()];
}
