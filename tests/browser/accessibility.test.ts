import { expect, test } from 'playwright/test';
import { colorSchemes, violations } from './axe.ts';
import { onePageOfEachKind } from './pages.ts';

for (const colorScheme of colorSchemes) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const address of onePageOfEachKind)
      test(address, async ({ page }) => {
        await page.goto(address);
        expect(await violations(page, colorScheme)).toEqual([]);
      });
  });
}
