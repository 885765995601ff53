/** `/data/provisions.json`: every provision held, with its wordings. */
import { z } from 'astro/zod';
import { ChangedBy, Paragraph } from '../provision.ts';
import { Id, IsoDate, Line } from '../shared.ts';

/** An address on this site, without its origin: `/law/criminal-law/111/#p1`. */
export const Path = z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z][a-z0-9-]*)?$/);

/** One paragraph (款) as published. */
export const ParagraphData = z.strictObject({
  /** Its number in the article, from 1. */
  n: z.int().positive(),
  ...Paragraph.omit({ items: true, kind: true, comparedOn: true }).shape,
  /** The items (项) of the paragraph, in order. */
  items: z.array(
    z.strictObject({
      /** Its number in the paragraph, from 1. */
      n: z.int().positive(),
      /** Working translation of the item. */
      translation: Line,
    }),
  ),
});

/** One dated wording of a provision. */
export const VersionData = z.strictObject({
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
  /** The text of that wording. */
  paragraphs: z.array(ParagraphData),
});

/** One provision. */
export const ProvisionData = z.strictObject({
  /** Id of the provision: its address without the outer slashes. */
  id: Id,
  /** Address of its page. */
  url: Path,
  /** What it is about, in English. */
  title: Line,
  /** The day the present wording took effect, YYYY-MM-DD. */
  inForceFrom: IsoDate,
  /** The present wording. */
  paragraphs: z.array(ParagraphData),
  /** Every wording held, oldest first; the last is the present one. */
  versions: z.array(VersionData),
});
export type ProvisionData = z.output<typeof ProvisionData>;
