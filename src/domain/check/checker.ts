/** The check: reads a paste and says what it is. Pure; the texts come in, the cards go out. */
import { citedGroups } from './cited-groups.ts';
import type { ChineseTexts, CheckData } from './check-data.ts';
import { confusedWith, judgeCitation, namedCards, offencesAt, stateOf } from './judge-citation.ts';
import { against, judgePassage, languageOf } from './judge-quotation.ts';
import { QuotationIndex, indexTexts } from './quotation-index.ts';
import { OffenceNames } from './named-offences.ts';
import { passagesIn, readPaste, unwrapped, type Passage } from './paste.ts';
import { numberOf, Places } from './resolve-place.ts';
import { statedPenalties } from './stated-penalty.ts';
import { normalize } from '../language/normalize.ts';
import type { Card, Check, CheckedPlace } from './verdict.ts';

/** No more cards are shown. */
const most = 16;

export class Checker {
  /** What was checked against, for the words. */
  readonly places: Places;
  readonly #names: OffenceNames;
  readonly #english: QuotationIndex;
  #chinese: QuotationIndex | undefined;

  constructor(data: CheckData, chinese?: ChineseTexts) {
    this.places = new Places(data);
    this.#names = new OffenceNames(data.offences);
    const wordings = data.articles.flatMap(({ id, wordings: all }) =>
      all.map((wording, i) => ({
        article: id,
        wording,
        latest: i === all.length - 1 && !this.places.lawOf(id).repealed,
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

  /** Check a paste. `digests` are the beginnings of the digests of its Chinese passages, where the Chinese is not there. Never throws. */
  check(paste: string, digests: ReadonlySet<string> = new Set()): Check {
    const whole = readPaste(paste);
    const inner = unwrapped(whole);
    const text = inner ?? whole;
    if (text === '') return { cards: [], rest: '' };
    const passages = passagesIn(text, inner !== undefined);
    const first = this.#cited(
      citedGroups(
        passages
          .filter(({ marked }) => marked && inner === undefined)
          .reduce((left, passage) => left.replace(passage.text, ' '), text),
        this.places.data.laws,
      ),
    );
    let rest = text;
    const quotations: Card[] = [];
    for (const passage of passages) {
      const judged = this.#judge(
        passage.marked ? rest : text,
        passage.marked ? { ...passage, at: rest.indexOf(passage.text) } : passage,
        first,
        digests,
      );
      if (!judged) continue;
      quotations.push(judged.card);
      rest = judged.rest;
    }
    const { groups, words } = citedGroups(rest, this.places.data.laws);
    const cited = this.#cited({ groups });
    const compared = quotations.map((card) => against(card, cited, citationOf));
    const citations = groups.flatMap((group) => judgeCitation(group, this.places, this.#names));
    const told = citations.filter(
      ({ verdict, place }) =>
        !(
          verdict.is === 'found' &&
          compared.some((card) => card.place?.article === place?.article && place)
        ),
    );
    const named = groups.length ? [] : this.#phrase(words);
    const cards = [...compared, ...told, ...named];
    return {
      cards: distinct(cards).slice(0, most),
      rest:
        compared.some(({ verdict }) => verdict.is === 'quotation') || groups.length ? '' : words,
    };
  }

  #judge(
    paste: string,
    passage: Passage,
    cited: readonly CheckedPlace[],
    digests: ReadonlySet<string>,
  ): { card: Card; rest: string } | undefined {
    if (languageOf(passage.text) === 'en')
      return judgePassage(paste, passage, this.#english, this.places, cited);
    if (this.#chinese) return judgePassage(paste, passage, this.#chinese, this.places, cited);
    const card = this.#byDigest(digests) ?? this.#byPhrases(passage);
    return card && { card, rest: paste };
  }

  /** Without the official text a whole paragraph can still be told by its digest. */
  #byDigest(digests: ReadonlySet<string>): Card | undefined {
    for (const article of digests.size ? this.places.data.articles : [])
      for (const wording of article.wordings.toReversed()) {
        const p = wording.paragraphs.findIndex(({ digest }) => digests.has(digest));
        if (p < 0) continue;
        const place = { law: this.places.lawOf(article.id), article, wording, anchor: `p${p + 1}` };
        const how =
          place.law.repealed || wording !== article.wordings.at(-1) ? 'other-version' : 'exact';
        return {
          verdict: {
            is: 'quotation',
            how,
            language: 'zh',
            cited: undefined,
            comparison: {
              parts: [],
              same: 1,
              extra: 0,
              missing: 0,
              likeness: 1,
              text: [0, 0],
              quotation: [0, 0],
            },
          },
          place,
          offences: offencesAt(place, this.places),
          remarks: [...stateOf(place), ...confusedWith(place, [], this.places)],
        };
      }
    return undefined;
  }

  /** … and part of one by the phrases that carry the rule. */
  #byPhrases({ text }: Passage): Card | undefined {
    const plain = normalize(text);
    const scored = this.places.data.articles.flatMap((article) =>
      article.wordings.map((wording) => {
        const phrases = [
          ...new Set(wording.paragraphs.flatMap((paragraph) => paragraph.phrases)),
        ].filter((phrase) => plain.includes(normalize(phrase)));
        return {
          article,
          wording,
          phrases,
          score: phrases.join('').length + (wording === article.wordings.at(-1) ? 0.5 : 0),
        };
      }),
    );
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
    if (best.phrases.length < 3 || best.score < 12 || best.score < text.length * 0.25)
      return undefined;
    const place = {
      law: this.places.lawOf(best.article.id),
      article: best.article,
      wording: best.wording,
      anchor: undefined,
    };
    return {
      verdict: { is: 'phrases', phrases: best.phrases },
      place,
      offences: offencesAt(place, this.places),
      remarks: [...stateOf(place), ...confusedWith(place, [], this.places)],
    };
  }

  #cited({ groups }: Pick<ReturnType<typeof citedGroups>, 'groups'>): CheckedPlace[] {
    return groups.flatMap(({ citations, words, unknownLaw }) =>
      unknownLaw ? [] : citations.flatMap((citation) => this.places.follow(citation, words).places),
    );
  }

  #phrase(words: string): Card[] {
    const stated = statedPenalties(words, this.places.data.thresholds);
    return this.#names
      .find(words)
      .flatMap((named) => namedCards(named, this.places, stated, false));
  }
}

/** “Criminal Law art. 111”. */
export const citationOf = ({ law, article }: CheckedPlace): string =>
  `${law.short} ${law.unit} ${numberOf(article.id)}`;

/** Each place with each verdict once. */
const distinct = (cards: readonly Card[]): Card[] => [
  ...new Map(
    cards.map((card) => [
      `${card.verdict.is} ${card.place?.wording.id ?? ''} ${card.place?.anchor ?? ''} ${'article' in card.verdict ? card.verdict.article : ''}`,
      card,
    ]),
  ).values(),
];
