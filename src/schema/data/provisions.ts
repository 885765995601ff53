/** `/data/provisions.json`: every provision held, with its wordings. */
import { z } from 'astro/zod';
import { ChangedBy, Paragraph } from '../provision.ts';
import { described, Id, IsoDate, Line } from '../shared.ts';

/** An address on this site, without its origin: `/law/criminal-law/111/#p1`. */
export const Path = z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z][a-z0-9-]*)?$/);

export const ParagraphData = described(
  'One paragraph (款) as published.',
  z.strictObject({
    n: described('Its number in the article, from 1.', z.int().positive()),
    ...Paragraph.omit({ items: true, kind: true, comparedOn: true }).shape,
    items: described(
      'The items (项) of the paragraph, in order.',
      z.array(
        z.strictObject({
          n: described('Its number in the paragraph, from 1.', z.int().positive()),
          translation: described('Working translation of the item.', Line),
        }),
      ),
    ),
  }),
);

export const VersionData = described(
  'One dated wording of a provision.',
  z.strictObject({
    id: described('Id of its own page, which never changes.', Id),
    url: described('Address of that page.', Path),
    inForceFrom: described('First day in force, YYYY-MM-DD.', IsoDate),
    inForceTo: described('Last day in force, YYYY-MM-DD; null while in force.', IsoDate.nullable()),
    changedBy: described(
      'The act and clause that brought the wording; null for the first.',
      ChangedBy.nullable(),
    ),
    paragraphs: described('The text of that wording.', z.array(ParagraphData)),
  }),
);

export const ProvisionData = described(
  'One provision.',
  z.strictObject({
    id: described('Id of the provision: its address without the outer slashes.', Id),
    url: described('Address of its page.', Path),
    title: described('What it is about, in English.', Line),
    inForceFrom: described('The day the present wording took effect, YYYY-MM-DD.', IsoDate),
    paragraphs: described('The present wording.', z.array(ParagraphData)),
    versions: described(
      'Every wording held, oldest first; the last is the present one.',
      z.array(VersionData),
    ),
  }),
);
export type ProvisionData = z.output<typeof ProvisionData>;
