/** Turns hits into elements. Text only ever enters as text, never as markup. */
import { urlOf } from '../urls.ts';
import { excerpt, highlight } from './highlight.ts';
import type { Hit } from './search-engine.ts';

/** An element with a class and children. */
export function element(tag: string, className = '', ...children: (Node | string)[]): HTMLElement {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

/** Text with the query’s words marked and Chinese given its language. */
export function marked(text: string, words: readonly string[]): Node[] {
  return highlight(text, words).map((part) => {
    const node: HTMLElement = element(part.hit ? 'mark' : 'span', '', part.text);
    if (/\p{Script=Han}/u.test(part.text)) node.lang = 'zh-Hans';
    return node;
  });
}

/** The parts of a hit that both lists show. */
export function describe(hit: Hit, words: readonly string[]): { title: HTMLElement; kind: HTMLElement; line: HTMLElement; reason: HTMLElement; url: string } {
  const { record } = hit;
  const title = element('span', 'hit-title', ...marked(record.title, words));
  if (record.zh) title.append(' ', ...marked(record.zh, words));
  return {
    title,
    kind: element('span', 'hit-kind', record.kind),
    line: element('span', 'hit-text', ...marked(excerpt(record.summary ?? record.text ?? '', words), words)),
    reason: element('span', 'hit-reason', hit.reason),
    url: urlOf(record.id),
  };
}
