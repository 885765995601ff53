/** From a citation to the place it names, or to what is wrong with it. */
import { compareArticles } from '../law/article-number.ts';
import type { Citation } from './cited-groups.ts';
import { sameTitle } from './law-mentions.ts';
import type { NamedTime } from './named-time.ts';
import type {
  CheckData,
  CheckedArticle,
  CheckedLaw,
  CheckedTier,
  CheckedWording,
} from './check-data.ts';
import { anchorOf, articleOf, instrumentOf, pageOf } from '../reference/id.ts';
import type { Card, CheckedPlace, Remark, Verdict } from './verdict.ts';

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

  /** Whether an article of that id is held. */
  holds(article: string): boolean {
    return this.#articles.has(article);
  }

  /** The law of that id. */
  law(id: string): CheckedLaw | undefined {
    return this.#laws.get(id);
  }

  /**
   * The places a citation leads to, and a card for each that is not there. `time` is the one named
   * with it: it chooses the version of the law and the wording of the article; two wordings of one
   * year are both given. Empty where the law is unknown.
   */
  follow(citation: Citation, time?: NamedTime): { places: CheckedPlace[]; failed: Card[] } {
    const cited = this.#laws.get(citation.instrument);
    if (!cited) return { places: [], failed: [] };
    const law = this.#versionOf(cited, citation, time);
    if (!law)
      return { places: [], failed: [card({ is: 'version-not-held', law: cited, time: time! })] };
    const articles = this.#articlesOf({ ...citation, instrument: law.id });
    if (articles.length === 0)
      return {
        places: [],
        failed: [card(missing(law, citation), this.#sameName(law, citation.article))],
      };
    const places: CheckedPlace[] = [];
    const failed: Card[] = this.#gapsOf(law, citation, articles);
    for (const article of articles)
      for (const wording of wordingsAt(article, time)) {
        const place = { law, article, wording, anchor: undefined };
        const { anchor, cited: missed } = anchorIn(wording, citation);
        if (missed)
          failed.push({
            ...card({
              is: 'no-such-place',
              cited: missed,
              sure: citation.named && article.wordings.length === 1,
            }),
            place,
          });
        else places.push({ ...place, anchor });
      }
    return { places, failed };
  }

  /** The version of a law at a time; undefined where none that is held reaches so far back. */
  #versionOf(
    law: CheckedLaw,
    citation: Citation,
    time: NamedTime | undefined,
  ): CheckedLaw | undefined {
    if (!time) return law;
    const versions = this.data.laws
      .filter((other) => sameTitle(other.zh, law.zh))
      .toSorted((a, b) => (a.from < b.from ? -1 : 1));
    const holding = (version: CheckedLaw) =>
      this.#articlesOf({ ...citation, instrument: version.id }).length > 0;
    const [first] = versions as [CheckedLaw];
    if (time.is === 'earlier') {
      const old = versions.filter(({ repealed }) => repealed);
      return old.findLast(holding) ?? old.at(-1) ?? law;
    }
    const [from, to] =
      time.is === 'on' ? [time.day, time.day] : [`${time.year}-01-01`, `${time.year}-12-31`];
    if (time.is === 'before') {
      const before = versions.findLast((version) => version.from < from);
      if (before) return before;
      return first.earlier && from <= first.from ? undefined : law;
    }
    if (time.is === 'law' || time.is === 'amended') {
      const year = String(time.year);
      const named = versions.find(({ from: start, facts }) =>
        [start, facts.adopted, facts.promulgated].some((day) => day?.startsWith(year)),
      );
      if (named) return named;
    }
    const then = versions.findLast(
      (version) => version.from <= to && (version.repealed ?? '9') >= from,
    );
    // The year of an event beside a citation asks for that version only where it has the article.
    if (time.is === 'in' || time.is === 'since') return then && holding(then) ? then : law;
    if (then) return then;
    return versions.length > 1 || first.earlier ? undefined : law;
  }

  /** A card for the articles of a range that are not held beside those that are. */
  #gapsOf(law: CheckedLaw, citation: Citation, held: readonly CheckedArticle[]): Card[] {
    const { article, through } = citation;
    if (!through) return [];
    const [first, last] = [article, through].map((one) => Number(one.split('-')[0])) as [
      number,
      number,
    ];
    const numbers = new Set(held.map(({ id }) => articleOf(id)));
    const missing = Array.from(
      { length: Math.min(last - first + 1, mostOfRange) },
      (_, i) => first + i,
    ).filter((one) => !numbers.has(String(one)));
    if (missing.length === 0) return [];
    return [card({ is: 'not-held', law, article: missing.join(', ') })];
  }

  #articlesOf({
    instrument,
    article,
    through,
  }: Pick<Citation, 'instrument' | 'article' | 'through'>): CheckedArticle[] {
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
          other !== law &&
          sameTitle(other.zh, law.zh) &&
          this.#articles.has(`${other.id}/${article}`),
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
function missing(law: CheckedLaw, { article, through, named }: Citation): Verdict {
  const beyond = Number(article.split('-')[0]) > Number(law.last.split('-')[0]);
  // A part of a text does not show where it ends, and a law that was not named may be another.
  const proved = beyond && named && !law.excerpt;
  return {
    is: proved ? 'no-such-article' : 'not-held',
    law,
    article: through ? `${article}–${through}` : article,
  };
}

/** The anchor of a paragraph and item in a wording, or what is cited and not there. */
function anchorIn(
  { paragraphs, cite }: CheckedWording,
  { paragraph: p, item: i }: Citation,
): { anchor?: string; cited?: string } {
  if (p === undefined) return {};
  const printed = i === undefined ? undefined : cite.items?.[i - 1];
  // Some paragraphs are printed as items and cited so.
  if (p === 1 && printed !== undefined && !paragraphs[0]?.items[i! - 1])
    return { anchor: `p${printed}` };
  const paragraph = paragraphs[p - 1];
  const answers = paragraph && (i === undefined || paragraph.items[i - 1]);
  if (answers) return { anchor: i ? `p${p}-i${i}` : `p${p}` };
  return { cited: i ? `¶ ${p} item ${i}` : `¶ ${p}` };
}

/** The wordings at a time, the latest where none is named; two where they changed in that year. */
function wordingsAt({ wordings }: CheckedArticle, time: NamedTime | undefined): CheckedWording[] {
  const latest = wordings.at(-1)!;
  if (!time || wordings.length < 2) return [latest];
  const until = (limit: string) => wordings.findLast(({ from }) => from <= limit) ?? wordings[0]!;
  switch (time.is) {
    case 'earlier':
      return [wordings.at(-2)!];
    case 'on':
      return [until(time.day)];
    case 'before':
      return [until(`${time.year - 1}-12-31`)];
    case 'since':
      return [until(`${time.year}-12-31`)];
    case 'amended':
      return [
        wordings.findLast(
          ({ from, cite }) => (cite.by?.adopted ?? from).slice(0, 4) <= String(time.year),
        ) ?? wordings[0]!,
      ];
    case 'law':
    case 'in': {
      const [first, last] = [`${time.year}-01-01`, `${time.year}-12-31`];
      const touching = wordings.filter(({ from, to }) => from <= last && (to ?? '9') >= first);
      return touching.length ? touching : [until(last)];
    }
  }
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
