/** The accessibility rules a page is held to: WCAG 2.2 AA and best practice. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

export type ColorScheme = 'light' | 'dark';
export const colorSchemes: readonly ColorScheme[] = ['light', 'dark'];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules about colours. They look at what lies behind every line of text, which takes most of the time. */
const colorRules = ['color-contrast', 'link-in-text-block'];
/** So many list items or rows that are built alike are judged by their colours; the others are drawn the same. */
const judgedAlike = 20;

/** All rules, for a page. What passes is not handed over: of thousands of elements that takes long. */
const rulesFor = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ['violations'] });

/**
 * What a page breaks, a line a rule. In the light every rule is judged on the whole page, but those
 * on colours only on the first of many items built alike: same place, elements, classes and languages.
 * In the dark only colours are judged, for the rest is the same.
 */
export async function violations(page: Page, colorScheme: ColorScheme): Promise<string[]> {
  // What is laid out only when it comes near has no size before, and axe looks at all of it.
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('.az'))
      part.style.contentVisibility = 'visible';
  });
  const repeated = await markRepeated(page);
  const runs: AxeBuilder[] = [];
  if (colorScheme === 'light') {
    const every = rulesFor(page).withTags(tags);
    runs.push(repeated > 0 ? every.disableRules(colorRules) : every);
  }
  if (colorScheme === 'dark' || repeated > 0)
    runs.push(rulesFor(page).withRules(colorRules).exclude('[data-repeated]'));

  const broken: string[] = [];
  for (const run of runs) {
    for (const { id, nodes } of (await run.analyze()).violations) {
      const first = nodes.slice(0, 3).map((node) => node.target.join(' '));
      broken.push(`${id}: ${first.join(' | ')}`);
    }
  }
  return broken;
}

/** Mark with `data-repeated` the items and rows beyond the first that are built alike. Returns how many. */
const markRepeated = (page: Page): Promise<number> =>
  page.evaluate((limit) => {
    /** Everything that a style sheet of the site may look at, and nothing that is text. */
    const own = (element: Element) => {
      const attributes = element
        .getAttributeNames()
        .filter((name) => !['href', 'id', 'title', 'datetime'].includes(name))
        .map((name) => `${name}=${element.getAttribute(name)}`);
      return [element.localName, ...attributes].join(' ');
    };
    const build = (element: Element): string =>
      `<${own(element)}>${[...element.children].map(build).join('')}</>`;
    const above = (element: Element): string => {
      const parent = element.parentElement;
      return parent ? `${above(parent)} / ${own(parent)}` : '';
    };
    const seen = new Map<string, number>();
    let marked = 0;
    for (const item of document.querySelectorAll('li, tr')) {
      const kind = above(item) + build(item);
      const count = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, count);
      if (count <= limit) continue;
      item.setAttribute('data-repeated', '');
      marked++;
    }
    return marked;
  }, judgedAlike);
