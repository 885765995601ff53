/**
 * The published files and the schema of each. The single list that the data page, the schemas and
 * their tests share.
 */
import { z } from 'astro/zod';
import { LabelledQuery } from '../search/labelled-query.ts';
import { SearchQuality } from '../search/search-quality.ts';
import { CaseRow } from './cases.ts';
import { Concepts } from './concepts.ts';
import { MatrixRow } from './matrix.ts';
import { ProvisionData } from './provisions.ts';
import { ReferenceData } from './reference.ts';

/** Name of a file below `/data/`, without `.json` → its schema. */
export const dataSchemas = {
  reference: ReferenceData,
  provisions: z.array(ProvisionData),
  matrix: z.array(MatrixRow),
  cases: z.array(CaseRow),
  concepts: Concepts,
  'search-quality': SearchQuality,
  'search-queries': z.array(LabelledQuery),
} as const;

export type DataName = keyof typeof dataSchemas;
