/**
 * What each article held is: number, heading, offences and the day it took effect, by instrument.
 * For reading without JavaScript.
 */
import { entriesOf, type Reference } from '../../domain/reference/reference.ts';
import { articleOf, instrumentOf, pageOf } from '../../domain/reference/id.ts';
import type { Entry } from '../../domain/reference/entry.ts';

/** An article with its number and the offences that rest on it. */
export interface ArticleRow {
  entry: Entry<'provision'>;
  number: string;
  offences: Entry<'offence'>[];
}

/** An instrument with its articles held here. */
export interface InstrumentRows {
  instrument: Entry<'instrument'>;
  rows: ArticleRow[];
}

/**
 * Instruments that have an article here: those in force first, each list in the order of the
 * articles.
 */
export function whatArticlesAre(reference: Reference): InstrumentRows[] {
  const offences = entriesOf(reference, 'offence');
  const rows = entriesOf(reference, 'provision').map((entry): ArticleRow => ({
    entry,
    number: articleOf(entry.id),
    offences: offences.filter(({ data }) => data.provisions.some((id) => pageOf(id) === entry.id)),
  }));
  const byInstrument = Map.groupBy(rows, ({ entry }) => instrumentOf(entry.id));
  return entriesOf(reference, 'instrument')
    .flatMap((instrument) => {
      const own = byInstrument.get(instrument.id);
      return own ? [{ instrument, rows: own }] : [];
    })
    .sort(
      (a, b) =>
        Number(Boolean(a.instrument.data.repealed)) - Number(Boolean(b.instrument.data.repealed)) ||
        b.rows.length - a.rows.length,
    );
}
