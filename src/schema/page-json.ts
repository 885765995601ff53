/** `index.json` below every entry’s address: the facts of the page. Dates are ISO, terms in months, addresses whole. */
import { z } from 'astro/zod';
import { kinds } from './index.ts';
import { Penalty, Phrase } from './penalty.ts';
import { Verdict } from './claim.ts';
import { ReportedSentence } from './case.ts';
import { Certainty, Line } from './shared.ts';

/** The version of this shape. A field may be added to it; one that changes or goes raises the number. */
export const pageJsonSchema = 1;

const Day = z.iso.date();
const Text = z.string();

/** A page of this reference, or a place on one. */
export const PageLink = z.strictObject({
  /** Its id, which is its path; with the anchor where a place is meant. */
  id: Text,
  url: z.url(),
  /** Its short citation or title. */
  label: Text,
});
export type PageLink = z.output<typeof PageLink>;

/** A statement, how sure it is and what it rests on. */
export const StatementJson = z.strictObject({
  text: Text,
  certainty: Certainty,
  basis: z.array(PageLink),
});
export type StatementJson = z.output<typeof StatementJson>;

/** A tier. `words` says its penalties as the page does. */
export const TierJson = z.strictObject({
  id: Text,
  url: z.url(),
  paragraph: z.int().positive(),
  /** The words that open it; null for the base tier. */
  threshold: Phrase.nullable(),
  penalties: z.array(Penalty),
  words: Text,
  /** True where the tier stands in another article and adds to this one. */
  gateway: z.boolean(),
  /** How it applies where a paragraph only refers to it: `same`, `heavier`, `as-appropriate`, and which paragraph does. */
  applied: z.strictObject({ paragraph: z.int().positive(), how: Text }).nullable(),
  /** The articles it reaches, for a tier that adds to others of the same instrument. */
  reaches: z.strictObject({ from: Text, to: Text, except: z.array(Text) }).nullable(),
  note: Text.nullable(),
});
export type TierJson = z.output<typeof TierJson>;

/** One 款 of an article with its items, phrases and digest of the official Chinese. */
export const ParagraphJson = z.strictObject({
  n: z.int().positive(),
  id: Text,
  url: z.url(),
  translation: Text,
  items: z.array(
    z.strictObject({ n: z.int().positive(), id: Text, url: z.url(), translation: Text }),
  ),
  terms: z.array(
    z.strictObject({
      role: Text,
      zh: Text,
      pinyin: Text.nullable(),
      en: Text,
      concept: PageLink.nullable(),
    }),
  ),
  /** Where the paragraph punishes by pointing at another. */
  punishedBy: z.strictObject({ paragraph: PageLink, how: Text, zh: Text }).nullable(),
  textDigest: Text,
  comparedOn: Day,
});
export type ParagraphJson = z.output<typeof ParagraphJson>;

const ChangedByJson = z
  .strictObject({ instrument: PageLink, clause: z.int().positive() })
  .nullable();

/** A wording of an article and the days it was in force, both included; `inForceTo` is null while it is. */
export const WordingJson = z.strictObject({
  wording: PageLink,
  inForceFrom: Day,
  inForceTo: Day.nullable(),
  changedBy: ChangedByJson,
  nextChange: Text.nullable(),
});
export type WordingJson = z.output<typeof WordingJson>;

const law = {
  instrument: PageLink,
  article: Text,
  unit: Text,
  /** 《刑法》第一百一十一条, where the unit is an article. */
  citationZh: Text.nullable(),
  inForceFrom: Day,
  inForceTo: Day.nullable(),
  changedBy: ChangedByJson,
  paragraphs: z.array(ParagraphJson),
  /** The article’s own tiers, then those that other articles add. */
  tiers: z.array(TierJson),
  /** Codified thresholds that sort cases of the article. */
  thresholds: z.array(
    z.strictObject({
      heading: Text,
      rows: z.array(z.strictObject({ what: Text, zh: Text, leads: Text, basis: PageLink })),
    }),
  ),
  wordings: z.array(WordingJson),
  offences: z.array(PageLink),
  cases: z.array(PageLink),
  versionsNote: Text.nullable(),
};

/** What each kind adds to the fields that all share. */
const own = {
  instrument: {
    short: Text,
    titleZh: Text,
    shortZh: Text,
    form: Text,
    issuer: Text,
    number: Text.nullable(),
    adopted: Day.nullable(),
    promulgated: Day.nullable(),
    inForceFrom: Day,
    inForceTo: Day.nullable(),
    unit: Text,
    articleCount: z.int(),
    completeness: Text,
    checkedTo: Day,
    divisions: z.array(
      z.strictObject({ zh: Text, en: Text, from: Text, to: Text, level: z.int() }),
    ),
    articles: z.array(PageLink),
  },
  provision: law,
  version: { ...law, latest: PageLink, nextChange: Text.nullable(), howKnown: Text.nullable() },
  offence: {
    provisions: z.array(PageLink),
    tiers: z.array(TierJson),
    thresholds: law.thresholds,
    elements: z.record(Text, StatementJson),
    death: StatementJson,
    alsoPossible: z.array(StatementJson),
    unresolved: z.array(Text),
  },
  factor: {
    namedInArticle: z.boolean(),
    moves: z.array(Text),
    parent: PageLink.nullable(),
    finer: z.array(PageLink),
    encodings: z.array(StatementJson),
    tagged: z.array(PageLink),
    open: z.array(Text),
  },
  penalty: {
    class: Text,
    duration: StatementJson,
    decidedBy: StatementJson,
    consequences: z.array(StatementJson),
  },
  concept: {
    plain: Text,
    zhHant: Text.nullable(),
    renderings: z.array(z.strictObject({ en: Text, note: Text })),
    basis: z.array(PageLink),
  },
  procedure: {
    stage: Text,
    order: z.int(),
    decidedBy: StatementJson,
    rules: z.array(StatementJson),
    nationalSecurity: z.array(StatementJson),
  },
  claim: {
    number: z.int(),
    statement: Text,
    quote: Text.nullable(),
    speaker: Text,
    type: Text,
    verdict: Verdict,
    lawOn: Day,
    basis: z.array(PageLink),
    wordings: z.array(PageLink),
    reasons: z.array(StatementJson),
    unknown: z.array(Text),
    alternatives: z.array(Text),
  },
  /** All of it as reported; nothing here asserts what a person did. Dates may be a year or a month. */
  case: {
    person: Text,
    role: Text,
    status: Text,
    offences: z.array(z.strictObject({ reported: Text, offence: PageLink, inferred: z.boolean() })),
    announced: Text.nullable(),
    announcedBy: Text.nullable(),
    court: Text.nullable(),
    conduct: Text.nullable(),
    verdictOn: Text.nullable(),
    executed: Text.nullable(),
    sentence: ReportedSentence,
    tiers: z.array(PageLink),
    wordings: z.array(PageLink),
    disputed: z.array(Text),
    unknown: z.array(Text),
    confidence: z.strictObject({ level: Text, reason: Text }),
  },
  guide: { question: Text, answer: Text },
} as const;

const shared = {
  schema: z.literal(pageJsonSchema),
  /** The page’s id, which is its path. */
  id: Text,
  url: z.url(),
  title: Line,
  /** The line below the title. */
  subtitle: Text.nullable(),
  summary: Text,
  zh: Text.nullable(),
  pinyin: Text.nullable(),
  /** The day the page was last changed in substance, and a short hash of what it says. */
  updated: Day,
  revision: z.string().regex(/^[0-9a-f]{8}$/),
  /** The law is stated as it stood on this day. */
  lawAsOf: Day,
  /** One plain citation; a provision is cited at its dated wording. */
  citation: Text,
  breadcrumbs: z.array(PageLink),
  /** Headings of the explanation that can be linked to. */
  headings: z.array(z.strictObject({ id: Text, depth: z.int(), text: Text })),
  notSameAs: z.array(z.strictObject({ page: PageLink, why: Text })),
  related: z.array(PageLink),
  factors: z.array(PageLink),
  citedBy: z.array(PageLink),
  sources: z.array(
    z.strictObject({
      id: Text,
      title: Text,
      outlet: Text,
      date: Text.nullable(),
      url: z.url().nullable(),
      origin: Text,
      supports: Text,
      howKnown: Text,
    }),
  ),
  /** Other forms of the same page. */
  files: z.record(Text, z.url()),
  license: z.url(),
  notice: Text,
};

const Of = <K extends keyof typeof own>(kind: K) =>
  z.strictObject({ ...shared, kind: z.literal(kind), ...own[kind] });

/** The facts of one page; which fields it has beside the shared ones depends on `kind`. A dated wording is a `version`. */
export const PageJson = z.discriminatedUnion('kind', [
  Of('instrument'),
  Of('provision'),
  Of('version'),
  Of('offence'),
  Of('factor'),
  Of('penalty'),
  Of('concept'),
  Of('procedure'),
  Of('claim'),
  Of('case'),
  Of('guide'),
]);
export type PageJson = z.output<typeof PageJson>;

/** The facts of a page of one kind. */
export type PageOf<K extends PageJson['kind']> = Extract<PageJson, { kind: K }>;
/** The fields that all kinds share. */
export type SharedJson = { [F in keyof typeof shared]: z.output<(typeof shared)[F]> };
/** The fields a kind adds. */
export type OwnJson<K extends keyof typeof own> = Omit<PageOf<K>, keyof SharedJson | 'kind'>;

/** Every kind of entry has its shape here. */
kinds satisfies readonly (keyof typeof own)[];
