/** Rules about what names what: links, kinds, places and published addresses. */
import type { Kind } from '../../schema/index.ts';
import { parseAnchor } from '../reference/anchors.ts';
import { answers, isUnread } from '../reference/reference.ts';
import type { Finding } from '../content/report.ts';
import { all, mentionsOf, type Rule } from './rule.ts';
import { nearest } from '../content/nearest-id.ts';
import { tiersAt } from '../reference/tiers.ts';
import { anchorOf, pageOf, printId } from '../reference/id.ts';
import { followAddress, mayBeOtherAddress, withdrawalOf } from '../permanence/follow-address.ts';
import { placeName } from '../reference/place-name.ts';

export const unresolvedLink: Rule = {
  id: 'unresolved-link',
  description: 'Every id and link names a page and anchor that answer.',
  needs: ['moves.yaml'],
  check: (reference) =>
    all(reference).flatMap((entry) =>
      mentionsOf(entry)
        .filter(
          ({ page, anchor }) =>
            !answers(reference, page, anchor) && !mayBeOtherAddress(reference, page),
        )
        .map((mention): Finding => {
          const wrongAnchor = answers(reference, mention.page);
          const now = followAddress(reference, mention.page, mention.anchor);
          if (now) {
            const gone = withdrawalOf(reference, now.page);
            const [problem, remedy] = gone
              ? [
                  `${printId(mention)} was withdrawn.`,
                  `Name ${gone.data.successors[0] ?? 'another page'} or take the link out.`,
                ]
              : [`${printId(mention)} has moved.`, `Write ${printId(now)}.`];
            return {
              file: entry.file,
              line: mention.line,
              rule: 'unresolved-link',
              problem,
              remedy,
            };
          }
          const wrong = mention.anchor && wrongAnchor ? mention.anchor : mention.page;
          const near = nearest(
            wrong,
            wrongAnchor
              ? (reference.anchors.get(mention.page) ?? [])
              : [...reference.anchors.keys(), ...reference.staticPages],
          );
          return {
            file: entry.file,
            line: mention.line,
            rule: 'unresolved-link',
            problem: wrongAnchor
              ? `The page ${mention.page} has no place #${mention.anchor}.`
              : `No page has the id ${mention.page}.`,
            remedy: near
              ? `Did you mean ${wrongAnchor ? `${mention.page}#${near}` : near}?`
              : 'Correct the id or take the link out.',
          };
        }),
    ),
};

/** Frontmatter keys that take pages of certain kinds only. */
const kindOfKey: Record<string, Kind[]> = {
  factors: ['factor'],
  parent: ['factor'],
  concept: ['concept', 'factor', 'offence', 'penalty', 'procedure', 'provision'],
  provisions: ['provision'],
  offence: ['offence'],
  instrument: ['instrument'],
  ref: ['provision'],
  tiers: ['provision', 'version'],
  Statute: ['provision', 'version'],
  Range: ['provision', 'version'],
  Ladder: ['provision', 'version', 'offence'],
  Thresholds: ['provision'],
};

export const wrongKind: Rule = {
  id: 'wrong-kind',
  description: 'A field or component names a page of the kind it takes.',
  check: (reference) =>
    all(reference).flatMap((entry) =>
      mentionsOf(entry).flatMap((mention): Finding[] => {
        const takes = kindOfKey[mention.via];
        const target = reference.entries.get(mention.page);
        const finding = (problem: string, remedy: string): Finding => ({
          file: entry.file,
          line: mention.line,
          rule: 'wrong-kind',
          problem,
          remedy,
        });
        if (!takes || !target) return [];
        if (!takes.includes(target.kind))
          return [
            finding(
              `${mention.via} takes a ${takes.join(' or ')}, but ${mention.page} is a ${target.kind}.`,
              `Name a ${takes[0]}.`,
            ),
          ];
        const place = mention.anchor ? parseAnchor(mention.anchor) : undefined;
        if ((mention.via === 'Range' || mention.via === 'tiers') && !place?.tier)
          return [
            finding(
              `${mention.via} needs one tier.`,
              `Write ${mention.page}#p1-t1, with the tier meant.`,
            ),
          ];
        if (mention.via === 'Statute' && (!place || place.tier))
          return [
            finding(
              'Statute needs one paragraph.',
              `Write ${mention.page}#p1, with the paragraph meant.`,
            ),
          ];
        // Tiers may stand in a page that the target names and that could not be read.
        const partly = mentionsOf(target).some(({ page }) => isUnread(reference, page));
        if (mention.via === 'Ladder' && !partly && tiersAt(reference, mention.page).length === 0)
          return [
            finding(
              `${mention.page} has no tiers to draw.`,
              'Take the ladder out or name a page that punishes.',
            ),
          ];
        return [];
      }),
    ),
};

/** “Entry 3”, to begin a sentence about a list. */
const entryName = (index: number): string => placeName([index]).replace('entry', 'Entry');

export const thresholdPlaces: Rule = {
  id: 'threshold-place',
  description: 'A codified threshold names an article, a tier and a basis that exist.',
  check: (reference) =>
    reference.thresholds.flatMap((threshold, i) => {
      const finding = (problem: string, remedy: string): Finding => ({
        file: 'content/thresholds.yaml',
        rule: 'threshold-place',
        problem: `${entryName(i)}: ${problem}`,
        remedy,
      });
      const lost = [
        threshold.applies,
        threshold.basis,
        ...(threshold.tier ? [threshold.tier] : []),
      ].filter((id) => !answers(reference, pageOf(id), anchorOf(id)));
      const found = lost.map((id) =>
        finding(`no page or place has the id ${id}.`, 'Correct the id.'),
      );
      return (threshold.leads === 'tier') === (threshold.tier !== undefined)
        ? found
        : [
            ...found,
            finding('leads and tier disagree.', 'Give a tier with leads: tier, and only then.'),
          ];
    }),
};

export const correctionPages: Rule = {
  id: 'correction-page',
  description: 'A correction names pages that answer, have moved or were withdrawn.',
  needs: ['moves.yaml'],
  check: (reference) =>
    reference.corrections.flatMap(({ page, touched }, i) =>
      [page, ...touched]
        .filter((id) => !followAddress(reference, pageOf(id), anchorOf(id)))
        .map((id): Finding => ({
          file: 'content/corrections.yaml',
          rule: 'correction-page',
          problem: `${entryName(i)}: no page or place has the id ${id}.`,
          remedy: 'Correct the id.',
        })),
    ),
};
