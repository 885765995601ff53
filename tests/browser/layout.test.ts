import { expect, test, type Page } from 'playwright/test';
import { onePageOfEachKind } from './pages.ts';

/** Between the margins of a sheet of A4 (172 mm); Letter is wider. */
const sheetWidth = 650;

/** What the browser builds after a page is loaded: hits of the search, findings of the check. */
const builtLater: Record<string, string> = {
  '/search/': 'search-results li',
  '/cite/': '.check-card',
};

/** Go to a page and wait until it is whole. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const later = builtLater[new URL(page.url()).pathname];
  if (later) await page.locator(later).first().waitFor();
}

/** By how many pixels the page is wider than the window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });

for (const width of [320, 360, 768, 1440, 2560])
  test(`nothing overflows at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of onePageOfEachKind) {
      await open(page, address);
      expect(await overflow(page), address).toBe(0);
    }
  });

test('nothing overflows on a phone in letters of double size, nor on paper', async ({ page }) => {
  for (const address of onePageOfEachKind) {
    await page.setViewportSize({ width: sheetWidth, height: 900 });
    await page.emulateMedia({ media: 'print' });
    await open(page, address);
    expect(await overflow(page), `${address} on paper`).toBe(0);

    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 375, height: 800 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await overflow(page), `${address} in large letters`).toBe(0);
  }
});

test('labels of the ladder keep their size and do not meet at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto('/law/criminal-law/111/');
  const labels = await page.locator('.ladder-axis text').evaluateAll((nodes) =>
    nodes.map((node) => ({
      text: node.textContent,
      size: parseFloat(getComputedStyle(node).fontSize),
      box: node.getBoundingClientRect().toJSON() as DOMRect,
    })),
  );
  expect(labels.length).toBeGreaterThan(9);
  for (const { text, size } of labels) expect(size, text).toBeGreaterThanOrEqual(12);
  for (const a of labels)
    for (const b of labels)
      if (a !== b)
        expect(
          a.box.right <= b.box.left + 1 ||
            b.box.right <= a.box.left + 1 ||
            a.box.bottom <= b.box.top + 4 ||
            b.box.bottom <= a.box.top + 4,
          `${a.text} meets ${b.text}`,
        ).toBe(true);
});

test('nothing moves while a page loads', async ({ page }) => {
  await page.goto('/law/criminal-law/111/');
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) =>
          list
            .getEntries()
            .forEach((entry) => (total += (entry as PerformanceEntry & { value: number }).value)),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(total), 800);
      }),
  );
  expect(shift).toBeLessThan(0.02);
});

test('the printed page keeps the law and drops the navigation', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/law/criminal-law/111/');
  await expect(page.locator('.paragraph').first()).toBeVisible();
  await expect(page.locator('.site-nav')).toBeHidden();
  // Some readers of PDF files take no letters out of a ligature.
  await expect(page.locator('body')).toHaveCSS('font-variant-ligatures', 'none');
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  expect(await ink(), 'paper is white also where the screen is dark').toBe('rgb(0, 0, 0)');
});
