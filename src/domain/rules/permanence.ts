/**
 * Rules that keep addresses: moves, withdrawals, other addresses, and the lists of what was
 * published.
 */
import { otherAddressesOf } from '../permanence/other-addresses.ts';
import { losses } from '../permanence/published.ts';
import { answers } from '../reference/reference.ts';
import type { Finding } from '../content/report.ts';
import type { Rule } from './rule.ts';
import { longDate } from '../language/dates.ts';
import { followAddress, lives, withdrawalOf } from '../permanence/follow-address.ts';
import { articleOf, idOfAddress, parseId, type Place, printId } from '../reference/id.ts';
import { correctionsOf, keptWordings } from '../permanence/kept-wordings.ts';

export const movesLead: Rule = {
  id: 'move',
  description:
    'A move leads from an address that is free to one that answers, once, and not in a circle.',
  check: (reference) => {
    const seen = new Map<string, number>();
    return reference.moves
      .toSorted((a, b) => a.line - b.line)
      .flatMap(({ from, to, line }): Finding[] => {
        const finding = (problem: string, remedy: string): Finding[] => [
          { file: 'content/moves.yaml', line, rule: 'move', problem, remedy },
        ];
        const old = parseId(from);
        const first = seen.get(from);
        seen.set(from, line);
        if (first !== undefined)
          return finding(
            `${from} has moved once already, in line ${first}.`,
            'Keep one entry; moves follow each other, so the second begins where the first ended.',
          );
        if (answers(reference, old.page, old.anchor))
          return finding(
            `${from} still exists, so it has not moved.`,
            'Take the entry out, or move the page with: npm run move -- <from> <to>.',
          );
        if (old.anchor === undefined && withdrawalOf(reference, old.page))
          return finding(
            `${from} is withdrawn as well.`,
            'Keep the move or the withdrawal, not both.',
          );
        if (followAddress(reference, old.page, old.anchor)) return [];
        return circular(reference.moves, from)
          ? finding(
              `${from} moves in a circle.`,
              'Correct the entries so that the last leads to a page.',
            )
          : finding(
              `${from} moves to ${to}, where nothing answers.`,
              'Name a page or place that exists, or withdraw the page it stood for.',
            );
      });
  },
};

/** Whether following the entries from `from` comes back to one that was passed. */
function circular(moves: readonly { from: string; to: string }[], from: string): boolean {
  const seen = new Set<string>();
  let at: string | undefined = from;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    at = moves.find((move) => move.from === at)?.to;
  }
  return at !== undefined;
}

export const withdrawnPages: Rule = {
  id: 'withdrawn-page',
  description: 'A withdrawn page is gone from its place, and what it names answers.',
  needs: ['moves.yaml'],
  check: (reference) =>
    reference.withdrawn.flatMap(({ id, data, last, file }) => {
      const finding = (problem: string, remedy: string, line = 1): Finding => ({
        file,
        line,
        rule: 'withdrawn-page',
        problem,
        remedy,
      });
      if (lives(reference, id))
        return [
          finding(
            `${id} is withdrawn and still exists.`,
            'Delete one of the two files; npm run withdraw moves a page.',
          ),
        ];
      const leads = ({ page, anchor }: Place) =>
        followAddress(reference, page, anchor) !== undefined;
      const successors = data.successors.filter((to) => to === id || !leads(parseId(to)));
      return [
        ...successors.map((to) =>
          finding(
            to === id
              ? 'The page names itself as its successor.'
              : `No page or place has the id ${to}, the successor.`,
            'Name a page that exists, or none.',
          ),
        ),
        ...last.mentions
          .filter((mention) => !leads(mention))
          .map((mention) =>
            finding(
              `The last text links ${printId(mention)}, which never answered.`,
              'Take the link out and leave its words.',
              mention.line,
            ),
          ),
      ];
    }),
};

export const otherAddressesFree: Rule = {
  id: 'alias',
  description: 'The short name of an instrument belongs to it alone and to no page.',
  check: (reference) => {
    const taken = new Map<string, string>();
    return otherAddressesOf(reference).flatMap(({ id, to }): Finding[] => {
      const file = reference.entries.get(to)?.file ?? 'content';
      const finding = (problem: string): Finding[] => [
        { file, rule: 'alias', problem, remedy: 'Choose another nickname.' },
      ];
      const first = taken.get(id);
      taken.set(id, to);
      const folder = [...reference.anchors.keys()].find(
        (page) => !id.includes('/') && page.startsWith(`${id}/`),
      );
      if (first !== undefined)
        return articleOf(to) !== ''
          ? []
          : finding(`The short name ${id} is also that of ${first}.`);
      if (lives(reference, id) || folder || id === 'akn')
        return finding(`The short name ${id} is already an address of the site.`);
      return [];
    });
  },
};

export const stalePublished: Rule = {
  id: 'stale-published',
  description: 'Every address in content/published.txt answers, has moved or was withdrawn.',
  needs: ['moves.yaml'],
  check: (reference) =>
    losses(reference).map(({ address, others }) => {
      const { page, anchor } = parseId(idOfAddress(address));
      const whole = anchor === undefined ? undefined : followAddress(reference, page);
      const alsoLost = others
        ? ` With it went ${others} more address${others === 1 ? '' : 'es'}.`
        : '';
      return {
        file: 'content/published.txt',
        line: reference.published.indexOf(address) + 1,
        rule: 'stale-published',
        problem: `${address} was published and no longer answers.${alsoLost}`,
        remedy: whole
          ? `Bring the place back on ${whole.page || 'the home page'}, or say where it went: ` +
            `npm run move -- ${page}#${anchor} <page>#<anchor> --reason "…".`
          : `Bring the page back and then move it, npm run move -- ${page} <new id> --reason "…", ` +
            `or withdraw it, npm run withdraw -- ${page} --reason "…".`,
      };
    }),
};

/** Whether a finding is answered by `npm run publish-addresses`. */
export const awaitsRecording = ({ rule }: Finding): boolean => rule === 'corrected-wording';

export const wordingsUnchanged: Rule = {
  id: 'changed-wording',
  description: 'A dated wording says what it said when it was published, or was corrected openly.',
  needs: ['corrections.yaml', 'moves.yaml', 'published-wordings.txt'],
  check: (reference) =>
    keptWordings(reference).flatMap(({ wording, id, lines, unchanged, pending }): Finding[] => {
      const { file } = wording.entry;
      const unexplained = lines
        .slice(1)
        .find(
          ({ corrected }) =>
            !correctionsOf(reference, wording.id).some(({ date }) => date === corrected),
        );
      if (unexplained)
        return [
          {
            file: 'content/published-wordings.txt',
            line: unexplained.line,
            rule: 'changed-wording',
            problem: `A second digest of ${id} answers to no correction.`,
            remedy:
              'Enter the correction in content/corrections.yaml, ' +
              `with page: ${wording.id} and its date, or take the line out.`,
          },
        ];
      if (unchanged) return [];
      const what = id.endsWith('#end')
        ? 'The last day or the effect'
        : 'The translation, a tier or the act behind it';
      if (pending)
        return [
          {
            file,
            rule: 'corrected-wording',
            problem: `The wording ${wording.id} was corrected on ${longDate(pending.date)} and is not recorded yet.`,
            remedy: 'Run npm run publish-addresses.',
          },
        ];
      return [
        {
          file,
          rule: 'changed-wording',
          problem: `${what} of ${wording.id} has changed since it was published; a dated wording never does.`,
          remedy:
            'Restore it. Where we had it wrong, enter the correction in content/corrections.yaml with ' +
            `page: ${wording.id}, then run npm run publish-addresses. Where the law changed, ` +
            'keep this wording in a file of its own and give the new one its own inForceFrom.',
        },
      ];
    }),
};
