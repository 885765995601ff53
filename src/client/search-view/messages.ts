/**
 * What the search says besides its hits. Near results, no answer and no index are three different
 * things.
 */
import { urlOf } from '../../urls.ts';
import { element, link, mixed } from '../dom.ts';
import type { Answer } from '../search/answer.ts';

/** Whether there is something to show: an engine without confidence has no hits. */
export const found = ({ hits, confidence }: Answer): boolean =>
  hits.length > 0 && confidence !== 'none';

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The answer in a few words, for those who hear it. */
export function counted(answer: Answer): string {
  const { hits, confidence, nearest, notice } = answer;
  if (found(answer))
    return confidence === 'unsure'
      ? `Nothing exact. ${plural(hits.length, 'near result')}`
      : plural(hits.length, 'result');
  const toTry = nearest.length ? `. ${plural(nearest.length, 'other word')} to try` : '';
  return (notice ?? 'No confident answer') + toTry;
}

/** What stands above the hits, or in their place. */
export function remarks(answer: Answer): HTMLElement[] {
  const { confidence, notice } = answer;
  const notices = notice ? [element('p', 'notice', ...mixed(notice))] : [];
  if (!found(answer)) return [...notices, ...nothing(answer)];
  return confidence === 'unsure'
    ? [...notices, element('p', 'unsure', element('b', '', 'Nothing exact.'), ' Nearest:')]
    : notices;
}

function nothing({ nearest, notice }: Answer): HTMLElement[] {
  const list = nearest.map(({ url, title }) => element('li', '', link(url, '', ...mixed(title))));
  return [
    element(
      'p',
      'nothing',
      ...(notice ? [] : [element('b', '', 'No confident answer.'), ' ']),
      'Try another word or an article number, or look in the ',
      link(urlOf('a-z'), '', 'A–Z'),
      '.',
    ),
    ...(list.length
      ? [element('p', 'group-name', 'Try instead'), element('ul', 'nearest', ...list)]
      : []),
  ];
}

/** What stands where there is no answer: that the index is loading, or could not be fetched. */
export function stateView(state: 'empty' | 'loading' | 'failed' | 'answer'): HTMLElement[] {
  if (state === 'loading') return [loading()];
  return state === 'failed' ? [failure()] : [];
}

const failure = (): HTMLElement =>
  element(
    'p',
    'notice',
    element('b', '', 'The search could not be loaded.'),
    ' The ',
    link(urlOf('a-z'), '', 'A–Z'),
    ' lists every page. The next key tries again.',
  );

const loading = (): HTMLElement => element('p', 'small', 'Loading the index …');
