/**
 * The files below `/data/`: what each is and what stands in it. The pages, the endpoints and the
 * tests share this list.
 */
import type { Reference } from '../../domain/reference/reference.ts';
import type { DataName } from '../../schema/data/index.ts';
import { files, schemaFile } from '../../urls.ts';
import { casesCsv, casesData } from './cases.ts';
import { conceptsData } from './concepts.ts';
import { jsonSchemas, type JsonSchema } from './json-schemas.ts';
import { matrixCsv, matrixRows } from './matrix.ts';
import { provisionsJson } from './provisions.ts';
import { referenceJson } from './reference.ts';

export interface DataFile {
  /** Its address. */
  url: string;
  type: string;
  body: string;
  /** What one entry of it is. */
  entry: string;
  /** How many entries it has. */
  entries: number;
  /** Name of its schema, where it is JSON. */
  schema: DataName | undefined;
}

const cache = new WeakMap<Reference, DataFile[]>();

/** Every data file with its body, made once. The largest first named is the whole. */
export function dataFiles(reference: Reference): DataFile[] {
  if (!cache.has(reference)) cache.set(reference, made(reference));
  return cache.get(reference)!;
}

function made(reference: Reference): DataFile[] {
  const whole = referenceJson(reference);
  const provisions = provisionsJson(reference);
  const matrix = matrixRows(reference).map(({ row }) => row);
  const cases = casesData(reference);
  const concepts = conceptsData(reference);
  const { queries, text: queriesText } = reference.labelledQueries;
  const json = (
    url: string,
    schema: DataName,
    value: unknown,
    entry: string,
    entries: number,
  ): DataFile => ({
    url,
    type: 'application/json',
    body: JSON.stringify(value),
    entry,
    entries,
    schema,
  });
  const text = (
    url: string,
    type: string,
    body: string,
    entry: string,
    entries: number,
  ): DataFile => ({ url, type: `${type}; charset=utf-8`, body, entry, entries, schema: undefined });
  return [
    json(
      files.reference,
      'reference',
      whole,
      'everything in one object: a list for each kind of page, each entry a page with all its fields',
      reference.entries.size,
    ),
    json(
      files.provisions,
      'provisions',
      provisions,
      'a provision: its text by paragraph and item, its terms and tiers, and every wording',
      provisions.length,
    ),
    json(files.matrixJson, 'matrix', matrix, 'a tier of an offence', matrix.length),
    text(
      files.matrixCsv,
      'text/csv',
      matrixCsv(matrix),
      'the same, for spreadsheets',
      matrix.length,
    ),
    json(
      files.casesJson,
      'cases',
      cases,
      'a person whose case was publicly reported',
      cases.length,
    ),
    text(
      files.casesCsv,
      'text/csv',
      casesCsv(cases),
      'the same without the prose, for spreadsheets',
      cases.length,
    ),
    {
      ...json(
        files.concepts,
        'concepts',
        concepts,
        'a term as a SKOS concept: its names, meaning and links',
        concepts['@graph'].length,
      ),
      type: 'application/ld+json',
    },
    json(
      files.searchQuality,
      'search-quality',
      reference.searchQuality,
      'a search engine as measured',
      reference.searchQuality.engines.length,
    ),
    {
      ...json(files.searchQueries, 'search-queries', undefined, 'a labelled query', queries.length),
      body: queriesText,
    },
    text(
      files.published,
      'text/plain',
      `# Every address and anchor ever published. It grows only.\n${reference.published.join('\n')}\n`,
      'an address, or a place on a page, that will always answer',
      reference.published.length,
    ),
  ];
}

/** Every JSON Schema as a file. */
export const schemaFiles = (): (JsonSchema & { url: string; body: string })[] =>
  jsonSchemas().map((schema) => ({
    ...schema,
    url: schemaFile(schema.name),
    body: `${JSON.stringify(schema.schema, null, 1)}\n`,
  }));
