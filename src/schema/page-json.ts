/**
 * `index.json` below every entry’s address: the facts of the page. Dates are ISO, terms in months,
 * addresses whole.
 */
import { z } from 'astro/zod';
import type { Kind } from './kinds.ts';
import { Penalty, Phrase } from './penalty.ts';
import { Verdict } from './claim.ts';
import { ReportedSentence } from './case.ts';
import { Certainty, described, Line } from './shared.ts';

/**
 * The version of this shape. A field may be added to it; one that changes or goes raises the
 * number.
 */
export const pageJsonSchema = 1;

const Day = z.iso.date();
const Text = z.string();

export const PageLink = described(
  'A page of this reference, or a place on one.',
  z.strictObject({
    id: described('Its id, which is its path; with the anchor where a place is meant.', Text),
    url: described('Its address.', z.url()),
    label: described('Its short citation or title.', Text),
  }),
);
export type PageLink = z.output<typeof PageLink>;

export const StatementJson = described(
  'A statement, how sure it is and what it rests on.',
  z.strictObject({
    text: described('One or two sentences.', Text),
    certainty: described('How sure a statement is. The words are explained on /about/.', Certainty),
    basis: described('What it rests on, most specific first.', z.array(PageLink)),
  }),
);
export type StatementJson = z.output<typeof StatementJson>;

export const TierJson = described(
  'A tier. `words` says its penalties as the page does.',
  z.strictObject({
    id: described('Its id: its page and anchor.', Text),
    url: described('Its address.', z.url()),
    paragraph: described('Number of the paragraph it stands in, from 1.', z.int().positive()),
    threshold: described('The words that open it; null for the base tier.', Phrase.nullable()),
    penalties: described(
      'What may be imposed, as alternatives unless marked supplementary.',
      z.array(Penalty),
    ),
    words: described('Its penalties in words.', Text),
    gateway: described(
      'True where the tier stands in another article and adds to this one.',
      z.boolean(),
    ),
    applied: described(
      'How it applies where a paragraph only refers to it: `same`, `heavier`, ' +
        '`as-appropriate`, and which paragraph does.',
      z
        .strictObject({
          paragraph: described('Number of the paragraph that refers to it.', z.int().positive()),
          how: described(
            '`same`: as there; `heavier`: 从重, within the tier; `as-appropriate`: 酌情.',
            Text,
          ),
        })
        .nullable(),
    ),
    reaches: described(
      'The articles it reaches, for a tier that adds to others of the same instrument.',
      z
        .strictObject({
          from: described('First article reached.', Text),
          to: described('Last article reached.', Text),
          except: described(
            'Articles, or paragraphs of them, that are not reached.',
            z.array(Text),
          ),
        })
        .nullable(),
    ),
    note: described(
      'A remark on reading the tier; null where the words need none.',
      Text.nullable(),
    ),
  }),
);
export type TierJson = z.output<typeof TierJson>;

export const ParagraphJson = described(
  'One 款 of an article with its items, phrases and digest of the official Chinese.',
  z.strictObject({
    n: described('Its number in the article, from 1.', z.int().positive()),
    id: described('Its id: the page and its anchor.', Text),
    url: described('Its address.', z.url()),
    translation: described(
      'Working translation, written for this reference from the Chinese text.',
      Text,
    ),
    items: described(
      'Its items (项), in order.',
      z.array(
        z.strictObject({
          n: described('Its number in the paragraph, from 1.', z.int().positive()),
          id: described('Its id: the page and its anchor.', Text),
          url: described('Its address.', z.url()),
          translation: described('Working translation of the item.', Text),
        }),
      ),
    ),
    terms: described(
      'The phrases that carry the rule.',
      z.array(
        z.strictObject({
          role: described('What the phrase does in the rule.', Text),
          zh: described('The exact Chinese phrase.', Text),
          pinyin: described('Its pinyin with tone marks; null where left out.', Text.nullable()),
          en: described('The English used in the translation for it.', Text),
          concept: described(
            'The page that explains it; null where none does.',
            PageLink.nullable(),
          ),
        }),
      ),
    ),
    punishedBy: described(
      'Where the paragraph punishes by pointing at another.',
      z
        .strictObject({
          paragraph: described('The paragraph whose tiers apply.', PageLink),
          how: described(
            '`same`: as there; `heavier`: 从重, within the tier; `as-appropriate`: 酌情.',
            Text,
          ),
          zh: described('The exact Chinese phrase that refers.', Text),
        })
        .nullable(),
    ),
    textDigest: described(
      'SHA-256 of the official paragraph: text then items, labels included, NFKC, no white space.',
      Text,
    ),
    comparedOn: described('The day the translation was last compared with the official text.', Day),
  }),
);
export type ParagraphJson = z.output<typeof ParagraphJson>;

const ChangedByJson = described(
  'The act and clause that brought the wording; null for the first.',
  z
    .strictObject({
      instrument: described('The amending instrument.', PageLink),
      clause: described('Number of its clause.', z.int().positive()),
    })
    .nullable(),
);

export const WordingJson = described(
  'A wording of an article and the days it was in force, both included; `inForceTo` is ' +
    'null while it is.',
  z.strictObject({
    wording: described('The page of the wording.', PageLink),
    inForceFrom: described('First day in force.', Day),
    inForceTo: described('Last day in force; null while in force.', Day.nullable()),
    changedBy: ChangedByJson,
    nextChange: described(
      'What the next change did to the sentence; null for the present wording.',
      Text.nullable(),
    ),
  }),
);
export type WordingJson = z.output<typeof WordingJson>;

const law = {
  instrument: described('The instrument the article belongs to.', PageLink),
  article: described('Number of the article, as in its address: `111`.', Text),
  unit: described('How the articles are called: `art.`, `clause` or `section`.', Text),
  citationZh: described('《刑法》第一百一十一条, where the unit is an article.', Text.nullable()),
  inForceFrom: described('First day the wording was in force.', Day),
  inForceTo: described('Last day the wording was in force; null while it is.', Day.nullable()),
  changedBy: ChangedByJson,
  paragraphs: described('The text by paragraph (款), in order.', z.array(ParagraphJson)),
  tiers: described(
    'The article’s own tiers, then those that other articles add.',
    z.array(TierJson),
  ),
  thresholds: described(
    'Codified thresholds that sort cases of the article.',
    z.array(
      z.strictObject({
        heading: described('What the rows have in common.', Text),
        rows: described(
          'One threshold each.',
          z.array(
            z.strictObject({
              what: described(
                'What is reached: level and number of items, damage or conduct.',
                Text,
              ),
              zh: described('The Chinese phrase that carries it.', Text),
              leads: described('What it leads to.', Text),
              basis: described('The item or paragraph that says so.', PageLink),
            }),
          ),
        ),
      }),
    ),
  ),
  wordings: described('Every wording held, oldest first.', z.array(WordingJson)),
  offences: described('The offences that the article punishes.', z.array(PageLink)),
  cases: described('The reported cases of those offences.', z.array(PageLink)),
  announcedChange: described(
    'A change of the instrument that has been announced and is not law yet; null where none is ' +
      'known, and for wordings no longer in force.',
    Text.nullable(),
  ),
  versionsNote: described(
    'What is known of earlier wording that is not held; null where there is nothing to say.',
    Text.nullable(),
  ),
};

/** What each kind adds to the fields that all share. */
const own = {
  instrument: {
    short: described('Short English name used in citations.', Text),
    titleZh: described('Full Chinese title.', Text),
    shortZh: described('Short Chinese name used in citations.', Text),
    form: described('What it is: a law, a regulation, a judicial interpretation …', Text),
    issuer: described('Who made it, in English.', Text),
    number: described(
      'Document number as printed in a stored source; null where not confirmed.',
      Text.nullable(),
    ),
    adopted: described('Day of adoption; null where not known.', Day.nullable()),
    promulgated: described('Day of promulgation; null where not known.', Day.nullable()),
    inForceFrom: described('First day in force.', Day),
    inForceTo: described('Last day in force; null while it is.', Day.nullable()),
    unit: described('How the articles are called: `art.`, `clause` or `section`.', Text),
    articleCount: described('Number of articles in the official text.', z.int()),
    completeness: described(
      '`whole`, or `excerpt` where only part of the text was available to be read.',
      Text,
    ),
    checkedTo: described(
      'The latest state against which the wording is known to have been checked.',
      Day,
    ),
    announcedChange: described(
      'A change that has been announced and is not law yet; null where none is known.',
      Text.nullable(),
    ),
    divisions: described(
      'Parts, chapters and sections, in order; empty where the instrument has none.',
      z.array(
        z.strictObject({
          zh: described('The heading in Chinese.', Text),
          en: described('The heading in English.', Text),
          from: described('First article, as in its address.', Text),
          to: described('Last article, as in its address.', Text),
          level: described(
            '1 for a part, 2 for a chapter in a part, 3 for a section; 1 for the chapters of a ' +
              'law without parts.',
            z.int(),
          ),
        }),
      ),
    ),
    articles: described('The articles held, in order.', z.array(PageLink)),
  },
  provision: law,
  version: {
    ...law,
    latest: described('The provision, whose page has the present wording.', PageLink),
    nextChange: described(
      'What the next change did to the sentence; null for the present wording.',
      Text.nullable(),
    ),
    howKnown: described(
      'How an older wording is known; null for the present wording.',
      Text.nullable(),
    ),
  },
  offence: {
    provisions: described('The paragraphs that punish it, main one first.', z.array(PageLink)),
    tiers: described(
      'The tiers that count, in the order of the provisions; those that another article ' +
        'adds come last.',
      z.array(TierJson),
    ),
    thresholds: described('Codified thresholds that sort cases of its provisions.', law.thresholds),
    elements: described(
      'The elements by name: `actor`, `conduct`, `object`, `recipient` where it is one, `mind`.',
      z.record(Text, StatementJson),
    ),
    death: described('How death becomes available, or that it does not.', StatementJson),
    alsoPossible: described('Supplementary penalties and other orders.', z.array(StatementJson)),
    unresolved: described('What the texts leave open.', z.array(Text)),
  },
  factor: {
    namedInArticle: described('Whether the lawyer quoted in the article names it.', z.boolean()),
    moves: described('What it can do to a sentence.', z.array(Text)),
    parent: described('The broader factor; null for the broadest.', PageLink.nullable()),
    finer: described('The factors it is broader than.', z.array(PageLink)),
    encodings: described('Each place where the law encodes it.', z.array(StatementJson)),
    tagged: described('The pages that encode it.', z.array(PageLink)),
    open: described('What the texts leave open.', z.array(Text)),
  },
  penalty: {
    class: described('`principal` (主刑), `supplementary` (附加刑) or `other`.', Text),
    duration: described('How long or how much.', StatementJson),
    decidedBy: described('Who decides, approves and carries it out.', StatementJson),
    consequences: described('What follows from it, one statement each.', z.array(StatementJson)),
  },
  concept: {
    plain: described('The meaning in plain words, two to four sentences.', Text),
    zhHant: described(
      'The traditional form; null where it does not differ or is not in use.',
      Text.nullable(),
    ),
    renderings: described(
      'Other English renderings in use, and what is wrong or right with each.',
      z.array(
        z.strictObject({
          en: described('The rendering.', Text),
          note: described('What is wrong or right with it.', Text),
        }),
      ),
    ),
    basis: described('The provisions that govern it, main one first.', z.array(PageLink)),
  },
  procedure: {
    stage: described('The stage it belongs to.', Text),
    order: described(
      'Its place in the procedure; steps that belong together share a stage.',
      z.int(),
    ),
    decidedBy: described('Who decides.', StatementJson),
    rules: described('Rules and time limits, one statement each.', z.array(StatementJson)),
    nationalSecurity: described(
      'What differs for national-security cases.',
      z.array(StatementJson),
    ),
  },
  claim: {
    number: described('Its number, in the order of the article.', z.int()),
    statement: described('What the article says, in our words.', Text),
    quote: described(
      'At most twelve words of the article, letter for letter; null where none are quoted.',
      Text.nullable(),
    ),
    speaker: described('Who says it in the article.', Text),
    type: described('What sort of claim it is.', Text),
    verdict: described(
      'How the statement compares with the law. The words stand best first; the last two ' +
        'are not judgments of accuracy.',
      Verdict,
    ),
    lawOn: described('The day whose law the claim was measured against.', Day),
    basis: described('The provisions it depends on.', z.array(PageLink)),
    wordings: described(
      'The wordings of those provisions that were in force on that day.',
      z.array(PageLink),
    ),
    reasons: described('Why the verdict, point by point.', z.array(StatementJson)),
    unknown: described('What cannot be known, and why.', z.array(Text)),
    alternatives: described(
      'Other verdicts considered and why they were not given.',
      z.array(Text),
    ),
  },
  /**
   * All of it as reported; nothing here asserts what a person did. Dates may be a year or a month.
   */
  case: {
    person: described('The person as published; masked names stay masked.', Text),
    role: described('Role as reported.', Text),
    status: described('`reported conviction`, `charge`, `suspicion` or `unverified report`.', Text),
    offences: described(
      'Offences as reported and as filed here.',
      z.array(
        z.strictObject({
          reported: described('The label in the reports.', Text),
          offence: described('The page of the offence.', PageLink),
          inferred: described(
            'Whether we inferred the article, because the reports do not name it.',
            z.boolean(),
          ),
        }),
      ),
    ),
    announced: described(
      'When it was announced: YYYY, YYYY-MM or YYYY-MM-DD; null where not reported.',
      Text.nullable(),
    ),
    announcedBy: described('Who announced it; null where not reported.', Text.nullable()),
    court: described('The court; null where not named.', Text.nullable()),
    conduct: described('What was done, as reported; null where not reported.', Text.nullable()),
    verdictOn: described(
      'Day of judgment: YYYY, YYYY-MM or YYYY-MM-DD; null where not public.',
      Text.nullable(),
    ),
    executed: described(
      'Day of execution as reported: YYYY, YYYY-MM or YYYY-MM-DD; null where none is reported.',
      Text.nullable(),
    ),
    sentence: ReportedSentence,
    tiers: described(
      'The tiers that the sentence fits; two where it sits on the line, none where the reports do not allow it.',
      z.array(PageLink),
    ),
    tierInferred: described(
      'Whether the tier is our inference; null where no tier is named.',
      z.boolean().nullable(),
    ),
    wordings: described(
      'The wordings in force on the day of judgment, else of its announcement; none where no day is reported.',
      z.array(PageLink),
    ),
    disputed: described('What sources disagree about, in our words.', z.array(Text)),
    unknown: described('What is not public.', z.array(Text)),
    confidence: described(
      'How well attested the report is.',
      z.strictObject({
        level: described('`high` or `medium`.', Text),
        reason: described('Why we think so.', Text),
      }),
    ),
  },
  guide: {
    question: described('The question it answers, as a reader would put it.', Text),
    answer: described('The answer in one or two sentences.', Text),
  },
} as const satisfies Readonly<Record<Kind, Readonly<Record<string, z.ZodType>>>>;

const shared = {
  schema: described('Number of the shape of this file.', z.literal(pageJsonSchema)),
  id: described('The page’s id, which is its path.', Text),
  url: described('Its address.', z.url()),
  title: described('The heading of the page.', Line),
  subtitle: described('The line below the title.', Text.nullable()),
  summary: described('What it is in one sentence of at most 240 characters.', Text),
  zh: described(
    'The term or title in simplified Chinese; null where there is none.',
    Text.nullable(),
  ),
  pinyin: described(
    'Its pinyin with tone marks, words separated by spaces; null where there is none.',
    Text.nullable(),
  ),
  updated: described('The day the page was last changed in substance.', Day),
  revision: described(
    'Short name of what the page says; it changes when the page does.',
    z.string().regex(/^[0-9a-f]{8}$/),
  ),
  lawAsOf: described('The law is stated as it stood on this day.', Day),
  citation: described('One plain citation; a provision is cited at its dated wording.', Text),
  breadcrumbs: described(
    'The way to the page, the outermost first; the page itself comes last.',
    z.array(PageLink),
  ),
  headings: described(
    'Headings of the explanation that can be linked to.',
    z.array(
      z.strictObject({
        id: described('Its anchor.', Text),
        depth: described('Its level: 2 for the highest.', z.int()),
        text: described('Its words.', Text),
      }),
    ),
  ),
  notSameAs: described(
    'Pages this one is often confused with, and the difference in one sentence.',
    z.array(
      z.strictObject({
        page: described('The other page.', PageLink),
        why: described('The difference, in one sentence.', Text),
      }),
    ),
  ),
  silences: described(
    'Questions of the page that no text answers.',
    z.array(
      z.strictObject({
        question: described('The question.', Text),
        searched: described('In how many texts it was searched, when and for what.', Text),
        considered: described(
          'Articles that have the terms, and why they do not answer.',
          z.array(
            z.strictObject({
              article: described('What the article is called.', Text),
              page: described('Its page; null where it has none.', PageLink.nullable()),
              why: described('Why it does not answer.', Text),
            }),
          ),
        ),
      }),
    ),
  ),
  related: described('Pages worth reading next, most useful first.', z.array(PageLink)),
  factors: described('Factors that the page encodes.', z.array(PageLink)),
  citedBy: described('The pages that name it.', z.array(PageLink)),
  sources: described(
    'The sources that support the page.',
    z.array(
      z.strictObject({
        id: described('Its id in the list of sources.', Text),
        title: described(
          'Title as printed; a description of ours stands in square brackets.',
          Text,
        ),
        outlet: described('Newspaper, agency or body.', Text),
        date: described(
          'When it was published: YYYY, YYYY-MM or YYYY-MM-DD; null where not known.',
          Text.nullable(),
        ),
        url: described('Address; null where linking is advised against.', z.url().nullable()),
        archive: described(
          'Address of an archived copy; null where none is known.',
          z.url().nullable(),
        ),
        origin: described('What kind of source it is.', Text),
        supports: described('What it supports, in a sentence.', Text),
        howKnown: described('How we know it: read in full, in part, or second hand.', Text),
      }),
    ),
  ),
  files: described('Other forms of the same page.', z.record(Text, z.url())),
  license: described('Address of the licence.', z.url()),
  notice: described('What must be known before the facts are used.', Text),
};

const Of = <K extends keyof typeof own>(kind: K) =>
  z.strictObject({
    ...shared,
    kind: described('What kind of page it is.', z.literal(kind)),
    ...own[kind],
  });

export const PageJson = described(
  'The facts of one page; which fields it has beside the shared ones depends on ' +
    '`kind`. A dated wording is a `version`.',
  z.discriminatedUnion('kind', [
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
  ]),
);
export type PageJson = z.output<typeof PageJson>;

/** The facts of a page of one kind. */
export type PageOf<K extends PageJson['kind']> = Extract<PageJson, { kind: K }>;
/** The fields that all kinds share. */
export type SharedJson = { [F in keyof typeof shared]: z.output<(typeof shared)[F]> };
/** The fields a kind adds. */
export type OwnJson<K extends keyof typeof own> = Omit<PageOf<K>, keyof SharedJson | 'kind'>;

/** The names of the fields a kind adds. */
export const ownKeys = (kind: Kind): string[] => Object.keys(own[kind]);
