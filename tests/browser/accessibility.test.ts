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

for (const colorScheme of colorSchemes)
  test(`in a long list, what stands out is found, ${colorScheme}`, async ({ page }) => {
    const pale = 'color: #ccc; background: #fff';
    /** A page with forty items alike, and one more. */
    const withItems = (style: string, last: string) =>
      page.setContent(
        `<!doctype html><html lang="en"><title>List</title><style>li { ${style} } .pale { ${pale} }</style>
        <main><h1>List</h1><ul>${'<li><b>An item</b></li>'.repeat(40)}${last}</ul></main></html>`,
      );
    await withItems('', '<li><b>The last</b></li>');
    expect(await violations(page, colorScheme)).toEqual([]);
    await withItems('', '<li><b class="pale">The last</b></li>');
    expect(await violations(page, colorScheme)).toEqual(['color-contrast: .pale']);
    await withItems(pale, '');
    expect((await violations(page, colorScheme)).join()).toMatch(
      /^color-contrast: li:nth-child\(1\)/,
    );
    // What is no matter of colours is judged on every item.
    await withItems('', '<li><b><a href="/"></a></b></li>');
    const nameless = colorScheme === 'light' ? ['link-name: a'] : [];
    expect(await violations(page, colorScheme)).toEqual(nameless);
    await withItems(
      '',
      '<li><b>The last</b></li>'.repeat(3).concat('<li><b lang="xx-nothing">The last</b></li>'),
    );
    expect(await violations(page, colorScheme)).toEqual(
      colorScheme === 'light' ? ['valid-lang: b[lang="xx-nothing"]'] : [],
    );
  });
