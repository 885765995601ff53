/** What the project's papers show and name: examples that pass the check, commands and files that exist. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { parse, parseDocument } from 'yaml';
import { verify } from '../../src/domain/official/verify.ts';
import type { Reference } from '../../src/domain/reference/reference.ts';
import { checkIntegrity } from '../../src/domain/rules/index.ts';
import { Correction } from '../../src/schema/correction.ts';
import { kinds } from '../../src/schema/index.ts';
import { Pair } from '../../src/schema/pair.ts';
import { Silence } from '../../src/schema/silence.ts';
import { Rendering } from '../../src/schema/rendering.ts';
import { ReportedNames } from '../../src/schema/reported-names.ts';
import { PhrasingsFile } from '../../src/schema/search/phrasings.ts';
import { Source } from '../../src/schema/source.ts';
import { SynonymGroup } from '../../src/schema/search/synonym.ts';
import { Threshold } from '../../src/schema/threshold.ts';
import { files as fixtureFiles, fixture, officialTexts } from './fixture.ts';

const paths = (...patterns: string[]): string[] =>
  globSync(patterns, { exclude: ['**/node_modules/**'] })
    .map((path) => path.split(sep).join('/'))
    .sort();
const papers = paths(
  '*.md',
  '{content,src,tests}/**/README.md',
  'src/decisions/*.md',
  '.github/*.md',
);
const textOf = (path: string): string => readFileSync(path, 'utf8');

const Names = z.record(z.string(), z.string());
/** The parts of `package.json` that papers speak of. */
const packageJson = () =>
  z
    .object({
      version: z.string(),
      license: z.string(),
      scripts: Names,
      dependencies: Names,
      devDependencies: Names,
    })
    .parse(JSON.parse(textOf('package.json')));

/** Fenced blocks that name a file below `content/`: its path → what stands in the block. */
function examplesIn(text: string): Map<string, string> {
  const blocks = text.matchAll(/^( *)```\w+ path=(\S+)\n([\s\S]*?)^\1```$/gm);
  return new Map(
    Array.from(blocks, ([, indent = '', path = '', block = '']) => [
      path,
      block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    ]),
  );
}

const examples = examplesIn(textOf('content/README.md'));

/** An example of a list, held to its schema. */
function listOf<S extends z.ZodType>(path: string, schema: S): z.output<S> {
  const text = examples.get(path);
  assert.ok(text, `content/README.md has no example of ${path}`);
  return schema.parse(parse(text));
}

/** The examples as a reference of their own, with what reading them found. */
function exampleReference() {
  const none = Object.fromEntries(Object.keys(fixtureFiles).map((path) => [path, undefined]));
  const pages = [...examples].filter(([path]) => path.endsWith('.mdx'));
  const { reference, findings } = fixture({ ...none, ...Object.fromEntries(pages) }, [], []);
  const whole: Reference = {
    ...reference,
    sources: new Map(Object.entries(listOf('sources.yaml', z.record(z.string(), Source)))),
    renderings: listOf('terms.yaml', z.array(Rendering)),
    thresholds: listOf('thresholds.yaml', z.array(Threshold)),
    corrections: listOf('corrections.yaml', z.array(Correction)),
    synonyms: listOf('search/synonyms.yaml', z.array(SynonymGroup)),
    pairs: listOf('not-the-same.yaml', z.array(Pair)).map((pair) => ({ ...pair, line: 1 })),
    silences: listOf('silences.yaml', z.array(Silence)).map((one) => ({ ...one, line: 1 })),
    reportedNames: new Map(Object.entries(listOf('check/reported-names.yaml', ReportedNames))),
    phrasings: new Map(
      Object.entries(listOf('search/phrasings/concept.yaml', PhrasingsFile)).map(([id, of]) => [
        id,
        { ...of, file: 'search/phrasings/concept.yaml', line: 1 },
      ]),
    ),
  };
  return { reference: whole, findings, pages };
}

test('the examples of content/README.md are a reference without a finding', () => {
  const { reference, findings, pages } = exampleReference();
  assert.deepEqual(findings, []);
  assert.equal(reference.entries.size, pages.length);
  assert.deepEqual(checkIntegrity(reference), []);
});
test('every kind has an example', () => {
  const shown = new Set([...exampleReference().reference.entries.values()].map(({ kind }) => kind));
  assert.deepEqual(
    kinds.filter((kind) => !shown.has(kind)),
    [],
  );
});
test('the examples say what the invented law says', () => {
  const { reference } = exampleReference();
  const { differences } = verify(reference, officialTexts());
  // The invented text records no name of a crime for its second article.
  assert.deepEqual(
    differences.filter(({ text }) => text !== 'no crime name recorded'),
    [],
  );
});

test('there are papers to read', () => {
  const expected = ['CHANGELOG.md', 'CONTRIBUTING.md', 'README.md', 'content/README.md'];
  assert.deepEqual(
    expected.filter((path) => !papers.includes(path)),
    [],
  );
  assert.ok(papers.length > 30);
});
test('every command a paper or a workflow names is a script', () => {
  const { scripts } = packageJson();
  const wrong = [...papers, ...paths('.github/**/*.yml')].flatMap((path) =>
    Array.from(
      textOf(path).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g),
      ([, name = '']) => name,
    )
      .filter((name) => !(name in scripts))
      .map((name) => `${path} names npm run ${name}`),
  );
  assert.deepEqual(wrong, []);
});
test('the README says of every dependency why it is there, and of no other', () => {
  const { dependencies, devDependencies } = packageJson();
  const [, table = ''] = textOf('README.md').split('## Dependencies');
  const named = Array.from(table.matchAll(/^\| ([^|]+) \|/gm), ([, cell = '']) => cell)
    .filter((cell) => cell !== 'package' && cell !== '---')
    .flatMap((cell) => cell.split(', '));
  assert.deepEqual(
    named.toSorted(),
    Object.keys({ ...dependencies, ...devDependencies }).toSorted(),
  );
});
test('every file a paper names exists', () => {
  // `<article>` stands for any name; brackets are letters of a name, not a choice among letters.
  const isThere = (path: string): boolean =>
    globSync(path.replaceAll(/<[^>]+>/g, '*').replaceAll(/[[\]]/g, '?')).length > 0;
  const wrong = papers.flatMap((paper) =>
    Array.from(
      textOf(paper).matchAll(/`((?:src|content|tests)\/[^\s`]*)`/g),
      ([, path = '']) => path,
    )
      .filter((path) => !isThere(path))
      .map((path) => `${paper} names ${path}`),
  );
  assert.deepEqual(wrong, []);
});
test('every link from a paper to a file leads to one', () => {
  const wrong = papers.flatMap((paper) => {
    const text = textOf(paper).replaceAll(/^ *```[\s\S]*?^ *```$|`[^`\n]*`/gm, '');
    return Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, target = '']) => target)
      .filter((target) => !/^(https?:|mailto:|#|\/)/.test(target))
      .filter((target) => !existsSync(posix.join(posix.dirname(paper), target).split('#')[0] ?? ''))
      .map((target) => `${paper} links ${target}`);
  });
  assert.deepEqual(wrong, []);
});
test('the index of decisions lists every decision once', () => {
  const index = textOf('src/decisions/README.md');
  const listed = Array.from(index.matchAll(/\]\((\d{4}-[\w-]+\.md)\)/g), ([, name]) => name);
  const there = paths('src/decisions/[0-9]*.md').map((path) => posix.basename(path));
  assert.ok(there.length > 20);
  assert.deepEqual(listed.toSorted(), there);
});

test('forms, workflows and the citation file are YAML', () => {
  const all = paths('.github/**/*.yml', 'CITATION.cff');
  assert.ok(all.length > 6);
  for (const path of all) assert.deepEqual(parseDocument(textOf(path)).errors, [], path);
});
test('an issue form asks for something, and each of its fields has an id of its own', () => {
  const Field = z.object({
    type: z.enum(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']),
    id: z.string().optional(),
  });
  const Form = z.object({ name: z.string(), description: z.string(), body: z.array(Field).min(1) });
  const forms = paths('.github/ISSUE_TEMPLATE/*.yml').filter(
    (path) => !path.endsWith('config.yml'),
  );
  assert.equal(forms.length, 4);
  for (const path of forms) {
    const asked = Form.parse(parse(textOf(path))).body.filter(({ type }) => type !== 'markdown');
    assert.ok(asked.length > 0, path);
    assert.equal(new Set(asked.map(({ id }) => id)).size, asked.length, path);
  }
});
test('the citation file, the package and the licences agree', () => {
  const Cff = z.object({
    'cff-version': z.literal('1.2.0'),
    message: z.string(),
    title: z.string(),
    version: z.string(),
    'date-released': z.iso.date(),
    license: z.string(),
    authors: z.array(z.object({ name: z.string() })).min(1),
  });
  const data = Cff.parse(parse(textOf('CITATION.cff')));
  const { version, license } = packageJson();
  assert.equal(data.version, version);
  const licences = license.split(' AND ');
  assert.ok(licences.includes(data.license));
  assert.ok(textOf('CHANGELOG.md').includes(`## [${version}] - ${data['date-released']}`));
  for (const id of licences) assert.ok(existsSync(`LICENSES/${id}.txt`), id);
});
