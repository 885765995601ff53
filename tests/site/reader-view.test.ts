/**
 * Pages as Mozilla Readability leaves them, which is Firefox's Reader View and the text in many
 * read-it-later lists. linkedom parses for it: on all statute pages the results were those of jsdom,
 * in a quarter of the time.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { partsOf } from '../../src/domain/reference/id.ts';
import { kindFolders } from '../../src/schema/kinds.ts';
import { site } from '../../src/site.ts';
import { once } from '../once.ts';
import { readPages } from './dist.ts';

/** Text without white space, so that only its words are compared. */
const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, '');

interface Read {
  url: string;
  /** Whether it has the text of an article of law. */
  statute: boolean;
  /** What stands on the page. */
  page: { title: string; description: string; law: string[]; explanation: string[] };
  /** What is left of it. */
  view: { title: string; byline: string; excerpt: string; text: string };
}

/** The texts of the elements that match. */
function textsAt(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .map(({ textContent }) => squeeze(textContent))
    .filter(Boolean);
}

function read(url: string, source: string): Read {
  const { document } = parseHTML(source);
  const page = {
    title: document.querySelector('h1')?.textContent?.trim() ?? '',
    description: document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    // Items without the Chinese below them, which is a paragraph of its own.
    law: textsAt(document, '.statute p'),
    explanation: textsAt(document, 'main .prose p, main .prose li, main .note p'),
  };
  const items = [...document.querySelectorAll('.statute li')].map((item) =>
    squeeze(
      [...item.childNodes]
        .filter(({ nodeName }) => nodeName !== 'P')
        .map(textOf)
        .join(''),
    ),
  );
  const statute = document.querySelector('.statute') !== null;
  const article = new Readability(document).parse();
  return {
    url,
    statute,
    page: { ...page, law: [...page.law, ...items] },
    view: {
      title: article?.title ?? '',
      byline: article?.byline ?? '',
      excerpt: article?.excerpt ?? '',
      text: squeeze(article?.textContent),
    },
  };
}
const textOf = ({ textContent }: Node): string => textContent ?? '';

const folders = new Set(kindFolders());
/** Every page of an entry. */
const all = once((): Read[] =>
  [...readPages().values()]
    .filter(({ url }) => folders.has(partsOf(url.slice(1, -1)).folder) && url.split('/').length > 3)
    .map(({ url, source }) => read(url, source)),
);
const statutes = () => all().filter(({ statute }) => statute);

const remedy =
  'Reader views drop it. Is it a div or an aside, or has the margin got more text than the page? ' +
  'See StatuteText.astro and Document.astro.';

test('the text of the law stays whole on every statute page, dated wordings too', () => {
  assert.ok(statutes().length > 500, `${statutes().length} pages`);
  const lost = statutes().flatMap(({ url, page, view }) =>
    page.law.filter((text) => !view.text.includes(text)).map((text) => `${url}: ${text}`),
  );
  assert.deepEqual(lost, [], remedy);
});
test('it stands in the order of the page, before the explanation', () => {
  for (const { url, page, view } of statutes()) {
    const first = view.text.indexOf(page.law[0]!);
    const explained = page.explanation[0];
    if (explained) assert.ok(first < view.text.lastIndexOf(explained), url);
  }
});
test('what we explain stays, with passages whose certainty is marked', () => {
  const lost = all().flatMap(({ url, page, view }) =>
    page.explanation.filter((text) => !view.text.includes(text)).map((text) => `${url}: ${text}`),
  );
  assert.deepEqual(lost, [], remedy);
  const marked = all().filter(({ page }) => page.explanation.includes('contested'));
  assert.ok(marked.length > 10, `${marked.length} pages`);
});
test('each page has its own title and its summary, and law has no author', () => {
  for (const { url, statute, page, view } of all()) {
    assert.equal(view.title, page.title, url);
    assert.equal(view.excerpt, page.description, url);
    assert.ok(page.description.length > 20, url);
    if (statute) assert.equal(view.byline, '', url);
    assert.ok(!view.title.includes(site.name), url);
  }
  const titles = statutes().map(({ view }) => view.title);
  assert.equal(new Set(titles).size, titles.length);
});
