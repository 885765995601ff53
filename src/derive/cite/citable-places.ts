/** What can be cited on a page, and what its places are called. */
import { parseAnchor, placeInWords } from '../../domain/reference/anchors.ts';
import { citableOf, pageOf } from '../../domain/cite/citable.ts';
import type { CitableSet } from '../../domain/cite/citation-facts.ts';
import { isKind, type AnyEntry } from '../../domain/reference/entry.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import type { Wording } from '../../domain/reference/wordings.ts';

/** An entry's own page, or a wording of a provision at its dated address (`dated`). */
export function citableSet(
  reference: Reference,
  entry: AnyEntry,
  wording?: Wording,
  dated = false,
): CitableSet {
  const whole = citableOf(reference, entry, undefined, wording);
  const headings =
    dated && isKind(entry, 'provision')
      ? []
      : entry.body.headings.flatMap(({ id, text }) =>
          id ? { anchor: id, label: text, heading: true } : [],
        );
  const own = [...(reference.anchors.get(whole.id) ?? [])].flatMap((anchor) => {
    const place = parseAnchor(anchor);
    return place
      ? {
          anchor,
          label: `${placeInWords(anchor).trim()}${place.tier ? `, sentencing tier ${place.tier}` : ''}`,
          heading: false,
        }
      : [];
  });
  const law = whole.law !== undefined;
  const explains = law && !(dated && isKind(entry, 'provision'));
  return {
    whole,
    explanation: explains ? pageOf(reference, entry) : undefined,
    places: [...own, ...headings],
  };
}

/** A page that is no entry: by its title alone. */
export const citablePage = (id: string, pageTitle: string): CitableSet => ({
  whole: {
    kind: 'page',
    id,
    anchor: undefined,
    pageTitle,
    revision: undefined,
    revised: undefined,
    law: undefined,
    place: undefined,
    wording: undefined,
  },
  explanation: undefined,
  places: [],
});
