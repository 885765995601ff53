/**
 * `npm run cards`: draws the pictures that stand beside a shared link, one for each kind of page, as
 * `public/cards/<kind>.png`. They are part of the repository, so a build needs no browser.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright';
import { cardKinds, cardSize } from '../derive/web/cards.ts';
import { site } from '../site.ts';
import { run } from './run.ts';

const require = createRequire(import.meta.url);
/** A face of the site as an address that holds it. */
const face = (file: string): string =>
  `data:font/woff2;base64,${readFileSync(require.resolve(`@fontsource-variable/${file}`)).toString('base64')}`;

/** The bars are those of the ladders of the site: three tiers of rising weight. */
const page = (heading: string): string => `<!doctype html><meta charset="utf-8"><style>
@font-face { font-family: serif4; src: url(${face('source-serif-4/files/source-serif-4-latin-wght-normal.woff2')}); font-weight: 200 900 }
@font-face { font-family: sans3; src: url(${face('source-sans-3/files/source-sans-3-latin-wght-normal.woff2')}); font-weight: 200 900 }
* { margin: 0; box-sizing: border-box }
body { width: ${cardSize.width}px; height: ${cardSize.height}px; background: #fbfaf7; color: #1d1b18;
  padding: 72px 84px; font-family: serif4; display: flex; flex-direction: column; justify-content: space-between }
header { display: flex; align-items: center; gap: 24px; font: 600 34px sans3 }
h1 { font-size: 118px; font-weight: 600; letter-spacing: -2px; line-height: 1 }
p { font: 400 34px sans3; color: #5a554d; max-width: 1032px }
i { display: block; height: 14px; border-radius: 7px; background: #3d4a57; margin-bottom: 18px }
</style>
<header><svg width="64" height="64" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#a02c1a"/><path d="M9 8h14M9 14h14M9 20h9M9 26h5" stroke="#fbfaf7" stroke-width="2.6" stroke-linecap="round"/></svg>${site.name.replace('&', '&amp;')}</header>
<h1>${heading}</h1>
<div><i style="width:260px;margin-left:0"></i><i style="width:360px;margin-left:180px"></i><i style="width:420px;margin-left:460px;background:#a02c1a"></i><p>${site.tagline}</p></div>`;

run(async () => {
  mkdirSync('public/cards', { recursive: true });
  const executablePath = process.env['BROWSER_PATH'];
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath ? { executablePath } : {}),
  });
  const context = await browser.newContext({ viewport: cardSize });
  for (const [kind, heading] of Object.entries(cardKinds)) {
    const tab = await context.newPage();
    await tab.setContent(page(heading));
    await tab.evaluate(() => document.fonts.ready);
    writeFileSync(`public/cards/${kind}.png`, await tab.screenshot());
    await tab.close();
  }
  await browser.close();
});
