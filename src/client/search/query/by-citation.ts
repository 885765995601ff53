/** What a citation leads to, and what to say where it leads nowhere. */
import { compareArticles } from '../../../domain/law/article-number.ts';
import { findCitations, type FoundCitations } from '../../../domain/parse/citation-list.ts';
import { instrumentNames, type KnownInstrument } from '../../../domain/parse/citation-parser.ts';
import { isHan } from '../../../domain/language/tokenize.ts';
import { pageOf } from '../../../domain/reference/id.ts';
import type { Vocabulary } from '../index/vocabulary.ts';

/**
 * The places cited, best first, what to say about them, and the words of the query that are no
 * citation.
 */
export interface Cited {
  places: { id: string; reason: string }[];
  /** Whether no law was named, so that the Criminal Law was taken. */
  assumed: boolean;
  notice: string | undefined;
  rest: string;
}

/** An instrument with what is said about its articles. */
export interface SearchedInstrument extends KnownInstrument {
  short: string;
  /** `art.`, `clause` or `section`. */
  unit: string;
  /** The number of its last article. */
  last: string;
}

/** How many articles of a range are hits. */
const mostOfRange = 60;
/** The part of a law's name that most citations leave out. */
const stateName = /\s*\bof the (?:people's republic of china|prc)\b|^中华人民共和国/;

/** The instruments of an index, as the parser wants them. */
export function instrumentsOf({ index, text }: Vocabulary): SearchedInstrument[] {
  return index.instruments.map(({ page, unit, last }) => {
    const id = index.ids[page]!;
    const names = [
      ...text.namesOf(page).map(({ plain }) => plain),
      id.slice('law/'.length).replaceAll('-', ' '),
    ];
    return {
      id,
      names: [
        ...new Set(
          names.flatMap((name) => [name, name.replace(stateName, '').trim(), ...reordered(name)]),
        ),
      ].filter((name) => name.length > 1),
      short: index.names[page]!.split('|', 1)[0] || index.titles[page]!,
      unit,
      last,
    };
  });
}

/**
 * A name with its words in another order: 2014 counter-espionage law, implementing rules of the
 * counter-espionage law.
 */
function reordered(name: string): string[] {
  const [, before, year] = /^(.*[a-z])(?: of)? \(?((?:19|20)\d\d)\)?$/.exec(name) ?? [];
  const [, rules, law] = /(rules|regulations) implementing (.+)$/.exec(name) ?? [];
  return [
    ...(year ? [`${year} ${before}`] : []),
    ...(law ? [`implementing ${rules} of ${law}`, `implementation ${rules} of ${law}`] : []),
  ];
}

/** What is held below an instrument, by number, or below an article, by date; in any order. */
export type ArticlesOf = (instrument: string) => readonly string[];

/** Follow the citations of a query. `held` says whether a page or passage exists. */
export function followCitations(
  query: string,
  instruments: readonly SearchedInstrument[],
  articlesOf: ArticlesOf,
  held: (id: string) => boolean,
): Cited {
  const { citations, rest } = findCitations(query, instruments);
  const places: Cited['places'] = [];
  const notices: string[] = [];
  for (const citation of citations) {
    const instrument = instruments.find(({ id }) => id === citation.instrument);
    if (!instrument) continue;
    const pages = pagesOf(articlesOf, citation, held);
    const anchor = citation.paragraph
      ? `#p${citation.paragraph}${citation.item ? `-i${citation.item}` : ''}`
      : '';
    const found = pages.flatMap((page) => [...new Set([page + anchor, page])]).filter(held);
    places.push(...found.map((id) => ({ id, reason: 'Go to the citation' })));
    if (found.length && anchor && !found.includes(pages[0] + anchor))
      notices.push(
        `${instrument.short} ${instrument.unit} ${citation.article} has no such paragraph or item.`,
      );
    if (found.length === 0) {
      notices.push(missing(instrument, citation));
      places.push({ id: instrument.id, reason: 'The law it belongs to' });
    }
  }
  const [only] = places.length === 1 || citations.length === 1 ? places : [];
  const dated = only && wordingFor(pageOf(only.id), rest, articlesOf);
  if (dated) places.unshift({ id: dated, reason: 'The wording of that time' });
  return {
    assumed: citations.every(({ named }) => !named),
    places: [...new Map(places.map((place) => [place.id, place])).values()],
    notice: notices.length ? [...new Set(notices)].join(' ') : undefined,
    rest,
  };
}

/** The ids of the articles cited. “1-2” is a range where no article 1-2 was inserted. */
function pagesOf(
  articlesOf: ArticlesOf,
  { instrument, article, through }: FoundCitations['citations'][number],
  held: (id: string) => boolean,
): string[] {
  if (through) return articlesBetween(articlesOf(instrument), instrument, article, through);
  const [from = '', to] = article.split('-');
  const range =
    to !== undefined &&
    Number(to) > Number(from) &&
    !held(`${instrument}/${article}`) &&
    held(`${instrument}/${from}`);
  return range
    ? articlesBetween(articlesOf(instrument), instrument, from, to)
    : [`${instrument}/${article}`];
}

function missing(
  { short, unit, last }: SearchedInstrument,
  { article, through }: FoundCitations['citations'][number],
): string {
  const noun = unit === 'art.' ? 'article' : unit;
  if (Number(article.split('-')[0]) > Number(last.split('-')[0]))
    return `${short} has ${last} ${noun}s; there is no ${noun} ${article}.`;
  return `${short} ${unit} ${article}${through ? `–${through}` : ''} is not held here.`;
}

function articlesBetween(
  articles: readonly string[],
  instrument: string,
  from: string,
  to: string,
): string[] {
  return articles
    .filter(
      (article) =>
        !article.includes('/') &&
        compareArticles(article, from) >= 0 &&
        compareArticles(article, to) <= 0,
    )
    .sort(compareArticles)
    .slice(0, mostOfRange)
    .map((article) => `${instrument}/${article}`);
}

/**
 * The rest of a normalised query that names an instrument at its beginning or end; undefined where
 * none is named or nothing is left.
 */
export function withoutInstrument(
  text: string,
  instruments: readonly KnownInstrument[],
): string | undefined {
  const names = instrumentNames(instruments);
  if (names.some(({ name }) => name === text)) return undefined;
  for (const { name } of names) {
    const rest = withoutName(text, name);
    if (rest !== '') return rest;
  }
  return undefined;
}

/**
 * A text without a name at its beginning or end; empty where it has none there, or nothing else.
 */
function withoutName(text: string, name: string): string {
  const isFirst = text.startsWith(name) && (text[name.length] === ' ' || isHan(name.at(-1)!));
  if (isFirst) return text.slice(name.length).trim();
  return text.endsWith(` ${name}`) ? text.slice(0, -name.length).trim() : '';
}

/**
 * The earlier wording that a year in the other words asks for: “art 50 2011 version”, “before
 * 2021”, 2011年修正前.
 */
function wordingFor(page: string, rest: string, articlesOf: ArticlesOf): string | undefined {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(rest)?.[0];
  if (
    !year ||
    !/version|wording|text|before|former|old|prior|until|\bin\b|旧|前|年|修正|修订/.test(rest)
  )
    return undefined;
  const dates = articlesOf(page).slice().sort();
  const before = /before|former|old|prior|until|旧|前/.test(rest);
  // “The old art. 450 of 1997” is that of 1997, where there is none before.
  const date =
    dates.filter((from) => before && from.slice(0, 4) < year).at(-1) ??
    dates.filter((from) => from.slice(0, 4) <= year).at(-1);
  return date && `${page}/${date}`;
}
