/** Files of the whole site for machines: llms.txt, the sitemap and OpenSearch. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SaxesParser } from 'saxes';
import { site } from '../../src/site.ts';
import { attribute, readPages } from './dist.ts';

const pages = readPages();
const read = (path: string) => readFileSync(`dist${path}`, 'utf8');

/** Every element with its attributes and text; what is not well-formed throws. */
function elements(
  xml: string,
): { name: string; attributes: Record<string, string>; text: string }[] {
  const all: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: typeof all = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    all.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return all;
}

test('llms.txt has the form of its convention, and every link in it answers', () => {
  // It begins with a mark by which browsers know UTF-8.
  const text = read('/llms.txt').replace(/^\uFEFF/, '');
  const lines = text.split('\n').filter(Boolean);
  assert.deepEqual(
    [lines[0], lines[1]!.startsWith('> '), lines.filter((line) => line.startsWith('# ')).length],
    [`# ${site.name}`, true, 1],
  );
  const sections = lines.filter((line) => line.startsWith('## ')).map((line) => line.slice(3));
  assert.deepEqual(sections, [
    'Guides',
    'Offences',
    'Factors',
    'Penalties',
    'Concepts',
    'Procedure',
    'Claims',
    'Cases',
    'Instruments',
    'Provisions',
    'Optional',
  ]);
  const links = lines.filter((line) => line.startsWith('- '));
  assert.ok(links.length > 500);
  for (const line of links) {
    const url = /^- \[[^\n]+?\]\(([^)]+)\): \S/.exec(line)?.[1];
    assert.ok(url !== undefined && url.startsWith(`${site.origin}/`), line);
    const path = url.slice(site.origin.length);
    assert.ok(pages.has(path) || existsSync(`dist${path}`), line);
  }
});
test('llms-full.txt holds the Markdown of every page that does not repeat another', () => {
  const full = read('/llms-full.txt');
  let held = 0;
  for (const { url } of pages.values()) {
    if (!existsSync(`dist${url}index.md`)) continue;
    const markdown = read(`${url}index.md`);
    if (full.includes(markdown.trim())) held++;
    else assert.match(url, /\/\d{4}-\d\d-\d\d\/$/, `${url} is missing`);
  }
  assert.ok(held > 550, `${held}`);
});
test('home names both', () => {
  const links = pages
    .get('/')!
    .elements.filter((node) => node.tagName === 'link')
    .map((node) => attribute(node, 'href'));
  assert.ok(links.includes('/llms.txt') && links.includes('/llms-full.txt'));
});
test('the sitemap: well-formed, every day an ISO one, and no entry or listing without one', () => {
  const all = elements(read('/sitemap.xml'));
  assert.equal(all[0]!.attributes['xmlns'], 'http://www.sitemaps.org/schemas/sitemap/0.9');
  const urls = all
    .filter(({ name }) => name === 'loc')
    .map(({ text }) => text.slice(site.origin.length));
  const days = all.filter(({ name }) => name === 'lastmod').map(({ text }) => text);
  for (const day of days) assert.match(day, /^\d{4}-\d\d-\d\d$/);
  const undated = [...read('/sitemap.xml').matchAll(/<url><loc>([^<]+)<\/loc><\/url>/g)].map(
    (match) => match[1]!.slice(site.origin.length),
  );
  assert.equal(days.length + undated.length, urls.length);
  // Pages whose text stands in a template have no date of their own.
  assert.deepEqual(
    undated.filter((url) => existsSync(`dist${url}index.json`)),
    [],
  );
  for (const url of [
    '/law/',
    '/offences/',
    '/cases/',
    '/matrix/',
    '/a-z/',
    '/article/',
    '/law/criminal-law/431/1997-10-01/',
  ])
    assert.ok(!undated.includes(url), url);
});
test('OpenSearch: the lengths and parts its specification asks for', () => {
  const all = elements(read('/opensearch.xml'));
  const of = (name: string) => all.filter((element) => element.name === name);
  const [short, long, description] = [
    of('ShortName')[0]!.text,
    of('LongName')[0]!.text,
    of('Description')[0]!.text,
  ];
  assert.ok(
    short.length <= 16 && long.length <= 48 && description.length <= 1024,
    `${short} ${long}`,
  );
  assert.equal(all[0]!.attributes['xmlns'], 'http://a9.com/-/spec/opensearch/1.1/');
  const html = of('Url').find(({ attributes }) => attributes['type'] === 'text/html')!.attributes[
    'template'
  ]!;
  assert.equal(html, `${site.origin}/search/?q={searchTerms}`);
  assert.ok(
    pages.has('/search/') && existsSync(`dist${of('Image')[0]!.text.slice(site.origin.length)}`),
  );
});
