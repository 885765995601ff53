/** The citations of a page: its facts, its places and how every style writes them. */
import { parseAnchor, placeInWords } from '../domain/anchors.ts';
import { citableOf, pageOf } from '../domain/citable.ts';
import { citeAt, revisionInAddress, type Cited } from '../domain/cite/cited.ts';
import type { Run } from '../domain/cite/runs.ts';
import type { Style } from '../domain/cite/styles.ts';
import { isKind, type AnyEntry } from '../domain/entry.ts';
import type { Reference } from '../domain/reference.ts';
import type { Wording } from '../domain/validity.ts';
import { site } from '../site.ts';
import { absoluteUrl, citedUrl } from '../urls.ts';

/** What can be cited on a page: as a whole, as a page of this reference where that is something else, and by place. */
export interface CitableSet {
  whole: Cited;
  /** What this reference explains, on pages that are cited as law. */
  explanation: Cited | undefined;
  /** Anchors with their names: “¶ 1 item 2”, or the words of a heading. */
  places: { anchor: string; label: string; heading: boolean }[];
}

/** An entry's own page, or a wording of a provision at its dated address (`dated`). */
export function citableSet(reference: Reference, entry: AnyEntry, wording?: Wording, dated = false): CitableSet {
  const whole = citableOf(reference, entry, undefined, wording);
  const headings = dated && isKind(entry, 'provision') ? [] : entry.body.headings.flatMap(({ id, text }) => (id ? { anchor: id, label: text, heading: true } : []));
  const own = [...(reference.anchors.get(whole.id) ?? [])].flatMap((anchor) => {
    const place = parseAnchor(anchor);
    return place ? { anchor, label: `${placeInWords(anchor).trim()}${place.tier ? `, sentencing tier ${place.tier}` : ''}`, heading: false } : [];
  });
  const law = whole.law !== undefined;
  const explains = law && !(dated && isKind(entry, 'provision'));
  return { whole, explanation: explains ? pageOf(reference, entry) : undefined, places: [...own, ...headings] };
}

/** A page that is no entry: by its title alone. */
export const citablePage = (id: string, pageTitle: string): CitableSet => ({
  whole: { kind: 'page', id, anchor: undefined, pageTitle, revision: undefined, revised: undefined, law: undefined, place: undefined, wording: undefined },
  explanation: undefined,
  places: [],
});

/** A place of the set: paragraphs are cited as law, headings as what is explained. */
export function citedAt({ whole, explanation }: CitableSet, { anchor, label, heading }: CitableSet['places'][number]): Cited {
  return heading ? citeAt(explanation ?? whole, anchor, label) : citeAt(whole, anchor);
}

/** A citation in a style, with the address it carries. */
export const write = (style: Style, cited: Cited): Run[] =>
  style.write(cited, { url: citedUrl(absoluteUrl(cited.id), revisionInAddress(cited), cited.anchor), siteName: site.name });
