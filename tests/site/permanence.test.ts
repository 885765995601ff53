import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { attribute, readPages, readRedirects } from './dist.ts';
import { landing } from './landing.ts';

const pages = readPages();
const redirects = readRedirects();
const published = readFileSync('content/published.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

test('every address ever published answers, anchors too; one that is not recorded is noted', (t) => {
  assert.ok(published.length > 1000, `${published.length}`);
  const lost = published.filter((address) => {
    const at = landing(address);
    return !at || (at.anchor !== undefined && !at.page.ids.has(at.anchor));
  });
  assert.deepEqual(lost, []);
  const recorded = new Set(published);
  for (const url of [...pages.keys(), ...redirects.keys()])
    if (url !== '/404.html' && !recorded.has(url))
      t.diagnostic(`${url} is not recorded as published; npm run publish-addresses records it`);
});

test('a redirecting page is small, instant, canonical for the new address, and needs no script', () => {
  assert.ok(redirects.size > 500, `${redirects.size}`);
  for (const [url, { source, to }] of redirects) {
    assert.ok(source.length < 3000, `${url}: ${source.length} characters`);
    assert.ok(pages.has(to.split('#')[0]!), `${url} → ${to}`);
    assert.match(
      source,
      new RegExp(`<link rel="canonical" href="https?://[^"]+${to.replaceAll('.', '\\.')}">`),
      url,
    );
    assert.ok(source.includes(`<a href="${to}">`), url);
    assert.match(source, /<noscript><meta http-equiv="refresh"/, url);
    assert.doesNotMatch(source, /noindex/, url);
  }
});

test('the rules for hosts are the redirecting pages, one for one', () => {
  const rules = readFileSync('dist/_redirects', 'utf8').trim().split('\n');
  assert.deepEqual(
    rules.toSorted(),
    [...redirects].map(([url, { to }]) => `${url} ${to} 301`).sort(),
  );
  // Cloudflare Pages reads no more than this.
  assert.ok(rules.length <= 2000);
  const nginx = readFileSync('dist/data/redirects.map', 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.replace(/^"([^"]+)" "([^"]+)";$/, '$1 $2 301'));
  assert.deepEqual(nginx, rules);
});

test('the page of a withdrawal says so and asks not to be indexed', () => {
  const withdrawn = [...pages.values()].filter((page) =>
    page.source.includes('class="withdrawn-word"'),
  );
  const listed = pages.get('/withdrawn/')!;
  for (const page of withdrawn) {
    assert.ok(
      page.elements.some(
        (node) =>
          node.tagName === 'meta' &&
          attribute(node, 'name') === 'robots' &&
          attribute(node, 'content') === 'noindex',
      ),
      page.url,
    );
    assert.ok(
      listed.elements.some((node) => attribute(node, 'href') === page.url),
      `${page.url} is not listed`,
    );
  }
});
