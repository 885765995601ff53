/** What a citation of a place needs to know, gathered once for every style, file and tag. */
import { parseAnchor } from './anchors.ts';
import { shortCitation } from './citation.ts';
import { isKind, type AnyEntry, type Entry } from './entry.ts';
import { find, type Reference } from './reference.ts';
import { revisionOf } from './revision.ts';
import type { Wording } from './validity.ts';

/** What is cited decides the form: law by its own name, everything else as a page of this reference. */
export type CitableKind = 'provision' | 'interpretation' | 'instrument' | 'case' | 'claim' | 'page';

/** Facts of one citation. Dates are ISO. What is not known is undefined, never guessed. */
export interface Citable {
  kind: CitableKind;
  /** Id of the page cited; a provision is cited at its dated wording. */
  id: string;
  anchor: string | undefined;
  /** Title of the page, with the place where an anchor names one. */
  pageTitle: string;
  /** Short content hash of the page. */
  revision: string;
  /** The day the page was last revised. */
  revised: string;
  /** The instrument, for provisions, interpretations and instruments. */
  law: { title: string; zh: string; pinyin: string | undefined; short: string; shortZh: string; issuer: string; form: string; number: string | undefined; adopted: string | undefined; promulgated: string | undefined; inForceFrom: string; repealed: string | undefined } | undefined;
  /** Where in it. `unit` is `art.`, `clause` or `section`. */
  place: { unit: string; article: string; paragraph: number | undefined; item: number | undefined } | undefined;
  /** The wording that is pinned: from its first day to its last, and what brought it. */
  wording: { from: string; to: string | undefined; changedBy: { title: string; zh: string; short: string; shortZh: string; clause: number; inForceFrom: string } | undefined } | undefined;
}

/** Gather the facts. `wording` pins a provision; without it the present wording is pinned. */
export function citableOf(reference: Reference, entry: AnyEntry, anchor?: string, wording?: Wording): Citable {
  const own = { anchor, revision: revisionOf(entry), revised: entry.data.updated };
  if (isKind(entry, 'instrument')) return { ...own, kind: 'instrument', id: entry.id, pageTitle: entry.data.title, law: lawOf(entry), place: undefined, wording: undefined };
  if (!isKind(entry, 'provision') && !isKind(entry, 'version')) {
    const heading = anchor ? entry.body.headings.find(({ id }) => id === anchor)?.text : undefined;
    return { ...own, kind: isKind(entry, 'case') ? 'case' : isKind(entry, 'claim') ? 'claim' : 'page', id: entry.id, pageTitle: heading ? `${entry.data.title}: ${heading}` : entry.data.title, law: undefined, place: undefined, wording: undefined };
  }
  const [kind, slug, article = ''] = entry.id.split('/');
  const provision = `${kind}/${slug}/${article}`;
  const pinned = wording ?? reference.wordings.get(provision)?.find(({ entry: of }) => of === entry) ?? reference.wordings.get(provision)?.at(-1);
  const instrument = find(reference, `${kind}/${slug}`, 'instrument')!;
  const at = anchor ? parseAnchor(anchor) : undefined;
  return {
    ...own,
    kind: instrument.data.form === 'judicial interpretation' ? 'interpretation' : 'provision',
    id: pinned?.id ?? entry.id,
    pageTitle: shortCitation(reference, provision, at ? anchor : undefined),
    law: lawOf(instrument),
    place: { unit: instrument.data.unit, article, paragraph: at?.paragraph, item: at?.item },
    wording: pinned && { from: pinned.from, to: pinned.to, changedBy: changedBy(reference, pinned) },
  };
}

function lawOf({ data }: Entry<'instrument'>): Citable['law'] {
  const { title, zh, pinyin, short, shortZh, issuer, form, number, adopted, promulgated, inForceFrom, repealed } = data;
  return { title, zh, pinyin, short, shortZh, issuer, form, number, adopted, promulgated, inForceFrom, repealed };
}

function changedBy(reference: Reference, { entry }: Wording): NonNullable<Citable['wording']>['changedBy'] {
  const by = entry.data.changedBy;
  const act = by && find(reference, by.instrument, 'instrument');
  return act && { title: act.data.title, zh: act.data.zh, short: act.data.short, shortZh: act.data.shortZh, clause: by.clause, inForceFrom: act.data.inForceFrom };
}
