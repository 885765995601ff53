/** Who relies on a page: the entries that name it, grouped by kind. */
import type { AnyEntry } from '../../domain/reference/entry.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import { kindsFrom, type Kind } from '../../schema/kinds.ts';

/** The kinds in the order they are listed. */
const order = kindsFrom(
  'claim',
  'offence',
  'provision',
  'version',
  'factor',
  'penalty',
  'concept',
  'procedure',
  'case',
  'guide',
  'instrument',
);

/** Entries naming `id`, once each, by kind in the order above. */
export function backlinksOf(
  reference: Reference,
  id: string,
): { kind: Kind; entries: AnyEntry[] }[] {
  const from = new Map(
    (reference.incoming.get(id) ?? []).map((citation) => [citation.from.id, citation.from]),
  );
  return order
    .map((kind) => ({ kind, entries: [...from.values()].filter((entry) => entry.kind === kind) }))
    .filter((group) => group.entries.length > 0);
}
