import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldRows, typeInWords } from '../../../../src/derive/data/fields.ts';
import { jsonSchemas } from '../../../../src/derive/data/json-schemas.ts';

const all = new Map(jsonSchemas().map((made) => [made.name, made]));
const rows = new Map(fieldRows(all.get('provisions')!).map((row) => [row.path, row]));

test('every field once, by its path, with what it holds', () => {
  assert.equal(rows.size, fieldRows(all.get('provisions')!).length);
  const types = [
    'id',
    'inForceFrom',
    'paragraphs',
    'paragraphs[].n',
    'paragraphs[].tiers[].penalties[].kind',
    'paragraphs[].tiers[].penalties[].minMonths',
    'versions[].inForceTo',
  ].map((path) => rows.get(path)?.type);
  assert.deepEqual(types, [
    'text',
    'date, YYYY-MM-DD',
    'list of objects',
    'whole number',
    'one of: fixed-term, life, death, criminal-detention, public-surveillance, ' +
      'deprivation-of-political-rights, fine, confiscation-of-property',
    'whole number',
    'date, YYYY-MM-DD, or null',
  ]);
});
test('meanings are the descriptions of the schemas, and none is empty', () => {
  assert.equal(
    rows.get('paragraphs[].tiers[].threshold.zh')!.meaning,
    'The exact Chinese phrase; it must stand in the paragraph.',
  );
  for (const [name, schema] of all)
    for (const { path, meaning } of fieldRows(schema))
      assert.notEqual(meaning, '', `${name} ${path}`);
});
test('depth ends where it is told to', () => {
  const shallow = fieldRows(all.get('reference')!, () => true).map(({ path }) => path);
  assert.ok(
    shallow.includes('provisions') && shallow.every((path) => !path.includes('.')),
    shallow.join(),
  );
});
test('types in words', () => {
  assert.equal(
    typeInWords({ anyOf: [{ type: 'integer' }, { type: 'null' }] }),
    'whole number, or null',
  );
  assert.equal(typeInWords({ const: 1 }), 'always 1');
  assert.equal(typeInWords({ type: 'array', items: { enum: ['a', 'b'] } }), 'list of one of: a, b');
  assert.equal(typeInWords({ type: 'string', format: 'uri' }), 'address');
});
