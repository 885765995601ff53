/** `/data/reference.json`: everything, from the same derivations as the pages. */
import { shortCitation } from '../../domain/reference/short-citation.ts';
import type { AnyEntry, Entry } from '../../domain/reference/entry.ts';
import { tierInWords } from '../../domain/law/penalty-wording.ts';
import { entriesOf, type Reference, wordingsAt } from '../../domain/reference/reference.ts';
import { revisionOf } from '../../domain/permanence/revision.ts';
import { tiersAt } from '../../domain/reference/tiers.ts';
import { kindsAsWritten, type AsWritten, type ReferenceData } from '../../schema/data/reference.ts';
import { shape } from '../../schema/data/shape.ts';
import { folderOf, type FolderOf, type Kind } from '../../schema/kinds.ts';
import type { Paragraph } from '../../schema/provision.ts';
import { licences, site } from '../../site.ts';
import { printId } from '../../domain/reference/id.ts';
import { urlOf } from '../../urls.ts';

/** The file. */
export function referenceJson(reference: Reference): ReferenceData {
  const all = <K extends Kind>(kind: K) =>
    entriesOf(reference, kind).map((entry) => ({
      ...pageOf(entry as AnyEntry),
      ...(entry as unknown as Entry<K>).data,
    }));
  const asWritten = Object.fromEntries(
    kindsAsWritten.map((kind) => [folderOf(kind), all(kind)]),
  ) as Pick<ReferenceData, FolderOf<AsWritten>>;
  return {
    schema: shape,
    name: site.name,
    origin: site.origin,
    lawAsOf: site.lawAsOf,
    licence: licences.data.url,
    notice:
      'Unofficial translations; only the Chinese text is authoritative. The law is stated and ' +
      'cases are given as reported: no advice, and no statement that anybody is guilty.',
    instruments: all('instrument'),
    provisions: entriesOf(reference, 'provision').map((entry) => provisionOf(reference, entry)),
    offences: entriesOf(reference, 'offence').map((entry) => ({
      ...pageOf(entry),
      ...entry.data,
      tiers: tiersOf(reference, entry.id),
    })),
    ...asWritten,
    thresholds: [...reference.thresholds],
    sources: [...reference.sources].map(([id, source]) => ({ id, ...source })),
    terms: [...reference.renderings],
    corrections: [...reference.corrections],
    moves: reference.moves.map(({ from, to, date, reason }) => ({ from, to, date, reason })),
    withdrawn: reference.withdrawn.map(({ id, data }) => ({ id, url: urlOf(id), ...data })),
  };
}

const pageOf = (entry: AnyEntry) => ({
  id: entry.id,
  url: urlOf(entry.id),
  revision: revisionOf(entry),
  headings: entry.body.headings.map(({ id, text }) => ({ id: id!, text })),
});

const numbered = (paragraphs: readonly Paragraph[]) =>
  paragraphs.map((paragraph, index) => ({ n: index + 1, ...paragraph }));

function provisionOf(
  reference: Reference,
  entry: Entry<'provision'> & AnyEntry,
): ReferenceData['provisions'][number] {
  const { paragraphs, changedBy, ...data } = entry.data;
  return {
    ...pageOf(entry),
    ...data,
    changedBy: changedBy ?? null,
    paragraphs: numbered(paragraphs),
    versions: wordingsAt(reference, entry.id).map(({ id, from, to, entry: wording }) => ({
      id,
      url: urlOf(id),
      inForceFrom: from,
      inForceTo: to ?? null,
      changedBy: wording.data.changedBy ?? null,
      effect: 'effect' in wording.data ? wording.data.effect : null,
      howKnown: 'howKnown' in wording.data ? wording.data.howKnown : null,
      paragraphs: numbered(wording.data.paragraphs),
    })),
  };
}

/** The tiers that count for an offence, as its page shows them. */
const tiersOf = (reference: Reference, id: string): ReferenceData['offences'][number]['tiers'] =>
  tiersAt(reference, id).map(({ page, anchor, paragraph, tier, by, gateway }) => ({
    id: printId({ page, anchor }),
    url: urlOf(page, anchor),
    citation: shortCitation(reference, page, `p${paragraph}`),
    gateway,
    applied: by?.how ?? null,
    threshold: tier.threshold ?? null,
    penalties: tier.penalties,
    inWords: tierInWords(tier),
  }));
