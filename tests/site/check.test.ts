import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { CheckData } from '../../src/domain/check/check-data.ts';
import { readOfficialTexts } from '../../src/read/official-text.ts';
import { attribute, readPage, textOf } from './dist.ts';

const page = readPage('/cite/');
const source = readFileSync('dist/check-texts.json');
const data = JSON.parse(source.toString('utf8')) as CheckData;

test('the list without JavaScript names every article held, once, with its offences', () => {
  const rows = page.elements
    .filter(({ tagName }) => tagName === 'tr')
    .filter((row) => row.children?.some((cell) => attribute(cell, 'scope') === 'row'));
  assert.equal(rows.length, data.articles.length);
  const links = page.elements
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => attribute(link, 'href'));
  for (const { id } of data.articles) assert.ok(links.includes(`/${id}/`), id);
  for (const { id, title } of data.offences)
    assert.ok(
      rows.some((row) => textOf(row).includes(title)),
      id,
    );
});
test('the check is in the navigation of every page and on the home page', () => {
  for (const url of ['/', '/law/criminal-law/111/'])
    assert.ok(
      readPage(url).elements.some((node) => attribute(node, 'href') === '/cite/'),
      url,
    );
});
test('the official Chinese is a file of the site only where it was imported', () => {
  const imported = readOfficialTexts().size > 0;
  assert.equal(existsSync('dist/check-chinese.json'), imported);
  assert.equal(
    page.elements.some(
      (node) => node.tagName === 'check-citation' && attribute(node, 'dataChinese') !== undefined,
    ),
    imported,
  );
});
test('the texts stay small enough to fetch at the first check', () => {
  // Some 370 bytes a wording, names of offences and claims with it.
  const { articles } = JSON.parse(source.toString()) as { articles: { wordings: unknown[] }[] };
  const wordings = articles.reduce((sum, article) => sum + article.wordings.length, 0);
  assert.ok(wordings > 300, `${wordings}`);
  assert.ok(gzipSync(source, { level: 9 }).length < 400 * wordings);
});
