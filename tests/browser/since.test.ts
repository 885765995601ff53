import { expect, test, type Page } from 'playwright/test';

const address = '/concepts/top-secret/';
const list =
  '<details class="history" id="history"><summary>Page history</summary><ol>' +
  '<li data-revision="NOW"><time>3 May 2026</time> <span class="change">Third</span></li>' +
  '<li data-revision="bbbbbbbb"><time>2 May 2026</time> <span class="change">Second</span></li>' +
  '</ol></details>';

/**
 * The page with a history that is known, whatever the copy the tests run on knows. Answers its
 * revision.
 */
async function withHistory(page: Page, html = list): Promise<string> {
  const source = await (await page.request.get(address)).text();
  const revision = /data-revision="([0-9a-f]{8})"/.exec(source)![1]!;
  const changed = source.replace(
    /<(details|p) class="[^"]*\bhistory\b[\s\S]*?<\/\1>/,
    html.replace('NOW', revision),
  );
  expect(changed).not.toBe(source);
  await page.route(
    (url) => url.pathname === address,
    (route) => route.fulfill({ contentType: 'text/html', body: changed }),
  );
  return revision;
}
const notice = (page: Page) => page.locator('since-cited [role=status]');

test('a page that has changed since it was cited says so, with what changed, and moves nothing', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((entries) =>
      entries
        .getEntries()
        .forEach((entry) => shifts.push((entry as unknown as { value: number }).value)),
    ).observe({ type: 'layout-shift', buffered: true });
  });
  const revision = await withHistory(page);
  await page.goto(`${address}?rev=bbbbbbbb`);
  const details = notice(page).locator('details');
  await expect(details.locator('summary')).toHaveText('Changed since you cited it');
  await details.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(details).toContainText(
    `revision bbbbbbbb, of 2 May 2026. It is at revision ${revision} now.`,
  );
  await expect(details.getByRole('listitem')).toHaveText(['3 May 2026: Third']);
  expect(
    await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    ),
  ).toBe(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(notice(page)).toHaveCount(0);
  await expect(page.locator('main')).toBeFocused();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
test('a page that has not changed confirms it quietly; without a citation nothing is said', async ({
  page,
}) => {
  const revision = await withHistory(page);
  await page.goto(`${address}?rev=${revision}`);
  await expect(notice(page).locator('summary')).toHaveText('Unchanged since you cited it');
  await page.goto(address);
  await expect(page.locator('h1')).toBeVisible();
  await expect(notice(page)).toBeEmpty();
});
test('a revision that is not known, one that is none, and a copy without history are told apart', async ({
  page,
}) => {
  await withHistory(page);
  await page.goto(`${address}?rev=dddddddd`);
  await expect(notice(page).locator('summary')).toHaveText('The revision you cited is not known');
  await page.goto(`${address}?rev=12<b>`);
  await expect(notice(page).locator('summary')).toHaveText('The address names no revision we know');
  await page.unrouteAll();
  await withHistory(page, '<p class="small history">Revision <code>NOW</code>.</p>');
  await page.goto(`${address}?rev=bbbbbbbb`);
  await expect(notice(page).locator('summary')).toHaveText('Not the revision you cited');
});
test('where a place was cited, the notice stands at the foot of the window and covers none of it', async ({
  page,
}) => {
  await page.goto('/law/criminal-law/113/?rev=dddddddd#p2');
  const box = (await notice(page).boundingBox())!;
  const place = (await page.locator('#p2').boundingBox())!;
  expect(box.y).toBeGreaterThan(page.viewportSize()!.height / 2);
  expect(place.y).toBeGreaterThanOrEqual(0);
  expect(place.y).toBeLessThan(60);
});
test('a dated wording says that it never changes', async ({ page }) => {
  await page.goto('/law/criminal-law/111/1997-10-01/?rev=dddddddd');
  await expect(notice(page).locator('summary')).toHaveText('This wording has not changed');
});
test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page names its revision, and the notice takes no space', async ({ page }) => {
    await page.goto(`${address}?rev=bbbbbbbb`);
    await expect(page.locator('.history code').first()).toHaveText(/^[0-9a-f]{8}$/);
    expect((await page.locator('since-cited').boundingBox())!.height).toBe(0);
  });
  test('another name of an article leads to it', async ({ page }) => {
    await page.goto('/cl/111/');
    await expect(page).toHaveURL(/\/law\/criminal-law\/111\/$/);
  });
});
test('another name of an article leads to it with the place and the revision that were cited', async ({
  page,
}) => {
  await page.goto('/cl/113/?rev=dddddddd#p2');
  await expect(page).toHaveURL(/\/law\/criminal-law\/113\/\?rev=dddddddd#p2$/);
  await expect(notice(page).locator('summary')).toBeVisible();
  await page.goto('/akn/cn/act/1997-03-14/criminal-law/eng@1997-10-01/!main~art_431/#p1');
  await expect(page).toHaveURL(/\/law\/criminal-law\/431\/1997-10-01\/#p1$/);
});
