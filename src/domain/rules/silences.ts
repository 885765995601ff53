/** The rule on silences: their pages are there, and what was considered can be named. */
import { nearest } from '../content/nearest-id.ts';
import type { Finding } from '../content/report.ts';
import { parseId } from '../reference/id.ts';
import { answers } from '../reference/reference.ts';
import { consideredAt } from '../reference/silences.ts';
import type { Rule } from './rule.ts';

export const silencesHold: Rule = {
  id: 'silence',
  description:
    'A silence stands on pages that are there, and names articles of instruments that have a page.',
  check: (reference) =>
    reference.silences.flatMap(({ pages, considered, line }): Finding[] => {
      const finding = (problem: string, remedy: string): Finding => ({
        file: 'content/silences.yaml',
        line,
        rule: 'silence',
        problem,
        remedy,
      });
      const lost = pages.filter((id) => {
        const { page, anchor } = parseId(id);
        return !answers(reference, page, anchor);
      });
      // An instrument whose page cannot be read has no name yet.
      const unnamed = considered.filter(
        ({ at }) => reference.unread.pages.size === 0 && !consideredAt(reference, at),
      );
      return [
        ...lost.map((id) => {
          const known = nearest(id, [...reference.entries.keys()]);
          return finding(`There is no ${id}.`, known ? `Did you mean ${known}?` : 'Take it out.');
        }),
        ...unnamed.map(({ at }) =>
          finding(
            `No instrument here has the official text of ${at}, so that it cannot be named.`,
            'Give the instrument a page, or search by terms that it does not have.',
          ),
        ),
      ];
    }),
};
