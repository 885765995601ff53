/** Every page of an entry, dated wordings included, with what stands at its head. */
import { chineseCitation, shortCitation } from '../../domain/reference/short-citation.ts';
import { isKind, type AnyEntry, type Entry } from '../../domain/reference/entry.ts';
import { memo, multimap } from '../../domain/reference/memo.ts';
import { entriesOf, find, type Reference, wordingsAt } from '../../domain/reference/reference.ts';
import { pageOf } from '../../domain/reference/id.ts';
import { type Wording } from '../../domain/reference/wordings.ts';
import { longDate } from '../../domain/language/dates.ts';

/**
 * One page. A dated page of the present wording has the provision as its entry and shows the text
 * alone.
 */
export interface SitePage {
  id: string;
  entry: AnyEntry;
  title: string;
  /**
   * The line below the title: for law the Chinese citation and crime names, else the Chinese term.
   */
  subtitle: string | undefined;
  /** The wording it shows and a citation pins; law only. */
  wording: Wording | undefined;
  provision: Extract<AnyEntry, { kind: 'provision' }> | undefined;
  dated: boolean;
  /** Whether the explanation stands on it. */
  explained: boolean;
}

/** The page of a provision or of one of its wordings. */
export type LawPage = SitePage & {
  wording: NonNullable<SitePage['wording']>;
  provision: NonNullable<SitePage['provision']>;
};

export const isLawPage = (page: SitePage): page is LawPage =>
  page.wording !== undefined && page.provision !== undefined;

/** The days of a wording in words: “since 1 October 1997”, “1 October 1997 to 28 February 2021”. */
export const whenInWords = ({ from, to }: Wording): string =>
  to ? `${longDate(from)} to ${longDate(to)}` : `since ${longDate(from)}`;

const offencesByProvision = memo((reference: Reference) =>
  multimap(
    entriesOf(reference, 'offence').flatMap((offence) =>
      pagesNamed(offence.data.provisions).map((provision) => [provision, offence] as const),
    ),
  ),
);

/** Offences whose tiers stand in a provision. */
export const offencesOf = (
  reference: Reference,
  provision: string,
): readonly (Entry<'offence'> & AnyEntry)[] => offencesByProvision(reference).get(provision) ?? [];

const casesByOffence = memo((reference: Reference) =>
  multimap(
    entriesOf(reference, 'case').flatMap((entry) =>
      pagesNamed(entry.data.offences.map(({ offence }) => offence)).map(
        (offence) => [offence, entry] as const,
      ),
    ),
  ),
);

/** Cases reported under one of the offences, in the order of their ids. */
export function casesOf(
  reference: Reference,
  offences: readonly Entry<'offence'>[],
): (Entry<'case'> & AnyEntry)[] {
  const found = offences.flatMap(({ id }) => casesByOffence(reference).get(id) ?? []);
  return [...new Set(found)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The pages that ids name, each once, whatever places on them are meant. */
const pagesNamed = (ids: readonly string[]): string[] => [...new Set(ids.map(pageOf))];

/** The head of a provision’s page in one of its wordings. */
export function provisionHead(
  reference: Reference,
  provision: Entry<'provision'>,
  wording: Wording,
  dated: boolean,
): { title: string; subtitle: string } {
  const when = whenInWords(wording);
  const subtitle = [
    chineseCitation(reference, provision.id)?.replace(/《|》/g, ''),
    ...offencesOf(reference, provision.id).map((offence) => offence.data.zh),
  ]
    .filter(Boolean)
    .join(' · ');
  return {
    title: dated
      ? `${shortCitation(reference, provision.id)}, text in force ${wording.to ? `from ${when}` : when}`
      : provision.data.title,
    subtitle,
  };
}

const built = new WeakMap<Reference, Map<string, SitePage>>();

/** Pages by id, gathered once a reference. */
function byId(reference: Reference): Map<string, SitePage> {
  const pages = built.get(reference) ?? new Map(allPages(reference).map((page) => [page.id, page]));
  built.set(reference, pages);
  return pages;
}

/** All pages of entries, in the order of the reference. */
export const pagesOf = (reference: Reference): SitePage[] => [...byId(reference).values()];

/** The page at an id; throws where an entry has none there. */
export function pageAt(reference: Reference, id: string): SitePage {
  const page = byId(reference).get(id);
  if (!page) throw new Error(`no entry has a page at ${id}`);
  return page;
}

const allPages = (reference: Reference): SitePage[] =>
  [...reference.entries.values()].flatMap((entry): SitePage[] => {
    if (isKind(entry, 'version')) return [];
    if (!isKind(entry, 'provision'))
      return [
        {
          id: entry.id,
          entry,
          title: entry.data.title,
          subtitle: entry.data.zh,
          wording: undefined,
          provision: undefined,
          dated: false,
          explained: true,
        },
      ];
    const wordings = wordingsAt(reference, entry.id);
    const at = (wording: Wording, dated: boolean): SitePage => {
      const version = dated ? find(reference, wording.id, 'version') : undefined;
      return {
        id: dated ? wording.id : entry.id,
        entry: version ?? entry,
        ...provisionHead(reference, entry, wording, dated),
        wording,
        provision: entry,
        dated,
        explained: !dated || version !== undefined,
      };
    };
    return [at(wordings.at(-1)!, false), ...wordings.map((wording) => at(wording, true))];
  });
