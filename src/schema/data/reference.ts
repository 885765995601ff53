/** `/data/reference.json`: everything the reference holds as data, in one file. */
import { z } from 'astro/zod';
import { Correction } from '../correction.ts';
import { schemas, type DataOf } from '../index.ts';
import { folderOf, kinds, kindTable, type FolderOf, type Kind } from '../kinds.ts';
import { Phrase, Tier } from '../penalty.ts';
import { ChangedBy, Paragraph } from '../provision.ts';
import { Rendering } from '../rendering.ts';
import { described, Id, IsoDate, Line } from '../shared.ts';
import { Source } from '../source.ts';
import { Move } from '../move.ts';
import { Threshold } from '../threshold.ts';
import { Withdrawn } from '../withdrawn.ts';
import { Path } from './provisions.ts';

/** What every page has beside the fields of its kind. */
export const pageData = {
  id: described('Id of the page: its address without the outer slashes.', Id),
  url: described('Address of the page.', Path),
  revision: described(
    'Short name of what the page says; it changes when the page does.',
    z.string().regex(/^[0-9a-f]{8}$/),
  ),
  headings: described(
    'The headings of its explanation that can be cited.',
    z.array(
      z.strictObject({
        id: described('Anchor of the heading.', Line),
        text: described('Its words.', Line),
      }),
    ),
  ),
};

export const WholeParagraph = described(
  'A paragraph with all that is held of it.',
  z.strictObject({
    n: described('Its number in the article, from 1.', z.int().positive()),
    ...Paragraph.shape,
  }),
);

export const Wording = described(
  'A dated wording.',
  z.strictObject({
    id: described('Id of its own page, which never changes.', Id),
    url: described('Address of that page.', Path),
    inForceFrom: described('First day in force, YYYY-MM-DD.', IsoDate),
    inForceTo: described('Last day in force, YYYY-MM-DD; null while in force.', IsoDate.nullable()),
    changedBy: described(
      'The act and clause that brought the wording; null for the first.',
      ChangedBy.nullable(),
    ),
    effect: described(
      'What the next change did to the sentence; null for the present wording.',
      Line.nullable(),
    ),
    howKnown: described(
      'How an older wording is known; null for the present wording.',
      Line.nullable(),
    ),
    paragraphs: described('The text of that wording.', z.array(WholeParagraph)),
  }),
);

export const OffenceTier = described(
  'A tier that counts for an offence, with its address.',
  z.strictObject({
    id: described('Id of the tier: its page and anchor.', Id),
    url: described('Address of the tier.', Path),
    citation: described('The paragraph it stands in, as a short citation.', Line),
    gateway: described(
      'True where the tier stands in another article and adds to the offence’s own, as ' +
        'Criminal Law 113 does.',
      z.boolean(),
    ),
    applied: described(
      'How it applies where the offence’s paragraph only refers to it; null where it punishes itself.',
      z.enum(['same', 'heavier', 'as-appropriate']).nullable(),
    ),
    threshold: described(
      'The words that open the tier; null for the base tier.',
      Phrase.nullable(),
    ),
    penalties: described(
      'What may be imposed, as alternatives unless marked supplementary.',
      Tier.shape.penalties,
    ),
    inWords: described('What the tier brings, in words.', Line),
  }),
);

/**
 * Kinds that the file lists as their authors wrote them; law and offences have forms of their own.
 */
export type AsWritten = Exclude<Kind, 'instrument' | 'provision' | 'version' | 'offence'>;
type Lists = {
  [K in AsWritten as FolderOf<K>]: z.ZodType<
    (DataOf<K> & z.output<z.ZodObject<typeof pageData>>)[]
  >;
};

/** A list for each of those kinds, named by its folder. */
export const kindsAsWritten = kinds.filter(
  (kind): kind is AsWritten => !['instrument', 'provision', 'version', 'offence'].includes(kind),
);
const listsAsWritten = () =>
  Object.fromEntries(
    kindsAsWritten.map((kind) => [
      folderOf(kind),
      described(kindTable[kind].data, z.array(schemas[kind].safeExtend(pageData))),
    ]),
  ) as unknown as Lists;

export const ReferenceData = z.strictObject({
  schema: described('Number of the shape. Within a number fields are only added.', z.literal(1)),
  name: described('Name of the reference.', Line),
  origin: described('Its address; every `url` below follows it.', z.url()),
  lawAsOf: described('The day as of which the law is stated, YYYY-MM-DD.', IsoDate),
  licence: described('Address of the licence.', z.url()),
  notice: described('What must be known before the data are used.', Line),
  instruments: described(
    'Laws, interpretations and rules.',
    z.array(schemas.instrument.safeExtend(pageData)),
  ),
  provisions: described(
    'Articles with their text, terms and tiers, and every wording held.',
    z.array(
      schemas.provision.omit({ paragraphs: true, changedBy: true }).safeExtend({
        ...pageData,
        changedBy: described(
          'The act and clause that brought the present wording; null for the first.',
          ChangedBy.nullable(),
        ),
        paragraphs: described('The present wording.', z.array(WholeParagraph)),
        versions: described(
          'Every wording held, oldest first; the last is the present one.',
          z.array(Wording),
        ),
      }),
    ),
  ),
  offences: described(
    'Crimes, with the tiers that follow from their provisions.',
    z.array(
      schemas.offence.safeExtend({
        ...pageData,
        tiers: described(
          'The tiers that count, in the order of the provisions; those that another article adds come last.',
          z.array(OffenceTier),
        ),
      }),
    ),
  ),
  ...listsAsWritten(),
  thresholds: described(
    'Codified thresholds: level, number and damage, and what they lead to.',
    z.array(Threshold),
  ),
  sources: described(
    'Sources, by id.',
    z.array(
      Source.safeExtend({
        id: described('Its id, as entries name it.', Line),
      }),
    ),
  ),
  terms: described(
    'The terms table: how a legal term is put into English everywhere.',
    z.array(Rendering),
  ),
  corrections: described('Corrections of published pages, latest first.', z.array(Correction)),
  moves: described('Pages and places that have moved, latest first.', z.array(Move)),
  withdrawn: described(
    'Pages that were withdrawn, latest first.',
    z.array(
      Withdrawn.safeExtend({
        id: described('Id the page had.', Id),
        url: described('Its address, which still answers.', Path),
      }),
    ),
  ),
});
export type ReferenceData = z.output<typeof ReferenceData>;
