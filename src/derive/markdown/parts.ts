/** Pieces of a page’s Markdown that every kind uses. */
import { longDate } from '../../domain/language/dates.ts';
import type { PageJson, PageLink, StatementJson } from '../../schema/page-json.ts';
import {
  inline,
  link,
  list,
  p,
  section,
  strong,
  type Block,
  type Inline,
  type Words,
} from './nodes.ts';

/** A link with its label. */
export const linkOf = ({ url, label }: PageLink): Inline => link(url, label);

/** Several links in a line. */
export const joined = (pages: readonly PageLink[], between = ' · '): Inline[] =>
  pages.flatMap((page, i) => [...(i ? inline(between) : []), linkOf(page)]);

/** A list of links, or nothing. */
export const links = (pages: readonly PageLink[]): Block[] =>
  pages.length ? [list(pages.map((page) => [linkOf(page)]))] : [];

/** “**Name:** words”. */
export const fact = (name: string, words: Words): Words => [
  strong(`${name}:`),
  ' ',
  ...inline(words),
];

/** A list of facts; those without a value are left out. */
export function facts(
  rows: readonly (readonly [name: string, words: Words | null | undefined])[],
): Block[] {
  const known = rows.flatMap(([name, words]) =>
    words === null || words === undefined || inline(words).length === 0 ? [] : [fact(name, words)],
  );
  return known.length ? [list(known)] : [];
}

/** A statement with what it rests on and how sure it is. */
export function stated({ text, basis, certainty }: StatementJson): Words {
  const marks = [
    ...joined(basis),
    ...(certainty === 'settled text' ? [] : inline(`${basis.length ? ' · ' : ''}${certainty}`)),
  ];
  return marks.length ? [`${text} (`, ...marks, ')'] : text;
}

/** A list of statements, or nothing. */
export const statements = (items: readonly StatementJson[]): Block[] =>
  items.length ? [list(items.map(stated))] : [];

/** A list of lines, or nothing. */
export const lines = (items: readonly string[]): Block[] => (items.length ? [list(items)] : []);

/** A source: its title, where and when it appeared, what it supports and how it is known. */
function sourceWords(source: PageJson['sources'][number]): Words {
  const { url, archive, title, outlet, date, origin, supports, howKnown } = source;
  const published = date ? `${outlet}, ${longDate(date)}` : outlet;
  return [
    url ? link(url, title) : strong(title),
    `, ${published}`,
    ...(archive ? [' (', link(archive, 'archived copy'), ')'] : []),
    `. ${origin}. Supports: ${supports} Known: ${howKnown}`,
  ];
}

/** The end of every page: neighbours, sources, how to cite it and on what terms. */
export const foot = (page: PageJson): Block[] => [
  ...section(
    'What no text says',
    undefined,
    page.silences.flatMap((silence) => [
      p([strong(silence.question), ` ${silence.searched}`]),
      ...(silence.considered.length
        ? [
            list(
              silence.considered.map(({ article, page: at, why }) => [
                at ? linkOf(at) : article,
                `: ${why}`,
              ]),
            ),
          ]
        : []),
    ]),
  ),
  ...section(
    'Not the same as',
    undefined,
    page.notSameAs.length
      ? [list(page.notSameAs.map((card) => [linkOf(card.page), `: ${card.why}`]))]
      : [],
  ),
  ...section('Read next', 'related', links(page.related)),
  ...section('Who relies on this', 'who-relies', links(page.citedBy)),
  ...section(
    'Sources',
    'sources',
    page.sources.length ? [list(page.sources.map(sourceWords))] : [],
  ),
  ...section('Cite', 'cite', [
    p(page.citation),
    p([
      'Licence of the text: ',
      link(page.license, 'CC BY 4.0'),
      '. Data: CC0. Statutes are official documents of the state.',
    ]),
  ]),
];
