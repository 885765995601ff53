/** The articles of an instrument that are held here, by its own divisions. */
import { withinArticles } from '../../domain/law/article-number.ts';
import type { Entry } from '../../domain/reference/entry.ts';
import { memo } from '../../domain/reference/memo.ts';
import { articleOf } from '../../domain/reference/id.ts';
import { entriesOf, provisionsOf, type Reference } from '../../domain/reference/reference.ts';

/** A division of an instrument, from its first to its last article, with those held here. */
export interface Contents {
  en: string;
  zh: string;
  from: string;
  to: string;
  level: number;
  /** Whether articles stand directly below it. */
  leaf: boolean;
  articles: readonly Entry<'provision'>[];
}

/**
 * The contents of every instrument by its id: each page of an article asks for those of its law.
 */
const allContents = memo(
  (reference: Reference) =>
    new Map(
      entriesOf(reference, 'instrument').map((instrument) => [
        instrument.id,
        made(instrument, provisionsOf(reference, instrument.id)),
      ]),
    ),
);

/**
 * Divisions in order, each with its own articles; one nameless division where the instrument has
 * none.
 */
export const contentsOf = (
  reference: Reference,
  instrument: Entry<'instrument'>,
): readonly Contents[] => allContents(reference).get(instrument.id) ?? [];

function made(
  instrument: Entry<'instrument'>,
  articles: readonly Entry<'provision'>[],
): Contents[] {
  const { divisions } = instrument.data;
  if (divisions.length === 0)
    return [{ en: '', zh: '', from: '', to: '', level: 1, leaf: true, articles }];
  const placed = new Set<string>();
  const list = divisions.map((division, index): Contents => {
    const leaf = (divisions[index + 1]?.level ?? 0) <= division.level;
    const own = leaf
      ? articles.filter((entry) => withinArticles(articleOf(entry.id), division.from, division.to))
      : [];
    own.forEach((entry) => placed.add(entry.id));
    return {
      en: division.en,
      zh: division.zh,
      from: division.from,
      to: division.to,
      level: division.level,
      leaf,
      articles: own,
    };
  });
  const rest = articles.filter((entry) => !placed.has(entry.id));
  const [first, last] = [rest.at(0), rest.at(-1)];
  if (!first || !last) return list;
  const others: Contents = {
    en: 'Other articles',
    zh: '',
    from: articleOf(first.id),
    to: articleOf(last.id),
    level: 1,
    leaf: true,
    articles: rest,
  };
  return [...list, others];
}
