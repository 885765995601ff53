import { expect, test } from 'playwright/test';

test('from the home page to a cited clause with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('111');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/law\/criminal-law\/111\//);
  await expect(page.locator('cite-box')).toBeVisible();
  await page.waitForFunction(() => customElements.get('cite-box'));
  await page.keyboard.press('c');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a provision can be read and cited, and the A–Z replaces the search', async ({ page }) => {
    await page.goto('/law/criminal-law/111/');
    await expect(page.getByText('outside the territory').first()).toBeVisible();
    await expect(page.locator('.citation')).toContainText('/law/criminal-law/111/1997-10-01/');
    await page.getByText('As a table').click();
    await expect(page.getByRole('table').first()).toBeVisible();
    await page.goto('/search/?q=111');
    await page.getByRole('main').getByRole('link', { name: 'A–Z' }).first().click();
    await page.getByRole('link', { name: 'Espionage', exact: true }).first().click();
    await expect(page).toHaveURL(/\/offences\/espionage\//);
  });
});

test('an unknown address offers the search', async ({ page }) => {
  const response = await page.goto('/law/criminal-law/9999/');
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('combobox').fill('111');
  await expect(page.getByRole('option').first()).toContainText('Providing secrets');
});

test('reading sends no request to any other place', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on(
    'request',
    (request) =>
      !request.url().startsWith(baseURL!) &&
      !request.url().startsWith('data:') &&
      elsewhere.push(request.url()),
  );
  for (const address of ['/', '/law/criminal-law/111/', '/article/', '/search/?q=espionage']) {
    await page.goto(address, { waitUntil: 'networkidle' });
  }
  expect(elsewhere).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a dated wording that was replaced says so and leads to the present one', async ({ page }) => {
  await page.goto('/law/criminal-law/431/1997-10-01/');
  await expect(page.locator('.status')).toContainText('No longer in force');
  await page.getByRole('link', { name: 'latest text' }).click();
  await expect(page).toHaveURL(/\/law\/criminal-law\/431\/$/);
});

test('a provision of an instrument that was repealed is not said to be in force', async ({
  page,
}) => {
  await page.goto('/law/state-secrets-law-2010/38/');
  await expect(page.locator('.status')).toContainText('No longer in force');
  await expect(page.locator('.citation')).toContainText(
    'text in force from 1 October 2010 to 30 April 2024',
  );
  await page.goto('/law/criminal-law/111/');
  await expect(page.locator('.status')).toContainText('In force since 1 October 1997, unchanged');
});
