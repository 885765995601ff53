/** Law as Markdown: text, tiers, thresholds, anatomy and wordings. */
import { shortCitation } from '../../domain/reference/short-citation.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import { tiersAt } from '../../domain/reference/tiers.ts';
import { longDate } from '../../domain/language/dates.ts';
import type { OwnJson, PageOf, TierJson, WordingJson } from '../../schema/page-json.ts';
import { absoluteUrl } from '../../urls.ts';
import { howWords, ladderRows } from '../view/ladder.ts';
import { thresholdsJson } from '../page/links.ts';
import {
  anchor,
  heading,
  link,
  list,
  p,
  section,
  strong,
  table,
  type Block,
  type Words,
} from './nodes.ts';
import { anchorOf, articleOf, parseId } from '../../domain/reference/id.ts';
import { fact, linkOf, links } from './parts.ts';

/**
 * The tiers that count at an id as a table, from mildest to gravest, as the ladder on the page
 * draws them.
 */
export function ladderTable(reference: Reference, of: string): Block[] {
  const rows = ladderRows(tiersAt(reference, of), (page, at) => shortCitation(reference, page, at));
  return rows.length
    ? [
        table([
          ['Tier', 'Words that open it', 'Penalty'],
          ...rows.map((row): Words[] => [
            link(absoluteUrl('').replace(/\/$/, '') + row.href, row.label),
            row.zh ?? 'none',
            row.words,
          ]),
        ]),
      ]
    : [];
}

type Thresholds = OwnJson<'provision'>['thresholds'];

/** A heading and a table for each group of codified thresholds. */
export const thresholdBlocks = (groups: Thresholds): Block[] =>
  groups.flatMap(({ heading: title, rows }) => [
    heading(3, title),
    table([
      ['What is found', 'Chinese', 'Leads to', 'Where it is written'],
      ...rows.map((row): Words[] => [row.what, row.zh, row.leads, linkOf(row.basis)]),
    ]),
  ]);

/** The same for the article with this id. */
export const thresholdTables = (reference: Reference, article: string): Block[] =>
  thresholdBlocks(thresholdsJson(reference, [article]));

/** Tiers, one a line; those of the page itself carry their anchors. */
export const tierList = (tiers: readonly TierJson[], page?: string): Block[] =>
  tiers.length ? [list(tiers.map((tier) => tierWords(tier, page)))] : [];

function tierWords(tier: TierJson, page: string | undefined): Words {
  const { page: at, anchor: place = '' } = parseId(tier.id);
  const opening = tier.threshold
    ? [strong(tier.threshold.en), ` ${tier.threshold.zh}`]
    : [strong('no further words needed')];
  const applied = tier.applied
    ? ` (by ¶ ${tier.applied.paragraph}, ${howWords[tier.applied.how as keyof typeof howWords]})`
    : '';
  const where =
    at === page
      ? [anchor(place), `¶ ${tier.paragraph}: `]
      : [
          link(
            tier.url,
            tier.gateway ? 'added by another article' : `${articleOf(at)} ¶ ${tier.paragraph}`,
          ),
          `${applied}: `,
        ];
  return [...where, ...opening, `: ${tier.words}.${tier.note ? ` ${tier.note}` : ''}`];
}

/** Text, tiers, thresholds and anatomy: what stands before the explanation. */
export function statuteBlocks(page: PageOf<'provision'> | PageOf<'version'>): Block[] {
  const terms = page.paragraphs.flatMap((paragraph) =>
    paragraph.terms.map((term) => ({ ...term, n: paragraph.n })),
  );
  const place = (id: string) => anchorOf(id) ?? '';
  return [
    ...(page.announcedChange
      ? [p([strong('A change has been announced.'), ` ${page.announcedChange}`])]
      : []),
    heading(2, 'Text', 'text'),
    ...page.paragraphs.flatMap((paragraph) => [
      p([anchor(place(paragraph.id)), strong(`¶ ${paragraph.n}`), ` ${paragraph.translation}`]),
      ...(paragraph.items.length
        ? [
            list(
              paragraph.items.map((item) => [
                anchor(place(item.id)),
                `(${item.n}) ${item.translation}`,
              ]),
            ),
          ]
        : []),
      ...(paragraph.punishedBy
        ? [
            p([
              'Punished by reference to ',
              linkOf(paragraph.punishedBy.paragraph),
              ` (${paragraph.punishedBy.zh}), ${howWords[paragraph.punishedBy.how as keyof typeof howWords]}.`,
            ]),
          ]
        : []),
    ]),
    ...section('Sentencing tiers', 'ladder', [
      ...tierList(page.tiers, page.id),
      ...thresholdBlocks(page.thresholds),
    ]),
    ...section(
      'Anatomy',
      'anatomy',
      terms.length
        ? [
            table([
              ['¶', 'Part', 'Chinese', 'Pinyin', 'English'],
              ...terms.map((term): Words[] => [
                String(term.n),
                term.role,
                term.zh,
                term.pinyin ?? '',
                term.concept ? link(term.concept.url, term.en) : term.en,
              ]),
            ]),
          ]
        : [],
    ),
  ];
}

const wordingLine = ({
  wording,
  inForceFrom,
  inForceTo,
  changedBy,
  nextChange,
}: WordingJson): Words => [
  link(
    wording.url,
    inForceTo
      ? `${longDate(inForceFrom)} to ${longDate(inForceTo)}`
      : `Since ${longDate(inForceFrom)}`,
  ),
  ...(changedBy
    ? [', brought by ', linkOf(changedBy.instrument), `, clause ${changedBy.clause}`]
    : []),
  ...(nextChange ? [`. Next change: ${nextChange}`] : []),
];

/** What stands after the explanation: wordings, offences, cases. */
export const aroundLaw = (page: PageOf<'provision'> | PageOf<'version'>): Block[] => [
  ...section('In force when', 'versions', [
    list(page.wordings.map(wordingLine)),
    ...(page.versionsNote ? [p(page.versionsNote)] : []),
    ...(page.kind === 'version' && page.howKnown
      ? [list([fact('How this wording is known', page.howKnown)])]
      : []),
  ]),
  ...section('Offences', undefined, links(page.offences)),
  ...section('Reported cases', undefined, links(page.cases)),
];
