/** Penalties and tiers: the sentencing data of a provision, as the statute states it. */
import { z } from 'astro/zod';
import { described, Id, Line } from './shared.ts';

export const marks = {
  role: described(
    '`principal`: imposed as a sentence by itself (political rights and fines can be, ' +
      'where the article says so); `supplementary`: added to another; `either`: 并处或者单处.',
    z.enum(['principal', 'supplementary', 'either']).default('principal'),
  ),
  mode: described(
    '`shall`: imposed whenever the tier applies or one of its alternatives is chosen; `may`: 可以.',
    z.enum(['shall', 'may']).default('shall'),
  ),
};

/** A term as a tier has it: at least the statutory six months. */
const Months = z
  .int()
  .min(6, { error: 'less than six months; terms are written in months: three years is 36' })
  .max(300);

export const FixedTerm = described(
  'Imprisonment for a term. The statutory ends, 6 and 180 months, stand where the law ' +
    'says only 以下 or 以上.',
  z.strictObject({
    kind: described('What kind of penalty it is.', z.literal('fixed-term')),
    minMonths: described('Shortest term, in months, inclusive (Criminal Law 45, 99).', Months),
    maxMonths: described('Longest term, in months, inclusive.', Months),
    ...marks,
  }),
);

/** The kinds that need no figure. */
const plain = <K extends string>(kind: K) =>
  z.strictObject({
    kind: described('What kind of penalty it is.', z.literal(kind)),
    ...marks,
  });

export const Penalty = described(
  'One penalty of a tier; which fields it has depends on `kind`.',
  z.discriminatedUnion('kind', [
    FixedTerm,
    plain('life'),
    plain('death'),
    plain('criminal-detention'),
    plain('public-surveillance'),
    plain('deprivation-of-political-rights'),
    plain('fine'),
    plain('confiscation-of-property'),
  ]),
);
export type Penalty = z.output<typeof Penalty>;

export const Phrase = described(
  'A phrase of the statute: the exact Chinese, and the English used for it here.',
  z.strictObject({
    zh: described('The exact Chinese phrase; it must stand in the paragraph.', Line),
    en: described('The English used for it on this site.', Line),
  }),
);

export const Tier = described(
  'One step of the scale: when it applies and what it brings. Listed in the order of the statute.',
  z.strictObject({
    threshold: described(
      'The words that open the tier; left out for the base tier.',
      Phrase.optional(),
    ),
    penalties: described(
      'What may be imposed, as alternatives unless marked supplementary.',
      z.array(Penalty).min(1, { error: 'a tier without a penalty; list at least one' }),
    ),
    reaches: described(
      'Only for a tier that adds to other articles, as Criminal Law 113 does: the articles ' +
        'it reaches, first to last within the same instrument, save those excepted (`107`, ' +
        'or `103#p2`).',
      z
        .strictObject({
          from: described('First article reached.', Line),
          to: described('Last article reached.', Line),
          except: described(
            'Articles, or paragraphs of them, that are not reached.',
            z.array(Line),
          ),
        })
        .optional(),
    ),
    note: described(
      'A remark on reading the tier, where the words alone would mislead.',
      Line.optional(),
    ),
  }),
);
export type Tier = z.output<typeof Tier>;

export const ByReference = described(
  'Punishment by reference to another paragraph.',
  z.strictObject({
    ref: described('The paragraph whose tiers apply.', Id),
    how: described(
      '`same`: as there; `heavier`: 从重, within the tier; `as-appropriate`: 酌情.',
      z.enum(['same', 'heavier', 'as-appropriate']),
    ),
    zh: described('The exact Chinese phrase that refers.', Line),
    threshold: described(
      'Words of the referring paragraph that open the tier instead of those of the ' +
        'paragraph referred to.',
      Phrase.optional(),
    ),
  }),
);
