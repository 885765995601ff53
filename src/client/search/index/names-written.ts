/** How names are laid out in the searched string: page by page, each after the sign of its role. */
import type { FirstIndex } from '../../../derive/search/first-index.ts';

/** What a part of the text is to its page. */
export type Role = 'title' | 'term' | 'alias' | 'line';

/**
 * The sign before each part, by its role; a page begins with its title. They are control
 * characters, which no query contains, except that of an alias.
 */
export const signs = {
  page: '\n',
  title: '\u0001',
  term: '\u0002',
  line: '\u0003',
  alias: '|',
} as const;
const roles: Record<string, Role> = {
  [signs.page]: 'title',
  [signs.title]: 'title',
  [signs.term]: 'term',
  [signs.alias]: 'alias',
  [signs.line]: 'line',
};
/** The role of the part behind a sign. */
export const roleOf = (sign: string): Role => roles[sign]!;
const aliasSign = signs.alias.charCodeAt(0);
/** Whether a UTF-16 code unit is one of these signs. */
export const isSign = (code: number): boolean => code <= 10 || code === aliasSign;

/** Where the part ends that contains this offset. */
export function endOf(text: string, place: number): number {
  while (place < text.length && !isSign(text.charCodeAt(place))) place++;
  return place;
}

/** One part after the other. */
export const eachPart = /[^\n\u0001-\u0003|]+/g;

/** The names and the line of a page as they are written, each after its sign. */
export function written(
  { ids, kinds, titles, zh, names, lines }: FirstIndex,
  page: number,
): string {
  const title = titles[page]!;
  let all = signs.page + title;
  // “Huang Yu (sentenced 2016)” is found as “Huang Yu”.
  const bare =
    title.endsWith(')') && (kinds[page] === 'case' || kinds[page] === 'concept')
      ? title.replace(/ \(.*\)$/, '')
      : title;
  if (bare !== title) all += signs.title + bare;
  // Chinese names are written in either order: Li Kai, Kai Li.
  const [one, two, three] = kinds[page] === 'case' ? bare.split(' ') : [];
  if (two && !three && /^[A-Z]/.test(two)) all += `${signs.alias}${two} ${one}`;
  // The words of its address are a name too: /concepts/joint-crime/.
  const id = ids[page]!;
  if (!id.startsWith('law/')) {
    const address = id.slice(id.indexOf('/') + 1).replaceAll('-', ' ');
    if (address !== bare.toLowerCase()) all += signs.alias + address;
  }
  if (zh[page]) all += signs.term + zh[page];
  if (names[page]) all += signs.alias + names[page];
  return lines[page] ? all + signs.line + lines[page] : all;
}
