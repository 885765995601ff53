/**
 * What a citation can lead to, in one small file: for a search that has no other list of the pages.
 */
import { compareArticles } from '../../domain/law/article-number.ts';
import type { KnownInstrument } from '../../domain/parse/citation-parser.ts';
import { normalize } from '../../domain/language/normalize.ts';
import { entriesOf, provisionsOf, type Reference } from '../../domain/reference/reference.ts';
import { namesOf } from './first-index.ts';

/** An article that is held: its number, its title, and for each paragraph how many items it has. */
export type HeldArticle = [number: string, title: string, items: number[]];

/** An instrument as citations need it; `names` are normalised. */
export interface CitedInstrument extends KnownInstrument {
  title: string;
  zh: string;
  short: string;
  /** `art.`, `clause` or `section`. */
  unit: string;
  /** The number of its last article. */
  last: string;
  /** In their order. */
  articles: HeldArticle[];
}

/** Every instrument with its articles. */
export function searchPlaces(reference: Reference): CitedInstrument[] {
  return entriesOf(reference, 'instrument').map((entry) => {
    const { title, zh = '', short, unit, divisions, articleCount } = entry.data;
    const names = [title, zh, ...namesOf(reference, entry)].map(normalize);
    const articles = provisionsOf(reference, entry.id)
      .map(({ id, data }): HeldArticle => [
        id.slice(entry.id.length + 1),
        data.title,
        data.paragraphs.map(({ items }) => items.length),
      ])
      .sort(([a], [b]) => compareArticles(a, b));
    return {
      id: entry.id,
      names: [...new Set(names)].filter((name) => name.length > 1),
      title,
      zh,
      short,
      unit,
      last: divisions.at(-1)?.to ?? String(articleCount),
      articles,
    };
  });
}
