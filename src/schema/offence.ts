/** An offence (罪名), at `content/offences/<slug>.mdx`. Its tiers come from its provisions. */
import { z } from 'astro/zod';
import { described, Id, Line, pageFields, Statement } from './shared.ts';

export const Offence = z.strictObject({
  ...pageFields,
  zh: described('The name of the crime (罪名).', Line),
  provisions: described(
    'The paragraphs that punish it, main one first: `law/criminal-law/111#p1`.',
    z.array(Id).min(1),
  ),
  elements: described(
    'The elements, each with its basis.',
    z.strictObject({
      actor: described('Who can commit it.', Statement),
      conduct: described('What is done.', Statement),
      object: described('To what.', Statement),
      recipient: described('For or to whom, where that is an element.', Statement.optional()),
      mind: described('With what mind.', Statement),
    }),
  ),
  death: described('How death becomes available, or that it does not.', Statement),
  alsoPossible: described(
    'Supplementary penalties and other orders: may or shall, each with its basis.',
    z.array(Statement).default([]),
  ),
  unresolved: described('What the texts leave open.', z.array(Line).default([])),
});
export type Offence = z.output<typeof Offence>;
