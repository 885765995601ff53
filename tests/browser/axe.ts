/** The accessibility rules a page is held to: WCAG 2.2 AA and best practice. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

export type ColorScheme = 'light' | 'dark';
export const colorSchemes: readonly ColorScheme[] = ['light', 'dark'];

/**
 * What a page breaks, a line a rule. Everything is judged in the light; in the dark only what
 * depends on colours, for the rest is the same.
 */
export async function violations(page: Page, colorScheme: ColorScheme): Promise<string[]> {
  // What is laid out only when it comes near has no size before, and axe looks at all of it.
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('.az'))
      part.style.contentVisibility = 'visible';
  });
  const axe = new AxeBuilder({ page });
  const judged =
    colorScheme === 'light'
      ? axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      : axe.withRules(['color-contrast', 'link-in-text-block']);
  const found = await judged.analyze();
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  );
}
