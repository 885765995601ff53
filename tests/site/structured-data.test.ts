/**
 * JSON-LD of every page: its types, that its ids answer, that it says what the page says; and the
 * Web Annotations.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { PageJson } from '../../src/schema/page-json.ts';
import { site } from '../../src/site.ts';
import { attribute, readPages, textOf, type Page } from './dist.ts';

type Node = Record<string, unknown> & { '@type': string; '@id'?: string };
interface Graph {
  '@context': string;
  '@graph': Node[];
}

const pages = readPages();
const local = (url: string) => url.replace(site.origin, '');
const inline = (page: Page) =>
  page.elements
    .filter(
      (node) => node.tagName === 'script' && attribute(node, 'type') === 'application/ld+json',
    )
    .map((node) => JSON.parse(textOf(node)) as Graph);
const graphOf = (page: Page): Graph =>
  existsSync(`dist${page.url}index.jsonld`)
    ? (JSON.parse(readFileSync(`dist${page.url}index.jsonld`, 'utf8')) as Graph)
    : inline(page)[0]!;
const all = [...pages.values()]
  .filter(({ url }) => url !== '/404.html' && !/http-equiv="refresh"/i.test(pages.get(url)!.source))
  .map((page) => ({ page, graph: graphOf(page) }));
const nodeOf = (graph: Graph, type: string) =>
  graph['@graph'].find((node) => node['@type'] === type);

/**
 * What TypeScript says of a graph held against schema.org’s vocabulary. The action that takes a
 * query has a type of its own.
 */
function diagnostics(graphs: Record<string, unknown>): string[] {
  const source = [
    "import type { Graph, SearchAction, WithActionConstraints } from 'schema-dts';",
    ...Object.entries(graphs).map(([name, graph]) => {
      const text = JSON.stringify(graph, null, 1);
      const action = /"potentialAction": (\{[\s\S]*?"query-input": "[^"]*"\s*\})/.exec(text)?.[1];
      if (!action) return `const graph_${name}: Graph = ${text};`;
      return [
        `const action_${name}: WithActionConstraints<SearchAction> = ${action};`,
        `const graph_${name}: Graph = ${text.replace(action, `action_${name}`)};`,
      ].join('\n');
    }),
  ].join('\n');
  const file = 'tests/site/virtual-graphs.ts';
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ESNext,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, ...rest) =>
    name.endsWith(file)
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ESNext)
      : getSourceFile.call(host, name, ...rest);
  host.fileExists = (name) => name.endsWith(file) || fileExists.call(host, name);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 600));
}

const examples = {
  home: '/',
  data: '/data/',
  matrix: '/matrix/',
  listing: '/concepts/',
  instrument: '/law/criminal-law/',
  amendment: '/law/criminal-law-amendment-11/',
  provision: '/law/criminal-law/431/',
  wording: '/law/criminal-law/431/1997-10-01/',
  interpretation: '/law/interpretation-2001-4/2/',
  offence: '/offences/espionage/',
  factor: '/factors/wartime/',
  penalty: '/penalties/death/',
  concept: '/concepts/state-secret/',
  procedure: '/procedure/closed-trial/',
  claim: '/claims/motive/',
  case: '/cases/liu-engineer-2025/',
  guide: '/guides/how-to-read-a-criminal-provision/',
};

test('one page of each kind is valid by the types of schema.org, and a wrong property is not', () => {
  const graphs = Object.fromEntries(
    Object.entries(examples).map(([name, url]) => [name, graphOf(pages.get(url)!)]),
  );
  assert.deepEqual(diagnostics(graphs), []);
  const wrong = structuredClone(graphs['provision']!);
  wrong['@graph'][0]!['legislationDatum'] = '1997-10-01';
  const mistyped = structuredClone(graphs['claim']!);
  (mistyped['@graph'][0]!['reviewRating'] as Node)['ratingValue'] = { '@type': 'Place' };
  const found = diagnostics({ wrong, mistyped });
  assert.equal(found.length, 2, found.join('\n'));
  assert.match(found.join(), /legislationDatum/);
});

test('every page has one graph, and its head names the type of what the page is about', () => {
  const expected: Record<string, string> = {
    offences: 'DefinedTerm',
    factors: 'DefinedTerm',
    penalties: 'DefinedTerm',
    concepts: 'DefinedTerm',
    procedure: 'Article',
    guides: 'Article',
    cases: 'Article',
    claims: 'ClaimReview',
  };
  for (const { page, graph } of all) {
    assert.equal(graph['@context'], 'https://schema.org', page.url);
    const [folder = '', ...rest] = page.url.split('/').filter(Boolean);
    assert.deepEqual(inline(page), [graph], `${page.url}: the page and its file differ`);
    if (!existsSync(`dist${page.url}index.jsonld`)) continue;
    const main = graph['@graph'].find((node) => node['@id'] === site.origin + page.url)!;
    const typeOfLaw = rest.length === 3 ? 'LegislationObject' : 'Legislation';
    const expectedType = folder === 'law' ? typeOfLaw : expected[folder];
    assert.equal(main['@type'], expectedType, page.url);
    const type = page.elements.find(
      (node) => node.tagName === 'link' && attribute(node, 'rel') === 'type',
    )!;
    assert.equal(attribute(type, 'href'), `https://schema.org/${main['@type']}`, page.url);
  }
});

test('every id and address on this site answers, anchors too; every date is a day', () => {
  const wrong = new Set<string>();
  const walk = (from: string, value: unknown, key = ''): void => {
    if (typeof value === 'string') {
      if (value.startsWith(`${site.origin}/`)) {
        const [path = '', anchor] = local(value).replace('?q={query}', '').split('#');
        const page = pages.get(path);
        if (
          page ? anchor && !page.ids.has(anchor) : path.endsWith('/') || !existsSync(`dist${path}`)
        )
          wrong.add(`${from}: ${value}`);
      }
      if (/^date|Date/.test(key) && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(value))
        wrong.add(`${from}: ${key} ${value}`);
      if (
        key === 'temporalCoverage' &&
        !/^(\.\.|\d{4}-\d\d-\d\d)\/(\.\.|\d{4}-\d\d-\d\d)$/.test(value)
      )
        wrong.add(`${from}: ${key} ${value}`);
    } else if (value && typeof value === 'object')
      for (const [name, each] of Object.entries(value))
        walk(from, each, Array.isArray(value) ? key : name);
  };
  for (const { page, graph } of all) walk(page.url, graph);
  assert.deepEqual([...wrong].slice(0, 20), []);
});

test('no node stands for a person, and no node is without a type or an id', () => {
  for (const { page, graph } of all) {
    assert.doesNotMatch(JSON.stringify(graph), /"@type":"Person"/, page.url);
    const types = graph['@graph'].map((node) => node['@type']);
    assert.ok(types.every(Boolean), page.url);
    if (page.url !== '/')
      assert.equal(types.filter((type) => type === 'BreadcrumbList').length, 1, page.url);
  }
});

test('the breadcrumbs are those of the page', () => {
  for (const { page, graph } of all) {
    const nav = page.elements.find((node) => attribute(node, 'className') === 'crumbs');
    if (!nav) continue;
    const items = nodeOf(graph, 'BreadcrumbList')!['itemListElement'] as {
      name: string;
      item: string;
      position: number;
    }[];
    assert.deepEqual(
      items.map(({ position }) => position),
      items.map((_, i) => i + 1),
    );
    assert.equal(
      items
        .slice(1)
        .map(({ name }) => name)
        .join(''),
      textOf(nav)
        .trim()
        .replace(/\s{2,}/g, ''),
      page.url,
    );
    assert.equal(items.at(-1)!.item, site.origin + page.url);
  }
});

test('law: force, days, translation and versions are those of the page’s facts', () => {
  let count = 0;
  for (const { page, graph } of all) {
    if (!existsSync(`dist${page.url}index.json`)) continue;
    const json = PageJson.parse(JSON.parse(readFileSync(`dist${page.url}index.json`, 'utf8')));
    if (json.kind !== 'provision' && json.kind !== 'version') continue;
    count++;
    const objects = graph['@graph'].filter((node) => node['@type'] === 'LegislationObject');
    const [chinese, english] = [
      objects.find((node) => node['inLanguage'] === 'zh-Hans')!,
      objects.find((node) => node['inLanguage'] === 'en')!,
    ];
    assert.equal(
      chinese['temporalCoverage'],
      `${json.inForceFrom}/${json.inForceTo ?? '..'}`,
      page.url,
    );
    assert.deepEqual(
      chinese['legislationLegalForce'],
      { '@id': `https://schema.org/${json.inForceTo ? 'NotInForce' : 'InForce'}` },
      page.url,
    );
    assert.equal(chinese['text'], undefined);
    assert.deepEqual(
      [english['legislationLegalValue'], (english['translationOfWork'] as Node)['@id']],
      [{ '@id': 'https://schema.org/UnofficialLegalValue' }, chinese['@id']],
    );
    for (const { translation, items } of json.paragraphs)
      for (const text of [translation, ...items.map((item) => item.translation)])
        assert.ok((english['text'] as string).includes(text), page.url);
    const article = graph['@graph'].find((node) => node['workExample'])!;
    assert.deepEqual(
      (article['workExample'] as Node[]).map((node) => node['@id']),
      json.wordings.map(({ wording }) => wording.url),
      page.url,
    );
  }
  assert.ok(count > 500, `${count}`);
});

test('an amending act names the articles it changed', () =>
  assert.ok(
    JSON.stringify(graphOf(pages.get('/law/criminal-law-amendment-11/')!)).includes(
      `"legislationChanges":[{"@id":"${site.origin}/law/`,
    ),
  ));

test('a graph says of a term, explanation or claim what the page says', () => {
  const squeeze = (text: string) => text.replace(/\s+/g, ' ');
  for (const { page, graph } of all) {
    const shown = squeeze(textOf(page.elements.find((node) => node.tagName === 'body')!));
    for (const node of graph['@graph']) {
      const said =
        {
          DefinedTerm: ['name', 'description'],
          Article: ['headline'],
          ClaimReview: ['name', 'claimReviewed'],
        }[node['@type']] ?? [];
      for (const key of said)
        assert.ok(
          shown.includes(squeeze(node[key] as string)),
          `${page.url} does not show ${key} “${String(node[key])}”`,
        );
      if (node['@type'] === 'ClaimReview')
        assert.ok(
          shown.includes(
            `Verdict: ${(node['reviewRating'] as { alternateName: string }).alternateName}`,
          ),
          page.url,
        );
    }
  }
});

test('home names its search, and the data page its files', () => {
  const home = JSON.stringify(graphOf(pages.get('/')!));
  assert.match(home, /"urlTemplate":"[^"]*\/search\/\?q=\{query\}"/);
  const files = nodeOf(graphOf(pages.get('/data/')!), 'Dataset')!['distribution'] as {
    contentUrl: string;
  }[];
  assert.ok(files.length >= 6);
  for (const { contentUrl } of files) assert.ok(existsSync(`dist${local(contentUrl)}`), contentUrl);
});

test('every claim is annotated by the W3C’s model: the verdict, and at most twelve words that fix the place', () => {
  const claims = all.filter(({ page }) => /^\/claims\/[^/]+\/$/.test(page.url));
  assert.ok(claims.length >= 22);
  for (const { page, graph } of claims) {
    const annotation = JSON.parse(readFileSync(`dist${page.url}annotations.json`, 'utf8')) as {
      '@context': string;
      id: string;
      type: string;
      motivation: string;
      modified: string;
      body: [{ type: string; value: string; purpose: string }, string];
      target: {
        source: string | { type: string; label: string };
        selector?: { type: string; exact: string };
      };
    };
    const shown = textOf(page.elements.find((node) => node.tagName === 'main')!);
    assert.deepEqual(
      [annotation['@context'], annotation.id, annotation.type, annotation.motivation],
      [
        'http://www.w3.org/ns/anno.jsonld',
        `${site.origin}${page.url}annotations.json`,
        'Annotation',
        'assessing',
      ],
    );
    assert.match(annotation.modified, /^\d{4}-\d\d-\d\dT00:00:00Z$/);
    const review = nodeOf(graph, 'ClaimReview')!['reviewRating'] as {
      alternateName: string;
      ratingValue?: number;
    };
    assert.deepEqual(
      [annotation.body[0].type, annotation.body[0].value, annotation.body[1]],
      ['TextualBody', review.alternateName, site.origin + page.url],
    );
    assert.equal(
      review.ratingValue === undefined,
      ['cannot be checked', 'not a legal claim'].includes(review.alternateName),
      page.url,
    );
    const { source, selector } = annotation.target;
    assert.ok(
      typeof source === 'string'
        ? /^https:/.test(source)
        : source.type === 'Text' && source.label.length > 10,
      page.url,
    );
    if (!selector) continue;
    assert.equal(selector.type, 'TextQuoteSelector');
    assert.ok(selector.exact.split(/\s+/).length <= 12 && shown.includes(selector.exact), page.url);
  }
});
