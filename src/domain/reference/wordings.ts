/** Which wording was in force when. Dates are ISO strings and compare as such. */
import { partsOf } from './id.ts';
import type { Entry } from './entry.ts';

/** A dated wording: from the first to the last day in force, both included. */
export interface Wording {
  /** Id of its version page. */
  id: string;
  from: string;
  /**
   * The last day in force: replaced by the next wording, or gone with its instrument. Undefined
   * while in force.
   */
  to: string | undefined;
  /** Whether another wording followed. */
  replaced: boolean;
  entry: Entry<'version'> | Entry<'provision'>;
}

/**
 * The wordings of a provision, oldest first; the last is the provision's own. `repealed` is the
 * last day of its instrument.
 */
export function wordingsOf(
  provision: Entry<'provision'>,
  earlier: readonly Entry<'version'>[],
  repealed?: string,
): Wording[] {
  const old = earlier.map((entry): Wording => ({
    id: entry.id,
    from: partsOf(entry.id).date,
    to: entry.data.to,
    replaced: true,
    entry,
  }));
  const now: Wording = {
    id: `${provision.id}/${provision.data.inForceFrom}`,
    from: provision.data.inForceFrom,
    to: repealed,
    replaced: false,
    entry: provision,
  };
  return [...old.sort((a, b) => (a.from < b.from ? -1 : 1)), now];
}

/** The wording in force on a day; undefined where none that is held here was. */
export const wordingOn = (wordings: readonly Wording[], date: string): Wording | undefined =>
  wordings.find(
    (wording) => wording.from <= date && (wording.to === undefined || date <= wording.to),
  );
