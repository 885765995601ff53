/** What stands at the edge of each printed sheet of a page, so that a loose sheet can be cited. */
import { pageOf } from '../../domain/cite/citable.ts';
import { isKind } from '../../domain/reference/entry.ts';
import { provisionOf } from '../../domain/reference/id.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import { longDate } from '../../domain/language/dates.ts';
import { revisionOf } from '../../domain/permanence/revision.ts';
import { site } from '../../site.ts';
import { absoluteUrl } from '../../urls.ts';
import { lastChanged } from '../web/sitemap.ts';

/** The lines of a sheet. */
export interface Sheet {
  /** The reference and the page; of an explained provision, its article too. */
  title: string;
  /** The permanent address of the page. */
  address: string;
  /** What stands before the number of the sheet: revision and day of an entry, the day alone of a
   * list; empty where nothing dates the page. */
  revised: string;
}

/** The lines of the page with an id. */
export function sheetOf(reference: Reference, id: string, title: string): Sheet {
  const entry = reference.entries.get(id) ?? reference.entries.get(provisionOf(id));
  const day = lastChanged(reference, id);
  const explained = entry?.id === id && isKind(entry, 'provision');
  const name = explained ? pageOf(reference, entry).pageTitle : title;
  const revision = entry ? `Revision ${revisionOf(entry)} of ` : 'Revised ';
  return {
    title: id === '' ? site.name : `${site.name} · ${name}`,
    address: absoluteUrl(id),
    revised: day ? `${revision}${longDate(day)} · ` : '',
  };
}
