/** Small makers of elements. Text only ever enters as text, never as markup. */
import { highlight } from './search-view/highlight.ts';

/** An element with a class and children. */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  className = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[T] {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

/** The part of an element that its template places. Throws where it is missing. */
export function part<K extends keyof HTMLElementTagNameMap>(
  root: ParentNode,
  selector: K,
): HTMLElementTagNameMap[K];
export function part<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T;
export function part(root: ParentNode, selector: string): Element {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

/** A link. */
export function link(
  url: string,
  className = '',
  ...children: (Node | string)[]
): HTMLAnchorElement {
  const node = element('a', className, ...children);
  node.href = url;
  return node;
}

/** Text in which Chinese carries its language, for the right glyphs and the right voice. */
export const mixed = (text: string): (Node | string)[] =>
  // Most texts have no Chinese, which a simple pattern tells at once.
  !/[\u2e80-\uffff]/.test(text)
    ? [text]
    : text
        .split(/(\p{Script=Han}(?:[\p{Script=Han}〔〕《》〈〉、，·]*\p{Script=Han})?)/u)
        .map((part, i) => {
          if (i % 2 === 0) return part;
          const node = element('span', '', part);
          node.lang = 'zh-Hans';
          return node;
        });

/** The same with the words of a query marked. */
export const marked = (text: string, words: readonly string[]): (Node | string)[] =>
  highlight(text, words).flatMap((part) =>
    part.hit ? [element('mark', '', ...mixed(part.text))] : mixed(part.text),
  );
