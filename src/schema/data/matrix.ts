/** `/data/matrix.json` and `matrix.csv`: one row a tier of an offence. */
import { z } from 'astro/zod';
import { Phrase } from '../penalty.ts';
import { described, Line } from '../shared.ts';
import { Path } from './provisions.ts';

export const MatrixRow = described(
  'One tier of one offence.',
  z.strictObject({
    offence: described('Title of the offence, in English.', Line),
    offenceUrl: described('Address of the offence’s page.', Path),
    crimeName: described('The name of the crime (罪名) in Chinese.', Line),
    provision: described('Where the tier stands, as a short citation.', Line),
    provisionUrl: described('Address of the tier.', Path),
    threshold: described(
      'The words that open the tier; null for the base tier. In CSV two columns, ' +
        '`thresholdZh` and `thresholdEn`.',
      Phrase.nullable(),
    ),
    applied: described(
      'How the tier applies where the paragraph only refers to it; null where it punishes itself.',
      Line.nullable(),
    ),
    penalties: described('What the tier brings, in words.', Line),
    minMonths: described(
      'Shortest term of imprisonment, in months; null where the tier has no term.',
      z.int().nullable(),
    ),
    maxMonths: described(
      'Longest term of imprisonment, in months; null where the tier has no term.',
      z.int().nullable(),
    ),
    life: described('Whether the tier allows life imprisonment.', z.boolean()),
    death: described('Whether the tier allows death.', z.boolean()),
    deathRoute: described(
      'Where death comes from for this offence: `in the provision itself`, `through` ' +
        'another, or `none`.',
      Line,
    ),
    added: described(
      'Penalties that the tier itself adds, in words; empty where it adds none.',
      z.string(),
    ),
    alsoPossible: described(
      'What other provisions add to the offence, in sentences; empty where nothing.',
      z.string(),
    ),
  }),
);
export type MatrixRow = z.output<typeof MatrixRow>;
