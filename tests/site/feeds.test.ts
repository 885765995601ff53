import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadReference } from '../../src/read/reference.ts';
import { readXml, type XmlElement } from '../xml.ts';
import { attribute, readPages, readRedirects, textOf } from './dist.ts';

const pages = readPages();
const moved = readRedirects();
const atom = readXml(readFileSync('dist/feed.xml', 'utf8'));
interface Item {
  id: string;
  url: string;
  title: string;
  content_html: string;
  date_published: string;
}
const json = JSON.parse(readFileSync('dist/feed.json', 'utf8')) as {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  language: string;
  authors: { name: string; url: string }[];
  _licence: { url: string };
  items: Item[];
};
const origin = new URL(json.feed_url).origin;
const all = (element: XmlElement, name: string) =>
  element.children.filter((child) => child.name === name);
const one = (element: XmlElement, name: string) => {
  assert.equal(
    all(element, name).length,
    1,
    `${element.name} has ${all(element, name).length} of ${name}`,
  );
  return all(element, name)[0]!;
};
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const answers = (address: string): boolean => {
  const [path = '', anchor] = address.slice(origin.length).split('#');
  const page = pages.get(path);
  return (
    address.startsWith(`${origin}/`) &&
    (page
      ? !anchor || page.ids.has(anchor)
      : moved.has(path) || (existsSync(`dist${path}`) && !path.endsWith('/')))
  );
};

test('Atom: the namespace, and in the feed and each entry all that RFC 4287 requires, once', () => {
  assert.deepEqual([atom.name, atom.uri], ['feed', 'http://www.w3.org/2005/Atom']);
  for (const name of ['id', 'title', 'updated', 'rights', 'author'])
    assert.notEqual(one(atom, name).children.length + one(atom, name).text.length, 0, name);
  assert.ok(one(one(atom, 'author'), 'name').text);
  assert.match(one(atom, 'updated').text, rfc3339);
  const self = all(atom, 'link').filter(({ attributes }) => attributes['rel'] === 'self');
  assert.deepEqual(
    self.map(({ attributes }) => attributes['href']),
    [`${origin}/feed.xml`],
  );
  assert.ok(all(atom, 'entry').length > 5);
  for (const entry of all(atom, 'entry')) {
    assert.match(one(entry, 'id').text, /^tag:[^,]+,\d{4}:.+/);
    assert.match(one(entry, 'updated').text, rfc3339);
    assert.ok(one(entry, 'title').text && one(entry, 'content').text);
    assert.equal(all(entry, 'link').length, 1);
  }
  const ids = all(atom, 'entry').map((entry) => one(entry, 'id').text);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(!ids.includes(one(atom, 'id').text));
});
test('JSON Feed 1.1: all that it requires, the same entries in the same order', () => {
  assert.equal(json.version, 'https://jsonfeed.org/version/1.1');
  assert.deepEqual(
    [json.feed_url, json.language, json._licence.url],
    [`${origin}/feed.json`, 'en', 'https://creativecommons.org/licenses/by/4.0/'],
  );
  assert.ok(json.title && json.authors[0]!.name);
  assert.deepEqual(
    json.items.map(({ id, url, content_html }) => [id, url, content_html]),
    all(atom, 'entry').map((entry) => [
      one(entry, 'id').text,
      one(entry, 'link').attributes['href'],
      one(entry, 'content').text,
    ]),
  );
  for (const { date_published } of json.items) assert.match(date_published, rfc3339);
});
test('the days are those of the content, no other, and the latest comes first', () => {
  const dates = json.items.map(({ date_published }) => date_published.slice(0, 10));
  const { entries, corrections, moves, withdrawn } = loadReference();
  const known = new Set([
    ...[...entries.values()].map(({ data }) => data.updated),
    ...corrections.map(({ date }) => date),
    ...moves.map(({ date }) => date),
    ...withdrawn.map(({ data }) => data.withdrawn),
  ]);
  assert.deepEqual(new Set(dates), new Set([...known].toSorted().toReversed()));
  assert.deepEqual(dates, dates.toSorted().toReversed());
});
test('every link of the feeds answers', () => {
  const links = [
    json.home_page_url,
    json.feed_url,
    ...json.items.flatMap(({ url, content_html }) => [
      url,
      ...[...content_html.matchAll(/href="([^"]+)"/g)].map((match) => match[1]!),
    ]),
  ];
  assert.ok(links.length > 500);
  assert.deepEqual(
    links.filter((link) => !answers(link)),
    [],
  );
});
test('every entry of the reference stands in the feed once, under its own day', () => {
  const listed = json.items.flatMap(({ content_html }) =>
    [...content_html.matchAll(/href="([^"]+)"/g)].map((match) => match[1]!.slice(origin.length)),
  );
  const folders = [
    'law',
    'offences',
    'factors',
    'penalties',
    'concepts',
    'procedure',
    'claims',
    'cases',
    'guides',
  ];
  const reference = JSON.parse(readFileSync('dist/data/reference.json', 'utf8')) as Record<
    string,
    { url: string }[]
  >;
  for (const list of ['instruments', 'provisions', ...folders.slice(1)])
    for (const { url } of reference[list]!) assert.ok(listed.includes(url), url);
});
test('every page names both feeds in its head, and links to what changed', () => {
  for (const page of pages.values()) {
    const types = page.elements
      .filter((node) => node.tagName === 'link' && attribute(node, 'rel') === 'alternate')
      .map((node) => [attribute(node, 'type'), attribute(node, 'href')].join(' '));
    assert.ok(
      types.includes('application/atom+xml /feed.xml') &&
        types.includes('application/feed+json /feed.json'),
      page.url,
    );
    assert.ok(
      page.elements.some((node) => node.tagName === 'a' && attribute(node, 'href') === '/changes/'),
      page.url,
    );
  }
});
test('the page of changes tells every entry of the feeds, and links to both', () => {
  const page = pages.get('/changes/')!;
  const said = textOf(page.elements.find((node) => node.tagName === 'main')!);
  for (const { title } of json.items) assert.ok(said.includes(title), title);
  for (const file of ['/feed.xml', '/feed.json'])
    assert.ok(
      page.elements.some((node) => node.tagName === 'a' && attribute(node, 'href') === file),
      file,
    );
});
