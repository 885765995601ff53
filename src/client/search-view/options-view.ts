/**
 * An answer as groups of options below a field. Every option is a real link, so that it opens in a
 * new tab like any other.
 */
import { urlOf } from '../../urls.ts';
import { writeAsked } from './query-in-address.ts';
import { element, link, marked, mixed } from '../dom.ts';
import { byKind, kindNames } from './kind-filters.ts';
import { found } from './messages.ts';
import { linesOf, titleOf } from './hit-view.ts';
import type { Answer } from '../search/answer.ts';

/** More than fits on a screen is for the search page. */
const shown = 12;

/** The groups, the one with the best hit first, and after it what the query is often taken for. */
export function optionGroups({ hits, words, notTheSame, ...answer }: Answer): HTMLElement[] {
  if (!found({ hits, words, notTheSame, ...answer })) return [];
  const groups = byKind(hits.slice(0, shown)).map(([kind, some]) =>
    group(
      kindNames[kind],
      ...some.map((hit) => option(hit.url, titleOf(hit, words), ...linesOf(hit, words))),
    ),
  );
  if (notTheSame.length) {
    const cards = notTheSame.map(({ url, title, why }) =>
      option(
        url,
        element('span', 'hit-title', ...marked(title, [])),
        ' ',
        element('span', 'hit-text', ...mixed(why)),
      ),
    );
    const card = group('Not the same as', ...cards);
    card.classList.add('not-same');
    groups.splice(1, 0, card);
  }
  return groups;
}

/** Searches of the past, each of which goes to its results. */
export const recentGroup = (queries: readonly string[]): HTMLElement[] =>
  queries.length
    ? [
        group(
          'Recent searches',
          ...queries.map((query) => option(searchUrl(query), ...mixed(query))),
        ),
      ]
    : [];

/** The way to the search page, which also searches the text of the pages. */
export const more = (query: string, answer: Answer): HTMLElement =>
  element(
    'p',
    '',
    link(
      searchUrl(query),
      '',
      found(answer) ? 'All results, with the text of the pages' : 'Search the text of the pages',
    ),
  );

const searchUrl = (query: string): string => urlOf('search') + writeAsked({ query, kinds: [] });

function option(url: string, ...children: (Node | string)[]): HTMLElement {
  const node = link(url, 'hit', ...children);
  // Reached with the arrows; Tab goes on to what follows the list.
  node.tabIndex = -1;
  node.setAttribute('role', 'option');
  node.setAttribute('aria-selected', 'false');
  return node;
}

function group(name: string, ...options: HTMLElement[]): HTMLElement {
  const heading = element('div', 'group-name', name);
  heading.setAttribute('aria-hidden', 'true');
  const node = element('div', 'group', heading, ...options);
  node.setAttribute('role', 'group');
  node.setAttribute('aria-label', name);
  return node;
}
