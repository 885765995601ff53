import { expect, test } from 'playwright/test';

test.describe('search in the header', () => {
  test.beforeEach(({ page }) => page.goto('/law/criminal-law/110/'));

  test('a citation goes straight to its place, by keyboard alone', async ({ page }) => {
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('art 398(2)');
    const first = page.getByRole('option').first();
    await expect(first).toContainText('Criminal Law art. 398 ¶ 2');
    await page.keyboard.press('ArrowDown');
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('combobox')).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id'))!);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/law\/criminal-law\/398\/#p2$/);
  });

  for (const [query, title] of [['111', 'Providing secrets to recipients outside the territory'], ['espionage', 'Espionage'], ['第一百一十三条', 'Death and confiscation'], ['jiandie zui', 'Espionage'], ['死緩', 'Death with a two-year reprieve'], ['espoinage', 'Espionage']] as const)
    test(`“${query}” finds ${title} first`, async ({ page }) => {
      await page.getByRole('combobox').fill(query);
      await expect(page.getByRole('option').first()).toContainText(title);
      await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/);
    });

  test('nonsense is answered by saying so', async ({ page }) => {
    await page.getByRole('combobox').fill('asdfqwer');
    await expect(page.getByText('No confident answer')).toBeVisible();
    await expect(page.getByRole('option')).toHaveCount(0);
    await expect(page.getByRole('status')).toHaveText('No results');
  });

  test('Escape closes the list, and Ctrl K opens the field', async ({ page }) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('111');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(page.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
  });

  test('keys pressed while composing Chinese are left alone', async ({ page }) => {
    const field = page.getByRole('combobox');
    await field.fill('111');
    await expect(page.getByRole('option').first()).toBeVisible();
    await field.evaluate((input) => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true })));
    await expect(page.locator('[aria-selected=true]')).toHaveCount(0);
  });

  test('Enter without a choice goes to the search page', async ({ page }) => {
    await page.getByRole('combobox').fill('military secrets');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=military(\+|%20)secrets$/);
    await expect(page.locator('search-results li').first()).toBeVisible();
  });
});

test('the search page says that the index is loading, and that it could not be loaded', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/search-index.json', async (route) => {
    await held;
    await route.abort();
  });
  await page.goto('/search/?q=111');
  await expect(page.getByText('Loading the index')).toBeVisible();
  release();
  await expect(page.getByText('could not be loaded')).toBeVisible();
});

test('a query in the address is text, never markup', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  let opened = false;
  page.on('dialog', (dialog) => ((opened = true), void dialog.dismiss()));
  for (const query of ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'javascript:alert(1)', '%00%01%1f', '\u202e111', 'a'.repeat(10_000), '{}'.repeat(50)]) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('search-results')).toContainText(/No confident answer|·/);
    await expect(page.locator('search-results img, search-results script')).toHaveCount(0);
  }
  await page.goto('/search/?q=%ED%A0%80');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(opened).toBe(false);
  expect(errors).toEqual([]);
});

test('ten thousand characters typed at once do not freeze the page', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('combobox').fill('国家秘密 espionage '.repeat(600).slice(0, 10_000));
  await expect(page.locator('search-results')).not.toBeEmpty();
  await page.getByRole('combobox').fill('111');
  await expect(page.locator('search-results li').first()).toContainText('Providing secrets');
});

test('the address follows the query', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('combobox').fill('死缓');
  await expect(page).toHaveURL(/q=%E6%AD%BB%E7%BC%93$/);
  await page.reload();
  await expect(page.getByRole('combobox')).toHaveValue('死缓');
  await expect(page.locator('search-results li').first()).toContainText('reprieve');
});
