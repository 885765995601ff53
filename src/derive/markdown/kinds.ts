/**
 * The part of a page’s Markdown that its kind decides: what stands before and after the
 * explanation.
 */
import { longDate } from '../../domain/language/dates.ts';
import type { PageJson, PageOf } from '../../schema/page-json.ts';
import {
  instrumentRows,
  ladderHeading,
  reportedRows,
  sentenceWithCaution,
  tierKnownWords,
} from '../page/rows.ts';
import { aroundLaw, statuteBlocks, thresholdBlocks, tierList } from './law.ts';
import { list, p, quote, section, strong, type Block } from './nodes.ts';
import { facts, joined, lines, linkOf, links, stated, statements } from './parts.ts';

interface Parts {
  before: Block[];
  after: Block[];
}

/** Names of the elements of an offence, in order. */
const elementNames = {
  actor: 'Who',
  conduct: 'Does what',
  object: 'To what',
  recipient: 'For whom',
  mind: 'With what mind',
} as const;
const classNames: Record<string, string> = {
  principal: 'Main penalty',
  supplementary: 'Supplementary penalty',
  other: 'Other measure',
};

/** Kind by kind, in the order of the page. */
export function partsOf(page: PageJson): Parts {
  const lead = p(page.summary);
  switch (page.kind) {
    case 'provision':
    case 'version':
      return { before: statuteBlocks(page), after: aroundLaw(page) };
    case 'instrument':
      return {
        before: [lead, ...facts(instrumentRows(page))],
        after: section('Articles', 'articles', links(page.articles)),
      };
    case 'offence':
      return {
        before: [lead, ...offence(page)],
        after: section('What the texts leave open', 'unresolved', lines(page.unresolved)),
      };
    case 'factor':
      return {
        before: [
          lead,
          ...facts([
            ['Named by the lawyer', page.namedInArticle ? 'yes' : 'no'],
            ['Can move a sentence', page.moves.join(' · ')],
            ['Part of', page.parent && [linkOf(page.parent)]],
            ['Finer factors', joined(page.finer)],
          ]),
          ...section('Where the law encodes it', 'encodings', statements(page.encodings)),
          ...section('Tagged with it', undefined, links(page.tagged)),
        ],
        after: section('What the texts leave open', 'open-points', lines(page.open)),
      };
    case 'penalty':
      return {
        before: [
          lead,
          ...facts([
            ['Class', classNames[page.class]],
            ['How long or how much', stated(page.duration)],
            ['Who decides', stated(page.decidedBy)],
          ]),
          ...(page.consequences.length
            ? [p(strong('What follows')), ...statements(page.consequences)]
            : []),
        ],
        after: [],
      };
    case 'concept':
      return {
        before: [
          lead,
          p(page.plain),
          ...facts([
            ['Governed by', joined(page.basis)],
            ['Traditional form', page.zhHant],
          ]),
          ...(page.renderings.length
            ? [
                p(strong('Other English renderings')),
                list(page.renderings.map((r) => [strong(r.en), `: ${r.note}`])),
              ]
            : []),
        ],
        after: [],
      };
    case 'procedure':
      return {
        before: [
          lead,
          ...facts([
            ['Stage', page.stage],
            ['Who decides', stated(page.decidedBy)],
          ]),
          ...section('Rules', 'rules', statements(page.rules)),
          ...section(
            'In national-security cases',
            'national-security',
            statements(page.nationalSecurity),
          ),
        ],
        after: [],
      };
    case 'claim':
      return claim(page);
    case 'case':
      return {
        before: [
          lead,
          ...reported(page),
          ...section(ladderHeading(page.sentence), 'ladder', onTheLadder(page)),
        ],
        after: [
          ...section('What the sources dispute', 'disputed', lines(page.disputed)),
          ...section('What is not public', 'not-public', lines(page.unknown)),
        ],
      };
    case 'guide':
      return { before: [p([strong(page.question), ` ${page.answer}`])], after: [] };
  }
}

const offence = (page: PageOf<'offence'>): Block[] => [
  ...section('Sentencing tiers', 'ladder', [
    ...tierList(page.tiers),
    ...links(page.provisions),
    ...thresholdBlocks(page.thresholds),
  ]),
  ...section('Elements', 'elements', [
    ...facts([
      ...Object.entries(elementNames).map(
        ([key, name]) => [name, page.elements[key] && stated(page.elements[key])] as const,
      ),
      ['Death', stated(page.death)],
    ]),
    ...(page.alsoPossible.length ? [p(strong('Also')), ...statements(page.alsoPossible)] : []),
  ]),
];

function onTheLadder(page: PageOf<'case'>): Block[] {
  const known = tierKnownWords(page);
  return [
    ...links(page.tiers),
    ...(known ? [p(known)] : []),
    ...(page.tiers.length > 1
      ? [p('More than one tier fits the sentence; the report does not say which the court used.')]
      : []),
    ...(page.wordings.length
      ? [p('The provisions as worded that day:'), ...links(page.wordings)]
      : []),
  ];
}

const reported = (page: PageOf<'case'>): Block[] =>
  facts([
    ['Status', `${page.status}; attestation ${page.confidence.level}: ${page.confidence.reason}`],
    ...page.offences.map(
      (o) =>
        [
          'Offence',
          [
            `reported as “${o.reported}”: `,
            linkOf(o.offence),
            o.inferred ? ' (article inferred by us)' : '',
          ],
        ] as const,
    ),
    ['Sentence, as reported', sentenceWithCaution(page.sentence)],
    ...reportedRows(page),
  ]);

const claim = (page: PageOf<'claim'>): Parts => ({
  before: [
    quote([
      p(page.statement),
      p(`${page.speaker}${page.quote ? ` · the article’s words: “${page.quote}”` : ''}`),
    ]),
    ...facts([
      ['Verdict', page.verdict],
      ['Kind of claim', page.type],
      ['Measured against', `the law on ${longDate(page.lawOn)}`],
      ['Provisions', joined(page.basis)],
      ['As worded that day', joined(page.wordings)],
    ]),
    ...section('Why', 'reasons', statements(page.reasons)),
  ],
  after: [
    ...section('What cannot be known', 'unknown', lines(page.unknown)),
    ...section('Other verdicts considered', 'alternatives', lines(page.alternatives)),
  ],
});
