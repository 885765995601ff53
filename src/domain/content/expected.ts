/**
 * What a schema takes at a place, in words: for messages to authors and for the pages that `npm run
 * new` begins.
 */
import type { z } from 'astro/zod';
import { Paragraph } from '../../schema/provision.ts';
import { Id, IsoDate, PageId, PartialDate } from '../../schema/shared.ts';
import { valueAt } from '../reference/place-name.ts';

/** Any schema of Zod. */
export type Schema = z.core.$ZodType;

/** The schema itself, without `optional`, `default` and what runs before it. */
export function bare(schema: Schema): Schema {
  const { def } = schema._zod;
  if ('innerType' in def) return bare(def.innerType as Schema);
  if (def.type === 'pipe') return bare((def as z.core.$ZodPipeDef).out);
  return schema;
}

/** The fields of an object; undefined for anything else. */
export const shapeOf = (schema: Schema): Readonly<Record<string, Schema>> | undefined => {
  const { def } = bare(schema)._zod;
  return def.type === 'object' ? (def as z.core.$ZodObjectDef).shape : undefined;
};

/** What an array is a list of; undefined for anything else. */
export const elementOf = (schema: Schema): Schema | undefined => {
  const { def } = bare(schema)._zod;
  return def.type === 'array' ? (def as z.core.$ZodArrayDef).element : undefined;
};

/** The schemas of a union; undefined for anything else. */
export const optionsOf = (schema: Schema): readonly Schema[] | undefined => {
  const { def } = bare(schema)._zod;
  return def.type === 'union' ? (def as z.core.$ZodUnionDef).options : undefined;
};

/** Whether a key may be left out. */
export const isOptional = (schema: Schema): boolean =>
  ['optional', 'default', 'prefault'].includes(schema._zod.def.type);

/**
 * The schemas that a value at `path` may have; of a union those that fit the kind that `data`
 * states, else all.
 */
export function schemasAt(schema: Schema, path: readonly PropertyKey[], data: unknown): Schema[] {
  const options = optionsOf(schema);
  if (options) {
    const kind = valueAt(data, ['kind']);
    const fitting = options.filter((option) => wordsOf(shapeOf(option)?.['kind']).includes(kind));
    return (fitting.length ? fitting : options).flatMap((option) => schemasAt(option, path, data));
  }
  const [key, ...rest] = path;
  if (key === undefined) return [bare(schema)];
  const { def } = bare(schema)._zod;
  const values = def.type === 'record' ? (def as z.core.$ZodRecordDef).valueType : undefined;
  const inside = shapeOf(schema)?.[String(key)] ?? elementOf(schema) ?? values;
  return inside ? schemasAt(inside, rest, valueAt(data, [key])) : [];
}

/** The words that a schema allows; empty where it is not a choice of words. */
export function wordsOf(schema: Schema | undefined): unknown[] {
  if (!schema) return [];
  const { def } = bare(schema)._zod;
  if (def.type === 'enum') return Object.values((def as z.core.$ZodEnumDef).entries);
  if (def.type === 'literal') return (def as z.core.$ZodLiteralDef<string>).values;
  return (optionsOf(schema) ?? []).flatMap(wordsOf);
}

/** What to write, and an example of it as YAML on one line. */
export interface Expected {
  what: string;
  example: string;
}

const ids: Expected = { what: 'the id of a page', example: 'law/criminal-law/111' };
// By their definition: a schema that was described is another object with the same definition.
const special = new Map<unknown, Expected>([
  [bare(IsoDate)._zod.def, { what: 'a day, YYYY-MM-DD', example: '2026-01-31' }],
  [
    bare(PartialDate)._zod.def,
    { what: 'a year, a month or a day: YYYY, YYYY-MM or YYYY-MM-DD', example: '"2026-01"' },
  ],
  [bare(Id)._zod.def, ids],
  [bare(PageId)._zod.def, ids],
  [
    bare(Paragraph.shape.textDigest)._zod.def,
    { what: 'the digest that npm run new reckons from the official text', example: 'sha256-…' },
  ],
]);
const simple: Record<string, Expected> = {
  string: { what: 'a line of text', example: 'A line of text' },
  number: { what: 'a whole number', example: '1' },
  boolean: { what: 'true or false', example: 'false' },
};

/** What one of several schemas takes. */
export function expected(schemas: readonly Schema[]): Expected {
  const words = schemas.flatMap(wordsOf);
  const others = schemas.filter((schema) => wordsOf(schema).length === 0).map(expectedOf);
  const choice = words.length ? [{ what: oneOf(words), example: asYaml(words[0]) }] : [];
  const all = [...choice, ...others];
  return {
    what: [...new Set(all.map(({ what }) => what))].join(', or '),
    example: all[0]?.example ?? '…',
  };
}

function expectedOf(schema: Schema): Expected {
  const inner = bare(schema);
  const own = special.get(inner._zod.def);
  if (own) return own;
  const element = elementOf(inner);
  if (element) {
    const { what, example } = expected(schemasAt(element, [], undefined));
    return { what: `a list; each entry is ${what}`, example: `[${example}]` };
  }
  const shape = shapeOf(inner);
  if (shape) return expectedOfObject(shape);
  return simple[inner._zod.def.type] ?? { what: 'a value', example: '…' };
}

function expectedOfObject(shape: Readonly<Record<string, Schema>>): Expected {
  // A statement needs a basis unless it says that there is none.
  const isStatement = 'basis' in shape && 'certainty' in shape;
  const keys = Object.keys(shape).filter(
    (key) => !isOptional(shape[key]!) || (isStatement && key === 'basis'),
  );
  const pairs = keys.map(
    (key) => `${key}: ${expected(schemasAt(shape[key]!, [], undefined)).example}`,
  );
  return {
    what: `a group of keys, among them ${keys.join(', ')}`,
    example: `{ ${pairs.join(', ')} }`,
  };
}

/** “one of “a”, “b””, or the only word there is. */
export const oneOf = (words: readonly unknown[]): string => {
  const quoted = [...new Set(words)].map((word) => `“${String(word)}”`);
  return quoted.length === 1 ? quoted[0]! : `one of ${quoted.join(', ')}`;
};

/** Words, ids and days, which YAML takes for text without quotation marks. */
const isPlain = /^(?:[a-z][\w./ -]*|\d{4}-\d\d-\d\d)$/i;

/** A word as YAML; in quotation marks where it could be read as something else. */
export const asYaml = (word: unknown): string =>
  typeof word === 'string' && isPlain.test(word) && !/^(true|false|null)$/.test(word)
    ? word
    : JSON.stringify(word);
