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

export const textOf = (node: Element): string =>
  node.value ?? (node.children ?? []).map(textOf).join('');

function flatten(node: Element): Element[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}

/** A page that only sends its visitor on. */
const redirecting = /http-equiv="refresh" content="0;url=([^"]+)"/;

/**
 * Files of `dist/` with their addresses, redirecting or not. Throws where the site was not built.
 */
function readFiles(redirects: boolean): { url: string; source: string }[] {
  const files = globSync('**/*.html', { cwd: 'dist' });
  if (files.length === 0) throw new Error('dist/ is empty: run npm run build first');
  return files
    .map((file) => ({
      url: `/${file
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
      source: readFileSync(`dist/${file}`, 'utf8'),
    }))
    .filter(({ source }) => redirecting.test(source) === redirects);
}

/** Where each redirecting page leads: the whole, and places that moved apart. */
export function readRedirects(): Map<
  string,
  { source: string; to: string; anchors: Record<string, string> }
> {
  return new Map(
    readFiles(true).map(({ url, source }) => {
      const element = flatten(htmlToHast(source) as Element).find(
        (node) => node.tagName === 'moved-to',
      )!;
      return [
        url,
        {
          source,
          to: redirecting.exec(source)![1]!,
          anchors: JSON.parse(String(element.properties?.['dataAnchors'] ?? '{}')) as Record<
            string,
            string
          >,
        },
      ];
    }),
  );
}

/** Every HTML page of `dist/` that is read, by address; those that redirect are left out. */
export const readPages = (): Map<string, Page> =>
  new Map(readFiles(false).map(({ url, source }) => [url, parsed(url, source)]));

/** One page by its address. */
export const readPage = (url: string): Page =>
  parsed(url, readFileSync(`dist${url}index.html`, 'utf8'));

function parsed(url: string, source: string): Page {
  const elements = flatten(htmlToHast(source) as Element).filter((node) => node.type === 'element');
  const ids = new Set(
    elements.flatMap((node) =>
      typeof node.properties?.['id'] === 'string' ? [node.properties['id']] : [],
    ),
  );
  return { url, source, elements, ids };
}

export const attribute = (node: Element, name: string): string | undefined => {
  const value = node.properties?.[name];
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
};
