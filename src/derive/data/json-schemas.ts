/** JSON Schemas (2020-12) of the published files and of what an author writes, made from the zod schemas. */
import { z } from 'astro/zod';
import { Correction } from '../../schema/correction.ts';
import { dataSchemas } from '../../schema/data/index.ts';
import { shape } from '../../schema/data/shape.ts';
import { kinds, schemas } from '../../schema/index.ts';
import { Move } from '../../schema/move.ts';
import { PageJson } from '../../schema/page-json.ts';
import { Pair } from '../../schema/pair.ts';
import { Silence } from '../../schema/silence.ts';
import { PhrasingsFile } from '../../schema/search/phrasings.ts';
import { Rendering } from '../../schema/rendering.ts';
import { LawNames } from '../../schema/reported-names.ts';
import { ReportedNames } from '../../schema/reported-names.ts';
import { Source } from '../../schema/source.ts';
import { SynonymGroup } from '../../schema/search/synonym.ts';
import { Threshold } from '../../schema/threshold.ts';
import { Withdrawn } from '../../schema/withdrawn.ts';
import { site } from '../../site.ts';
import { schemaFile } from '../../urls.ts';

export interface JsonSchema {
  name: string;
  /** What the schema is of. */
  of: string;
  schema: Record<string, unknown>;
}

const lists = {
  sources: z.record(z.string(), Source),
  thresholds: z.array(Threshold),
  corrections: z.array(Correction),
  moves: z.array(Move),
  terms: z.array(Rendering),
  synonyms: z.array(SynonymGroup),
  'not-the-same': z.array(Pair),
  silences: z.array(Silence),
  phrasings: PhrasingsFile,
  'reported-names': ReportedNames,
  'law-names': LawNames,
};

/** All of them. */
export const jsonSchemas = (): JsonSchema[] => [
  ...Object.entries(dataSchemas).map(([name, schema]) =>
    made(name, `the file ${name}.json`, schema, 'output'),
  ),
  made('page', 'the file index.json below the address of a page', PageJson, 'output'),
  ...kinds.map((kind) =>
    made(
      `content-${kind}`,
      `what an author writes at the head of a page of kind ${kind}`,
      schemas[kind],
      'input',
    ),
  ),
  made(
    'content-withdrawn',
    'what stands at the head of a page that was withdrawn',
    Withdrawn,
    'input',
  ),
  ...Object.entries(lists).map(([name, schema]) =>
    made(`content-${name}`, `the source file ${name}.yaml`, schema, 'input'),
  ),
];

function made(name: string, of: string, schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema }) => {
      // A reader of a published file must not stumble over a field that was added later.
      if (io === 'output' && jsonSchema.additionalProperties === false)
        delete jsonSchema.additionalProperties;
    },
  });
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
