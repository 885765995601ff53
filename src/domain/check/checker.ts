/** The check: reads a pasted text and says, card by card, what in it is right and what is not. */
import { citedGroups, type Cited, type CitedGroup, type ReadingLaws } from './cited-groups.ts';
import type { ChineseTexts, CheckData } from './check-data.ts';
import type { Comparison } from './compare-quotation.ts';
import { frameIn, withoutLabel } from './frame.ts';
import { confusedWith, judgeCitation, namedCards, offencesAt, stateOf } from './judge-citation.ts';
import { against, judgePassage, languageOf, type JudgedPassage } from './judge-quotation.ts';
import { LawNames } from './law-mentions.ts';
import { QuotationIndex, indexTexts } from './quotation-index.ts';
import { OffenceNames } from './named-offences.ts';
import {
  countCharacters,
  countWords,
  isLong,
  passagesIn,
  readPaste,
  unwrapped,
  withoutItemLabels,
  type Passage,
} from './paste.ts';
import { withReach } from './judge-reach.ts';
import { isWrong } from './penalty/penalty-check.ts';
import { readText } from './read-text.ts';
import { isRed } from './red.ts';
import { PlaceResolver } from './resolve-place.ts';
import { articleOf } from '../reference/id.ts';
import { statedReadings } from './penalty/stated-penalty.ts';
import { normalize } from '../language/normalize.ts';
import type { Card, Check, CheckedPlace, Remark, Verdict } from './verdict.ts';

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
  readonly #reading: ReadingLaws;
  readonly #english: QuotationIndex;
  #chinese: QuotationIndex | undefined;

  constructor(data: CheckData, chinese?: ChineseTexts) {
    this.resolver = new PlaceResolver(data);
    this.#names = new OffenceNames(data.offences);
    this.#reading = {
      laws: data.laws,
      names: new LawNames(data.laws),
      holds: (article) => this.resolver.holds(article),
    };
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
   *
   * What is quoted word for word and marked as a quotation is known first, so that the articles a
   * text cites are not taken for the reader's. Then come citations, then what is said of them; only
   * what is left is compared as a quotation, and it never takes a citation with it.
   */
  check(paste: string, digests: ReadonlySet<string> = new Set()): Check {
    const whole = readPaste(paste);
    const inner = unwrapped(whole);
    const text = inner ?? whole;
    if (text === '') return { cards: [], rest: '' };
    const marked = passagesIn(text, inner !== undefined);
    const unquoted = blank(text, marked.map(rangeOf));
    const beside = this.#cited(citedGroups(unquoted, this.#reading).groups);
    const quoted = marked.flatMap((passage): Quoted[] => {
      const judged = this.#judge(passage, beside, digests);
      return judged ? [{ ...judged, passage }] : [];
    });
    const known = quoted.filter(({ matched }) => matched);
    let left = blank(
      text,
      known.map(({ passage }) => rangeOf(passage)),
    );
    let cited = citedGroups(left, this.#reading);
    if (known.length === 0) {
      const places = this.#cited(cited.groups);
      for (const passage of byLanguage(left)) {
        const judged = this.#judge(passage, places, digests, cited);
        if (!judged) continue;
        quoted.push({ ...judged, passage });
        left = withoutMatched(left, judged, cited);
      }
      cited = citedGroups(left, this.#reading);
    }
    const pins = this.#pins(text);
    const groups = cited.groups.map((group) => pinned(group, pins));
    const compared = quoted.map(({ card, passage }) =>
      against(card, this.#citedWith(passage, groups, text), citationOf),
    );
    // The card of a quotation says that its article is there.
    const shown = new Set(compared.flatMap(({ place }) => place?.article ?? []));
    const own = groups.map((group) => withoutNumbered(group, compared));
    // A citation without an offence of its own may be the one of an offence named before it.
    const articles = own.map((group) =>
      this.#names.find(group.words).length > 0
        ? []
        : this.#cited([group]).map(({ article }) => article.id),
    );
    const judged = own.flatMap((group, i) => {
      const beside = new Set(articles.filter((_, other) => other !== i).flat());
      const cards = judgeCitation(group, this.resolver, this.#names, beside, own.length > 1);
      const isHeading = i === 0 && own.length > 1 && isUnnamedHeading(group, text);
      return isHeading ? cards.filter(({ verdict }) => verdict.is !== 'not-held') : cards;
    });
    const citations = withReach(judged, own, text, this.resolver)
      .map((card) => this.#pinnedCard(card, pins))
      .filter(
        ({ verdict, place }) => !(verdict.is === 'found' && place && shown.has(place.article)),
      );
    const missed = pins
      .filter((pin) => !citations.some(({ place }) => place?.wording === pin.wording))
      .filter((pin) => !shown.has(pin.article))
      .map((pin) => this.#quotedCard(pin, { is: 'found' }));
    const told = groups.length > 0 || compared.some(({ place }) => place);
    const named = told ? [] : this.#phrase(cited.words);
    const cards = [...compared, ...citations, ...missed, ...named]
      .toSorted((a, b) => Number(isRed(b)) - Number(isRed(a)))
      .concat(this.#examined(text));
    return {
      cards: distinct(cards).slice(0, most),
      rest: told || missed.length > 0 ? '' : cited.words,
    };
  }

  /** What a passage comes to as a quotation; undefined where nothing can be said. */
  #judge(
    passage: Passage,
    cited: readonly CheckedPlace[],
    digests: ReadonlySet<string>,
    taken?: Cited,
  ): JudgedPassage | undefined {
    const body = withoutItemLabels(withoutLabel(passage.text));
    const read = taken ?? citedGroups(body, this.#reading);
    const masked = [
      ...frameIn(body),
      ...read.spans,
      ...(languageOf(body) === 'zh' ? this.#nameSpans(body) : []),
    ];
    const own = { ...passage, text: body };
    // Names and the frame alone are no passage, whatever marks they stand in.
    if (
      passage.marked &&
      !isLong(blank(body, masked)) &&
      !isLong(blank(body, read.spans.concat(this.#nameSpans(body))))
    )
      return undefined;
    const numbers = read.groups.flatMap(({ basis, citations, unknownLaw }) =>
      basis === 'named' || unknownLaw ? [] : citations.map(({ article }) => article),
    );
    const around = { cited, masked, numbers, cites: read.spans.length > 0 };
    if (languageOf(body) === 'en') return judgePassage(own, this.#english, this.resolver, around);
    if (this.#chinese) return judgePassage(own, this.#chinese, this.resolver, around);
    const card = this.#byDigest(digests) ?? (read.groups.length ? undefined : this.#byPhrases(own));
    return card && { card, matched: undefined, run: 0 };
  }

  /** Where names of offences stand in a text. */
  #nameSpans(text: string): [number, number][] {
    const traced = readText(text);
    return this.#names.find(traced.text).flatMap(({ words }) => {
      const at = traced.text.indexOf(words);
      return at < 0 ? [] : [traced.original(at, at + words.length)];
    });
  }

  /** The places that the citations beside a marked passage lead to, where all of them are held. */
  #citedWith(passage: Passage, groups: readonly CitedGroup[], text: string): CheckedPlace[] {
    if (!passage.marked) return [];
    const [from, to] = rangeOf(passage);
    const near = groups.filter(({ span: [start, end], unknownLaw }) => {
      if (unknownLaw) return false;
      const gap = end <= from ? text.slice(end, from) : text.slice(to, start);
      return (end <= from || start >= to) && gap.length <= 40 && !/[.。;；!?！？]\s*\S/u.test(gap);
    });
    const followed = near.flatMap(({ citations, time }) =>
      citations.map((citation) => this.resolver.follow(citation, time)),
    );
    if (followed.some(({ failed }) => failed.length)) return [];
    return followed.flatMap(({ places }) => places);
  }

  /** The places that addresses of this reference in the paste lead to. */
  #pins(text: string): CheckedPlace[] {
    return [...text.matchAll(ownAddress)].flatMap(([, law, number, from, anchor]) => {
      const place = this.resolver.at(`law/${law}/${number}`);
      if (!place) return [];
      const wording = place.article.wordings.find((one) => one.from === from) ?? place.wording;
      return [{ ...place, wording, anchor: anchor?.replace(/-t\d+$/, '') }];
    });
  }

  /** A card at the wording and place that an address beside it names. */
  #pinnedCard(card: Card, pins: readonly CheckedPlace[]): Card {
    const pin = pins.find(({ article }) => article === card.place?.article);
    if (!pin || !card.place) return card;
    const place = { ...pin, anchor: card.place.anchor ?? pin.anchor };
    return {
      ...card,
      place,
      remarks: [
        ...card.remarks.filter(
          ({ is }) => !['later-wording', 'earlier-wording', 'repealed'].includes(is),
        ),
        ...stateOf(place),
      ],
    };
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

  /** A card for the words of the article that pages here examine. */
  #examined(text: string): Card[] {
    const words = normalize(text).replace(/[“”"]/g, '');
    const claims = this.resolver.data.claims.filter(
      ({ quote }) => quote.split(' ').length >= shortestClaim && words.includes(quote),
    );
    if (claims.length === 0) return [];
    return [{ verdict: { is: 'examined', claims }, place: undefined, offences: [], remarks: [] }];
  }

  /** The places that groups cite, without those of laws that are not held. */
  #cited(groups: readonly CitedGroup[]): CheckedPlace[] {
    return groups
      .filter(({ unknownLaw }) => !unknownLaw)
      .flatMap(({ citations, time }) =>
        citations.flatMap((citation) => this.resolver.follow(citation, time).places),
      );
  }

  /**
   * Cards for the offences that words name where nothing is cited. Of several that a penalty could
   * be said of, it is held against the one it fits best.
   */
  #phrase(words: string): Card[] {
    const readings = statedReadings(words, this.resolver.data.thresholds);
    const cards = this.#names
      .find(words)
      .map((named) => namedCards(named, this.resolver, readings, false));
    if (cards.length < 2) return cards.flat();
    const faults = (list: readonly Card[]) =>
      Math.min(...list.map(({ remarks }) => Math.max(0, ...remarks.map(faultOf))));
    const least = Math.min(...cards.map(faults));
    return cards.flatMap((list) =>
      faults(list) > least ? list.map((card) => withoutPenalties(card)) : list,
    );
  }
}

/** Fewer words of the article may be anybody's. */
const shortestClaim = 5;

/** A judged passage with where it stands. */
interface Quoted extends JudgedPassage {
  passage: Passage;
}

/** How far a remark is from the text: not at all, by the condition, by the penalty. */
function faultOf(remark: Remark): number {
  if (remark.is !== 'penalty' || !isWrong(remark.finding)) return 0;
  return remark.finding.is === 'other-threshold' ? 1 : 2;
}

/** A card of an offence that is only named: the penalty stated is another's. */
function withoutPenalties(card: Card): Card {
  const [offence] = card.offences;
  if (card.verdict.is !== 'penalty-differs' || !offence) return card;
  return {
    ...card,
    verdict: { is: 'named', offence, words: offence.title, alternatives: [], instead: false },
    remarks: card.remarks.filter(({ is }) => is !== 'penalty'),
  };
}

/** An address of this reference: the law, the article, the day of the wording, the place. */
const ownAddress =
  /\/law\/([a-z0-9-]+)\/(\d+(?:-\d+)?)\/(?:(\d{4}-\d\d-\d\d)\/)?(?:\?[a-z0-9=&]*)?(?:#(p[a-z0-9-]+))?/g;

const rangeOf = ({ at, text }: Passage): [number, number] => [at, at + text.length];

/** A text with stretches of it blanked, of the same length. */
function blank(text: string, ranges: readonly (readonly [number, number])[]): string {
  return ranges.reduce(
    (out, [from, to]) => out.slice(0, from) + ' '.repeat(Math.max(0, to - from)) + out.slice(to),
    text,
  );
}

/** A group without citations that an address in the paste replaces by another law. */
function pinned(group: CitedGroup, pins: readonly CheckedPlace[]): CitedGroup {
  if (pins.length === 0) return group;
  return {
    ...group,
    citations: group.citations.flatMap((citation) => {
      const pin = pins.find(({ article }) => articleOf(article.id) === citation.article);
      if (pin) return [{ ...citation, instrument: pin.law.id }];
      // What else stands in such a citation is a number of the document.
      return pins.length === 1 && group.basis !== 'named' ? [] : [citation];
    }),
    unknownLaw: undefined,
    time: undefined,
  };
}

/**
 * Whether a number stands before all else as the heading of an article whose law is not named:
 * “Article 1: The term … in Article 111 of the Criminal Law”. It is not one of the law named behind.
 */
const isUnnamedHeading = ({ basis, span: [from] }: CitedGroup, text: string): boolean =>
  basis !== 'named' && text.slice(0, from).trim() === '';

/** A group without the number that stands before a quotation of another law: “第三十八条 …”. */
function withoutNumbered(group: CitedGroup, quoted: readonly Card[]): CitedGroup {
  if (group.basis === 'named') return group;
  const numbered = quoted.flatMap(({ verdict, place }) =>
    verdict.is === 'quotation' && verdict.comparison.likeness > 0.9 && place ? [place] : [],
  );
  return {
    ...group,
    citations: group.citations.filter(
      ({ article, instrument }) =>
        !numbered.some(
          (place) => articleOf(place.article.id) === article && place.law.id !== instrument,
        ),
    ),
  };
}

/** An unmarked paste, and where it is in two languages, the part of each. */
function byLanguage(text: string): Passage[] {
  const whole = { text, at: 0, marked: false };
  if (!isLong(text)) return [];
  const han = countCharacters(text);
  const latin = countWords(text);
  if (han < 12 || latin < 8) return [whole];
  const pad = (stretch: string) => ' '.repeat(stretch.length);
  // A figure that touches Chinese is of the Chinese: 1项.
  const chinese = text
    .replace(/[^\p{Script=Han}，。；：、（）《》〈〉“”\d]+/gu, pad)
    .replace(/(?<![\p{Script=Han}\d])\d+(?![\p{Script=Han}\d、])/gu, pad);
  const english = text.replace(
    /[\p{Script=Han}，。；：、（）《》〈〉]+|\d+(?=[\p{Script=Han}、])/gu,
    pad,
  );
  return [chinese, english].map((part) => ({ ...whole, text: part }));
}

/** A paste without what agrees word for word; citations that are not of the text stay. */
function withoutMatched(text: string, { card, matched }: JudgedPassage, { groups }: Cited): string {
  const { verdict } = card;
  if (!matched || verdict.is !== 'quotation') return text;
  if (verdict.comparison.extra + verdict.comparison.missing > 0) return text;
  const [from, to] = matched;
  const kept = groups
    .map(({ span }) => span)
    .filter(([start, end]) => start < from + ofText || end > to - 1)
    .filter(([start, end]) => start < to && end > from);
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const gone = at >= from && at < to && !kept.some(([start, end]) => at >= start && at < end);
    out += gone ? ' ' : text[at]!;
  }
  return out;
}
/** A citation this far inside words that agree is of the text. */
const ofText = 4;

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
