import { expect, test, type Page } from 'playwright/test';

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
/** The rich form, as the browser hands it out. */
const rich = (page: Page) =>
  page.evaluate(async () => {
    for (const item of await navigator.clipboard.read())
      if (item.types.includes('text/html')) return (await item.getType('text/html')).text();
    return undefined;
  });
const said = (page: Page) => page.locator('cite-box').getByRole('status');

test('the button copies the plain citation with the pinned address', async ({ page }) => {
  await page.goto('/law/criminal-law/111/');
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect(said(page)).toContainText('Copied, Plain');
  expect(await clipboard(page)).toMatch(
    new RegExp(
      '^Criminal Law of the People’s Republic of China, art\\. 111 ' +
        '\\(text in force since 1 October 1997\\), unofficial translation in ' +
        'Secrets & Sentences \\(page revision [0-9a-f]{8}\\), ' +
        'https:.*/law/criminal-law/111/1997-10-01/$',
    ),
  );
});

test('one key copies plain and rich text, in the style of the address, with the reader’s day', async ({
  page,
}) => {
  await page.goto('/law/criminal-law/431/?style=oscola');
  await page.keyboard.press('c');
  await expect(said(page)).toContainText('Copied, OSCOLA 4: Criminal Law art. 431');
  const today = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date());
  expect(await clipboard(page)).toMatch(
    new RegExp(
      '^中华人民共和国刑法 \\[Criminal Law.*art 431 ' +
        '\\(wording of Amendment XI; text in force since 1 March 2021\\).*' +
        `<https:.*/law/criminal-law/431/2021-03-01/> accessed ${today}\\.$`,
    ),
  );
  expect(await rich(page)).toContain('<i>Secrets &amp; Sentences</i> &lt;https:');
});

test('the style stands in the address, survives a reload and goes along to the next page', async ({
  page,
}) => {
  await page.goto('/law/criminal-law/111/');
  await page.getByLabel('Style').selectOption('AGLC 4');
  await expect(page).toHaveURL(/\?style=aglc$/);
  await expect(page.locator('.citation')).toContainText('《中华人民共和国刑法》[Criminal Law');
  await expect(page.locator('.ground')).toContainText(
    /rule 7\.15\. Form to be checked against the manual\./,
  );
  await page.reload();
  await expect(page.getByLabel('Style')).toHaveValue('aglc');
  await expect(page.locator('.citation')).toContainText('《中华人民共和国刑法》[Criminal Law');
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Criminal Law', exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(/\/law\/criminal-law\/\?style=aglc$/);
  await expect(page.getByLabel('Style')).toHaveValue('aglc');
  await page.getByLabel('Style').selectOption('Plain');
  await expect(page).toHaveURL(/\/law\/criminal-law\/$/);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a paragraph, an item, a tier, a heading and the explanation can be cited', async ({
  page,
}) => {
  await page.goto('/law/criminal-law/110/?style=law-manual');
  const citation = page.locator('.citation');
  const choose = (name: string) => page.getByLabel('Place').selectOption({ label: name });
  await choose('¶ 1 item 2');
  await expect(citation).toHaveText('《刑法》第110条第2项。');
  await choose('¶ 1, sentencing tier 2');
  await expect(citation).toHaveText('《刑法》第110条第2档法定刑。');
  await choose('What is explained here');
  await expect(citation).toContainText('Criminal Law art. 110');
  await expect(citation).toContainText('/law/criminal-law/110/?rev=');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(said(page)).toHaveText('Link copied');
  expect(await clipboard(page)).toMatch(/\/law\/criminal-law\/110\/$/);
  await page.goto('/guides/how-press-reports-go-wrong/');
  await choose('"Closed trial"');
  await expect(citation).toContainText('“How press reports go wrong: ‘Closed trial’”');
  await expect(citation).toContainText(/\?rev=[0-9a-f]{8}#closed$/);
});

test('whoever comes by a link to a paragraph cites that paragraph', async ({ page }) => {
  await page.goto('/law/criminal-law/398/#p2');
  await expect(page.getByLabel('Place')).toHaveValue('p2');
  await page.keyboard.press('c');
  await expect
    .poll(() => clipboard(page))
    .toMatch(/art\. 398 ¶ 2 .*\/law\/criminal-law\/398\/1997-10-01\/#p2$/);
});

test('the key is not taken from whoever types or copies, and can be turned off', async ({
  page,
}) => {
  await page.goto('/law/criminal-law/111/');
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await page.keyboard.press('/');
  await page.keyboard.type('c');
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('c');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+c');
  expect(await clipboard(page)).toBe('before');
  await page.getByLabel('Single keys').uncheck();
  await expect(page).toHaveURL(/\?keys=off$/);
  await page.reload();
  await expect(page.getByLabel('Single keys')).not.toBeChecked();
  await page.keyboard.press('c');
  await page.keyboard.press('/');
  expect(await clipboard(page)).toBe('before');
  await expect(said(page)).toBeEmpty();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('where the clipboard refuses, the older way is taken; where that fails too, the citation is selected', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await page.goto('/law/criminal-law/113/');
  await page.keyboard.press('c');
  await expect(said(page)).toContainText('Copied, Plain');
  await page.evaluate(() => (document.execCommand = () => false));
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect(said(page)).toContainText('copy it by hand');
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(
    /^Criminal Law .*art\. 113/,
  );
});

test('the box says what is pinned and when it is not in force', async ({ page }) => {
  await page.goto('/law/criminal-law/431/1997-10-01/');
  await expect(page.locator('.pins')).toContainText(
    /Pins the text in force from 1 October 1997 to 28 February 2021, and page revision [0-9a-f]{8} of \d/,
  );
  await expect(page.locator('.cite .warning')).toHaveText(
    'Not in force: this wording ended on 28 February 2021.',
  );
  await page.goto('/law/criminal-law/431/');
  await expect(page.locator('.cite .warning')).toHaveCount(0);
});

test('pages that are no entries can be cited as web pages', async ({ page }) => {
  for (const address of ['/', '/article/', '/matrix/', '/cases/', '/about/']) {
    await page.goto(`${address}?style=gbt-7714-2025`);
    await expect(page.locator('.citation'), address).toContainText(
      /^Secrets & Sentences\. .+\[EB\/OL\]\. \[\d{4}-\d\d-\d\d\]\. https:/,
    );
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every style can be read, and nothing is offered that does not work', async ({ page }) => {
    await page.goto('/law/interpretation-2001-4/2/');
    await page.getByText('Every style').click();
    await expect(page.locator('.all-styles dt')).toHaveCount(10);
    await expect(page.locator('.all-styles dd').nth(2)).toContainText('accessed [date of access].');
    await expect(page.getByLabel('Style')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Copy citation' })).toBeHidden();
  });
});

test('the files of a page are offered and answer', async ({ page, request }) => {
  await page.goto('/law/criminal-law/111/');
  const links = page.locator('.cite .files').getByRole('link');
  await expect(links).toHaveText(['BibTeX', 'BibLaTeX', 'RIS', 'CSL-JSON', 'text']);
  for (const link of await links.all()) {
    const response = await request.get((await link.getAttribute('href'))!);
    expect(response.status()).toBe(200);
    expect(await response.text()).toContain('/law/criminal-law/111/1997-10-01/');
  }
});
