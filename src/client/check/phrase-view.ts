/** What a phrase may be about, from the search: for words that no card speaks of. */
import { kindNames } from '../search-view/kind-filters.ts';
import { element, link, mixed } from '../dom.ts';
import type { Answer, Hit } from '../search/answer.ts';

/** How many pages are named. */
const maxPages = 5;

/**
 * The pages the words may mean, or that nothing can be said. `alone`: no other finding stands
 * beside it.
 */
export function phraseView(
  { hits, confidence, notice, nearest }: Answer,
  alone: boolean,
): HTMLElement | undefined {
  const found = confidence === 'none' ? [] : hits.slice(0, maxPages);
  if (!found.length && !alone) return undefined;
  const sure = confidence === 'sure';
  const explained = sure ? 'The phrase is explained here' : 'The phrase may be about';
  const heading = found.length ? explained : 'Cannot be judged';
  return element(
    'article',
    'check-card',
    element('h3', 'check-verdict plain', heading),
    ...(notice ? [element('p', '', ...mixed(notice))] : []),
    ...(found.length ? foundView(found, sure) : nothingView(nearest)),
  );
}

/** The pages that the phrase is explained on, or may be about. */
function foundView(hits: readonly Hit[], sure: boolean): HTMLElement[] {
  const items = hits.map(({ url, title, zh, kind, line }) =>
    element(
      'li',
      '',
      link(url, '', ...mixed(title)),
      ...(zh ? [' ', ...mixed(zh)] : []),
      ' ',
      element('small', '', `${kindNames[kind]}. `, ...mixed(line)),
    ),
  );
  const list = element('ul', 'links', ...items);
  if (sure) return [list];
  const inferred =
    'Found by the words. Which provision a report means is an inference unless it names one.';
  return [list, element('p', 'small', inferred)];
}

/** That nothing can be said of the phrase, and what is near it. */
function nothingView(nearest: Answer['nearest']): HTMLElement[] {
  const unknown = element(
    'p',
    '',
    'Neither a citation, nor words of a text held here, nor a phrase that is explained here. ' +
      'It may still be right.',
  );
  if (!nearest.length) return [unknown];
  const links = nearest.flatMap(({ url, title }, i) => [
    ...(i ? [' · '] : []),
    link(url, '', ...mixed(title)),
  ]);
  return [unknown, element('p', '', 'Near it: ', ...links)];
}
