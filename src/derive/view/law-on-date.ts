/** The law on a day: the wording of each provision that was in force then. */
import type { Reference } from '../../domain/reference/reference.ts';
import { pageOf } from '../../domain/reference/id.ts';
import { wordingOn, type Wording } from '../../domain/reference/wordings.ts';

/**
 * Wordings of the provisions among `ids` on `date`, each once; provisions with none that day are
 * left out.
 */
export function lawOn(reference: Reference, ids: readonly string[], date: string): Wording[] {
  const pages = [...new Set(ids.map(pageOf))];
  return pages.flatMap((page) => wordingOn(reference.wordings.get(page) ?? [], date) ?? []);
}
