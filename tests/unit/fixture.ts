/** A small invented statute and pages about it, read through the real schemas. */
import assert from 'node:assert/strict';
import { sep } from 'node:path';
import { checkIntegrity } from '../../src/domain/rules/index.ts';
import { digestOf, type OfficialParagraph } from '../../src/domain/official/digest.ts';
import { assemble, type PlacedPair, type Reference } from '../../src/domain/reference/reference.ts';
import type { Finding } from '../../src/domain/content/report.ts';
import type { OfficialTexts } from '../../src/domain/official/text.ts';
import { readEntry } from '../../src/read/content.ts';
import { idOfFile } from '../../src/schema/kinds.ts';
import type { Phrasings } from '../../src/schema/search/phrasings.ts';
import type { Source } from '../../src/schema/source.ts';
import type { Threshold } from '../../src/schema/threshold.ts';
import { measured } from './measured.ts';

/** The invented statute: harbour law, articles 1 and 2; article 2 was reworded once. */
export const official: Record<string, OfficialParagraph[]> = {
  '1': [
    {
      text: '夜间移动航标，情节严重的，处三年以下有期徒刑、拘役；情节特别严重的，判处三年以上七年以下有期徒刑。',
    },
  ],
  '2': [
    {
      text: '有下列行为之一的，处十年以上有期徒刑或者无期徒刑：',
      items: ['（一）熄灭灯塔的；', '（二）绘制假海图的。'],
    },
    { text: '犯前款罪，对港口危害特别严重的，可以判处死刑。' },
  ],
  '2@2001-01-01': [{ text: '熄灭灯塔的，处五年以下有期徒刑。' }],
};

const base = (title: string) =>
  `title: ${title}\nsummary: ${title}, in a line.\nupdated: 2026-01-01\n`;

/** A paragraph of frontmatter with its digest. */
export const paragraph = (text: OfficialParagraph, translation: string, rest = '') =>
  `  - translation: ${translation}\n    textDigest: ${digestOf(text)}\n    comparedOn: 2026-01-01\n${rest}`;

/** The files of the fixture, by path below `content/`. */
export const files: Readonly<Record<string, string>> = {
  'law/harbour-law/index.mdx': `---\n${base('Harbour Law of Nowhere')}zh: 乌有国港口法\nshort: Harbour Law\nshortZh: 港口法\nform: law\nissuer: Assembly\ninForceFrom: 2001-01-01\narticleCount: 2\nofficialText: harbour-law\ncheckedTo: 2026-01-01\nsources: [gazette]\n---\n\nThe law of harbours.\n`,
  'law/harbour-law/1.mdx': `---\n${base('Moving buoys')}inForceFrom: 2001-01-01\nparagraphs:\n${paragraph(
    official['1']![0]!,
    'Whoever moves buoys by night, where circumstances are serious, shall be imprisoned for not more than three years.',
    '    terms:\n      - { role: threshold, zh: 情节严重, en: circumstances are serious }\n    tiers:\n      - threshold: { zh: 情节严重, en: serious circumstances }\n        penalties: [{ kind: fixed-term, minMonths: 6, maxMonths: 36 }, { kind: criminal-detention }]\n      - threshold: { zh: 情节特别严重, en: especially serious circumstances }\n        penalties: [{ kind: fixed-term, minMonths: 36, maxMonths: 84 }]\n',
  )}---\n\n## How to read it {#how}\n\nSee [](/law/harbour-law/2/#p1-i1) and [the lamp](/concepts/lamp/).\n`,
  'law/harbour-law/2.mdx': `---\n${base('Putting out lights')}inForceFrom: 2011-05-01\nparagraphs:\n${paragraph(
    official['2']![0]!,
    'Whoever does one of the following shall be imprisoned.',
    '    items:\n      - translation: putting out a lighthouse;\n      - translation: drawing a false chart.\n    tiers:\n      - penalties: [{ kind: fixed-term, minMonths: 120, maxMonths: 180 }, { kind: life }]\n',
  )}${paragraph(
    official['2']![1]!,
    'Where the harm to the harbour is especially serious, death may be imposed.',
    '    tiers:\n      - threshold: { zh: 危害特别严重, en: especially serious harm }\n        penalties: [{ kind: death, mode: may }]\n',
  )}---\n\nText about lights.\n`,
  'law/harbour-law/2/2001-01-01.mdx': `---\n${base('Article 2 before 2011')}to: 2011-04-30\neffect: The range rose.\nhowKnown: A public copy.\nparagraphs:\n${paragraph(official['2@2001-01-01']![0]!, 'Whoever puts out a lighthouse shall be imprisoned.', '    tiers:\n      - penalties: [{ kind: fixed-term, minMonths: 6, maxMonths: 60 }]\n')}---\n\nOlder wording.\n`,
  'concepts/lamp.mdx': `---\n${base('Lamp')}zh: 灯塔\npinyin: dēngtǎ\naliases: [beacon]\nbasis: [law/harbour-law/2]\nplain: A light for ships.\n---\n\nA lamp.\n`,
  'offences/moving-buoys.mdx': `---\n${base('The crime of moving buoys')}zh: 移动航标罪\nprovisions: ["law/harbour-law/1#p1"]\nelements:\n  actor: { text: Anyone., basis: [law/harbour-law/1] }\n  conduct: { text: Moving buoys., basis: [law/harbour-law/1] }\n  object: { text: Buoys., basis: [law/harbour-law/1] }\n  mind: { text: Intent., certainty: inference }\ndeath: { text: None., certainty: inference }\n---\n\nBuoys.\n`,
  'claims/harsh.mdx': `---\n${base('The law is harsh')}number: 1\nstatement: The law is harsh.\nspeaker: The article\ntype: law\nverdict: matches the text\nlawOn: 2025-01-01\nbasis: [law/harbour-law/2]\nreasons: [{ text: It says life., basis: ["law/harbour-law/2#p1-t1"] }]\nsources: [gazette]\n---\n\nHarsh.\n`,
};

export const gazette: Source = {
  title: 'Gazette',
  outlet: 'Assembly',
  origin: 'official text',
  supports: 'the text',
  howKnown: 'invented',
};

/** A threshold that is sound. */
export const threshold: Threshold = {
  applies: 'law/harbour-law/1',
  leads: 'tier',
  tier: 'law/harbour-law/1#p1-t2',
  other: 'especially serious',
  basis: 'law/harbour-law/1#p1',
  zh: '情节特别严重',
};

/** A pair of pages that are confused, as it is read from the list. */
export const pair = (
  first: string,
  second: string,
  onFirst: string,
  onSecond: string,
): PlacedPair => ({ first, second, onFirst, onSecond, line: 1 });

/** Read the fixture, with some files replaced (or dropped, where undefined). */
export function fixture(
  changes: Record<string, string | undefined> = {},
  published: string[] = [],
  thresholds: Threshold[] = [threshold],
  phrasings: Record<string, Partial<Phrasings>> = {},
): { reference: Reference; findings: Finding[] } {
  const findings: Finding[] = [];
  const all = { ...files, ...changes };
  const unread = new Set<string>();
  const entries = Object.entries(all).flatMap(([path, source]) => {
    if (source === undefined) return [];
    const entry = readEntry(path, ['content', path].join(sep), source, findings);
    if (entry) return [entry];
    unread.add(idOfFile(path));
    return [];
  });
  return {
    reference: assemble(
      {
        entries,
        sources: new Map([['gazette', gazette]]),
        thresholds,
        corrections: [],
        moves: [],
        withdrawn: [],
        renderings: [
          { zh: '情节严重', en: ['circumstances are serious', 'conditions are grave'], avoid: [] },
        ],
        synonyms: [['lamp', 'light', 'lantern']],
        reportedNames: new Map(),
        pairs: [],
        silences: [],
        lawNames: new Map(),
        phrasings: new Map(
          Object.entries(phrasings).map(([id, { terms = [], questions = [] }]) => [
            id,
            { terms, questions, file: 'content/search/phrasings/lamps.yaml', line: 1 },
          ]),
        ),
        searchQuality: measured,
        labelledQueries: { queries: [], text: '[]\n' },
        published,
        publishedWordings: [],
        unread: { pages: unread, lists: new Set() },
      },
      ['', 'about'],
    ),
    findings,
  };
}

/** Everything that reading and the rules find in a changed fixture. */
export function problems(
  changes: Record<string, string | undefined> = {},
  published: string[] = [],
  thresholds: Threshold[] = [threshold],
): Finding[] {
  const { reference, findings } = fixture(changes, published, thresholds);
  return withRemedies([...findings, ...checkIntegrity(reference)]);
}

/** The same findings. Fails where one does not say, in a sentence of its own, what to do. */
export function withRemedies(findings: Finding[]): Finding[] {
  for (const { rule, problem, remedy } of findings) {
    assert.match(remedy, /^\p{Lu}.* .*[.?]$/u, `${rule}: “${problem}” has no remedy`);
    assert.notEqual(remedy, problem);
  }
  return findings;
}

/** The fixture’s file with a piece of text replaced; throws where the piece is not there. */
export function edit(path: string, from: string, to: string): Record<string, string> {
  const source = files[path];
  if (!source?.includes(from)) throw new Error(`${path} does not hold “${from}”`);
  return { [path]: source.replace(from, to) };
}

/** The official text that belongs to the fixture. */
export const officialTexts = (): OfficialTexts =>
  new Map([
    [
      'harbour-law',
      {
        slug: 'harbour-law',
        titleZh: '乌有国港口法',
        effective: '2001-01-01',
        articleCount: 2,
        articles: [
          {
            number: 1,
            label: '第一条',
            paragraphs: official['1']!,
            crimeNames: [{ name: '移动航标罪', paragraph: null, from: '2001-01-01', to: null }],
          },
          {
            number: 2,
            label: '第二条',
            paragraphs: official['2']!,
            amendments: [
              { by: 'amendment-1', clause: 3, kind: 'reworded', effective: '2011-05-01' },
            ],
            versions: [
              {
                from: '2001-01-01',
                to: '2011-04-30',
                amendedBy: null,
                paragraphs: official['2@2001-01-01']!,
              },
              {
                from: '2011-05-01',
                to: null,
                amendedBy: 'amendment-1',
                paragraphs: official['2']!,
              },
            ],
          },
        ],
      },
    ],
  ]);
