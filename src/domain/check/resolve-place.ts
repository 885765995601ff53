/** From a citation to the place it names, or to what is wrong with it. */
import { compareArticles } from '../law/article-number.ts';
import type { FoundCitations } from '../parse/citation-list.ts';
import type {
  CheckData,
  CheckedArticle,
  CheckedLaw,
  CheckedTier,
  CheckedWording,
} from './check-data.ts';
import { anchorOf, articleOf, instrumentOf, pageOf } from '../reference/id.ts';
import type { Card, CheckedPlace, Remark, Verdict } from './verdict.ts';

type Citation = FoundCitations['citations'][number];

/** Articles of a range that are followed; the rest are left out. */
const mostOfRange = 12;

/** Looks up laws and articles, and follows citations to their places. */
export class PlaceResolver {
  readonly data: CheckData;
  readonly #laws: ReadonlyMap<string, CheckedLaw>;
  readonly #articles: ReadonlyMap<string, CheckedArticle>;

  constructor(data: CheckData) {
    this.data = data;
    this.#laws = new Map(data.laws.map((law) => [law.id, law]));
    this.#articles = new Map(data.articles.map((article) => [article.id, article]));
  }

  /** The article of an id such as `law/criminal-law/111#p1`; undefined where it is not held. */
  article(id: string): CheckedArticle | undefined {
    return this.#articles.get(pageOf(id));
  }

  /** The law of an article that is held. */
  lawOf(article: string): CheckedLaw {
    return this.#laws.get(instrumentOf(article))!;
  }

  /**
   * The latest wording at an id such as `law/criminal-law/111#p1`; undefined where it is not held.
   */
  at(id: string): CheckedPlace | undefined {
    const article = this.article(id);
    return (
      article && {
        law: this.lawOf(id),
        article,
        wording: article.wordings.at(-1)!,
        anchor: anchorOf(id),
      }
    );
  }

  /** The title of a page that is named here. */
  nameOf(id: string): string {
    return this.data.titles[pageOf(id)] ?? this.#laws.get(id)?.short ?? id;
  }

  /**
   * The places a citation leads to, and a card for each that is not there. `words` are those beside
   * it and may name a year: “before 2021”. Empty where the law is unknown.
   */
  follow(citation: Citation, words: string): { places: CheckedPlace[]; failed: Card[] } {
    const law = this.#laws.get(citation.instrument);
    if (!law) return { places: [], failed: [] };
    const articles = this.#articlesOf(citation);
    if (articles.length === 0)
      return {
        places: [],
        failed: [card(missing(law, citation), this.#sameName(law, citation.article))],
      };
    const places: CheckedPlace[] = [];
    const failed: Card[] = [];
    const { paragraph: p, item: i } = citation;
    for (const article of articles) {
      const wording = wordingFor(article, words) ?? article.wordings.at(-1)!;
      const place = { law, article, wording, anchor: undefined };
      if (p === undefined) {
        places.push(place);
        continue;
      }
      const paragraph = wording.paragraphs[p - 1];
      const answers = paragraph && (i === undefined || paragraph.items[i - 1]);
      if (answers) places.push({ ...place, anchor: i ? `p${p}-i${i}` : `p${p}` });
      else {
        const cited = i ? `¶ ${p} item ${i}` : `¶ ${p}`;
        failed.push({ ...card({ is: 'no-such-place', cited }), place });
      }
    }
    return { places, failed };
  }

  #articlesOf({ instrument, article, through }: Citation): CheckedArticle[] {
    const one = this.#articles.get(`${instrument}/${article}`);
    if (!through) return one ? [one] : [];
    return this.data.articles
      .filter(
        ({ id }) =>
          id.startsWith(`${instrument}/`) &&
          compareArticles(articleOf(id), article) >= 0 &&
          compareArticles(articleOf(id), through) <= 0,
      )
      .slice(0, mostOfRange);
  }

  /** An earlier or later law with the same Chinese title that holds an article of that number. */
  #sameName(law: CheckedLaw, article: string): Remark[] {
    return this.data.laws
      .filter(
        (other) =>
          other !== law && other.zh === law.zh && this.#articles.has(`${other.id}/${article}`),
      )
      .map((other) => ({ is: 'other-law-of-that-name', law: other, article }));
  }
}

const card = (verdict: Verdict, remarks: Remark[] = []): Card => ({
  verdict,
  place: undefined,
  offences: [],
  remarks,
});

/** Why an article is not there: past the last of its law, or not held. */
function missing(law: CheckedLaw, { article, through }: Citation): Verdict {
  const beyond = Number(article.split('-')[0]) > Number(law.last.split('-')[0]);
  return {
    is: beyond ? 'no-such-article' : 'not-held',
    law,
    article: through ? `${article}–${through}` : article,
  };
}

const asksForWording =
  /version|wording|text|before|former|old|prior|until|\bin\b|as of|旧|前|年|修正|修订/;
const asksForEarlier = /before|former|old|prior|until|旧|前/;

/** The wording that a year in the words asks for; undefined where none is asked for or held. */
function wordingFor({ wordings }: CheckedArticle, words: string): CheckedWording | undefined {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(words)?.[0];
  if (!year || wordings.length < 2 || !asksForWording.test(words)) return undefined;
  const before = asksForEarlier.test(words);
  return wordings
    .filter(({ from }) => (before ? from.slice(0, 4) < year : from.slice(0, 4) <= year))
    .at(-1);
}

/** The tiers that count at a place: of its paragraph, or of all; each once. */
export function tiersOf(
  { wording, anchor }: CheckedPlace,
  paragraphs?: readonly string[],
): CheckedTier[] {
  const wanted = anchor ? [anchor.split('-')[0]!] : paragraphs;
  const tiers = wording.paragraphs.flatMap(({ tiers: of }, p) =>
    !wanted || wanted.includes(`p${p + 1}`) ? of : [],
  );
  return [...new Map(tiers.map((tier) => [`${tier.at} ${tier.how ?? ''}`, tier])).values()];
}
