/** The layers of the source and the order inside `domain/`: a stranger may rely on them, so a test holds them. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { test } from 'node:test';

/** From the foundation up: a place imports only from places at or above its own line. */
const order = [
  'schema',
  'domain',
  'site.ts',
  'urls.ts',
  'read',
  'content.config.ts',
  'corpus.ts',
  'derive',
  'components',
  'layouts',
  'pages',
];
/** What the browser, the command line and the build's own steps may use beside their own folder. */
const sides: Record<string, string[]> = {
  client: ['schema', 'domain', 'site.ts', 'urls.ts', 'derive'],
  cli: [
    'schema',
    'domain',
    'site.ts',
    'urls.ts',
    'read',
    'derive',
    'client',
    'integrations',
    'progress.ts',
  ],
  integrations: ['site.ts', 'urls.ts', 'read', 'derive', 'progress.ts'],
  'progress.ts': [],
  styles: [],
};
/** Places that also use one that is not above them: components start scripts, layouts bring the style sheets. */
const besides: Record<string, string[]> = {
  components: ['client', 'layouts'],
  layouts: ['styles'],
};
/** Places that do not use one above them: what is derived gets everything in its arguments. */
const never: Record<string, string[]> = { derive: ['read', 'content.config.ts', 'corpus.ts'] };
/** The folders of `domain/`, from the foundation up. */
const domainOrder = [
  'law',
  'language',
  'parse',
  'reference',
  'content',
  'official',
  'permanence',
  'rules',
  'cite',
  'check',
];

const sources = globSync('src/**/*.{ts,astro}').map((file) => file.split(sep).join('/'));
const placeOf = (file: string) => file.split('/')[1]!;
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
/** The files that a text imports, types included, and those it loads later. */
const importsIn = (file: string, text: string): string[] =>
  [...withoutComments(text).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) =>
    posix.normalize(posix.join(dirname(file), match[1]!)),
  );
const graph = new Map(sources.map((file) => [file, importsIn(file, readFileSync(file, 'utf8'))]));

/** Whether a place may import from another. */
function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  const side = sides[from];
  if (side) return side.includes(to);
  if (besides[from]?.includes(to)) return true;
  if (never[from]?.includes(to)) return false;
  const [at, target] = [order.indexOf(from), order.indexOf(to)];
  return target >= 0 && target <= at;
}

/** A way through imports that comes back to where it began; undefined where there is none. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (file: string): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    path.push(file);
    for (const target of imports.get(file) ?? []) {
      const circle = walk(target);
      if (circle) return circle;
    }
    path.pop();
    done.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const circle = walk(file);
    if (circle) return circle;
  }
  return undefined;
}

test('there are sources to read', () => assert.ok(sources.length > 60));
test('every folder imports only from those above it', () => {
  for (const [file, targets] of graph)
    for (const target of targets)
      assert.ok(mayImport(placeOf(file), placeOf(target)), `${file} imports ${target}`);
});
test('inside the domain too', () => {
  for (const [file, targets] of graph) {
    if (placeOf(file) !== 'domain') continue;
    const at = domainOrder.indexOf(file.split('/')[2]!);
    assert.ok(at >= 0, `${file} is in no folder of the domain`);
    for (const target of targets.filter((path) => placeOf(path) === 'domain'))
      assert.ok(domainOrder.indexOf(target.split('/')[2]!) <= at, `${file} imports ${target}`);
  }
});
test('no imports go in a circle, types included', () => {
  assert.equal(circleIn(graph)?.join(' → '), undefined);
  const round = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ]);
  assert.deepEqual(circleIn(round), ['b', 'c', 'b']);
  assert.deepEqual(importsIn('src/a/b.ts', "import type { X } from '../c.ts';"), ['src/c.ts']);
});
test('domain is pure: it reads no file, no clock and no network', () => {
  for (const file of sources.filter((path) => placeOf(path) === 'domain'))
    assert.doesNotMatch(readFileSync(file, 'utf8'), /node:fs|fetch\(|Date\.now|new Date\(\)/, file);
});
test('what is derived reads no disk, and nothing that is built reads the tests or the source', () => {
  for (const file of sources) {
    const text = withoutComments(readFileSync(file, 'utf8'));
    if (placeOf(file) === 'derive') assert.doesNotMatch(text, /node:fs|node:child_process/, file);
    if (placeOf(file) !== 'cli')
      assert.doesNotMatch(text, /(?:readFileSync|globSync)\([^)]*['"`](?:tests|src)\//, file);
  }
});
test('only the corpus asks Astro for its collections', () => {
  const files = sources.filter((file) =>
    /getCollection|getEntry/.test(withoutComments(readFileSync(file, 'utf8'))),
  );
  assert.deepEqual(files, ['src/corpus.ts']);
});
test('only urls.ts spells addresses', () => {
  for (const file of sources.filter((path) => !['src/urls.ts', 'src/site.ts'].includes(path)))
    assert.doesNotMatch(
      withoutComments(readFileSync(file, 'utf8')),
      /href="\/(?!favicon)[a-z]|href=\{['"`]\/[a-z]|fetch\(['"`]\//,
      file,
    );
});
test('nothing in the build depends on today', () => {
  for (const file of sources.filter((path) => placeOf(path) !== 'client'))
    assert.doesNotMatch(readFileSync(file, 'utf8'), /new Date\(\)|Date\.now\(\)/, file);
});
test('a folder that is named exists, and no folder holds more than can be looked through', () => {
  for (const place of [...order, ...Object.keys(sides)])
    assert.ok(existsSync(join('src', place)), place);
  for (const [folder, files] of Map.groupBy(sources, (file) => dirname(file)))
    assert.ok(files.length <= 26, `${folder} holds ${files.length} files`);
});
