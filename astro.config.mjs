import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { archive } from './src/integrations/archive.ts';
import { pagefindIndex } from './src/integrations/pagefind-index.ts';
import { searchEngine } from './src/integrations/search-engine.ts';
import { markChinese } from './src/derive/view/mark-chinese.ts';
import { site } from './src/site.ts';

const engine = searchEngine();
const pagefind = engine === 'pagefind';

export default defineConfig({
  site: site.origin,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'auto' },
  prerenderConflictBehavior: 'error',
  // The page loads nothing from elsewhere and runs only the scripts it was built with; Pagefind is WebAssembly besides.
  security: {
    csp: {
      directives: ["object-src 'none'", "base-uri 'none'", "form-action 'self'"],
      ...(pagefind && { scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] } }),
    },
  },
  integrations: [mdx(), ...(pagefind ? [pagefindIndex()] : []), archive()],
  vite: {
    define: { searchEngine: JSON.stringify(engine) },
    build: {
      rolldownOptions: {
        // Every MDX file carries a directive that the bundler warns of and Astro needs; the rest is shown.
        onLog: (level, log, show) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && show(level, log),
      },
    },
  },
  markdown: {
    syntaxHighlight: false,
    // Quoted law must not be rewritten, and a citable heading carries its own id.
    processor: satteri({
      features: { smartPunctuation: false, headingAttributes: true },
      hastPlugins: [markChinese],
    }),
  },
});
