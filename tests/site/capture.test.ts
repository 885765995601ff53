/** What capture tools and link followers take from the head of each kind of page. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { htmlToHast } from 'satteri';
import { site } from '../../src/site.ts';
import { attribute, readPages, textOf, type Element, type Page } from './dist.ts';
import { capture } from './zotero.ts';

const pages = readPages();
const nodes = (page: Page, tag: string) => page.elements.filter((node) => node.tagName === tag);
const captured = (path: string) => {
  const page = pages.get(path)!;
  return capture(nodes(page, 'meta'), site.origin + path, textOf(nodes(page, 'title')[0]!));
};
const at = (path: string) => site.origin + path;

test('the rules themselves: what each set of tags becomes', () => {
  const read = (html: string) => {
    const root = htmlToHast(`<html><head>${html}</head></html>`) as Element;
    const flat = (node: Element): Element[] => [node, ...(node.children ?? []).flatMap(flat)];
    return capture(
      flat(root).filter((node) => node.tagName === 'meta'),
      'https://a.example/',
      'Document',
    );
  };
  assert.deepEqual(
    [
      read('<script type="application/ld+json">{"@type":"Legislation"}</script>').itemType,
      read('').title,
    ],
    ['webpage', 'Document'],
  );
  assert.equal(read('<meta name="citation_title" content="A">').itemType, 'journalArticle');
  assert.equal(read('<meta property="og:title" content="A">').itemType, 'webpage');
  const statute = read(
    '<meta name="DC.type" content="statute"><meta name="DC.title" content="Law">' +
      '<meta property="article:section" content="art. 1">' +
      '<meta name="DC.description" content="x">',
  );
  assert.deepEqual(
    [statute.itemType, statute.title, statute.section, statute.extra, statute.abstract],
    ['statute', 'Law', 'art. 1', undefined, 'x'],
  );
  const named = read(
    '<meta name="z:itemType" content="statute"><meta name="DC.type" content="webpage">' +
      '<meta name="DC.description" content="x"><meta name="z:url" content="https://b.example/">' +
      '<meta property="og:url" content="https://c.example/">',
  );
  assert.deepEqual(
    [named.itemType, named.extra, named.url],
    ['statute', 'x', 'https://b.example/'],
  );
  assert.equal(
    read('<meta name="DC.title" content="Law"><meta name="citation_title" content="Paper">').title,
    'Paper',
  );
  const terms = read(
    '<meta name="z:itemType" content="statute"><meta name="DCTERMS.title" content="Law">' +
      '<meta name="DCTERMS.creator" content="Council"><meta name="DCTERMS.date" content="2000">' +
      '<meta name="DCTERMS.description" content="lost"><meta name="DC_description" content="x">' +
      '<meta property="og:title" content="Page">',
  );
  assert.deepEqual(
    [terms.title, terms.creators[0]?.lastName, terms.date, terms.extra],
    ['Law', 'Council', '2000', 'x'],
  );
  assert.deepEqual(read('<meta name="DC.creator" content="National People’s Congress">').creators, [
    { firstName: 'National People’s', lastName: 'Congress' },
  ]);
});
test('a provision is a statute of its makers, with its article, its language and the wording that is pinned', () => {
  const item = captured('/law/criminal-law/431/');
  const { checkedTo } = JSON.parse(readFileSync('dist/law/criminal-law/index.json', 'utf8')) as {
    checkedTo: string;
  };
  assert.deepEqual(
    { ...item, abstract: undefined },
    {
      itemType: 'statute',
      title: '中华人民共和国刑法 [Criminal Law of the People’s Republic of China]',
      creators: [{ lastName: '全国人民代表大会', firstName: '' }],
      date: '1997-03-14',
      language: 'zh-CN',
      section: '第431条',
      pages: '第431条',
      url: at('/law/criminal-law/431/2021-03-01/'),
      publication: site.name,
      abstract: undefined,
      extra: `Jurisdiction: cn\nText since: 2021-03-01\nChecked to: ${checkedTo}\nTranslation: unofficial`,
    },
  );
});
test('a dated wording says when it ended; one of the present text pins itself', () => {
  const old = captured('/law/criminal-law/431/1997-10-01/');
  assert.deepEqual(
    [old.itemType, old.section, old.url],
    ['statute', '第431条', at('/law/criminal-law/431/1997-10-01/')],
  );
  assert.match(old.extra!, /Text since: 1997-10-01\nText until: 2021-02-28/);
  assert.equal(
    captured('/law/criminal-law/111/1997-10-01/').url,
    at('/law/criminal-law/111/1997-10-01/'),
  );
});
test('an interpretation is a statute of the court, with its number', () => {
  const item = captured('/law/interpretation-2001-4/2/');
  assert.deepEqual(
    [item.itemType, item.creators, item.section, item.language],
    ['statute', [{ lastName: '最高人民法院', firstName: '' }], '第2条', 'zh-CN'],
  );
  assert.match(item.title!, /^最高人民法院关于.*解释（法释〔2001〕4号） \[/);
  assert.match(item.extra!, /Document number: 法释〔2001〕4号/);
  assert.equal(captured('/law/interpretation-2001-4/').section, undefined);
  assert.equal(captured('/law/criminal-law/').itemType, 'statute');
});
test('an amendment and sections of standards', () => {
  assert.equal(captured('/law/criminal-law-amendment-11/').itemType, 'statute');
  assert.equal(captured('/law/filing-standards-2006/1-3/').section, '一、（三）');
});
for (const [path, itemType] of [
  ['/concepts/state-secret/', 'encyclopediaArticle'],
  ['/offences/espionage/', 'encyclopediaArticle'],
  ['/factors/wartime/', 'encyclopediaArticle'],
  ['/penalties/death/', 'encyclopediaArticle'],
  ['/procedure/closed-trial/', 'encyclopediaArticle'],
  ['/guides/how-to-read-a-criminal-provision/', 'encyclopediaArticle'],
  ['/claims/motive/', 'webpage'],
  ['/cases/liu-engineer-2025/', 'webpage'],
  ['/matrix/', 'webpage'],
  ['/', 'webpage'],
] as const)
  test(`${path} is captured as ${itemType} of this reference, in English, never as law`, () => {
    const item = captured(path);
    assert.deepEqual(
      [item.itemType, item.language, item.url, item.publication, item.section, item.creators],
      [itemType, 'en', at(path), site.name, undefined, []],
    );
    assert.equal(
      item.encyclopediaTitle,
      itemType === 'encyclopediaArticle' ? site.name : undefined,
    );
    if (path.split('/').length > 3) assert.match(item.date!, /^\d{4}-\d\d-\d\d$/);
    if (path.split('/').length > 3) assert.match(item.extra!, /^Revision: [0-9a-f]{8}\n/);
  });
test('claims and cases say what they are in the title', () => {
  assert.match(captured('/claims/motive/').title!, /^Claim examined: /);
  assert.match(captured('/cases/liu-engineer-2025/').title!, /^Reported case: /);
});
test('every page says what it is; none has Highwire tags or COinS, which would make law a journal article', () => {
  for (const page of pages.values()) {
    if (page.url === '/404.html') continue;
    const names = nodes(page, 'meta').flatMap(
      (node) => attribute(node, 'name') ?? attribute(node, 'property') ?? [],
    );
    for (const name of [
      'z:itemType',
      'DCTERMS.type',
      'DCTERMS.title',
      'DCTERMS.language',
      'DCTERMS.identifier',
    ])
      assert.equal(names.filter((other) => other === name).length, 1, `${page.url} ${name}`);
    assert.deepEqual(
      names.filter((name) => name.startsWith('citation_')),
      [],
      page.url,
    );
    assert.ok(
      !page.elements.some((node) => attribute(node, 'className')?.split(' ').includes('Z3988')),
      page.url,
    );
    assert.equal(
      captured(page.url).itemType === 'statute',
      page.url.split('/')[1] === 'law' && page.url !== '/law/',
      page.url,
    );
  }
});
test('the tags say what the page says', () => {
  const squeeze = (text: string) => text.replace(/\s+/g, ' ').replaceAll('’', "'");
  for (const page of pages.values()) {
    if (page.url === '/404.html') continue;
    const shown = squeeze(textOf(nodes(page, 'body')[0]!));
    const item = captured(page.url);
    const names =
      item.itemType === 'statute'
        ? item.title!.replace(/\]$/, '').split(/ \[|（(?=[^（）]*号）)|）(?= \[)/)
        : [
            page.url === '/'
              ? site.name
              : item.title!.replace(/^(Claim examined|Reported case): /, ''),
          ];
    for (const name of names)
      assert.ok(shown.includes(squeeze(name)), `${page.url} does not show “${name}”`);
    if (item.section)
      assert.ok(shown.includes(item.section), `${page.url} does not show ${item.section}`);
    if (item.itemType === 'statute')
      assert.ok(shown.includes(item.url!), `${page.url} does not show ${item.url}`);
  }
});
test('every link for machines answers, with the type it names, and the versions of a provision meet', () => {
  const types: Record<string, RegExp> = {
    'application/json': /\.json$/,
    'application/ld+json': /\.(jsonld|json)$/,
    'text/markdown': /\.md$/,
    'application/xml': /\.xml$/,
    'application/linkset+json': /\.json$/,
  };
  const to = (page: Page, rel: string) =>
    nodes(page, 'link')
      .filter((node) => attribute(node, 'rel') === rel)
      .map((node) => attribute(node, 'href')!.replace(site.origin, ''));
  for (const page of pages.values()) {
    for (const link of nodes(page, 'link')) {
      const href = attribute(link, 'href')!;
      if (!href.startsWith(`${site.origin}/`) || page.url === '/404.html') continue;
      const path = href.slice(site.origin.length);
      assert.ok(pages.has(path) || existsSync(`dist${path}`), `${page.url} → ${href}`);
      const type = attribute(link, 'type');
      if (type && types[type]) assert.match(path, types[type], `${page.url} → ${href}`);
    }
    for (const next of to(page, 'successor-version'))
      assert.deepEqual(to(pages.get(next)!, 'predecessor-version'), [page.url]);
    for (const latest of to(page, 'latest-version'))
      assert.ok(page.url.startsWith(latest), page.url);
  }
  assert.deepEqual(to(pages.get('/law/criminal-law/431/1997-10-01/')!, 'successor-version'), [
    '/law/criminal-law/431/2021-03-01/',
  ]);
  assert.deepEqual(to(pages.get('/law/criminal-law/431/')!, 'predecessor-version'), [
    '/law/criminal-law/431/1997-10-01/',
  ]);
  assert.deepEqual(to(pages.get('/law/criminal-law/431/')!, 'cite-as'), [
    '/law/criminal-law/431/2021-03-01/',
  ]);
});
test('the link set holds the links of every page', () => {
  const { linkset } = JSON.parse(readFileSync('dist/linkset.json', 'utf8')) as {
    linkset: Record<string, { href: string }[] | string>[];
  };
  assert.ok(linkset.length > 800);
  for (const { anchor, ...relations } of linkset) {
    const page = pages.get((anchor as string).replace(site.origin, ''))!;
    const inHead = nodes(page, 'link')
      .filter(
        (node) =>
          Object.hasOwn(relations, attribute(node, 'rel') ?? '') &&
          attribute(node, 'href')!.startsWith('http'),
      )
      .map((node) => attribute(node, 'href'));
    assert.deepEqual(
      Object.values(relations)
        .flatMap((targets) => (targets as { href: string }[]).map(({ href }) => href))
        .toSorted(),
      inHead.toSorted(),
      page.url,
    );
  }
});
