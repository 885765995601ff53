import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { attribute, readPages, textOf, type Element } from './dist.ts';
import { landing } from './landing.ts';

const pages = readPages();
const all = [...pages.values()];

test('there are at least 120 pages', () => assert.ok(all.length >= 120, `${all.length}`));

test('every link within the site leads to a page, and every fragment to a place on it', () => {
  const dead: string[] = [];
  for (const page of all) {
    for (const link of page.elements.filter(
      (node) => node.tagName === 'a' || node.tagName === 'link',
    )) {
      const href = attribute(link, 'href');
      if (!href || /^(https?:|mailto:)/.test(href)) continue;
      const [path = '', fragment] = href.split('#');
      const target = path === '' ? page : landing(path.split('?')[0]!)?.page;
      if (!target && existsSync(`dist${path}`) && !path.endsWith('/')) continue;
      if (!target) dead.push(`${page.url} → ${href}`);
      // A fragment with “=” is the state of a page, such as a text to check, and no place.
      else if (fragment && !fragment.includes('=') && !target.ids.has(decodeURIComponent(fragment)))
        dead.push(`${page.url} → ${href} (no such place)`);
    }
  }
  assert.deepEqual(dead, []);
});

test('every page has one h1, a title and description of its own, a language and a canonical address', () => {
  const titles = new Map<string, string>();
  for (const page of all) {
    const of = (tag: string) => page.elements.filter((node) => node.tagName === tag);
    assert.equal(of('h1').length, 1, page.url);
    const title = textOf(of('title')[0]!);
    assert.equal(
      titles.get(title),
      undefined,
      `${page.url} and ${titles.get(title)} share the title ${title}`,
    );
    titles.set(title, page.url);
    assert.equal(attribute(of('html')[0]!, 'lang'), 'en', page.url);
    const canonical = of('link').find((node) => attribute(node, 'rel') === 'canonical');
    assert.ok(
      attribute(canonical!, 'href')!.endsWith(page.url.replace('404.html', '404/')),
      page.url,
    );
    assert.ok(
      of('meta').some(
        (node) =>
          attribute(node, 'name') === 'description' && attribute(node, 'content')!.length > 20,
      ),
      page.url,
    );
  }
});

test('no id stands twice on a page', () => {
  for (const page of all) {
    const ids = page.elements.flatMap((node) => attribute(node, 'id') ?? []);
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
      page.url,
    );
  }
});

test('headings do not skip a level downwards', () => {
  for (const page of all) {
    const levels = page.elements
      .filter((node) => /^h[1-6]$/.test(node.tagName ?? ''))
      .map((node) => Number(node.tagName![1]));
    levels
      .slice(1)
      .forEach((level, i) =>
        assert.ok(level <= levels[i]! + 1, `${page.url}: h${levels[i]} then h${level}`),
      );
  }
});

const loadingTags = ['script', 'img', 'iframe', 'source', 'video', 'audio', 'object', 'embed'];

/** The address of what an element makes the browser load; empty where it loads nothing. */
function loadedBy(node: Element): string {
  if (loadingTags.includes(node.tagName ?? '')) return attribute(node, 'src') ?? '';
  const isLoadedLink =
    node.tagName === 'link' &&
    /stylesheet|preload|modulepreload|icon/.test(attribute(node, 'rel') ?? '');
  return isLoadedLink ? attribute(node, 'href')! : '';
}

test('nothing is loaded from elsewhere and no page sets inline styles or handlers', () => {
  for (const page of all) {
    for (const node of page.elements) {
      const loaded = loadedBy(node);
      assert.doesNotMatch(loaded, /^(https?:)?\/\//, `${page.url}: ${loaded}`);
      assert.equal(attribute(node, 'style'), undefined, page.url);
      assert.ok(
        !Object.keys(node.properties ?? {}).some((name) => /^on[a-z]/i.test(name)),
        page.url,
      );
    }
  }
});

/** The text of an element without its scripts. */
const readText = (node: Element): string =>
  node.tagName === 'script' ? '' : (node.value ?? (node.children ?? []).map(readText).join(''));

test('no Markdown is left over in the text', () => {
  for (const page of all) {
    const main = page.elements.find((node) => node.tagName === 'main')!;
    assert.doesNotMatch(readText(main), /\*\*|\]\(\/|\{#|undefined|\[object/, page.url);
  }
});

test('Chinese is marked as Chinese wherever it stands in the main text', () => {
  const unmarked: string[] = [];
  const walk = (node: Element, lang: string, url: string): void => {
    const here = attribute(node, 'lang') ?? lang;
    if (node.type === 'text' && /\p{Script=Han}/u.test(node.value ?? '') && !here.startsWith('zh'))
      unmarked.push(`${url}: ${node.value!.trim().slice(0, 60)}`);
    for (const child of node.children ?? []) walk(child, here, url);
  };
  for (const page of all)
    walk(
      page.elements.find((node) => node.tagName === 'main')!,
      'en',
      page.url,
    );
  assert.deepEqual(unmarked, []);
});

test('a provision page is light', () => {
  const page = pages.get('/law/criminal-law/111/')!;
  const size = brotliCompressSync(Buffer.from(page.source)).length;
  assert.ok(size < 20_000, `${size} bytes of HTML after compression`);
});

test('every page is within three steps of the home page', () => {
  const distance = new Map([['/', 0]]);
  for (let frontier = ['/'], step = 1; frontier.length > 0; step++) {
    frontier = frontier.flatMap((url) =>
      pages.get(url)!.elements.flatMap((node) => {
        const path = node.tagName === 'a' ? attribute(node, 'href')?.split(/[#?]/)[0] : undefined;
        if (!path || !pages.has(path) || distance.has(path)) return [];
        distance.set(path, step);
        return [path];
      }),
    );
  }
  const far = all
    .map((page) => page.url)
    .filter((url) => url !== '/404.html' && !((distance.get(url) ?? Infinity) <= 3));
  // A dated wording is one step further than its provision.
  assert.deepEqual(
    far.filter((url) => !/^\/law\/[^/]+\/[^/]+\/\d{4}-/.test(url)),
    [],
  );
  assert.deepEqual(
    far.filter((url) => !((distance.get(url) ?? Infinity) <= 4)),
    [],
  );
});
