/** What a citation of a place needs to know, gathered once for every style, file and tag. */
import { parseAnchor } from '../reference/anchors.ts';
import { citeAt, type Citable, type CitedAmendment, type CitedLaw } from './citation-facts.ts';
import { shortCitation } from '../reference/short-citation.ts';
import { isKind, type AnyEntry, type Entry } from '../reference/entry.ts';
import { entryOf, find, type Reference } from '../reference/reference.ts';
import { revisionOf } from '../permanence/revision.ts';
import { articleOf, instrumentOf, provisionOf } from '../reference/id.ts';
import type { Wording } from '../reference/wordings.ts';

/**
 * Gather the facts. `wording` pins a provision; without it the present wording is pinned. A heading
 * is cited as a page: what stands under it is this reference's, not the law's.
 */
export function citableOf(
  reference: Reference,
  entry: AnyEntry,
  anchor?: string,
  wording?: Wording,
): Citable {
  if (anchor && !parseAnchor(anchor)) {
    const heading = entry.body.headings.find(({ id }) => id === anchor)?.text;
    if (heading) return citeAt(pageOf(reference, entry), anchor, heading);
  }
  if (isKind(entry, 'instrument'))
    return { ...pageOf(reference, entry), anchor, kind: 'instrument', law: lawOf(entry) };
  if (!isKind(entry, 'provision') && !isKind(entry, 'version'))
    return { ...pageOf(reference, entry), anchor };
  const whole = provisionAsLaw(reference, entry, wording);
  return anchor ? citeAt(whole, anchor) : whole;
}

/** A provision or a dated wording of one, cited as law. */
function provisionAsLaw(
  reference: Reference,
  entry: Entry<'provision'> | Entry<'version'>,
  wording: Wording | undefined,
): Citable {
  const provision = provisionOf(entry.id);
  const pinned =
    wording ??
    reference.wordings.get(provision)?.find(({ entry: of }) => of === entry) ??
    reference.wordings.get(provision)?.at(-1);
  const instrument = entryOf(reference, instrumentOf(entry.id), 'instrument');
  const { paragraphs } = (pinned?.entry ?? entry).data;
  return {
    ...pageOf(reference, entry),
    kind: instrument.data.form === 'judicial interpretation' ? 'interpretation' : 'provision',
    id: pinned?.id ?? entry.id,
    pageTitle: shortCitation(reference, provision),
    law: lawOf(instrument),
    place: {
      unit: instrument.data.unit,
      article: articleOf(entry.id),
      paragraph: undefined,
      item: undefined,
      tier: undefined,
      paragraphs: paragraphs.length,
      items: paragraphs.flatMap((paragraph, index) => (paragraph.kind === 'item' ? index + 1 : [])),
    },
    wording: pinned && {
      from: pinned.from,
      to: pinned.to,
      changedBy: changedBy(reference, pinned),
    },
  };
}

/** An entry as a page of this reference: for a provision, what is explained there. */
export function pageOf(reference: Reference, entry: AnyEntry): Citable {
  const ofItsKind = isKind(entry, 'case') || isKind(entry, 'claim');
  const pageTitle = isKind(entry, 'provision')
    ? `${shortCitation(reference, entry.id)}, ${entry.data.title}`
    : entry.data.title;
  return {
    kind: ofItsKind ? entry.kind : 'page',
    id: entry.id,
    anchor: undefined,
    pageTitle,
    revision: revisionOf(entry),
    revised: entry.data.updated,
    law: undefined,
    place: undefined,
    wording: undefined,
  };
}

function lawOf({ data }: Entry<'instrument'>): CitedLaw {
  const {
    title,
    zh,
    pinyin,
    short,
    shortZh,
    issuer,
    form,
    number,
    adopted,
    promulgated,
    inForceFrom,
    repealed,
  } = data;
  return {
    title,
    zh,
    pinyin,
    short,
    shortZh,
    issuer,
    form,
    number,
    adopted,
    promulgated,
    inForceFrom,
    repealed,
  };
}

/** The act that made a wording; undefined where none is recorded or held. */
function changedBy(reference: Reference, { entry }: Wording): CitedAmendment | undefined {
  const by = entry.data.changedBy;
  const act = by && find(reference, by.instrument, 'instrument');
  if (!act) return undefined;
  const { title, zh, short, shortZh, form, issuer, adopted, promulgated, inForceFrom } = act.data;
  return {
    title,
    zh,
    short,
    shortZh,
    form,
    issuer,
    clause: by.clause,
    adopted,
    promulgated,
    inForceFrom,
  };
}
