/**
 * `/data/concepts.json`: the vocabulary as SKOS in JSON-LD. Addresses are whole, with the origin.
 */
import { z } from 'astro/zod';
import { described, IsoDate, Line } from '../shared.ts';

const Address = z.url();

export const Scheme = described(
  'One vocabulary: the pages of a kind.',
  z.strictObject({
    '@id': described('Address of the page that lists it.', Address),
    '@type': described('`ConceptScheme`.', z.literal('ConceptScheme')),
    prefLabel: described(
      'Its name.',
      z.strictObject({
        en: described('In English.', Line),
      }),
    ),
    schema: described('Number of the shape of this file.', z.literal(1)),
    lawAsOf: described('The day as of which the law is stated, YYYY-MM-DD.', IsoDate),
    licence: described('Address of the licence.', Address),
    hasTopConcept: described('Concepts that have nothing broader.', z.array(Address)),
  }),
);

export const ConceptData = described(
  'One term.',
  z.strictObject({
    '@id': described('Address of its page.', Address),
    '@type': described('`Concept`.', z.literal('Concept')),
    inScheme: described('The vocabulary it belongs to.', Address),
    prefLabel: described(
      'The term, one a language.',
      z.strictObject({
        en: described('In English.', Line),
        'zh-Hans': described('In simplified Chinese.', Line.optional()),
      }),
    ),
    altLabel: described(
      'Other names by language.',
      z
        .strictObject({
          en: described('In English.', z.array(Line).optional()),
          'zh-Hans': described('In simplified Chinese.', z.array(Line).optional()),
          'zh-Hant': described('In traditional Chinese.', z.array(Line).optional()),
          'zh-Latn-pinyin': described('Pinyin of the term.', z.array(Line).optional()),
        })
        .optional(),
    ),
    definition: described(
      'What it means, in English.',
      z.strictObject({
        en: described('In English.', Line),
      }),
    ),
    scopeNote: described(
      'What it is often confused with, and the difference.',
      z
        .strictObject({
          en: described('In English, one a term.', z.array(Line)),
        })
        .optional(),
    ),
    broader: described('The broader term.', z.array(Address).optional()),
    narrower: described('Terms that this one is broader than.', z.array(Address).optional()),
    related: described(
      'Terms that either page recommends to the reader of the other.',
      z.array(Address).optional(),
    ),
    source: described(
      'The provisions that govern it, main one first.',
      z.array(Address).optional(),
    ),
    modified: described('The day the page was last changed in substance, YYYY-MM-DD.', IsoDate),
  }),
);
export type ConceptData = z.output<typeof ConceptData>;

export const Concepts = z.strictObject({
  '@context': described(
    'What the keys mean; nothing has to be fetched.',
    z.record(z.string(), z.unknown()),
  ),
  '@graph': described(
    'The vocabularies, then their terms.',
    z.array(z.union([Scheme, ConceptData])),
  ),
});
export type Concepts = z.output<typeof Concepts>;
