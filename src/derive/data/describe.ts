/** Finds the docstring of a schema's field, so that JSON Schemas say what the code says. */
import { z } from 'astro/zod';
import * as cases from '../../schema/case.ts';
import * as claim from '../../schema/claim.ts';
import * as concept from '../../schema/concept.ts';
import * as correction from '../../schema/correction.ts';
import * as casesData from '../../schema/data/cases.ts';
import * as conceptsData from '../../schema/data/concepts.ts';
import * as matrixData from '../../schema/data/matrix.ts';
import * as provisionsData from '../../schema/data/provisions.ts';
import * as referenceData from '../../schema/data/reference.ts';
import * as queriesData from '../../schema/data/search-queries.ts';
import * as factor from '../../schema/factor.ts';
import * as guide from '../../schema/guide.ts';
import * as instrument from '../../schema/instrument.ts';
import * as move from '../../schema/move.ts';
import * as offence from '../../schema/offence.ts';
import * as pageJson from '../../schema/page-json.ts';
import * as penaltyPage from '../../schema/penalty-page.ts';
import * as penalty from '../../schema/penalty.ts';
import * as procedure from '../../schema/procedure.ts';
import * as provision from '../../schema/provision.ts';
import * as rendering from '../../schema/rendering.ts';
import * as quality from '../../schema/search-quality.ts';
import * as shared from '../../schema/shared.ts';
import * as source from '../../schema/source.ts';
import * as threshold from '../../schema/threshold.ts';
import * as version from '../../schema/version.ts';
import * as withdrawn from '../../schema/withdrawn.ts';

const modules = [
  cases,
  claim,
  concept,
  correction,
  casesData,
  conceptsData,
  matrixData,
  provisionsData,
  referenceData,
  queriesData,
  factor,
  guide,
  instrument,
  move,
  offence,
  pageJson,
  penaltyPage,
  penalty,
  procedure,
  provision,
  rendering,
  quality,
  shared,
  source,
  threshold,
  version,
  withdrawn,
];
type Shape = Record<string, unknown>;
type Schema = z.core.$ZodType;
type Json = Record<string, unknown>;
type Docs = ReadonlyMap<string, string>;

/** Constants of the schemas by name, each with its fields. */
const constants: [name: string, shape: Shape][] = [
  ...modules
    .flatMap((module) => Object.entries(module))
    .flatMap(([name, value]): [string, Shape][] =>
      value instanceof z.ZodObject ? [[name, value.shape]] : [],
    ),
  ['pageFields', shared.pageFields],
  ['pageData', referenceData.pageData],
  ['marks', penalty.marks],
];

/** Of the constants those that are spread into others. */
const pieces = ['pageFields', 'pageData', 'marks'];

/** Schemas that are not objects, such as a date or a list of words. */
const leaves = new Map<unknown, string>(
  modules
    .flatMap((module) => Object.entries(module))
    .flatMap(([name, value]) =>
      value instanceof z.ZodType && !(value instanceof z.ZodObject) ? [[value, name] as const] : [],
    ),
);

/** Writes descriptions into a JSON Schema that was made from `schema`. `docs`: see read-docstrings.ts. */
export function describe(docs: Docs, schema: Schema, json: Json): void {
  const { def } = schema._zod;
  if (schema instanceof z.ZodObject) describeObject(docs, schema, json);
  else if (def.type === 'array')
    describe(docs, (def as z.core.$ZodArrayDef).element, json['items'] as Json);
  else if (def.type === 'record')
    describe(docs, (def as z.core.$ZodRecordDef).valueType, json['additionalProperties'] as Json);
  else if (def.type === 'union')
    (def as z.core.$ZodUnionDef).options.forEach((option, i) =>
      describe(docs, option, ((json['anyOf'] ?? json['oneOf']) as Json[])[i]!),
    );
  // What is simple and may be null is one schema with two types.
  else if (def.type === 'nullable')
    describe(docs, inner(schema), (json['anyOf'] as Json[] | undefined)?.[0] ?? json);
  else if ('innerType' in def) describe(docs, inner(schema), json);
}

const inner = (schema: Schema): Schema =>
  (schema._zod.def as unknown as { innerType: Schema }).innerType;
/** What stands inside `optional`, `default` and the like. */
const bare = (schema: Schema): Schema =>
  'innerType' in schema._zod.def ? bare(inner(schema)) : schema;

function describeObject(docs: Docs, { shape }: z.ZodObject, json: Json): void {
  const names = sameFields(shape);
  const whole = docs.get(names[0]?.[0] ?? '');
  if (whole && names[0]![1] === Object.keys(shape).length) json['description'] ??= whole;
  for (const [key, property] of Object.entries(json['properties'] as Record<string, Json>)) {
    const at =
      names.map(([name]) => `${name}.${key}`).find((place) => docs.has(place)) ??
      leaves.get(bare(shape[key]!)) ??
      '';
    if (docs.has(at)) property['description'] ??= docs.get(at);
    for (const [name, other] of constants)
      if (other[key] === shape[key]) describeInside(docs, `${name}.${key}`, property);
    describe(docs, shape[key]!, property);
  }
}

/** Constants that an object is, or was made from: those that share more than half of its fields; the closest first. */
function sameFields(shape: Shape): [name: string, shared: number][] {
  const keys = Object.keys(shape);
  return (
    constants
      .map(([name, other]) => ({
        name,
        size: Object.keys(other).length,
        count: keys.filter((key) => other[key] === shape[key]).length,
        piece: pieces.includes(name),
      }))
      .filter(({ count, piece }) => count > keys.length / 2 || (piece && count > 1))
      // Of two that share as much, the one that has little else is the closer.
      .toSorted((a, b) => b.count - a.count || Number(a.piece) - Number(b.piece) || a.size - b.size)
      .map(({ name, count }) => [name, count])
  );
}

/** Objects without a name of their own are documented where they stand: `Concept.renderings.en`. */
function describeInside(docs: Docs, place: string, json: Json): void {
  const children = [
    json['items'],
    json['additionalProperties'],
    ...((json['anyOf'] as unknown[] | undefined) ?? []),
  ].filter((value): value is Json => typeof value === 'object' && value !== null);
  for (const child of children) describeInside(docs, place, child);
  for (const [key, property] of Object.entries(
    (json['properties'] ?? {}) as Record<string, Json>,
  )) {
    const doc = docs.get(`${place}.${key}`);
    if (doc) property['description'] = doc;
    describeInside(docs, `${place}.${key}`, property);
  }
}
