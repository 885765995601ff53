/** What a phrase may be about, from the search: for words that no card speaks of. */
import { kindNames } from '../search-view/kind-filters.ts';
import { element, link, mixed } from '../dom.ts';
import type { Answer } from '../search/answer.ts';

/** So many pages are named. */
const most = 5;

/** The pages the words may mean, or that nothing can be said. `alone`: no other finding stands beside it. */
export function phraseView(
  { hits, confidence, notice, nearest }: Answer,
  alone: boolean,
): HTMLElement | undefined {
  const found = confidence === 'none' ? [] : hits.slice(0, most);
  if (!found.length && !alone) return undefined;
  const heading = element(
    'h3',
    'check-verdict plain',
    found.length
      ? confidence === 'sure'
        ? 'The phrase is explained here'
        : 'The phrase may be about'
      : 'Cannot be judged',
  );
  const node = element('article', 'check-card', heading);
  if (notice) node.append(element('p', '', ...mixed(notice)));
  if (found.length) {
    node.append(
      element(
        'ul',
        'links',
        ...found.map(({ url, title, zh, kind, line }) =>
          element(
            'li',
            '',
            link(url, '', ...mixed(title)),
            ...(zh ? [' ', ...mixed(zh)] : []),
            ' ',
            element('small', '', `${kindNames[kind]}. `, ...mixed(line)),
          ),
        ),
      ),
    );
    if (confidence !== 'sure')
      node.append(
        element(
          'p',
          'small',
          'Found by the words. Which provision a report means is an inference unless it names one.',
        ),
      );
    return node;
  }
  node.append(
    element(
      'p',
      '',
      'Neither a citation, nor words of a text held here, nor a phrase that is explained here. It may still be right.',
    ),
  );
  if (nearest.length)
    node.append(
      element(
        'p',
        '',
        'Near it: ',
        ...nearest.flatMap(({ url, title }, i) => [
          ...(i ? [' · '] : []),
          link(url, '', ...mixed(title)),
        ]),
      ),
    );
  return node;
}
