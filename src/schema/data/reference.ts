/** `/data/reference.json`: everything the reference holds as data, in one file. */
import { z } from 'astro/zod';
import { Correction } from '../correction.ts';
import { schemas } from '../index.ts';
import { Phrase, Tier } from '../penalty.ts';
import { ChangedBy, Paragraph } from '../provision.ts';
import { Rendering } from '../rendering.ts';
import { Id, IsoDate, Line } from '../shared.ts';
import { Source } from '../source.ts';
import { Move } from '../move.ts';
import { Threshold } from '../threshold.ts';
import { Withdrawn } from '../withdrawn.ts';
import { Path } from './provisions.ts';

/** What every page has beside the fields of its kind. */
export const pageData = {
  /** Id of the page: its address without the outer slashes. */
  id: Id,
  /** Address of the page. */
  url: Path,
  /** Short name of what the page says; it changes when the page does. */
  revision: z.string().regex(/^[0-9a-f]{8}$/),
  /** The headings of its explanation that can be cited. */
  headings: z.array(
    z.strictObject({
      /** Anchor of the heading. */
      id: Line,
      /** Its words. */
      text: Line,
    }),
  ),
};

/** A paragraph with all that is held of it. */
export const WholeParagraph = z.strictObject({
  /** Its number in the article, from 1. */
  n: z.int().positive(),
  ...Paragraph.shape,
});

/** A dated wording. */
export const Wording = z.strictObject({
  /** Id of its own page, which never changes. */
  id: Id,
  /** Address of that page. */
  url: Path,
  /** First day in force, YYYY-MM-DD. */
  inForceFrom: IsoDate,
  /** Last day in force, YYYY-MM-DD; null while in force. */
  inForceTo: IsoDate.nullable(),
  /** The act and clause that brought the wording; null for the first. */
  changedBy: ChangedBy.nullable(),
  /** What the next change did to the sentence; null for the present wording. */
  effect: Line.nullable(),
  /** How an older wording is known; null for the present wording. */
  howKnown: Line.nullable(),
  /** The text of that wording. */
  paragraphs: z.array(WholeParagraph),
});

/** A tier that counts for an offence, with its address. */
export const OffenceTier = z.strictObject({
  /** Id of the tier: its page and anchor. */
  id: Id,
  /** Address of the tier. */
  url: Path,
  /** The paragraph it stands in, as a short citation. */
  citation: Line,
  /** True where the tier stands in another article and adds to the offence’s own, as Criminal Law 113 does. */
  gateway: z.boolean(),
  /** How it applies where the offence’s paragraph only refers to it; null where it punishes itself. */
  applied: z.enum(['same', 'heavier', 'as-appropriate']).nullable(),
  /** The words that open the tier; null for the base tier. */
  threshold: Phrase.nullable(),
  /** What may be imposed, as alternatives unless marked supplementary. */
  penalties: Tier.shape.penalties,
  /** What the tier brings, in words. */
  inWords: Line,
});

export const ReferenceData = z.strictObject({
  /** Number of the shape. Within a number fields are only added. */
  schema: z.literal(1),
  /** Name of the reference. */
  name: Line,
  /** Its address; every `url` below follows it. */
  origin: z.url(),
  /** The day as of which the law is stated, YYYY-MM-DD. */
  lawAsOf: IsoDate,
  /** Address of the licence. */
  licence: z.url(),
  /** What must be known before the data are used. */
  notice: Line,
  /** Laws, interpretations and rules. */
  instruments: z.array(schemas.instrument.safeExtend(pageData)),
  /** Articles with their text, terms and tiers, and every wording held. */
  provisions: z.array(
    schemas.provision.omit({ paragraphs: true, changedBy: true }).safeExtend({
      ...pageData,
      /** The act and clause that brought the present wording; null for the first. */
      changedBy: ChangedBy.nullable(),
      /** The present wording. */
      paragraphs: z.array(WholeParagraph),
      /** Every wording held, oldest first; the last is the present one. */
      versions: z.array(Wording),
    }),
  ),
  /** Crimes, with the tiers that follow from their provisions. */
  offences: z.array(
    schemas.offence.safeExtend({
      ...pageData,
      /** The tiers that count, in the order of the provisions; those that another article adds come last. */
      tiers: z.array(OffenceTier),
    }),
  ),
  /** What moves a sentence. */
  factors: z.array(schemas.factor.safeExtend(pageData)),
  /** Kinds of punishment. */
  penalties: z.array(schemas.penalty.safeExtend(pageData)),
  /** Terms and what they mean in law. */
  concepts: z.array(schemas.concept.safeExtend(pageData)),
  /** Steps between suspicion and the execution of a sentence. */
  procedure: z.array(schemas.procedure.safeExtend(pageData)),
  /** What the news report says, one statement at a time, with a verdict. */
  claims: z.array(schemas.claim.safeExtend(pageData)),
  /** Publicly reported cases, one person each. */
  cases: z.array(schemas.case.safeExtend(pageData)),
  /** Longer explanations: the question and the short answer. */
  guides: z.array(schemas.guide.safeExtend(pageData)),
  /** Codified thresholds: level, number and damage, and what they lead to. */
  thresholds: z.array(Threshold),
  /** Sources, by id. */
  sources: z.array(
    Source.safeExtend({
      /** Its id, as entries name it. */
      id: Line,
    }),
  ),
  /** The terms table: how a legal term is put into English everywhere. */
  terms: z.array(Rendering),
  /** Corrections of published pages, latest first. */
  corrections: z.array(Correction),
  /** Pages and places that have moved, latest first. */
  moves: z.array(Move),
  /** Pages that were withdrawn, latest first. */
  withdrawn: z.array(
    Withdrawn.safeExtend({
      /** Id the page had. */
      id: Id,
      /** Its address, which still answers. */
      url: Path,
    }),
  ),
});
export type ReferenceData = z.output<typeof ReferenceData>;
