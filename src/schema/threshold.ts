/**
 * Codified thresholds, one entry of `content/thresholds.yaml`: level, number and damage, and what
 * they lead to.
 */
import { z } from 'astro/zod';
import { described, Id, Line } from './shared.ts';

export const Threshold = z.strictObject({
  applies: described('The article whose cases it sorts.', Id),
  leads: described(
    '`tier`: the court’s tier under that article; `filing`: a case is opened, which is ' +
      'not a sentence.',
    z.enum(['tier', 'filing']),
  ),
  tier: described('The tier reached; only with `leads: tier`.', Id.optional()),
  mind: described(
    'Intent or negligence, where the standard is for one of them.',
    z.enum(['intent', 'negligence']).optional(),
  ),
  level: described(
    'Classification level of the items; left out where the row is about damage or conduct alone.',
    z.enum(['top secret', 'highly secret', 'secret', 'secret, or intelligence']).optional(),
  ),
  minItems: described(
    'Fewest items of that level, inclusive; 1 where the text names none.',
    z.int().positive().optional(),
  ),
  other: described('What else the row turns on: damage, manner or conduct.', Line.optional()),
  basis: described('The item or paragraph that says so.', Id),
  zh: described('The Chinese phrase that carries the row; it must stand in the basis.', Line),
});
export type Threshold = z.output<typeof Threshold>;
