import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { attribute, readPages, textOf } from './dist.ts';

const pages = readPages();
const json = (path: string) => JSON.parse(readFileSync(`dist${path}`, 'utf8'));

interface ProvisionJson {
  id: string;
  url: string;
  inForceFrom: string;
  paragraphs: {
    n: number;
    translation: string;
    textDigest: string;
    items: { n: number; translation: string }[];
    tiers: {
      threshold?: { zh: string; en: string };
      penalties: { kind: string; minMonths?: number; maxMonths?: number }[];
    }[];
  }[];
  versions: { url: string; inForceFrom: string; inForceTo: string | null }[];
}
const provisions = json('/data/provisions.json') as ProvisionJson[];
const provision = (id: string) => provisions.find((candidate) => candidate.id === id)!;

test('provisions.json: every provision answers at its address with every paragraph, item and tier', () => {
  assert.ok(provisions.length >= 27);
  for (const { url, paragraphs, versions } of provisions) {
    for (const version of [{ url }, ...versions]) {
      const page = pages.get(version.url)!;
      assert.ok(page, version.url);
    }
    for (const paragraph of paragraphs) {
      const page = pages.get(url)!;
      assert.ok(page.ids.has(`p${paragraph.n}`), url);
      assert.match(paragraph.textDigest, /^sha256-[0-9a-f]{64}$/);
      paragraph.items.forEach((item) => assert.ok(page.ids.has(`p${paragraph.n}-i${item.n}`), url));
      paragraph.tiers.forEach((_, t) => assert.ok(page.ids.has(`p${paragraph.n}-t${t + 1}`), url));
      const shown = textOf(
        page.elements.find((node) => attribute(node, 'id') === `p${paragraph.n}`)!,
      ).replace(/\s+/g, ' ');
      assert.ok(
        shown.includes(paragraph.translation.replace(/\s+/g, ' ')),
        `${url} does not show the words of ¶ ${paragraph.n}`,
      );
    }
  }
});

test('provisions.json: the tariff of article 111 as the statute has it', () => {
  const tiers = provision('law/criminal-law/111').paragraphs[0]!.tiers.map(
    ({ threshold, penalties }) => [
      threshold?.zh,
      ...penalties.map((p) => (p.kind === 'fixed-term' ? `${p.minMonths}-${p.maxMonths}` : p.kind)),
    ],
  );
  assert.deepEqual(tiers, [
    [undefined, '60-120'],
    ['情节特别严重', '120-180', 'life'],
    [
      '情节较轻',
      '6-60',
      'criminal-detention',
      'public-surveillance',
      'deprivation-of-political-rights',
    ],
  ]);
});

test('provisions.json: article 431 has two wordings that meet on 1 March 2021', () => {
  assert.deepEqual(
    provision('law/criminal-law/431').versions.map((v) => [v.inForceFrom, v.inForceTo]),
    [
      ['1997-10-01', '2021-02-28'],
      ['2021-03-01', null],
    ],
  );
});

test('the search indexes name only addresses that answer', () => {
  const { ids } = json('/search-index.json') as { ids: string[] };
  const { passages, headings } = json('/search-text.json') as Record<
    'passages' | 'headings',
    [page: number, anchor: string, text: string][]
  >;
  assert.ok(ids.length > 0 && passages.length > 0 && headings.length > 0);
  for (const id of ids) assert.ok(pages.has(`/${id}/`), id);
  for (const [page, anchor] of [...passages, ...headings])
    assert.ok(pages.get(`/${ids[page]}/`)?.ids.has(anchor), `${ids[page]}#${anchor}`);
});

test('the sitemap lists every page once', () => {
  const urls = [
    ...readFileSync('dist/sitemap.xml', 'utf8').matchAll(/<loc>[^<]*?:\/\/[^/]+([^<]*)<\/loc>/g),
  ].map((match) => match[1]!);
  assert.deepEqual(
    urls.toSorted(),
    [...pages.keys()].filter((url) => url !== '/404.html' && url !== '/search/').toSorted(),
  );
});

test('the matrix is the same as JSON, CSV and page', () => {
  const rows = json('/data/matrix.json') as { offence: string; penalties: string }[];
  const csv = readFileSync('dist/data/matrix.csv', 'utf8').trim().split('\r\n');
  assert.equal(csv.length, rows.length + 1);
  const table = pages
    .get('/matrix/')!
    .elements.filter((node) => node.tagName === 'tr')
    .slice(1)
    .map((node) => textOf(node));
  assert.equal(table.length, rows.length);
  rows.forEach((row, i) =>
    assert.ok(table[i]!.includes(row.offence) && table[i]!.includes(row.penalties), row.offence),
  );
});
