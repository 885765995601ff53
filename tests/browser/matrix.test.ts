import { expect, test } from 'playwright/test';

test.beforeEach(({ page }) => page.goto('/matrix/'));

test('the matrix can be filtered and sorted by keyboard', async ({ page }) => {
  const rows = page.locator('.matrix tbody tr');
  const all = await rows.count();
  await page.getByLabel('Show rows with').fill('military secrets abroad');
  await expect(page.getByRole('status').filter({ hasText: 'rows' })).toHaveText(`2 of ${all} rows`);
  await page.getByLabel('Show rows with').fill('');
  const penalty = page.getByRole('button', { name: 'Penalty' });
  await penalty.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Penalty' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(rows.first()).toContainText('death');
  // Who does not see the arrow hears that the head sorts, and that it has sorted.
  const offence = page.getByRole('columnheader', { name: 'Offence', exact: true });
  await expect(offence).toHaveAttribute('aria-sort', 'none');
  await expect(page.getByRole('status').filter({ hasText: 'sorted' })).toHaveText(
    'sorted by Penalty, descending',
  );
});

test('cases can be chosen by outcome, and every mark of the plot is a row of the table', async ({
  page,
}) => {
  await page.goto('/cases/');
  const marks = await page.locator('.case-plot .ladder-row a[aria-label]').count();
  const rows = page.locator('.matrix tbody tr');
  expect(marks).toBe(await rows.filter({ hasNotText: 'not reported' }).count());
  await page.getByLabel('outcome').selectOption('death');
  for (const row of await rows.filter({ visible: true }).all())
    await expect(row.locator('td').nth(2)).toHaveText('death');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every row is there', async ({ page }) => {
    expect(await page.locator('.matrix tbody tr').count()).toBeGreaterThan(25);
  });
});
