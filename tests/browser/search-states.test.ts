/** How the search shows what an engine answers, whichever engine that is. */
import { expect, test, type Page } from 'playwright/test';
import { colorSchemes, violations } from './axe.ts';
import { hit, stubSearch, type Told } from './stub-search.ts';

const many = Array.from({ length: 25 }, (_, i) =>
  hit(i + 1, { kind: i % 5 === 4 ? 'case' : 'provision' }),
);
const told: Record<string, Told> = {
  lamp: {
    words: ['lamp', '灯'],
    hits: [
      hit(1, {
        zh: '灯塔',
        tiers: [
          { words: 'criminal detention', isGateway: false, bars: [{ from: 16, to: 23 }] },
          { words: '3 to 5 years', isGateway: false, bars: [{ from: 37, to: 44 }] },
        ],
      }),
      hit(2, { kind: 'guide', title: 'May a lamp be dimmed?', answer: 'No lamp may be dimmed.' }),
      hit(3),
    ],
    notTheSame: [
      {
        id: 'concepts/lantern',
        url: '/concepts/lantern/',
        title: 'Lantern',
        why: 'A lantern is carried; 灯 is not.',
      },
    ],
  },
  灯: { hits: [hit(1)] },
  lmap: { confidence: 'unsure', hits: [hit(1), hit(2)] },
  zebra: {
    nearest: [
      { url: '/concepts/lamp/', title: 'Lamp' },
      { url: '/concepts/lighthouse/', title: 'Lighthouse' },
    ],
  },
  'art 999': { notice: 'Article 999 is not held here.' },
  noise: { confidence: 'none', hits: [hit(1)] },
  many: { hits: many },
  slow: { wait: 700, hits: [hit(7)] },
  broken: { fails: true },
};

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => dialog(page).getByRole('combobox');
const options = (page: Page) => dialog(page).getByRole('option');
const status = (page: Page) => dialog(page).getByRole('status');

test.beforeEach(({ page }) => stubSearch(page, told));

test.describe('the palette', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/law/criminal-law/110/');
    await page.keyboard.press('/');
  });

  test('groups by kind, marks words in both scripts, and shows answer, range and reason', async ({
    page,
  }) => {
    await field(page).fill('lamp');
    await expect(dialog(page).getByRole('group')).toHaveCount(3);
    await expect(
      dialog(page).getByRole('group', { name: 'Provisions' }).getByRole('option'),
    ).toHaveCount(2);
    const first = options(page).first();
    expect(await first.locator('mark').allTextContents()).toEqual(['Lamp', '灯', 'lamp']);
    await expect(first.locator('mark').nth(1).locator('[lang=zh-Hans]')).toHaveText('灯');
    await expect(first).toContainText('Penalty: criminal detention; 3 to 5 years');
    // Each tier is a bar of its own.
    const bars = first.locator('svg rect');
    await expect(bars).toHaveCount(2);
    for (const [i, x] of ['16', '37'].entries()) {
      await expect(bars.nth(i)).toHaveAttribute('x', x);
      await expect(bars.nth(i)).toHaveAttribute('width', '7');
    }
    await expect(first).toContainText('Words of the title');
    await expect(dialog(page).getByRole('group', { name: 'Guides' })).toContainText(
      'In short: No lamp may be dimmed.',
    );
  });

  test('what is often confused stands after the first hits, as links', async ({ page }) => {
    await field(page).fill('lamp');
    const names = await dialog(page)
      .getByRole('group')
      .evaluateAll((groups) => groups.map((group) => group.getAttribute('aria-label')));
    expect(names).toEqual(['Provisions', 'Not the same as', 'Guides']);
    await expect(
      dialog(page).getByRole('group', { name: 'Not the same as' }).getByRole('option'),
    ).toHaveAttribute('href', '/concepts/lantern/');
  });

  test('near spellings, no answer, an article not held and noise are different things, to eye and ear', async ({
    page,
  }) => {
    await field(page).fill('lmap');
    await expect(dialog(page).getByText('Nothing exact. Nearest:')).toBeVisible();
    await expect(options(page)).toHaveCount(2);
    await expect(status(page)).toHaveText('Nothing exact. 2 near results');
    await field(page).fill('zebra');
    await expect(dialog(page).getByText('No confident answer')).toHaveCount(1);
    await expect(dialog(page).getByText('Nothing exact')).toHaveCount(0);
    await expect(options(page)).toHaveCount(0);
    await expect(dialog(page).getByRole('link', { name: 'Lighthouse' })).toHaveAttribute(
      'href',
      '/concepts/lighthouse/',
    );
    await expect(dialog(page).getByRole('link', { name: 'A–Z' })).toHaveAttribute('href', '/a-z/');
    await expect(status(page)).toHaveText('No confident answer. 2 other words to try');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await field(page).fill('art 999');
    await expect(dialog(page).locator('.remarks')).toContainText('Article 999 is not held here.');
    await expect(dialog(page).getByText('No confident answer')).toHaveCount(0);
    await expect(status(page)).toHaveText('Article 999 is not held here.');
    await field(page).fill('noise');
    await expect(dialog(page).locator('.remarks')).toContainText('No confident answer');
    await expect(options(page)).toHaveCount(0);
  });

  test('an index out of reach is said, and the next key tries again', async ({ page }) => {
    await field(page).fill('broken');
    await expect(dialog(page).getByText('The search could not be loaded.')).toBeVisible();
    await expect(dialog(page).getByRole('link', { name: 'A–Z' })).toBeVisible();
    await expect(status(page)).toHaveText('The search could not be loaded');
    await field(page).fill('lamp');
    await expect(options(page)).toHaveCount(4);
    await expect(dialog(page).getByText('could not be loaded')).toHaveCount(0);
  });

  test('an answer that was overtaken is dropped', async ({ page }) => {
    await field(page).fill('slow');
    await expect(dialog(page).getByText('Loading')).toBeVisible();
    await field(page).fill('lmap');
    await expect(options(page)).toHaveCount(2);
    await page.waitForTimeout(1000);
    await expect(options(page)).toHaveCount(2);
  });

  test('the count is said once typing rests, and not while walking among the options', async ({
    page,
  }) => {
    await status(page).evaluate((node) => {
      const said: string[] = ((globalThis as unknown as { said: string[] }).said = []);
      new MutationObserver(() => node.textContent && said.push(node.textContent)).observe(node, {
        childList: true,
      });
    });
    const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    await page.keyboard.type('lamp', { delay: 60 });
    await expect(status(page)).toHaveText('3 results');
    expect(await said()).toEqual(['3 results']);
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(700);
    expect(await said()).toEqual(['3 results']);
    await page.keyboard.press('Backspace');
    await page.keyboard.type('p');
    await expect(options(page)).toHaveCount(4);
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(700);
    expect(await said()).toEqual(['3 results']);
  });

  test('the arrows go round; Home and End belong to the text until an option is active', async ({
    page,
  }) => {
    await page.keyboard.type('lamp');
    await expect(options(page)).toHaveCount(4);
    const active = () =>
      options(page).evaluateAll((nodes) =>
        nodes.findIndex((node) => node.getAttribute('aria-selected') === 'true'),
      );
    const caret = () => field(page).evaluate((input: HTMLInputElement) => input.selectionStart);
    await page.keyboard.press('Home');
    expect([await active(), await caret()]).toEqual([-1, 0]);
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(3);
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(0);
    await page.keyboard.press('End');
    expect(await active()).toBe(3);
    await page.keyboard.press('Home');
    expect(await active()).toBe(0);
    await expect(field(page)).toHaveAttribute(
      'aria-activedescendant',
      (await options(page).first().getAttribute('id'))!,
    );
    await page.keyboard.press('ArrowRight');
    expect(await active()).toBe(-1);
    await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
    await expect(field(page)).toBeFocused();
  });

  test('nothing is asked while Chinese is being composed', async ({ page }) => {
    const asked = () =>
      page.evaluate(
        () =>
          (globalThis as unknown as { asked?: unknown[][] }).asked?.map(([query]) => query) ?? [],
      );
    const keyboard = await page.context().newCDPSession(page);
    for (const text of ['d', 'de', 'deng'])
      await keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await expect(field(page)).toHaveValue('deng');
    await page.waitForTimeout(300);
    expect(await asked()).toEqual([]);
    await keyboard.send('Input.insertText', { text: '灯' });
    await expect(options(page)).toHaveCount(1);
    expect(await asked()).toEqual(['灯']);
    for (const taken of [{ isComposing: true }, { keyCode: 229 }])
      await field(page).evaluate(
        (input, init) =>
          input.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, ...init }),
          ),
        taken,
      );
    await field(page).evaluate((input) =>
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', keyCode: 229, bubbles: true }),
      ),
    );
    await expect(dialog(page).locator('[aria-selected=true]')).toHaveCount(0);
    await expect(field(page)).toHaveValue('灯');
    await page.keyboard.press('ArrowDown');
    await expect(dialog(page).locator('[aria-selected=true]')).toHaveCount(1);
  });

  test('the palette asks of names, the search page of everything', async ({ page }) => {
    const asked = () =>
      page.evaluate(() => (globalThis as unknown as { asked?: unknown[][] }).asked);
    await field(page).fill('lamp');
    await expect(options(page)).toHaveCount(4);
    expect(await asked()).toEqual([['lamp', false]]);
    await page.goto('/search/?q=lamp');
    await expect(page.locator('search-results li').first()).toBeVisible();
    expect(await asked()).toEqual([['lamp', true]]);
  });
});

for (const colorScheme of colorSchemes)
  test(`axe finds nothing in any state of an answer, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const query of ['lamp', 'lmap', 'zebra', 'art 999', 'broken', 'many']) {
      await page.goto('/law/criminal-law/110/');
      await page.keyboard.press('/');
      await page.keyboard.type(query);
      await expect(status(page)).not.toBeEmpty();
      await page.keyboard.press('ArrowDown');
      expect(await violations(page, colorScheme), query).toEqual([]);
      await page.goto(`/search/?q=${query}`);
      await expect(page.getByRole('status')).not.toBeEmpty();
      expect(await violations(page, colorScheme), query).toEqual([]);
    }
  });

test.describe('the search page', () => {
  test('groups by kind with counts; a long group opens on request', async ({ page }) => {
    await page.goto('/search/?q=many');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'Provisions · 20',
      'Cases · 5',
    ]);
    const provisions = page.getByRole('region', { name: 'Provisions' });
    await expect(provisions.getByRole('listitem')).toHaveCount(10);
    await provisions.getByRole('button', { name: 'Show all 20' }).click();
    await expect(provisions.getByRole('listitem')).toHaveCount(20);
    await expect(provisions.getByRole('link').nth(10)).toBeFocused();
    await expect(provisions.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Cases' }).getByRole('button')).toHaveCount(0);
  });

  test('shows answer, range, confusables, near spellings and what to try', async ({ page }) => {
    await page.goto('/search/?q=lamp');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'Provisions · 2',
      'Not the same as',
      'Guides · 1',
    ]);
    await expect(page.locator('search-results')).toContainText('criminal detention; 3 to 5 years');
    await expect(page.locator('search-results')).toContainText('No lamp may be dimmed.');
    await expect(page.getByRole('status')).toHaveText('3 results');
    await page.goto('/search/?q=lmap');
    await expect(page.getByText('Nothing exact. Nearest:')).toBeVisible();
    await page.goto('/search/?q=zebra');
    await expect(
      page.locator('search-results').getByRole('link', { name: 'Lighthouse' }),
    ).toBeVisible();
    await expect(page.getByRole('group', { name: 'Show only' })).toBeHidden();
  });

  test('a chosen kind stands in the address; going back gives it up', async ({ page }) => {
    await page.goto('/search/?q=many');
    await page.getByRole('checkbox', { name: 'Cases' }).check();
    await expect(page).toHaveURL(/\?q=many&kind=case$/);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Cases · 5']);
    await expect(page.getByRole('status')).toHaveText('5 of 25 results');
    await page.getByRole('checkbox', { name: 'Provisions' }).check();
    await expect(page).toHaveURL(/\?q=many&kind=provision,case$/);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Cases · 5']);
    await expect(page.getByRole('checkbox', { name: 'Provisions' })).not.toBeChecked();
    await page.goBack();
    await expect(page).toHaveURL(/\?q=many$/);
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);
    await page.goForward();
    await expect(page.getByRole('checkbox', { name: 'Cases' })).toBeChecked();
    await page.reload();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Cases · 5']);
  });

  test('Enter before the answer goes to its first result when it comes; a key after Enter does not', async ({
    page,
  }) => {
    await page.goto('/search/?q=lamp');
    const box = page.getByRole('main').getByRole('searchbox');
    await box.fill('slow');
    await page.keyboard.press('Enter');
    await expect(page.locator('search-results li a').first()).toBeFocused();
    await expect(page.locator('search-results li')).toHaveCount(1);
    await box.fill('slow ');
    await box.fill('slow');
    await page.keyboard.press('Enter');
    await box.fill('lamp');
    await expect(page.locator('search-results li a')).not.toHaveCount(1);
    await expect(box).toBeFocused();
  });

  test('a chosen kind without a result can be given up', async ({ page }) => {
    await page.goto('/search/?q=lmap&kind=case');
    await expect(page.getByText('None of the 2 results')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Cases' }).uncheck();
    await expect(page.locator('search-results li')).toHaveCount(2);
  });
});
