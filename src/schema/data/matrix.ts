/** `/data/matrix.json` and `matrix.csv`: one row a tier of an offence. */
import { z } from 'astro/zod';
import { Phrase } from '../penalty.ts';
import { Line } from '../shared.ts';
import { Path } from './provisions.ts';

/** One tier of one offence. */
export const MatrixRow = z.strictObject({
  /** Title of the offence, in English. */
  offence: Line,
  /** Address of the offence’s page. */
  offenceUrl: Path,
  /** The name of the crime (罪名) in Chinese. */
  crimeName: Line,
  /** Where the tier stands, as a short citation. */
  provision: Line,
  /** Address of the tier. */
  provisionUrl: Path,
  /** The words that open the tier; null for the base tier. In CSV two columns, `thresholdZh` and `thresholdEn`. */
  threshold: Phrase.nullable(),
  /** How the tier applies where the paragraph only refers to it; null where it punishes itself. */
  applied: Line.nullable(),
  /** What the tier brings, in words. */
  penalties: Line,
  /** Shortest term of imprisonment, in months; null where the tier has no term. */
  minMonths: z.int().nullable(),
  /** Longest term of imprisonment, in months; null where the tier has no term. */
  maxMonths: z.int().nullable(),
  /** Whether the tier allows life imprisonment. */
  life: z.boolean(),
  /** Whether the tier allows death. */
  death: z.boolean(),
  /** Where death comes from for this offence: `in the provision itself`, `through` another, or `none`. */
  deathRoute: Line,
  /** Penalties that the tier itself adds, in words; empty where it adds none. */
  added: z.string(),
  /** What other provisions add to the offence, in sentences; empty where nothing. */
  alsoPossible: z.string(),
});
export type MatrixRow = z.output<typeof MatrixRow>;
