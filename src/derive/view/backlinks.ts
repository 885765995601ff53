/** Who relies on a page: the entries that name it, grouped by kind. */
import type { AnyEntry } from '../../domain/reference/entry.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import type { Kind } from '../../schema/index.ts';

/** Plural names of the kinds, as readers see them, in the order they are listed. */
export const kindNames: Record<Kind, string> = {
  claim: 'Claims',
  offence: 'Offences',
  provision: 'Provisions',
  version: 'Versions',
  factor: 'Factors',
  penalty: 'Penalties',
  concept: 'Concepts',
  procedure: 'Procedure',
  case: 'Cases',
  guide: 'Guides',
  instrument: 'Instruments',
};

/** Entries naming `id`, once each, by kind in the order above. */
export function backlinksOf(
  reference: Reference,
  id: string,
): { kind: Kind; entries: AnyEntry[] }[] {
  const from = new Map(
    (reference.incoming.get(id) ?? []).map((citation) => [citation.from.id, citation.from]),
  );
  return (Object.keys(kindNames) as Kind[])
    .map((kind) => ({ kind, entries: [...from.values()].filter((entry) => entry.kind === kind) }))
    .filter((group) => group.entries.length > 0);
}
