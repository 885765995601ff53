/**
 * The built site as the tests see it: its pages, parsed. All site tests run in one process, in which
 * a page is read and parsed once; what is handed out is shared, so no test may change it.
 */
import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { htmlToHast } from 'satteri';
import { once } from '../once.ts';

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
const redirecting = /http-equiv="refresh" content="0; url=([^"]+)"/;

interface File {
  url: string;
  source: string;
}

/** The HTML files of `dist/` with their addresses. Throws where the site was not built. */
const readFiles = once((): File[] => {
  const files = globSync('**/*.html', { cwd: 'dist' });
  if (files.length === 0) throw new Error('dist/ is empty: run npm run build first');
  return files.map((file) => ({
    url: `/${file
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`,
    source: readFileSync(`dist/${file}`, 'utf8'),
  }));
});

/** Where a redirecting page leads. */
export interface Redirect {
  source: string;
  /** The new address of the page. */
  to: string;
  /** New addresses of places that moved apart, by anchor. */
  anchors: Record<string, string>;
}

/** Where each redirecting page leads, by its address. */
export const readRedirects = once((): ReadonlyMap<string, Redirect> => {
  const redirects = new Map<string, Redirect>();
  for (const { url, source } of readFiles()) {
    const to = redirecting.exec(source)?.[1];
    if (to === undefined) continue;
    const element = flatten(htmlToHast(source) as Element).find(
      (node) => node.tagName === 'moved-to',
    );
    if (!element) throw new Error(`${url} redirects without <moved-to>`);
    const anchors = JSON.parse(String(element.properties?.['dataAnchors'] ?? '{}'));
    redirects.set(url, { source, to, anchors });
  }
  return redirects;
});

const parsed = new Map<string, Page>();

/** One page by its address. Throws where there is none. */
export function readPage(url: string, source?: string): Page {
  const known = parsed.get(url);
  if (known) return known;
  const page = parse(url, source ?? readFileSync(`dist${url}index.html`, 'utf8'));
  parsed.set(url, page);
  return page;
}

/** Every HTML page of `dist/` that is read, by address; those that redirect are left out. */
export const readPages = once(
  (): ReadonlyMap<string, Page> =>
    new Map(
      readFiles()
        .filter(({ source }) => !redirecting.test(source))
        .map(({ url, source }) => [url, readPage(url, source)]),
    ),
);

function parse(url: string, source: string): Page {
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
