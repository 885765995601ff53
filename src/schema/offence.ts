/** An offence (罪名), at `content/offences/<slug>.mdx`. Its tiers come from its provisions. */
import { z } from 'astro/zod';
import { Id, Line, pageFields, Statement } from './shared.ts';

export const Offence = z.strictObject({
  ...pageFields,
  /** The name of the crime (罪名). */
  zh: Line,
  /** The paragraphs that punish it, main one first: `law/criminal-law/111#p1`. */
  provisions: z.array(Id).min(1),
  /** The elements, each with its basis. */
  elements: z.strictObject({
    /** Who can commit it. */
    actor: Statement,
    /** What is done. */
    conduct: Statement,
    /** To what. */
    object: Statement,
    /** For or to whom, where that is an element. */
    recipient: Statement.optional(),
    /** With what mind. */
    mind: Statement,
  }),
  /** How death becomes available, or that it does not. */
  death: Statement,
  /** Supplementary penalties and other orders: may or shall, each with its basis. */
  alsoPossible: z.array(Statement).default([]),
  /** What the texts leave open. */
  unresolved: z.array(Line).default([]),
});
export type Offence = z.output<typeof Offence>;
