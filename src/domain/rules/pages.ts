/** Rules about pages: unfinished ones, titles, claims, sources, headings and retyped text. */
import { templateAnchors } from '../reference/anchors.ts';
import { isKind } from '../reference/entry.ts';
import { keyOf } from '../language/analyze.ts';
import { normalize } from '../language/normalize.ts';
import { entriesOf, isLawUnread, isUnread } from '../reference/reference.ts';
import type { Finding } from '../content/report.ts';
import { retypedRuns } from './retyped.ts';
import { all, type Rule } from './rule.ts';
import { nearest } from '../content/nearest-id.ts';
import { placesToFill, toFill } from '../content/placeholder.ts';

/** Whether a finding only says that a page is not written yet. */
export const isUnfinished = ({ rule }: Finding): boolean => rule === 'unfinished';

export const unfinishedPage: Rule = {
  id: 'unfinished',
  description: 'No page holds a placeholder of npm run new.',
  check: (reference) =>
    all(reference).flatMap((entry): Finding[] => {
      const places = placesToFill(entry.body.source);
      const [first] = places;
      if (!first) return [];
      const list = places.map(({ key, line }) => `${key} (line ${line})`).join(', ');
      return [
        {
          file: entry.file,
          line: first.line,
          rule: 'unfinished',
          problem: `The page is not written yet. Still to fill: ${list}.`,
          remedy:
            'Write what belongs there, for example “summary: One sentence.”, ' +
            `and take each “${toFill}” away.`,
        },
      ];
    }),
};

export const duplicateTitle: Rule = {
  id: 'duplicate-title',
  description: 'No two pages have the same title.',
  check(reference) {
    const groups = Map.groupBy(all(reference), (entry) => entry.data.title.toLowerCase());
    return [...groups.values()]
      .filter((group) => group.length > 1)
      .flatMap(([first, ...rest]) =>
        rest.map((entry): Finding => ({
          file: entry.file,
          line: 2,
          rule: 'duplicate-title',
          problem: `The title “${entry.data.title}” is also that of ${first!.file}.`,
          remedy: 'Give one of them a title of its own.',
        })),
      );
  },
};

export const orphanClaim: Rule = {
  id: 'orphan-claim',
  description: 'A claim about the law names a provision; numbers of claims are unique.',
  check(reference) {
    const claims = entriesOf(reference, 'claim');
    const orphans = claims
      .filter(
        (claim) =>
          claim.data.basis.length === 0 &&
          claim.data.verdict !== 'not a legal claim' &&
          claim.data.verdict !== 'cannot be checked',
      )
      .map((claim): Finding => ({
        file: claim.file,
        line: 2,
        rule: 'orphan-claim',
        problem: `The verdict “${claim.data.verdict}” rests on no provision.`,
        remedy: 'List the provisions under basis, or change the verdict.',
      }));
    const twice = [...Map.groupBy(claims, (claim) => claim.data.number).values()].flatMap(
      ([first, ...rest]) =>
        rest.map((claim): Finding => ({
          file: claim.file,
          line: 2,
          rule: 'orphan-claim',
          problem: `Number ${claim.data.number} is already that of ${first!.file}.`,
          remedy: 'Give the claim the next free number.',
        })),
    );
    return [...orphans, ...twice];
  },
};

export const missingSource: Rule = {
  id: 'missing-source',
  description: 'Sources named exist; instruments, claims and cases name at least one.',
  check: (reference) =>
    all(reference).flatMap((entry) => {
      const finding = (problem: string, remedy: string): Finding => ({
        file: entry.file,
        line: 2,
        rule: 'missing-source',
        problem,
        remedy,
      });
      const isListed = reference.unread.lists.has('sources.yaml')
        ? () => true
        : (id: string) => reference.sources.has(id);
      const unknown = entry.data.sources
        .filter((id) => !isListed(id))
        .map((id) => {
          const near = nearest(id, reference.sources.keys());
          return finding(
            `content/sources.yaml has no source “${id}”.`,
            near ? `Did you mean ${near}?` : 'Add it there.',
          );
        });
      const needs = isKind(entry, 'instrument') || isKind(entry, 'claim') || isKind(entry, 'case');
      return needs && entry.data.sources.length === 0
        ? [...unknown, finding('The page names no source.', 'List at least one id under sources.')]
        : unknown;
    }),
};

export const headingIds: Rule = {
  id: 'heading-id',
  description: 'Every heading has an ASCII id of its own that no template uses.',
  check: (reference) =>
    all(reference).flatMap((entry) => {
      const seen = new Set<string>();
      return entry.body.headings.flatMap((heading): Finding[] => {
        const finding = (problem: string, remedy: string): Finding[] => [
          { file: entry.file, line: heading.line, rule: 'heading-id', problem, remedy },
        ];
        if (heading.id === undefined)
          return finding(
            `The heading “${heading.text}” has no id.`,
            'Write ## Heading {#short-id}.',
          );
        if (!/^[a-z][a-z0-9-]*$/.test(heading.id) || /^p\d/.test(heading.id))
          return finding(
            `“${heading.id}” cannot be an id.`,
            'Use a–z, 0–9 and hyphens, beginning with a letter; p1 and the like are paragraphs.',
          );
        if (templateAnchors.includes(heading.id))
          return finding(
            `The id “${heading.id}” is that of a part which every page of the kind may have.`,
            `Choose another, for example {#${heading.id}-explained}.`,
          );
        if (seen.has(heading.id))
          return finding(
            `The id “${heading.id}” stands twice on this page.`,
            'Choose another for one of the two.',
          );
        seen.add(heading.id);
        return heading.depth === 1
          ? finding('A heading of the first level is the page’s title.', 'Begin at ##.')
          : [];
      });
    }),
};

export const retypedText: Rule = {
  id: 'retyped-text',
  description:
    'No run of more than 36 Han characters outside titles and names: statute text is never retyped.',
  check: (reference) => {
    // Titles of laws may be quoted; where one is not known, a run that holds it cannot be judged.
    if (isLawUnread(reference)) return [];
    const titles = entriesOf(reference, 'instrument').map((entry) => entry.data.zh);
    return all(reference).flatMap((entry) =>
      retypedRuns(entry.body.source, titles).map(({ line, run }) => ({
        file: entry.file,
        line,
        rule: 'retyped-text',
        problem: `A run of ${run.length} Chinese characters looks like statute text: ${run.slice(0, 12)}….`,
        remedy: 'Keep terms and short phrases only; the build places the official text.',
      })),
    );
  },
};

export const phrasingPages: Rule = {
  id: 'phrasing',
  description: 'What people type leads to a page that is there, and says nothing that a name says.',
  check(reference) {
    return [...reference.phrasings].flatMap(([id, phrasings]): Finding[] => {
      const { file, line } = phrasings;
      const entry = reference.entries.get(id);
      if (isUnread(reference, id)) return [];
      if (!entry) {
        const known = nearest(id, [...reference.entries.keys()]);
        return [
          {
            file,
            line,
            rule: 'phrasing',
            problem: `There is no page ${id}.`,
            remedy: known ? `Did you mean ${known}?` : 'Take the lines out.',
          },
        ];
      }
      const { title, zh, aliases } = entry.data;
      const repeated = [
        ...repeats([title, ...(zh ? [zh] : []), ...aliases], phrasings.terms),
        ...repeats([], phrasings.questions),
      ];
      return repeated.map((text) => ({
        file,
        line,
        rule: 'phrasing',
        problem: `“${text}”, typed for ${id}, says what a name or another line says already.`,
        remedy: 'Take it out: the search reads plurals, word forms and small words as one.',
      }));
    });
  },
};

/**
 * Those of `more` that the search cannot tell from one of `names` or from an earlier one of their
 * own.
 */
function repeats(names: readonly string[], more: readonly string[]): string[] {
  const key = (text: string) => keyOf(normalize(text));
  const seen = new Set(names.map(key));
  return more.filter((text) => {
    if (seen.has(key(text))) return true;
    seen.add(key(text));
    return false;
  });
}

export const reportedNamePages: Rule = {
  id: 'reported-name',
  description: 'What reports call an offence leads to a page that is there, and to one only.',
  check(reference) {
    const { reportedNames, entries } = reference;
    const file = 'content/check/reported-names.yaml';
    const owners = new Map<string, string>();
    return [...reportedNames].flatMap(([id, names]): Finding[] => {
      if (!entries.has(id) && !isUnread(reference, id)) {
        const known = nearest(id, [...entries.keys()]);
        return [
          {
            file,
            rule: 'reported-name',
            problem: `There is no page ${id}.`,
            remedy: known ? `Did you mean ${known}?` : 'Take the lines out.',
          },
        ];
      }
      return names.flatMap((name): Finding[] => {
        const owner = owners.get(name);
        owners.set(name, id);
        if (owner === undefined) return [];
        return [
          {
            file,
            rule: 'reported-name',
            problem: `“${name}” stands under ${owner} and under ${id}.`,
            remedy: 'Keep it where reports mean it; a name of two offences names neither.',
          },
        ];
      });
    });
  },
};
