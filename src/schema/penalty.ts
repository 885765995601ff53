/** Penalties and tiers: the sentencing data of a provision, as the statute states it. */
import { z } from 'astro/zod';
import { Id, Line } from './shared.ts';

export const marks = {
  /**
   * `principal`: imposed as a sentence by itself (political rights and fines can be, where the
   * article says so); `supplementary`: added to another; `either`: 并处或者单处.
   */
  role: z.enum(['principal', 'supplementary', 'either']).default('principal'),
  /** `shall`: imposed whenever the tier applies or one of its alternatives is chosen; `may`: 可以. */
  mode: z.enum(['shall', 'may']).default('shall'),
};

/** Imprisonment for a term. The statutory ends, 6 and 180 months, stand where the law says only 以下 or 以上. */
export const FixedTerm = z.strictObject({
  /** What kind of penalty it is. */
  kind: z.literal('fixed-term'),
  /** Shortest term, in months, inclusive (Criminal Law 45, 99). */
  minMonths: z.int().min(6).max(300),
  /** Longest term, in months, inclusive. */
  maxMonths: z.int().min(6).max(300),
  ...marks,
});

/** The kinds that need no figure. */
const plain = <K extends string>(kind: K) =>
  z.strictObject({
    /** What kind of penalty it is. */
    kind: z.literal(kind),
    ...marks,
  });

/** One penalty of a tier; which fields it has depends on `kind`. */
export const Penalty = z.discriminatedUnion('kind', [
  FixedTerm,
  plain('life'),
  plain('death'),
  plain('criminal-detention'),
  plain('public-surveillance'),
  plain('deprivation-of-political-rights'),
  plain('fine'),
  plain('confiscation-of-property'),
]);
export type Penalty = z.output<typeof Penalty>;

/** A phrase of the statute: the exact Chinese, and the English used for it here. */
export const Phrase = z.strictObject({
  /** The exact Chinese phrase; it must stand in the paragraph. */
  zh: Line,
  /** The English used for it on this site. */
  en: Line,
});

/** One step of the scale: when it applies and what it brings. Listed in the order of the statute. */
export const Tier = z.strictObject({
  /** The words that open the tier; left out for the base tier. */
  threshold: Phrase.optional(),
  /** What may be imposed, as alternatives unless marked supplementary. */
  penalties: z.array(Penalty).min(1, { error: 'a tier without a penalty; list at least one' }),
  /**
   * Only for a tier that adds to other articles, as Criminal Law 113 does: the articles it reaches,
   * first to last within the same instrument, save those excepted (`107`, or `103#p2`).
   */
  reaches: z
    .strictObject({
      /** First article reached. */
      from: Line,
      /** Last article reached. */
      to: Line,
      /** Articles, or paragraphs of them, that are not reached. */
      except: z.array(Line),
    })
    .optional(),
  /** A remark on reading the tier, where the words alone would mislead. */
  note: Line.optional(),
});
export type Tier = z.output<typeof Tier>;

/** Punishment by reference to another paragraph. */
export const ByReference = z.strictObject({
  /** The paragraph whose tiers apply. */
  ref: Id,
  /** `same`: as there; `heavier`: 从重, within the tier; `as-appropriate`: 酌情. */
  how: z.enum(['same', 'heavier', 'as-appropriate']),
  /** The exact Chinese phrase that refers. */
  zh: Line,
  /** Words of the referring paragraph that open the tier instead of those of the paragraph referred to. */
  threshold: Phrase.optional(),
});
