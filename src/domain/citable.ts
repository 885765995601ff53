/** What a citation of a place needs to know, gathered once for every style, file and tag. */
import { parseAnchor } from './anchors.ts';
import { citeAt } from './cite/cited.ts';
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
  law:
    | {
        title: string;
        zh: string;
        pinyin: string | undefined;
        short: string;
        shortZh: string;
        issuer: string;
        form: string;
        number: string | undefined;
        adopted: string | undefined;
        promulgated: string | undefined;
        inForceFrom: string;
        repealed: string | undefined;
      }
    | undefined;
  /** Where in it. `unit` is `art.`, `clause` or `section`; `paragraphs` counts those of the article, `items` are those of them that are items printed as paragraphs. */
  place:
    | {
        unit: string;
        article: string;
        paragraph: number | undefined;
        item: number | undefined;
        tier: number | undefined;
        paragraphs: number;
        items: number[];
      }
    | undefined;
  /** The wording that is pinned: from its first day to its last, and what brought it. */
  wording:
    | {
        from: string;
        to: string | undefined;
        changedBy:
          | {
              title: string;
              zh: string;
              short: string;
              shortZh: string;
              form: string;
              issuer: string;
              clause: number;
              adopted: string | undefined;
              promulgated: string | undefined;
              inForceFrom: string;
            }
          | undefined;
      }
    | undefined;
}

/** Gather the facts. `wording` pins a provision; without it the present wording is pinned. A heading is cited as a page: what stands under it is this reference's, not the law's. */
export function citableOf(
  reference: Reference,
  entry: AnyEntry,
  anchor?: string,
  wording?: Wording,
): Citable {
  const heading =
    anchor && !parseAnchor(anchor)
      ? entry.body.headings.find(({ id }) => id === anchor)?.text
      : undefined;
  if (heading) return citeAt(pageOf(reference, entry), anchor!, heading);
  if (isKind(entry, 'instrument'))
    return { ...pageOf(reference, entry), anchor, kind: 'instrument', law: lawOf(entry) };
  if (!isKind(entry, 'provision') && !isKind(entry, 'version'))
    return { ...pageOf(reference, entry), anchor };
  const [kind, slug, article = ''] = entry.id.split('/');
  const provision = `${kind}/${slug}/${article}`;
  const pinned =
    wording ??
    reference.wordings.get(provision)?.find(({ entry: of }) => of === entry) ??
    reference.wordings.get(provision)?.at(-1);
  const instrument = find(reference, `${kind}/${slug}`, 'instrument')!;
  const { paragraphs } = (pinned?.entry ?? entry).data;
  const whole: Citable = {
    ...pageOf(reference, entry),
    kind: instrument.data.form === 'judicial interpretation' ? 'interpretation' : 'provision',
    id: pinned?.id ?? entry.id,
    pageTitle: shortCitation(reference, provision),
    law: lawOf(instrument),
    place: {
      unit: instrument.data.unit,
      article,
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
  return anchor ? citeAt(whole, anchor) : whole;
}

/** An entry as a page of this reference: for a provision, what is explained there. */
export function pageOf(reference: Reference, entry: AnyEntry): Citable {
  const kind = isKind(entry, 'case') ? 'case' : isKind(entry, 'claim') ? 'claim' : 'page';
  const pageTitle = isKind(entry, 'provision')
    ? `${shortCitation(reference, entry.id)}, ${entry.data.title}`
    : entry.data.title;
  return {
    kind,
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

function lawOf({ data }: Entry<'instrument'>): Citable['law'] {
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

function changedBy(
  reference: Reference,
  { entry }: Wording,
): NonNullable<Citable['wording']>['changedBy'] {
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
