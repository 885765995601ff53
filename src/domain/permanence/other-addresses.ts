/**
 * Other addresses of the law's pages, which redirect to them: short ones (`cl/111`) and those of
 * the Akoma Ntoso naming convention (`akn/cn/act/1997-03-14/criminal-law/!main~art_111`). They are
 * made from data that instruments hold.
 */
import type { Entry } from '../reference/entry.ts';
import { articleOf, partsOf } from '../reference/id.ts';
import { entriesOf, type Reference } from '../reference/reference.ts';

/** Another address, written as ids are, and the id of the page it leads to. */
export interface OtherAddress {
  id: string;
  to: string;
}

/** How Akoma Ntoso abbreviates what an instrument's parts are called. */
const element = { 'art.': 'art', clause: 'clause', section: 'sec' } as const;

/**
 * The work: `akn/cn/act/1997-03-14/criminal-law`. The date is that of adoption, or the earliest
 * that is known.
 */
export const aknWork = ({ id, data }: Entry<'instrument'>): string =>
  `akn/cn/act/${data.adopted ?? data.promulgated ?? data.inForceFrom}/${partsOf(id).slug}`;

/** The element id of an article: `art_308-1`. */
export const aknElement = (instrument: Entry<'instrument'>, article: string): string =>
  `${element[instrument.data.unit]}_${article}`;

/** An article of the work; with a date, of the English expression in force from that day. */
export const aknPortion = (
  instrument: Entry<'instrument'>,
  article: string,
  date?: string,
): string =>
  `${aknWork(instrument)}${date ? `/eng@${date}` : ''}/!main~${aknElement(instrument, article)}`;

/** Every other address, in the order of the pages. */
export function otherAddressesOf(reference: Reference): OtherAddress[] {
  return entriesOf(reference, 'instrument').flatMap((instrument) => {
    const { nickname } = instrument.data;
    const short = (rest = ''): string[] => (nickname ? [nickname + rest] : []);
    const named = (to: string, ids: string[]): OtherAddress[] => ids.map((id) => ({ id, to }));
    const articles = [...reference.wordings]
      .filter(([id]) => id.startsWith(`${instrument.id}/`))
      .flatMap(([id, wordings]) => {
        const article = articleOf(id);
        return [
          ...named(id, [...short(`/${article}`), aknPortion(instrument, article)]),
          ...wordings.flatMap((wording) =>
            named(wording.id, [aknPortion(instrument, article, wording.from)]),
          ),
        ];
      });
    return [...named(instrument.id, [...short(), aknWork(instrument)]), ...articles];
  });
}

const akn =
  /^akn\/cn\/act\/\d{4}-\d\d-\d\d\/([a-z0-9-]+)(?:\/eng@(\d{4}-\d\d-\d\d))?(?:\/!main~[a-z]+_([0-9-]+))?$/;

/**
 * The id of the page that another address leads to, read from the address itself: also from one
 * that was published before the page moved or was withdrawn. Undefined where it has no such form.
 */
export function otherAddressTarget(reference: Reference, id: string): string | undefined {
  const formal = akn.exec(id);
  if (formal) return ['law', formal[1], formal[3], formal[2]].filter(Boolean).join('/');
  const [first = '', ...rest] = id.split('/');
  const instrument = entriesOf(reference, 'instrument').find(({ data }) => data.nickname === first);
  return instrument && [instrument.id, ...rest].join('/');
}
