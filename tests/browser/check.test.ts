import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';

const check = async (page: Page, text: string) => {
  await page.goto('/cite/');
  await page.getByRole('textbox', { name: /A citation/ }).fill(text);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.locator('.check-card').first()).toBeVisible();
};
const card = (page: Page, n = 0) => page.locator('.check-card').nth(n);

test('a misstatement is told in words, with the right provision and what it is confused with', async ({
  page,
}) => {
  await check(page, 'Article 111 espionage');
  await expect(page.locator('.check-card')).toHaveCount(2);
  await expect(card(page).getByRole('heading', { level: 3 })).toHaveText(/Another provision/);
  await expect(card(page)).toContainText(
    'Article 111 is not the provision on “espionage”; that is Criminal Law art. 110.',
  );
  await expect(card(page)).toContainText('In force since 1 October 1997');
  await expect(card(page).getByRole('heading', { name: 'Commonly confused' })).toBeVisible();
  await card(page, 1).getByRole('link', { name: 'Criminal Law art. 110 ¶ 1', exact: true }).click();
  await expect(page).toHaveURL(/\/law\/criminal-law\/110\/#p1$/);
});

test('the whole way by keyboard: field, check, first finding, citation copied', async ({
  page,
}) => {
  await page.goto('/cite/');
  await page.getByRole('textbox', { name: /A citation/ }).focus();
  await page.keyboard.type('CL art 398(2)');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('#check-heading')).toBeFocused();
  await expect(page.locator('check-citation > [role=status]')).toHaveText(/^1 finding: /);
  for (
    let i = 0;
    i < 20 && !(await page.evaluate(() => document.activeElement?.textContent === 'Copy citation'));
    i++
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(card(page).locator('.said')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Criminal Law of the People’s Republic of China, art\. 398.*¶ 2.*\/law\/criminal-law\/398\/1997-10-01\/#p2$/,
  );
});

test('the differences of a quotation are marked for the eye and told to the ear', async ({
  page,
}) => {
  await check(
    page,
    'Article 111: “Whoever steals, spies out, buys or unlawfully provides state secrets or ' +
      'intelligence for an organ, organisation or individual outside the territory may be ' +
      'sentenced to fixed-term imprisonment of not less than five years”',
  );
  await expect(card(page)).toContainText('Altered quotation');
  await expect(card(page).locator('.diff ins')).toHaveText('[only in the quotation: may]');
  await expect(card(page).locator('.diff del')).toHaveText('[only in the text: shall]');
});

test('the check stands in the address behind #, and Back and a link bring it again', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await check(page, '刑法第一百一十条');
  expect(await page.evaluate(() => location.hash)).toBe(
    `#c=${encodeURIComponent('刑法第一百一十条')}`,
  );
  await page.goto('/about/');
  await page.goBack();
  await expect(card(page)).toContainText('Criminal Law art. 110');
  await page.getByRole('link', { name: 'Criminal Law art. 999' }).click();
  await expect(card(page)).toContainText('there is no article 999');
  await page.goBack();
  await expect(card(page)).toContainText('Criminal Law art. 110');
  await page.goForward();
  await expect(card(page)).toContainText('there is no article 999');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.locator('.check-results')).toBeHidden();
  expect(await page.evaluate(() => location.hash)).toBe('');
  expect(
    asked.filter((url) => /999|%E5%88%91|c=/.test(url) || !url.startsWith('http://127.0.0.1')),
  ).toEqual([]);
});

test('Back leads through the checks made on the page; a bare % in the address is read', async ({
  page,
}) => {
  await check(page, 'CL 111');
  await check(page, 'CL 110');
  await page.getByRole('textbox', { name: /A citation/ }).fill('CL 398');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(card(page)).toContainText('Criminal Law art. 398');
  await page.goBack();
  await expect(card(page)).toContainText('Criminal Law art. 110');
  await page.goto('/cite/#c=100% of Article 111');
  await expect(card(page)).toContainText('Criminal Law art. 111');
});

test('what is pasted into the empty field is checked at once, and the reader stays in the field', async ({
  page,
}) => {
  await page.goto('/cite/');
  await page.evaluate(() =>
    navigator.clipboard.writeText(
      'Article 113 of the Criminal Law, the crime of leaking military secrets',
    ),
  );
  const field = page.getByRole('textbox', { name: /A citation/ });
  await field.focus();
  await page.keyboard.press('Control+V');
  await expect(card(page)).toContainText(
    'Article 113 is not the provision on “leaking military secrets”; that is Criminal Law art. 432.',
  );
  await expect(field).toBeFocused();
});

test('a phrase without a citation is answered by the search, and one that is nothing is said not to be judged', async ({
  page,
}) => {
  await check(page, 'closed-door trial');
  await expect(card(page)).toContainText('The phrase');
  await expect(card(page).getByRole('link').first()).toHaveText('Closed trial');
  await check(page, 'zxqv wvut qqzz');
  await expect(card(page)).toContainText('Cannot be judged');
});

test('texts that cannot be loaded are said so, and the next check tries again', async ({
  page,
}) => {
  await page.route('**/check-texts.json', (route) => route.abort(), { times: 1 });
  await page.goto('/cite/');
  await page.getByRole('textbox', { name: /A citation/ }).fill('CL 111');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.locator('.cards-of-check')).toContainText('could not be loaded');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(card(page)).toContainText('Criminal Law art. 111');
});

for (const scheme of ['light', 'dark'] as const)
  test(`axe on every kind of finding, ${scheme}, and nothing overflows at 320 pixels`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 800 });
    for (const text of [
      'Article 110: up to three years for minor circumstances',
      '“Whoever moves, steals, spies out, buys or unlawfully provides state secrets or ' +
        'intelligence for an organ or individual outside the territory shall be sentenced”',
      'suspended death sentence',
      'State Secrets Law 2010 art. 48',
    ]) {
      await check(page, text);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
        text,
      ).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page })
        .include('check-citation')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map((node) => node.target.join(' '))
              .slice(0, 3)
              .join(' | ')}`,
        ),
      ).toEqual([]);
    }
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page is the list of what each article is', async ({ page }) => {
    await page.goto('/cite/');
    await expect(page.getByRole('textbox', { name: /A citation/ })).toBeHidden();
    await expect(
      page.locator('noscript p').filter({ hasText: 'Checking runs in your browser' }),
    ).toBeVisible();
    const row = page.getByRole('row', { name: /^110 / });
    await expect(row.first()).toContainText('Acts punished as espionage');
    await expect(row.first()).toContainText('Offence: Espionage 间谍罪');
    await expect(row.first()).toContainText('1 October 1997');
    await row.first().getByRole('link', { name: '110' }).click();
    await expect(page).toHaveURL(/\/law\/criminal-law\/110\/$/);
  });
});
