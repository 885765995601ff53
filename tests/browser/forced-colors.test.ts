/** In forced colours backgrounds and shadows are gone: what they say must be said by lines and fills. */
import { expect, test, type Locator } from 'playwright/test';

test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

interface Drawn {
  outline: string;
  outlineWidth: number;
  borderWidth: number;
  /** Whether the border has another colour than the page. */
  bordered: boolean;
  fill: string;
}

const drawn = (locator: Locator): Promise<Drawn> =>
  locator.first().evaluate((element) => {
    const style = getComputedStyle(element);
    return {
      outline: style.outlineStyle,
      outlineWidth: parseFloat(style.outlineWidth),
      borderWidth: parseFloat(style.borderTopWidth),
      bordered: style.borderTopColor !== getComputedStyle(document.body).backgroundColor,
      fill: style.fill,
    };
  });

test('the place cited, the focus and the bars of the ladder are seen in forced colours', async ({
  page,
}) => {
  await page.goto('/law/criminal-law/111/#p1-t2');
  expect(await drawn(page.locator('#p1-t2'))).toMatchObject({ outline: 'solid', outlineWidth: 3 });
  expect((await drawn(page.locator('#p1-t1'))).outline).toBe('none');

  const link = page.locator('#p1-t2 a').first();
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  const focused = await drawn(page.locator(':focus-visible'));
  expect(focused).toMatchObject({ outline: 'solid', outlineWidth: 3 });

  const button = await drawn(page.getByRole('button', { name: 'Copy citation' }));
  expect(button).toMatchObject({ borderWidth: 1, bordered: true });

  const fills = await Promise.all(
    ['.column', '.bar.term', '.bar.gate'].map((part) => drawn(page.locator(`.ladder ${part}`))),
  );
  expect(new Set(fills.map(({ fill }) => fill)).size, 'each part has a fill of its own').toBe(3);
  // Of the death column only its frame is drawn, as of the others.
  expect((await drawn(page.locator('.ladder .column.death'))).fill).toBe(fills[0]?.fill);
});

test('findings of the check are told apart in forced colours', async ({ page }) => {
  const text = 'Article 111 espionage; Article 110: up to three years for minor circumstances';
  await page.goto(`/cite/#c=${encodeURIComponent(text)}`);
  const cards = page.locator('.check-card');
  await cards.first().waitFor();
  expect(await drawn(cards)).toMatchObject({ borderWidth: 1, bordered: true });
  const verdicts = await cards.locator('.check-verdict').allTextContents();
  const signs = new Set(verdicts.map((verdict) => verdict.trim()[0]));
  expect(signs.size).toBeGreaterThan(1);
});
