import { defineConfig } from 'playwright/test';
import { launchArguments } from './browser-path.ts';

const executablePath = process.env['BROWSER_PATH'];
/** The folder of the built site. */
const folder = process.env['SITE_FOLDER'] ?? 'dist';

export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results',
  workers: 2,
  // The accessibility rules take long over a long list on a busy machine.
  timeout: 120_000,
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    baseURL: 'http://127.0.0.1:4331',
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: { args: launchArguments, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `npx astro preview --outDir ${folder} --host 127.0.0.1 --port 4331`,
    cwd: '..',
    url: 'http://127.0.0.1:4331/',
    env: { ASTRO_PREVIEW_BACKGROUND: '0' },
    reuseExistingServer: false,
  },
});
