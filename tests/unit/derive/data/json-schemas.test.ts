import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { test } from 'node:test';
import { readYaml, splitFrontmatter } from '../../../../src/domain/content/frontmatter.ts';
import { jsonSchemas } from '../../../../src/derive/data/json-schemas.ts';
import { kindOf } from '../../../../src/read/content.ts';
import { readDocstrings } from '../../../../src/read/docstrings.ts';
import { validator } from '../../../validator.ts';

const docs = readDocstrings();
const all = new Map(jsonSchemas(docs).map((made) => [made.name, made.schema]));
interface Schema {
  properties?: Record<string, Schema & { description?: string; type?: string }>;
  additionalProperties?: unknown;
}

/** Every object of a schema, with its place. */
function objects(schema: unknown, place: string): [string, Schema][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own: [string, Schema][] = 'properties' in schema ? [[place, schema as Schema]] : [];
  return [
    ...own,
    ...Object.entries(schema).flatMap(([key, value]) => objects(value, `${place}/${key}`)),
  ];
}

test('docstrings are read by the place they stand at', () => {
  assert.equal(docs.get('Case.person'), 'The person as published; masked names stay masked.');
  assert.equal(docs.get('Tier.reaches.from'), 'First article reached.');
  assert.equal(docs.get('ParagraphData.items.n'), 'Its number in the paragraph, from 1.');
  assert.equal(docs.get('ParagraphData.n'), 'Its number in the article, from 1.');
});
test('every object says what each of its fields means', () => {
  // What is measured has fields that are told by those beside them; a page's file bears the names of the content's fields, which are told there.
  const silent = [...all]
    .filter(([name]) => !['search-quality', 'page'].includes(name))
    .flatMap(([name, schema]) => objects(schema, name))
    .flatMap(([place, { properties }]) =>
      Object.entries(properties!)
        .filter(([, field]) => !field.description)
        .map(([key]) => `${place}/${key}`),
    );
  assert.deepEqual(silent, []);
});
test('a field is described by the docstring of its own object, also where objects share a field', () => {
  const properties = (name: string, ...path: string[]) =>
    path.reduce((schema: any, key) => schema[key], all.get(name) as any) as Record<
      string,
      { description: string }
    >;
  assert.equal(
    properties('cases', 'items', 'properties')['person']!.description,
    docs.get('Case.person') && 'The person as published; masked names stay masked.',
  );
  assert.equal(
    properties('cases', 'items', 'properties', 'offences', 'items', 'properties')['id']!
      .description,
    'Id of the offence’s page.',
  );
  assert.equal(
    properties('reference', 'properties', 'sources', 'items', 'properties')['title']!.description,
    docs.get('Source.title'),
  );
  assert.equal(
    properties('reference', 'properties', 'concepts', 'items', 'properties')['title']!.description,
    docs.get('pageFields.title'),
  );
  assert.equal(
    properties('matrix', 'items', 'properties', 'threshold', 'anyOf', '0', 'properties')['zh']!
      .description,
    docs.get('Phrase.zh'),
  );
  assert.equal(
    properties(
      'provisions',
      'items',
      'properties',
      'paragraphs',
      'items',
      'properties',
      'items',
      'items',
      'properties',
    )['n']!.description,
    'Its number in the paragraph, from 1.',
  );
});
test('what is published may gain fields; what an author writes may not', () => {
  for (const [name, schema] of all) {
    for (const [place, object] of objects(schema, name))
      assert.equal(
        object.additionalProperties,
        name.startsWith('content-') ? false : undefined,
        place,
      );
  }
});
test('every schema names its address and its shape', () => {
  for (const [name, schema] of all) {
    assert.match(
      String(schema['$id']),
      new RegExp(`^https?://[^/]+/data/schemas/${name}\\.schema\\.json$`),
    );
    assert.match(String(schema['$comment']), /^Shape 1\b/);
  }
});

const heads = globSync('**/*.mdx', { cwd: 'content' })
  .map((path) => path.split(sep).join('/'))
  .flatMap((path) => {
    const kind = kindOf(path);
    return kind
      ? [
          {
            path,
            kind,
            data: readYaml(splitFrontmatter(readFileSync(`content/${path}`, 'utf8')).head!, path)
              .data,
          },
        ]
      : [];
  });
test('what authors wrote keeps to the schemas of content', () => {
  assert.ok(heads.length > 500);
  const validators = new Map(
    [...all]
      .filter(([name]) => name.startsWith('content-'))
      .map(([name, schema]) => [name, validator(schema)]),
  );
  for (const { path, kind, data } of heads) {
    const validate = validators.get(`content-${kind}`)!;
    assert.ok(validate(data), `${path}: ${JSON.stringify(validate.errors?.[0])}`);
  }
  for (const name of ['sources', 'thresholds', 'corrections', 'moves', 'terms', 'synonyms']) {
    const validate = validators.get(`content-${name}`)!;
    assert.ok(
      validate(
        readYaml(readFileSync(globSync(`content/{,search/}${name}.yaml`)[0]!, 'utf8'), name).data,
      ),
      `${name}: ${JSON.stringify(validate.errors?.[0])}`,
    );
  }
});
test('a misspelt key, a wrong word and a missing key of an author are refused', () => {
  const { data } = heads.find(({ path }) => path === 'cases/liu-engineer-2025.mdx')!;
  const validate = validator(all.get('content-case')!);
  const base = data as Record<string, unknown>;
  assert.ok(validate(base));
  for (const bad of [
    { ...base, persn: 'x' },
    { ...base, status: 'convicted' },
    { ...base, unknown: undefined },
  ])
    assert.equal(validate(JSON.parse(JSON.stringify(bad))), false);
});
