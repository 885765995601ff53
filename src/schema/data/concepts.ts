/** `/data/concepts.json`: the vocabulary as SKOS in JSON-LD. Addresses are whole, with the origin. */
import { z } from 'astro/zod';
import { IsoDate, Line } from '../shared.ts';

const Address = z.url();

/** One vocabulary: the pages of a kind. */
export const Scheme = z.strictObject({
  /** Address of the page that lists it. */
  '@id': Address,
  /** `ConceptScheme`. */
  '@type': z.literal('ConceptScheme'),
  /** Its name. */
  prefLabel: z.strictObject({
    /** In English. */
    en: Line,
  }),
  /** Number of the shape of this file. */
  schema: z.literal(1),
  /** The day as of which the law is stated, YYYY-MM-DD. */
  lawAsOf: IsoDate,
  /** Address of the licence. */
  licence: Address,
  /** Concepts that have nothing broader. */
  hasTopConcept: z.array(Address),
});

/** One term. */
export const ConceptData = z.strictObject({
  /** Address of its page. */
  '@id': Address,
  /** `Concept`. */
  '@type': z.literal('Concept'),
  /** The vocabulary it belongs to. */
  inScheme: Address,
  /** The term, one a language. */
  prefLabel: z.strictObject({
    /** In English. */
    en: Line,
    /** In simplified Chinese. */
    'zh-Hans': Line.optional(),
  }),
  /** Other names by language. */
  altLabel: z
    .strictObject({
      /** In English. */
      en: z.array(Line).optional(),
      /** In simplified Chinese. */
      'zh-Hans': z.array(Line).optional(),
      /** In traditional Chinese. */
      'zh-Hant': z.array(Line).optional(),
      /** Pinyin of the term. */
      'zh-Latn-pinyin': z.array(Line).optional(),
    })
    .optional(),
  /** What it means, in English. */
  definition: z.strictObject({
    /** In English. */
    en: Line,
  }),
  /** What it is often confused with, and the difference. */
  scopeNote: z
    .strictObject({
      /** In English, one a term. */
      en: z.array(Line),
    })
    .optional(),
  /** The broader term. */
  broader: z.array(Address).optional(),
  /** Terms that this one is broader than. */
  narrower: z.array(Address).optional(),
  /** Terms that either page recommends to the reader of the other. */
  related: z.array(Address).optional(),
  /** The provisions that govern it, main one first. */
  source: z.array(Address).optional(),
  /** The day the page was last changed in substance, YYYY-MM-DD. */
  modified: IsoDate,
});
export type ConceptData = z.output<typeof ConceptData>;

export const Concepts = z.strictObject({
  /** What the keys mean; nothing has to be fetched. */
  '@context': z.record(z.string(), z.unknown()),
  /** The vocabularies, then their terms. */
  '@graph': z.array(z.union([Scheme, ConceptData])),
});
export type Concepts = z.output<typeof Concepts>;
