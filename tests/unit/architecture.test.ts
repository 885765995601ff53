import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { test } from 'node:test';

/** From the foundation up: a place imports only from places at or above its own line. */
const order = [
  'schema',
  'domain',
  'site.ts',
  'urls.ts',
  'read-content.ts',
  'read-docstrings.ts',
  'official-text.ts',
  'history.ts',
  'content.config.ts',
  'corpus.ts',
  'derive',
  'components',
  'layouts',
  'pages',
];
/** What the browser and the command line may use beside their own folder. */
const sides: Record<string, string[]> = {
  client: ['schema', 'domain', 'site.ts', 'urls.ts', 'derive'],
  cli: [
    'schema',
    'domain',
    'site.ts',
    'urls.ts',
    'read-content.ts',
    'read-docstrings.ts',
    'official-text.ts',
    'derive',
    'client',
  ],
  styles: [],
};

const sources = globSync('src/**/*.{ts,astro}').map((file) => file.split(sep).join('/'));
const placeOf = (file: string) => file.split('/')[1]!;
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)].map((match) =>
    posix.normalize(posix.join(dirname(file), match[1]!)),
  );

test('there are sources to read', () => assert.ok(sources.length > 60));
test('every folder imports only from those above it', () => {
  for (const file of sources) {
    const from = placeOf(file);
    for (const target of importsOf(file)) {
      const to = placeOf(target);
      if (to === from) continue;
      const side = sides[from];
      // Components start scripts of the client and pages are framed by layouts; layouts are components too.
      const allowed = side
        ? side.includes(to)
        : to === 'client'
          ? from === 'components'
          : to === 'styles'
            ? from === 'layouts'
            : from === 'components' && to === 'layouts'
              ? true
              : order.indexOf(to) >= 0 && order.indexOf(to) <= order.indexOf(from);
      assert.ok(allowed, `${file} imports ${target}`);
    }
  }
});
test('domain is pure: it reads no file, no clock and no network', () => {
  for (const file of sources.filter((path) => placeOf(path) === 'domain')) {
    const text = readFileSync(file, 'utf8');
    assert.doesNotMatch(text, /node:fs|fetch\(|Date\.now|new Date\(\)/, file);
  }
});
test('only the corpus asks Astro for its collections', () => {
  const files = sources.filter((file) =>
    /getCollection|getEntry/.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')),
  );
  assert.deepEqual(files, ['src/corpus.ts']);
});
test('only urls.ts spells addresses', () => {
  for (const file of sources.filter((path) => !['src/urls.ts', 'src/site.ts'].includes(path))) {
    const text = readFileSync(file, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/^\s*\/\/.*$/gm, '');
    assert.doesNotMatch(text, /href="\/(?!favicon)[a-z]|href=\{['"`]\/[a-z]|fetch\(['"`]\//, file);
  }
});
test('nothing in the build depends on today', () => {
  for (const file of sources.filter((path) => placeOf(path) !== 'client'))
    assert.doesNotMatch(readFileSync(file, 'utf8'), /new Date\(\)|Date\.now\(\)/, file);
});
test('a folder that is named exists', () => {
  for (const place of [...order, ...Object.keys(sides)])
    assert.ok(globSync(join('src', place)).length === 1, place);
});
