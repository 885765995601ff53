/**
 * `/data/provisions.json`: every provision held, in the shape that design and data page document.
 */
import { entriesOf, type Reference, wordingsAt } from '../../domain/reference/reference.ts';
import type { ProvisionData } from '../../schema/data/provisions.ts';
import type { Paragraph } from '../../schema/provision.ts';
import { urlOf } from '../../urls.ts';

const paragraphJson = (paragraph: Paragraph, index: number) => ({
  n: index + 1,
  translation: paragraph.translation,
  textDigest: paragraph.textDigest,
  items: paragraph.items.map((item, i) => ({ n: i + 1, translation: item.translation })),
  tiers: paragraph.tiers,
  ...(paragraph.punishedBy ? { punishedBy: paragraph.punishedBy } : {}),
  terms: paragraph.terms,
});

/** One object a provision; its wordings, oldest first, under `versions`. */
export const provisionsJson = (reference: Reference): ProvisionData[] =>
  entriesOf(reference, 'provision').map((entry) => ({
    id: entry.id,
    url: urlOf(entry.id),
    title: entry.data.title,
    inForceFrom: entry.data.inForceFrom,
    paragraphs: entry.data.paragraphs.map(paragraphJson),
    versions: wordingsAt(reference, entry.id).map((wording) => ({
      id: wording.id,
      url: urlOf(wording.id),
      inForceFrom: wording.from,
      inForceTo: wording.to ?? null,
      changedBy: wording.entry.data.changedBy ?? null,
      paragraphs: wording.entry.data.paragraphs.map(paragraphJson),
    })),
  }));
