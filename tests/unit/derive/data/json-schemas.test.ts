import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { readYaml, splitFrontmatter } from '../../../../src/domain/content/frontmatter.ts';
import { jsonSchemas } from '../../../../src/derive/data/json-schemas.ts';
import { kindOfFile } from '../../../../src/schema/kinds.ts';
import { described } from '../../../../src/schema/shared.ts';
import { validator } from '../../../validator.ts';

const all = new Map(jsonSchemas().map((made) => [made.name, made.schema]));
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

/** The paths of the fields that say nothing of themselves. */
const silentFields = (schema: unknown, name: string): string[] =>
  objects(schema, name).flatMap(([place, { properties = {} }]) =>
    Object.entries(properties)
      .filter(([, { description }]) => !description?.trim())
      .map(([key]) => `${place}/properties/${key}`),
  );

test('every field of every schema says what it means', () => {
  assert.deepEqual(
    [...all].flatMap(([name, schema]) => silentFields(schema, name)),
    [],
  );
});
test('a field that says nothing is named by its path', () => {
  const inner = z.strictObject({ told: described('Told.', z.string()), silent: z.string() });
  const schema = z.toJSONSchema(z.strictObject({ list: described('A list.', z.array(inner)) }));
  assert.deepEqual(silentFields(schema, 'x'), ['x/properties/list/items/properties/silent']);
});
test('a description stays with its own field where fields share a schema or are taken over', () => {
  /** The description at a path of keys. */
  const at = (name: string, ...path: string[]): unknown =>
    [...path, 'description'].reduce<unknown>(
      (value, key) => (value as Record<string, unknown>)[key],
      all.get(name),
    );
  const cases = ['items', 'properties'];
  assert.equal(
    at('cases', ...cases, 'person'),
    'The person as published; masked names stay masked.',
  );
  assert.equal(
    at('cases', ...cases, 'offences', 'items', 'properties', 'id'),
    'Id of the offence’s page.',
  );
  const entryOf = (list: string) => ['properties', list, 'items', 'properties'];
  assert.equal(
    at('reference', ...entryOf('sources'), 'title'),
    'Title as printed; a description of ours stands in square brackets.',
  );
  assert.equal(
    at('reference', ...entryOf('concepts'), 'title'),
    'The heading of the page, in English, unique on the site.',
  );
  const threshold = ['items', 'properties', 'threshold'];
  assert.equal(
    at('matrix', ...threshold),
    'The words that open the tier; null for the base tier. In CSV two columns, `thresholdZh` and `thresholdEn`.',
  );
  assert.equal(
    at('matrix', ...threshold, 'anyOf', '0', 'properties', 'zh'),
    'The exact Chinese phrase; it must stand in the paragraph.',
  );
  const paragraph = ['items', 'properties', 'paragraphs', 'items', 'properties'];
  assert.equal(at('provisions', ...paragraph, 'n'), 'Its number in the article, from 1.');
  assert.equal(
    at('provisions', ...paragraph, 'items', 'items', 'properties', 'n'),
    'Its number in the paragraph, from 1.',
  );
});
test('every schema stands by itself', () => {
  for (const [name, schema] of all)
    assert.doesNotMatch(JSON.stringify(schema), /"\$(?:ref|defs)"/, name);
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
    const kind = kindOfFile(path);
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
  for (const name of [
    'sources',
    'thresholds',
    'corrections',
    'moves',
    'terms',
    'synonyms',
    'reported-names',
    'law-names',
  ]) {
    const validate = validators.get(`content-${name}`)!;
    assert.ok(
      validate(
        readYaml(readFileSync(globSync(`content/{,search/,check/}${name}.yaml`)[0]!, 'utf8'), name)
          .data,
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
