/** JSON Schemas (2020-12) of the published files and of what an author writes, made from the zod schemas. */
import { z } from 'astro/zod';
import { Correction } from '../../schema/correction.ts';
import { dataSchemas } from '../../schema/data/index.ts';
import { shape } from '../../schema/data/shape.ts';
import { kinds, schemas } from '../../schema/index.ts';
import { Move } from '../../schema/move.ts';
import { PageJson } from '../../schema/page-json.ts';
import { Rendering } from '../../schema/rendering.ts';
import { Source } from '../../schema/source.ts';
import { SynonymGroup } from '../../schema/synonym.ts';
import { Threshold } from '../../schema/threshold.ts';
import { Withdrawn } from '../../schema/withdrawn.ts';
import { site } from '../../site.ts';
import { schemaFile } from '../../urls.ts';
import { describe } from './describe.ts';

export interface JsonSchema {
  name: string;
  /** What the schema is of. */
  of: string;
  schema: Record<string, unknown>;
}

/** `Case.status` → what it means; see read-docstrings.ts. */
type Docs = ReadonlyMap<string, string>;

const lists = {
  sources: z.record(z.string(), Source),
  thresholds: z.array(Threshold),
  corrections: z.array(Correction),
  moves: z.array(Move),
  terms: z.array(Rendering),
  synonyms: z.array(SynonymGroup),
};

/** All of them. `docs` fill the descriptions. */
export function jsonSchemas(docs: Docs): JsonSchema[] {
  return [
    ...Object.entries(dataSchemas).map(([name, schema]) =>
      made(name, `the file ${name}.json`, schema, 'output', docs),
    ),
    made('page', 'the file index.json below the address of a page', PageJson, 'output', docs),
    ...kinds.map((kind) =>
      made(
        `content-${kind}`,
        `what an author writes at the head of a page of kind ${kind}`,
        schemas[kind],
        'input',
        docs,
      ),
    ),
    made(
      'content-withdrawn',
      'what stands at the head of a page that was withdrawn',
      Withdrawn,
      'input',
      docs,
    ),
    ...Object.entries(lists).map(([name, schema]) =>
      made(`content-${name}`, `the source file ${name}.yaml`, schema, 'input', docs),
    ),
  ];
}

function made(
  name: string,
  of: string,
  schema: z.ZodType,
  io: 'input' | 'output',
  docs: Docs,
): JsonSchema {
  const json = z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema }) => {
      // A reader of a published file must not stumble over a field that was added later.
      if (io === 'output' && jsonSchema.additionalProperties === false)
        delete jsonSchema.additionalProperties;
    },
  });
  describe(docs, schema, json);
  const { $schema, ...rest } = json;
  return {
    name,
    of,
    schema: {
      $schema,
      $id: site.origin + schemaFile(name),
      title: `${site.name}: ${of}`,
      $comment: `Shape ${shape}. Within a number fields are only added.`,
      ...rest,
    },
  };
}
