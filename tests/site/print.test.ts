/** Pages as they are printed: Chromium makes the PDF, pdftotext of Poppler reads it back. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chromium } from 'playwright';
import { findBrowser, launchArguments } from '../browser-path.ts';
import { missingProgram } from '../programs.ts';
import { attribute, readPage, type Element } from './dist.ts';

const skip = missingProgram('pdftotext') ?? false;
const origin = 'http://site.test';
const folder = mkdtempSync(join(tmpdir(), 'print-'));
const browser = skip
  ? undefined
  : await chromium.launch({ executablePath: findBrowser(), args: launchArguments });
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

type Paper = 'A4' | 'Letter';
/** The margin at the sides, in points: 19 mm of `src/styles/print.css`. */
const margin = (19 / 25.4) * 72;

const pdftotext = (...args: string[]): string => execFileSync('pdftotext', args).toString();

/** Print a page, once; returns the path of the PDF. */
async function print(url: string, paper: Paper): Promise<string> {
  const path = join(folder, `${url.replaceAll('/', '_')}${paper}.pdf`);
  if (existsSync(path)) return path;
  assert.ok(browser);
  const page = await browser.newPage();
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join('dist', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    return existsSync(file) ? route.fulfill({ path: file }) : route.abort();
  });
  await page.goto(origin + url);
  await page.pdf({ path, format: paper });
  await page.close();
  return path;
}

/** The text of each sheet. Without -layout the hyphen of a word that ends a line would be lost. */
const sheetsOf = (pdf: string): string[] => pdftotext('-layout', pdf, '-').split('\f').slice(0, -1);

/** How often each word, and each Chinese character, stands in a text. */
function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{Script=Han}|[A-Za-z]+|\d+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What is seen of an element's text, a space between its pieces. */
function seen(node: Element): string {
  if (attribute(node, 'className')?.includes('visually-hidden')) return '';
  return node.value ?? (node.children ?? []).map(seen).join(' ');
}

/** The text of a page's tables. */
const tablesOf = (url: string): string =>
  readPage(url)
    .elements.filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    .map(seen)
    .join(' ');

/** Where each word stands on its sheet, in points from the left. */
function wordsPlaced(pdf: string): { word: string; left: number; right: number; width: number }[] {
  let width = 0;
  const placed: { word: string; left: number; right: number; width: number }[] = [];
  for (const line of pdftotext('-bbox', pdf, '-').split('\n')) {
    width = Number(/<page width="([\d.]+)"/.exec(line)?.[1] ?? width);
    const [, left, right, word] =
      /<word xMin="([\d.-]+)".*? xMax="([\d.-]+)".*?>(.*)<\/word>/.exec(line) ?? [];
    if (word !== undefined) placed.push({ word, left: Number(left), right: Number(right), width });
  }
  return placed;
}

/** A word in the head of a long table, which is repeated on each sheet. */
const headsOf: Record<string, string> = { '/cases/': 'Outcome', '/matrix/': 'Provision' };

for (const [url, paper] of [
  ['/law/criminal-law/111/', 'A4'],
  ['/law/criminal-law/111/', 'Letter'],
  ['/offences/espionage/', 'A4'],
  ['/cases/', 'A4'],
  ['/matrix/', 'A4'],
  ['/matrix/', 'Letter'],
  ['/data/search-quality/', 'A4'],
] as const)
  test(
    `${url} on ${paper}: tables and figures are whole, and no word leaves the sheet`,
    {
      skip,
    },
    async () => {
      const pdf = await print(url, paper);
      const sheets = sheetsOf(pdf);

      const printed = wordCounts(sheets.join(' '));
      for (const [word, count] of wordCounts(tablesOf(url)))
        assert.ok(
          (printed.get(word) ?? 0) >= count,
          `${word}: ${printed.get(word)} times on paper, ${count} times in the tables`,
        );

      const placed = wordsPlaced(pdf);
      assert.ok(placed.length > 300);
      for (const { word, left, right, width } of placed)
        assert.ok(left > margin - 2 && right < width - margin + 2, `${word}: ${left} to ${right}`);

      const head = headsOf[url];
      for (const sheet of sheets) {
        if (head && sheet.includes('imprisonment'))
          assert.ok(sheet.includes(head), 'a head is lost');
        const count = (words: string) => sheet.split(words).length - 1;
        if (url !== '/matrix/' && url !== '/cases/')
          assert.equal(count('surveil.'), count('One scale on every page'), 'a ladder is cut');
      }
    },
  );

test('each sheet says what it is from', { skip }, async () => {
  const sheets = sheetsOf(await print('/law/criminal-law/111/', 'A4'));
  const title =
    'Secrets & Sentences · Criminal Law art. 111, Providing secrets to recipients outside the territory';
  sheets.forEach((sheet, at) => {
    assert.ok(sheet.includes('https://secrets-and-sentences.example/law/criminal-law/111/'));
    assert.match(
      sheet,
      new RegExp(`Revision [0-9a-f]{8} of \\d+ \\w+ \\d{4} · ${at + 1}/${sheets.length}`),
    );
    // The first has the page's own head instead.
    assert.equal(sheet.includes(title), at > 0);
  });
  const [undated] = sheetsOf(await print('/about/', 'A4'));
  assert.match(undated!, /\/about\/ +1\/\d+$/m);
});

test('closed parts with content print; lists of links and controls do not', { skip }, async () => {
  const provision = sheetsOf(await print('/law/criminal-law/111/', 'A4')).join(' ');
  assert.match(provision, /As a table/);
  // Some heads are set in capitals, and so they are read back.
  const small = provision.toLowerCase();
  for (const words of ['who relies on this', 'read next', 'reported cases', 'every style', 'copy'])
    assert.ok(!small.includes(words), words);
  assert.ok(small.includes('not the same as'));

  const reported = sheetsOf(await print('/cases/huang-yu/', 'A4')).join(' ');
  assert.match(reported, /The provisions as worded on 18 April 2016.*art\. 110 \(text from/s);
  const claim = sheetsOf(await print('/claims/two-offences/', 'A4')).join(' ');
  assert.match(claim, /dated texts?\s.*\(text from/s);
});
