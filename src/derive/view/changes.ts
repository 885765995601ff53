/**
 * What changed on the site, latest first: pages by day and kind, corrections, withdrawals and
 * moves. Feeds and a page show it.
 */
import type { AnyEntry } from '../../domain/reference/entry.ts';
import { shortCitation } from '../../domain/reference/short-citation.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import { folderOf, kinds, kindTable } from '../../schema/kinds.ts';
import { urlOf } from '../../urls.ts';
import { nameOfPage } from './former-pages.ts';

/** One change, or those of a day and kind together. */
export interface Change {
  /** Its lasting name within the site: `pages/2026-11-24/concept`. */
  name: string;
  /** The day, YYYY-MM-DD. */
  date: string;
  sort: 'pages' | 'correction' | 'withdrawal' | 'move';
  /** In plain text, as are the lines. */
  title: string;
  /** Where to read more. */
  url: string;
  lines: string[];
  /** Pages concerned. */
  pages: { label: string; url: string }[];
}

/**
 * Every change. A page stands under the day of its last change; what it said before is not kept
 * here.
 */
export function changesOf(reference: Reference): Change[] {
  const all = [
    ...pagesByDay(reference),
    ...corrections(reference),
    ...withdrawals(reference),
    ...moves(reference),
  ];
  // ISO dates sort as text; the sort is stable, so changes of one day keep their order.
  return all.toSorted((a, b) => Number(a.date < b.date) - Number(a.date > b.date));
}

/** One change a day and kind, so that a day on which much was revised does not drown the rest. */
function pagesByDay(reference: Reference): Change[] {
  const days = Map.groupBy(reference.entries.values(), (entry) => entry.data.updated);
  return [...days].flatMap(([date, entries]) =>
    kinds.flatMap((kind): Change[] => {
      const own = entries.filter((entry) => entry.kind === kind);
      if (own.length === 0) return [];
      const { one, several } = kindTable[kind];
      const label = `${own.length} ${own.length === 1 ? one : several} new or revised`;
      const titles = own.map((entry) => nameOf(reference, entry));
      return [
        {
          name: `pages/${date}/${kind}`,
          date,
          sort: 'pages',
          title: own.length > 3 ? label : `${label}: ${titles.join('; ')}`,
          url: own.length === 1 ? urlOf(own[0]!.id) : urlOf(folderOf(kind)),
          lines: [],
          pages: own.map((entry, i) => ({ label: titles[i]!, url: urlOf(entry.id) })),
        },
      ];
    }),
  );
}

/** Law by its citation and what it is about, other pages by their title. */
function nameOf(reference: Reference, { id, kind, data }: AnyEntry): string {
  if (kind === 'provision') return `${shortCitation(reference, id)}, ${data.title}`;
  return kind === 'version' ? shortCitation(reference, id) : data.title;
}

function corrections(reference: Reference): Change[] {
  return reference.corrections.map(({ date, page, was, is, why, touched }, i): Change => {
    // Counted from the oldest, so that a later correction renames none.
    const before = reference.corrections
      .slice(i + 1)
      .filter((other) => other.date === date && other.page === page).length;
    return {
      name: `corrections/${date}/${page}${before ? `/${before + 1}` : ''}`,
      date,
      sort: 'correction',
      title: `Corrected: ${nameOfPage(reference, page)}`,
      url: urlOf(page),
      lines: [`It said: ${was}`, `It says: ${is}`, `Why: ${why}`],
      pages: [page, ...touched].map((id) => ({ label: nameOfPage(reference, id), url: urlOf(id) })),
    };
  });
}

const withdrawals = (reference: Reference): Change[] =>
  reference.withdrawn.map(({ id, data }) => ({
    name: `withdrawn/${id}`,
    date: data.withdrawn,
    sort: 'withdrawal',
    title: `Withdrawn: ${data.title}`,
    url: urlOf(id),
    lines: [
      `Why: ${data.reason}`,
      data.successors.length ? 'It is replaced by the pages below.' : 'Nothing replaces it.',
    ],
    pages: data.successors.map((successor) => ({
      label: nameOfPage(reference, successor),
      url: urlOf(successor),
    })),
  }));

const moves = (reference: Reference): Change[] =>
  reference.moves.map(({ from, to, date, reason }) => ({
    name: `moves/${from}`,
    date,
    sort: 'move',
    title: `Moved: ${urlOf(from)} to ${urlOf(to)}`,
    url: urlOf(to),
    lines: [`Why: ${reason}`],
    pages: [{ label: nameOfPage(reference, to), url: urlOf(to) }],
  }));
