/**
 * The whole answer on the search page: a heading and an ordered list of links for each kind, the
 * best kind first.
 */
import { element, link, mixed } from '../dom.ts';
import { byKind, kindNames } from './kind-filters.ts';
import { found, remarks } from './messages.ts';
import { linesOf, titleOf } from './hit-view.ts';
import type { Answer, Hit } from '../search/answer.ts';

/** A group begins with so many; the rest is one press away. */
const first = 10;

/** The hits of the chosen kinds; no kind chosen means all. */
export const chosenOf = (hits: readonly Hit[], kinds: readonly Hit['kind'][]): Hit[] =>
  hits.filter((hit) => kinds.length === 0 || kinds.includes(hit.kind));

/** The answer, of the chosen kinds only. */
export function resultsView(answer: Answer, kinds: readonly Hit['kind'][]): HTMLElement[] {
  const said = remarks(answer);
  if (!found(answer)) return said;
  const groups = byKind(chosenOf(answer.hits, kinds));
  const sections = groups.map(([kind, hits]) => section(kind, hits, answer.words));
  if (sections.length === 0)
    sections.push(
      element(
        'p',
        'nothing',
        `None of the ${answer.hits.length} results is of the kinds chosen above.`,
      ),
    );
  if (answer.notTheSame.length) sections.splice(1, 0, card(answer));
  return [...said, ...sections];
}

function section(kind: Hit['kind'], hits: Hit[], words: readonly string[]): HTMLElement {
  const heading = element('h2', 'group-name', `${kindNames[kind]} · ${hits.length}`);
  heading.id = `results-${kind}`;
  const items = hits.slice(0, first).map((hit) => item(hit, words));
  const list = element('ol', '', ...items);
  const node = element('section', '', heading, list);
  node.setAttribute('aria-labelledby', heading.id);
  if (hits.length > first)
    node.append(
      showAll(`Show all ${hits.length}`, heading.id, () => {
        const rest = hits.slice(first).map((hit) => item(hit, words));
        list.append(...rest);
        rest[0]!.querySelector('a')!.focus();
      }),
    );
  return node;
}

const item = (hit: Hit, words: readonly string[]): HTMLElement =>
  element('li', '', link(hit.url, '', titleOf(hit, words)), ...linesOf(hit, words));

/** A button that goes once it is pressed; the focus moves to what it added. */
function showAll(text: string, describedBy: string, press: () => void): HTMLElement {
  const button = element('button', '', text);
  button.type = 'button';
  button.setAttribute('aria-describedby', describedBy);
  button.addEventListener('click', () => {
    press();
    button.remove();
  });
  return button;
}

function card({ notTheSame }: Answer): HTMLElement {
  const heading = element('h2', 'group-name', 'Not the same as');
  heading.id = 'results-not-same';
  const node = element(
    'section',
    'not-same',
    heading,
    element(
      'ul',
      '',
      ...notTheSame.map(({ url, title, why }) =>
        element('li', '', link(url, '', ...mixed(title)), ': ', ...mixed(why)),
      ),
    ),
  );
  node.setAttribute('aria-labelledby', heading.id);
  return node;
}
