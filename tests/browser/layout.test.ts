import { expect, test } from 'playwright/test';
import { onePageOfEachKind } from './pages.ts';

for (const width of [320, 360, 768, 1440, 2560])
  test(`nothing overflows at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of onePageOfEachKind) {
      await page.goto(address);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
        address,
      ).toBeLessThanOrEqual(0);
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
  await page.emulateMedia({ media: 'print' });
  await page.goto('/law/criminal-law/111/');
  await expect(page.locator('.paragraph').first()).toBeVisible();
  await expect(page.locator('.site-nav')).toBeHidden();
});
