/**
 * The search over the site's own index. What it must find first is little here: that is measured
 * elsewhere.
 */
import { expect, test, type Page } from 'playwright/test';
import { colorSchemes, violations } from './axe.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => dialog(page).getByRole('combobox');
const options = (page: Page) => dialog(page).getByRole('option');
const opener = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Search' });
const index = '**/*.json';

test.describe('the palette', () => {
  for (const address of ['/', '/law/criminal-law/111/', '/matrix/', '/search/', '/404.html'])
    test(`opens on ${address} by / and by Ctrl K, and Escape clears, then closes`, async ({
      page,
    }) => {
      await page.goto(address);
      for (const keys of ['/', 'Control+k', 'Meta+k']) {
        await page.keyboard.press(keys);
        await expect(field(page)).toBeFocused();
        await expect(field(page)).toHaveValue('');
        await page.keyboard.type('111');
        await expect(options(page).first()).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(field(page)).toHaveValue('');
        await expect(options(page)).toHaveCount(0);
        await page.keyboard.press('Escape');
        await expect(dialog(page)).toBeHidden();
      }
    });

  test('/ is a letter while typing in a field', async ({ page }) => {
    await page.goto('/matrix/');
    await page.getByRole('main').getByRole('searchbox').focus();
    await page.keyboard.type('a/b');
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('a/b');
    await expect(dialog(page)).toBeHidden();
  });

  test('opens from the header by pointer and by key, and gives the focus back', async ({
    page,
  }) => {
    await page.goto('/law/criminal-law/110/');
    await opener(page).click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(opener(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(field(page)).toBeFocused();
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    await expect(opener(page)).toBeFocused();
    await opener(page).click();
    await page.mouse.click(5, 5);
    await expect(dialog(page)).toBeHidden();
  });

  test('opens in the frame after the key', async ({ page }) => {
    await page.goto('/law/criminal-law/110/');
    const open = await page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          document.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }),
          );
          requestAnimationFrame(() =>
            resolve(document.querySelector<HTMLDialogElement>('dialog.palette')!.open),
          );
        }),
    );
    expect(open).toBe(true);
  });

  test('nothing is fetched before the reader turns to the search', async ({ page }) => {
    const fetched: string[] = [];
    page.on(
      'request',
      (request) => request.resourceType() === 'fetch' && fetched.push(request.url()),
    );
    await page.goto('/law/criminal-law/110/', { waitUntil: 'networkidle' });
    expect(fetched).toEqual([]);
    await opener(page).hover();
    await expect.poll(() => fetched.length).toBeGreaterThan(0);
  });

  test('a citation goes straight to its place, by keyboard alone; to one on the same page too', async ({
    page,
  }) => {
    await page.goto('/law/criminal-law/398/');
    await page.keyboard.press('/');
    await page.keyboard.type('art 398(2)');
    await expect(options(page).first()).toHaveAttribute('href', '/law/criminal-law/398/#p2');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/law\/criminal-law\/398\/#p2$/);
    await expect(dialog(page)).toBeHidden();
  });

  test('111 is article 111 of the Criminal Law, and the matched words are marked', async ({
    page,
  }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('111');
    await expect(options(page).first()).toHaveAttribute('href', '/law/criminal-law/111/');
    await expect(
      dialog(page).getByRole('group').first().getByRole('option').first(),
    ).toHaveAttribute('href', '/law/criminal-law/111/');
    await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ results?$/);
    await field(page).fill('间谍');
    await expect(options(page).locator('mark').filter({ hasText: '间谍' }).first()).toBeVisible();
  });

  test('Ctrl with Enter or with a click opens a new tab and leaves the palette', async ({
    page,
    context,
  }) => {
    await page.goto('/law/criminal-law/110/');
    await page.keyboard.press('/');
    await page.keyboard.type('111');
    await expect(options(page).first()).toBeVisible();
    for (const open of [
      () =>
        options(page)
          .first()
          .click({ modifiers: ['ControlOrMeta'] }),
      () => options(page).first().click({ button: 'middle' }),
      () => page.keyboard.press('ArrowDown').then(() => page.keyboard.press('Control+Enter')),
    ]) {
      await field(page).focus();
      const [tab] = await Promise.all([context.waitForEvent('page'), open()]);
      await expect(tab).toHaveURL(/\/law\/criminal-law\/111\/$/);
      await tab.close();
      await expect(dialog(page)).toBeVisible();
    }
    await expect(page).toHaveURL(/\/110\/$/);
  });

  test('Enter without a choice goes to the search page', async ({ page }) => {
    await page.goto('/law/criminal-law/110/');
    await page.keyboard.press('/');
    await page.keyboard.type('military secrets');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=military(\+|%20)secrets$/);
    await expect(page.locator('search-results li').first()).toBeVisible();
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('military secrets');
  });

  test('an index that cannot be fetched is said, and fetched again at the next key', async ({
    page,
  }) => {
    await page.route(index, (route) => route.abort());
    await page.goto('/law/criminal-law/110/');
    await page.keyboard.press('/');
    await page.keyboard.type('11');
    await expect(dialog(page).getByText('could not be loaded')).toBeVisible();
    await expect(dialog(page).getByRole('link', { name: 'A–Z' })).toBeVisible();
    await page.unroute(index);
    await page.keyboard.type('1');
    await expect(options(page).first()).toHaveAttribute('href', '/law/criminal-law/111/');
  });

  test('searches are remembered only on request, and forgotten on request', async ({ page }) => {
    const stored = () => page.evaluate(() => localStorage.length);
    const search = async () => {
      await page.goto('/law/criminal-law/110/');
      await page.keyboard.press('/');
      await page.keyboard.type('111');
      await expect(options(page).first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/111\/$/, { waitUntil: 'load' });
      await page.keyboard.press('/');
    };
    await search();
    const remember = dialog(page).getByRole('checkbox', {
      name: 'Remember my searches on this device',
    });
    await expect(remember).not.toBeChecked();
    await expect(options(page)).toHaveCount(0);
    expect(await stored()).toBe(0);
    await remember.check();
    await search();
    await expect(remember).toBeChecked();
    await expect(
      dialog(page).getByRole('group', { name: 'Recent searches' }).getByRole('option'),
    ).toHaveText(['111']);
    await options(page).first().click();
    await expect(field(page)).toHaveValue('111');
    await expect(options(page).first()).toHaveAttribute('href', '/law/criminal-law/111/');
    await remember.uncheck();
    expect(await stored()).toBe(0);
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('/');
    await expect(remember).not.toBeChecked();
    await expect(options(page)).toHaveCount(0);
  });

  test('at most eight searches are kept, and a storage that is refused or spoilt does no harm', async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('/about/');
    await page.evaluate(() =>
      localStorage.setItem(
        'recent-searches',
        JSON.stringify([...Array.from({ length: 12 }, (_, i) => `lamp ${i}`), 3, null]),
      ),
    );
    await page.reload();
    await page.keyboard.press('/');
    await expect(options(page)).toHaveCount(8);
    for (const spoilt of ['{', '"a"', '[[1]]']) {
      await page.evaluate((text) => localStorage.setItem('recent-searches', text), spoilt);
      await page.reload();
      await page.keyboard.press('/');
      await expect(field(page)).toBeFocused();
      await expect(options(page)).toHaveCount(0);
    }
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('refused');
        },
      }),
    );
    await page.reload();
    await page.keyboard.press('/');
    await dialog(page).getByRole('checkbox').click();
    await expect(dialog(page).getByRole('checkbox')).not.toBeChecked();
    await expect(dialog(page)).toContainText('does not allow it');
    await field(page).fill('111');
    await expect(options(page).first()).toHaveAttribute('href', '/law/criminal-law/111/');
    expect(errors).toEqual([]);
  });
});

for (const colorScheme of colorSchemes)
  test.describe(`search, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('axe finds nothing in the palette, empty, with results and without, nor on the search page', async ({
      page,
    }) => {
      await page.goto('/law/criminal-law/110/');
      await page.keyboard.press('/');
      expect(await violations(page, colorScheme)).toEqual([]);
      await page.keyboard.type('secret');
      await expect(options(page).first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      expect(await violations(page, colorScheme)).toEqual([]);
      await field(page).fill('asdfqwer');
      await expect(dialog(page).getByText('No confident answer')).toBeVisible();
      expect(await violations(page, colorScheme)).toEqual([]);
      await page.goto('/search/?q=secret');
      await expect(page.locator('search-results li').first()).toBeVisible();
      expect(await violations(page, colorScheme)).toEqual([]);
    });
  });

for (const [what, width, size] of [
  ['320 pixels', 320, '100%'],
  ['640 pixels with letters of twice the size', 640, '200%'],
] as const)
  test(`nothing overflows at ${what}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 560 });
    const wider = () =>
      page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('dialog, .palette-panel')]
          .filter((node) => node.scrollWidth > node.clientWidth)
          .map((node) => node.outerHTML.slice(0, 60)),
      );
    const enlarge = () =>
      page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
    await page.goto('/law/criminal-law/110/');
    await enlarge();
    await page.keyboard.press('/');
    await page.keyboard.type('espionage');
    await expect(options(page).first()).toBeVisible();
    expect(await wider()).toEqual([]);
    await options(page).last().scrollIntoViewIfNeeded();
    await expect(options(page).last()).toBeInViewport();
    await page.goto('/search/?q=espionage');
    await enlarge();
    await expect(page.locator('search-results li').first()).toBeVisible();
    expect(await wider()).toEqual([]);
  });

test('in forced colours the active option is told from the others, and marked words can be read', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/law/criminal-law/110/');
  await page.keyboard.press('/');
  await page.keyboard.type('secret');
  await expect(options(page).nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  expect(
    await options(page).evaluateAll((nodes) =>
      nodes.slice(0, 2).map((node) => getComputedStyle(node).outlineStyle),
    ),
  ).toEqual(['solid', 'none']);
  const mark = await options(page)
    .locator('mark')
    .first()
    .evaluate((node) => [getComputedStyle(node).color, getComputedStyle(node).backgroundColor]);
  expect(mark[0]).not.toBe(mark[1]);
});

test('the palette is not printed', async ({ page }) => {
  await page.goto('/law/criminal-law/110/');
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(dialog(page)).toBeHidden();
});

test('the field in the page answers below itself', async ({ page }) => {
  await page.goto('/');
  const main = page.getByRole('main');
  await main.getByRole('combobox').fill('111');
  await expect(main.getByRole('option').first()).toHaveAttribute('href', '/law/criminal-law/111/');
  await page.keyboard.press('Escape');
  await expect(main.getByRole('listbox')).toBeHidden();
  await expect(main.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(main.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/law\/criminal-law\/111\/$/);
});

test('nothing that is typed leaves the site, or shows in a request at all', async ({
  page,
  baseURL,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/law/criminal-law/110/');
  await page.keyboard.press('/');
  await page.keyboard.type('zqxj espionage', { delay: 10 });
  await expect(dialog(page).getByRole('status')).not.toBeEmpty();
  expect(requests.filter((request) => request.includes('zqxj'))).toEqual([]);
  expect(requests.length).toBeGreaterThan(3);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\//, { waitUntil: 'networkidle' });
  expect(
    requests.filter((request) => !request.startsWith(baseURL!) && !request.startsWith('data:')),
  ).toEqual([]);
});

test.describe('the search page', () => {
  test('says that the index is loading, and that it could not be loaded', async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(index, async (route) => {
      await held;
      await route.abort();
    });
    await page.goto('/search/?q=111');
    await expect(page.getByText('Loading the index')).toBeVisible();
    release();
    await expect(page.locator('search-results').getByText('could not be loaded')).toBeVisible();
  });

  test('results are links in ordered lists under a heading for each kind, and a filter stands in the address', async ({
    page,
  }) => {
    await page.goto('/search/');
    const box = page.getByRole('main').getByRole('searchbox');
    await box.fill('espionage');
    await expect(page).toHaveURL(/\?q=espionage$/);
    const results = page.locator('search-results');
    await expect(results.getByRole('heading', { level: 2 }).nth(1)).toBeVisible();
    await expect(results.locator('ol > li a[href^="/"]').first()).toBeVisible();
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ results$/);
    const before = await results.getByRole('heading', { level: 2 }).count();
    await page.getByRole('checkbox', { name: 'Offences' }).check();
    await expect(page).toHaveURL(/\?q=espionage&kind=offence$/);
    await expect(results.locator('section ol')).toHaveCount(1);
    await results.locator('ol a').first().click();
    await expect(page).toHaveURL(/\/offences\//);
    await page.goBack();
    await expect(page.getByRole('checkbox', { name: 'Offences' })).toBeChecked();
    await expect(box).toHaveValue('espionage');
    await expect(results.locator('section ol')).toHaveCount(1);
    await page.goBack();
    await expect(results.getByRole('heading', { level: 2 })).toHaveCount(before);
  });

  test('one search is one step back, however many keys it took', async ({ page }) => {
    await page.goto('/search/?q=111');
    const box = page.getByRole('main').getByRole('searchbox');
    await box.fill('');
    await box.pressSequentially('reprieve');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=reprieve$/);
    await expect(page.locator('search-results li a').first()).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL(/\?q=111$/);
    await expect(box).toHaveValue('111');
    await expect(page.locator('search-results li a').first()).toHaveAttribute(
      'href',
      '/law/criminal-law/111/',
    );
  });

  test('the address follows the query and brings it back', async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('main').getByRole('searchbox').fill('死缓');
    await expect(page).toHaveURL(/q=%E6%AD%BB%E7%BC%93$/);
    await page.reload();
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('死缓');
    await expect(page.locator('search-results li').first()).toContainText('reprieve');
  });

  test('the address that browsers are given for searching works', async ({ page, request }) => {
    const template = /template="([^"]*\{searchTerms\}[^"]*)"/.exec(
      await (await request.get('/opensearch.xml')).text(),
    )![1]!;
    await page.goto(
      new URL(template).pathname +
        new URL(template).search.replace(/(\{|%7B)searchTerms(\}|%7D)/, 'art+111'),
    );
    await expect(page.locator('search-results li a').first()).toHaveAttribute(
      'href',
      '/law/criminal-law/111/',
    );
  });

  test('a query in the address is text, never markup', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    let opened = false;
    page.on('dialog', (box) => ((opened = true), void box.dismiss()));
    for (const query of [
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
      'javascript:alert(1)',
      '%00%01%1f',
      '\u202e111',
      'a'.repeat(10_000),
      '{}'.repeat(50),
    ]) {
      await page.goto(`/search/?q=${encodeURIComponent(query)}`);
      await expect(page.locator('search-results > *').first()).toBeVisible();
      await expect(page.locator('search-results img, search-results script')).toHaveCount(0);
    }
    await page.goto('/search/?q=%ED%A0%80&kind=%ED%A0%80,constructor');
    await expect(page.locator('search-results > *').first()).toBeVisible();
    expect(opened).toBe(false);
    expect(errors).toEqual([]);
  });

  test('ten thousand characters and half a character do not harm', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('/search/');
    const box = page.getByRole('main').getByRole('searchbox');
    for (const long of [
      '国家秘密 espionage '.repeat(600).slice(0, 10_000),
      `${'a'.repeat(999)}😀`,
      '\ud800',
    ]) {
      await box.fill(long);
      await expect(page.locator('search-results > *').first()).toBeVisible();
    }
    expect(new URL(page.url()).search.length).toBeLessThan(9100);
    await box.fill('111');
    await expect(page.locator('search-results li a').first()).toHaveAttribute(
      'href',
      '/law/criminal-law/111/',
    );
    expect(errors).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the field in the header goes to the search page, which explains itself', async ({
    page,
  }) => {
    await page.goto('/law/criminal-law/110/');
    await page.getByRole('banner').getByRole('searchbox').fill('111');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=111$/);
    await expect(page.locator('main noscript')).toBeVisible();
    expect(await page.locator('main noscript').innerText()).toContain('needs JavaScript');
    await expect(page.getByRole('group', { name: 'Show only' })).toBeHidden();
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});
