/** A provision: one article, its text by paragraph and item, its anatomy and its tiers. */
import { z } from 'astro/zod';
import { ByReference, Tier } from './penalty.ts';
import { Id, IsoDate, Line, pageFields } from './shared.ts';

/** A phrase of the paragraph and the part it plays. */
export const Term = z.strictObject({
  /** What the phrase does in the rule. */
  role: z.enum([
    'actor',
    'conduct',
    'object',
    'recipient',
    'mental-state',
    'threshold',
    'condition',
    'result',
    'penalty',
    'effect',
    'authority',
    'time',
    'definition',
  ]),
  /** The exact Chinese phrase: a term, not a sentence. It must stand in the paragraph. */
  zh: Line,
  /** Pinyin with tone marks, where it helps. */
  pinyin: Line.optional(),
  /** The English used in the translation for it, letter for letter, so that it can be marked there. */
  en: Line,
  /** The page that explains it. */
  concept: Id.optional(),
});

/** One 款 of an article. Its place in the list is its number. */
export const Paragraph = z.strictObject({
  /** Working translation, written for this reference from the Chinese text. */
  translation: Line,
  /** The 项 of the paragraph, in order. */
  items: z
    .array(
      z.strictObject({
        /** Working translation of the item. */
        translation: Line,
      }),
    )
    .default([]),
  /** `item` where the official text prints an item as a paragraph of its own. */
  kind: z.enum(['paragraph', 'item']).default('paragraph'),
  /** The phrases that carry the rule. */
  terms: z.array(Term).default([]),
  /** Sentencing tiers, in the order of the statute; empty where the paragraph punishes nothing. */
  tiers: z.array(Tier).default([]),
  /** Set where the paragraph punishes by pointing at another. */
  punishedBy: ByReference.optional(),
  /** SHA-256 of the official paragraph: text then items, labels included, NFKC, no white space. */
  textDigest: z.string().regex(/^sha256-[0-9a-f]{64}$/, {
    error: 'not a digest; npm run new prints it from the official text',
  }),
  /** The day the translation was last compared with the official text. */
  comparedOn: IsoDate,
});
export type Paragraph = z.output<typeof Paragraph>;

/** The act and clause that brought a wording. */
export const ChangedBy = z.strictObject({
  /** Id of the amending instrument. */
  instrument: Id,
  /** Number of its clause. */
  clause: z.int().positive(),
});

/** Frontmatter of `content/law/<instrument>/<article>.mdx`. The body explains. */
export const Provision = z.strictObject({
  ...pageFields,
  /** The day the present wording took effect. */
  inForceFrom: IsoDate,
  /** Who changed it last; left out where the wording is the first. */
  changedBy: ChangedBy.optional(),
  /** What is known of earlier wording that is not held here, in a sentence. */
  versionsNote: Line.optional(),
  /** The text by paragraph (款), in order. */
  paragraphs: z.array(Paragraph).min(1),
});
export type Provision = z.output<typeof Provision>;
