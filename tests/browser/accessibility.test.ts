import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { onePageOfEachKind } from './pages.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, WCAG 2.2 AA, ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const address of onePageOfEachKind)
      test(address, async ({ page }) => {
        await page.goto(address);
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' | ')}`)).toEqual([]);
      });
  });
}
