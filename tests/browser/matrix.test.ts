import { expect, test } from 'playwright/test';

test.beforeEach(({ page }) => page.goto('/matrix/'));

test('the matrix can be filtered and sorted by keyboard', async ({ page }) => {
  const rows = page.locator('.matrix tbody tr');
  const all = await rows.count();
  await page.getByLabel('Show rows with').fill('military secrets abroad');
  await expect(page.getByRole('status').filter({ hasText: 'rows' })).toHaveText(` 2 of ${all} rows`);
  await page.getByLabel('Show rows with').fill('');
  const penalty = page.getByRole('button', { name: 'Penalty' });
  await penalty.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Penalty' })).toHaveAttribute('aria-sort', 'descending');
  await expect(rows.first()).toContainText('death');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every row is there', async ({ page }) => {
    expect(await page.locator('.matrix tbody tr').count()).toBeGreaterThan(25);
  });
});
