/** A provision: one article, its text by paragraph and item, its anatomy and its tiers. */
import { z } from 'astro/zod';
import { ByReference, Tier } from './penalty.ts';
import { described, Id, IsoDate, Line, pageFields } from './shared.ts';

export const Term = described(
  'A phrase of the paragraph and the part it plays.',
  z.strictObject({
    role: described(
      'What the phrase does in the rule.',
      z.enum([
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
    ),
    zh: described(
      'The exact Chinese phrase: a term, not a sentence. It must stand in the paragraph.',
      Line,
    ),
    pinyin: described('Pinyin with tone marks, where it helps.', Line.optional()),
    en: described(
      'The English used in the translation for it, letter for letter, so that it can be marked there.',
      Line,
    ),
    concept: described('The page that explains it.', Id.optional()),
  }),
);

export const Paragraph = described(
  'One 款 of an article. Its place in the list is its number.',
  z.strictObject({
    translation: described(
      'Working translation, written for this reference from the Chinese text.',
      Line,
    ),
    items: described(
      'The 项 of the paragraph, in order.',
      z
        .array(
          z.strictObject({
            translation: described('Working translation of the item.', Line),
          }),
        )
        .default([]),
    ),
    kind: described(
      '`item` where the official text prints an item as a paragraph of its own.',
      z.enum(['paragraph', 'item']).default('paragraph'),
    ),
    terms: described('The phrases that carry the rule.', z.array(Term).default([])),
    tiers: described(
      'Sentencing tiers, in the order of the statute; empty where the paragraph punishes nothing.',
      z.array(Tier).default([]),
    ),
    punishedBy: described(
      'Set where the paragraph punishes by pointing at another.',
      ByReference.optional(),
    ),
    textDigest: described(
      'SHA-256 of the official paragraph: text then items, labels included, NFKC, no white space.',
      z.string().regex(/^sha256-[0-9a-f]{64}$/, {
        error: 'not a digest; npm run new prints it from the official text',
      }),
    ),
    comparedOn: described(
      'The day the translation was last compared with the official text.',
      IsoDate,
    ),
  }),
);
export type Paragraph = z.output<typeof Paragraph>;

export const ChangedBy = described(
  'The act and clause that brought a wording.',
  z.strictObject({
    instrument: described('Id of the amending instrument.', Id),
    clause: described('Number of its clause.', z.int().positive()),
  }),
);

export const Provision = described(
  'Frontmatter of `content/law/<instrument>/<article>.mdx`. The body explains.',
  z.strictObject({
    ...pageFields,
    inForceFrom: described('The day the present wording took effect.', IsoDate),
    changedBy: described(
      'Who changed it last; left out where the wording is the first.',
      ChangedBy.optional(),
    ),
    versionsNote: described(
      'What is known of earlier wording that is not held here, in a sentence.',
      Line.optional(),
    ),
    paragraphs: described('The text by paragraph (款), in order.', z.array(Paragraph).min(1)),
  }),
);
export type Provision = z.output<typeof Provision>;
