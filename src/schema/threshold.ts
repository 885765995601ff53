/** Codified thresholds, one entry of `content/thresholds.yaml`: level, number and damage, and what they lead to. */
import { z } from 'astro/zod';
import { Id, Line } from './shared.ts';

export const Threshold = z.strictObject({
  /** The article whose cases it sorts. */
  applies: Id,
  /** `tier`: the court’s tier under that article; `filing`: a case is opened, which is not a sentence. */
  leads: z.enum(['tier', 'filing']),
  /** The tier reached; only with `leads: tier`. */
  tier: Id.optional(),
  /** Intent or negligence, where the standard is for one of them. */
  mind: z.enum(['intent', 'negligence']).optional(),
  /** Classification level of the items; left out where the row is about damage or conduct alone. */
  level: z.enum(['top secret', 'highly secret', 'secret', 'secret, or intelligence']).optional(),
  /** Fewest items of that level, inclusive; 1 where the text names none. */
  minItems: z.int().positive().optional(),
  /** What else the row turns on: damage, manner or conduct. */
  other: Line.optional(),
  /** The item or paragraph that says so. */
  basis: Id,
  /** The Chinese phrase that carries the row; it must stand in the basis. */
  zh: Line,
});
export type Threshold = z.output<typeof Threshold>;
