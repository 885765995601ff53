/** The built site as the tests see it: its pages, parsed. */
import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { htmlToHast } from 'satteri';

/** The few properties of an element that are read. */
export interface Element {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Element[];
}

export interface Page {
  /** Its address, `/law/criminal-law/111/`. */
  url: string;
  source: string;
  elements: Element[];
  ids: Set<string>;
}

export const textOf = (node: Element): string => node.value ?? (node.children ?? []).map(textOf).join('');

function flatten(node: Element): Element[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}

/** Every HTML page of `dist/`, by address. Throws where the site was not built. */
export function readPages(): Map<string, Page> {
  const files = globSync('**/*.html', { cwd: 'dist' });
  if (files.length === 0) throw new Error('dist/ is empty: run npm run build first');
  return new Map(
    files.map((file) => {
      const source = readFileSync(`dist/${file}`, 'utf8');
      const elements = flatten(htmlToHast(source) as Element).filter((node) => node.type === 'element');
      const ids = new Set(elements.flatMap((node) => (typeof node.properties?.['id'] === 'string' ? [node.properties['id']] : [])));
      const url = `/${file.split(sep).join('/').replace(/index\.html$/, '')}`;
      return [url, { url, source, elements, ids }];
    }),
  );
}

export const attribute = (node: Element, name: string): string | undefined => {
  const value = node.properties?.[name];
  return value === undefined || value === null ? undefined : Array.isArray(value) ? value.join(' ') : String(value);
};
