/**
 * What a new page begins with: its kind by its id, and what the reference and the official text
 * know of it.
 */
import { digestOf, type OfficialParagraph } from '../domain/official/digest.ts';
import {
  articleOf,
  type OfficialArticle,
  type OfficialText,
  type OfficialTexts,
} from '../domain/official/text.ts';
import { placeholder, toFill } from '../domain/content/placeholder.ts';
import { nearest, nearestWord } from '../domain/content/nearest-id.ts';
import { followAddress, withdrawalOf } from '../domain/permanence/follow-address.ts';
import { entriesOf, find, type Reference } from '../domain/reference/reference.ts';
import { dayBefore } from '../domain/language/dates.ts';
import {
  fileOfPage,
  idPattern,
  kindFolders,
  kinds,
  kindTable,
  type Kind,
} from '../schema/kinds.ts';
import { IsoDate } from '../schema/shared.ts';
import { site } from '../site.ts';
import { instrumentOf, partsOf, provisionOf } from '../domain/reference/id.ts';
import type { Given, Known } from './skeleton.ts';

/** A page that can be begun. */
export interface NewPage {
  kind: Kind;
  /** Its file, below `content/`. */
  path: string;
  known: Known;
  /** The official text of its paragraphs, to be shown to the author; never written into a file. */
  official: readonly OfficialParagraph[];
}

/** What there is to begin from. */
export interface Ground {
  reference: Reference;
  texts: OfficialTexts;
  /** Today, `YYYY-MM-DD`. */
  today: string;
}

/** What is known, while it is gathered. */
class Facts implements Known {
  readonly values = new Map<string, Given>();
  readonly blocks = new Map<string, readonly string[]>();
  /** A value that needs no second look. */
  know(place: string, value: Given['value']): void {
    this.values.set(place, { value, isGuess: false });
  }
  /** A value of the right form that the author must look at. */
  guess(place: string, value: Given['value']): void {
    this.values.set(place, { value, isGuess: true });
  }
}

/** Begin a page. Throws one sentence where the id is taken or no page can have it. */
export function beginPage(ground: Ground, id: string): NewPage {
  const { reference, today } = ground;
  const kind = kindOfId(id);
  refuseTaken(reference, id);
  const known = new Facts();
  known.guess('title', `To be written: ${id}`);
  known.know('updated', today);
  const official = begin[kind]?.(ground, id, known) ?? [];
  return { kind, path: fileOfPage(kind, id), known, official };
}

/** What the ids of each kind look like. */
const forms = kinds.map((kind) => kindTable[kind].ids);

function kindOfId(id: string): Kind {
  const { folder, date } = partsOf(id);
  if (id === '')
    throw new Error(
      `say which page, for example npm run new -- concepts/lamp. An id is one of: ${forms.join(', ')}.`,
    );
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(id))
    throw new Error(
      `“${id}” cannot be an id: it holds more than a–z, 0–9, hyphens and slashes. ` +
        'Write for example concepts/abuse-of-power.',
    );
  // The file of a law is called index, so that no page below it can be.
  const kind = id.endsWith('/index') ? undefined : kinds.find((one) => idPattern(one).test(id));
  if (kind) {
    if (kind === 'version' && !IsoDate.safeParse(date).success)
      throw new Error(
        `“${date}” is no day; a dated wording is called after its first day in force, ` +
          'for example law/criminal-law/111/1997-10-01.',
      );
    return kind;
  }
  const folders = kindFolders();
  const near = folders.includes(folder) ? folder : nearestWord(folder, folders);
  const ofFolder = forms.filter((form) => form.startsWith(`${near}/`));
  throw new Error(
    near
      ? `“${id}” is the id of no kind of page; did you mean ${ofFolder.join(' or ')}?`
      : `“${id}” is the id of no kind of page; write one of: ${forms.join(', ')}.`,
  );
}

function refuseTaken(reference: Reference, id: string): void {
  const { entries, anchors } = reference;
  const entry = entries.get(id);
  if (entry) throw new Error(`${entry.file} is already there.`);
  if (anchors.has(id))
    throw new Error(
      `${id} is the wording in force; its page is made from content/${provisionOf(id)}.mdx.`,
    );
  if (withdrawalOf(reference, id))
    throw new Error(`${id} was withdrawn; its address is kept, so choose another id.`);
  const now = followAddress(reference, id);
  if (now && now.page !== id)
    throw new Error(`${id} has moved to ${now.page}; its address is kept, so choose another id.`);
}

/** An id that answers, for a key that must name a page. */
const anyProvision = (reference: Reference): string =>
  entriesOf(reference, 'provision')[0]?.id ?? 'law/criminal-law/111';

/** The id of a source, for pages that must name one. */
function guessSource({ reference }: Ground, known: Facts): void {
  known.guess('sources', [...reference.sources.keys()][0] ?? 'official-database');
}

/** The keys of a statement that rests on nothing yet. */
function guessStatements(known: Facts, ...places: string[]): void {
  for (const place of places) known.guess(`${place}.certainty`, 'inference');
}

const nextAfter = (numbers: readonly number[]): number => Math.max(0, ...numbers) + 1;

type Begin = (ground: Ground, id: string, known: Facts) => readonly OfficialParagraph[] | void;

/**
 * What is known of a page by its kind, where anything is. Returns the official text, where there is
 * one.
 */
const begin: Partial<Record<Kind, Begin>> = {
  instrument: beginInstrument,
  provision: beginProvision,
  version: beginVersion,
  offence: ({ reference }, _, known) => {
    known.guess('provisions', `${anyProvision(reference)}#p1`);
    guessStatements(known, 'death');
    for (const element of ['actor', 'conduct', 'object', 'mind'])
      guessStatements(known, `elements.${element}`);
  },
  factor: (_, __, known) => guessStatements(known, 'encodings.'),
  penalty: (_, __, known) => guessStatements(known, 'duration', 'decidedBy'),
  concept: ({ reference }, _, known) => known.guess('basis', anyProvision(reference)),
  procedure: ({ reference }, _, known) => {
    const orders = entriesOf(reference, 'procedure').map(({ data }) => data.order);
    known.guess('order', nextAfter(orders));
    guessStatements(known, 'decidedBy', 'rules.');
  },
  claim: (ground, _, known) => {
    const numbers = entriesOf(ground.reference, 'claim').map(({ data }) => data.number);
    known.know('number', nextAfter(numbers));
    known.guess('verdict', 'cannot be checked');
    known.guess('lawOn', site.lawAsOf);
    guessStatements(known, 'reasons.');
    guessSource(ground, known);
  },
  case: (ground, _, known) => {
    const [offence] = entriesOf(ground.reference, 'offence');
    known.guess('offences..offence', offence?.id ?? 'offences/espionage');
    known.guess('sentence.type', 'not reported');
    known.guess('confidence.level', 'medium');
    guessSource(ground, known);
  },
};

function beginInstrument(ground: Ground, id: string, known: Facts): void {
  const slug = partsOf(id).slug;
  const text = ground.texts.get(slug);
  guessSource(ground, known);
  known.guess('checkedTo', site.lawAsOf);
  known.guess('inForceFrom', site.lawAsOf);
  known.guess('officialText', slug);
  if (!text) return;
  known.know('officialText', slug);
  known.know('zh', text.titleZh);
  known.know('articleCount', Math.max(text.articleCount, 1));
  if (text.adopted) known.know('adopted', text.adopted);
  if (text.promulgated) known.know('promulgated', text.promulgated);
  if (text.effective) known.know('inForceFrom', text.effective);
}

/**
 * The instrument of an id below `law/`, with its official text where that was brought. Throws where
 * it is not held.
 */
function lawOf({ reference, texts }: Ground, id: string): { text: OfficialText | undefined } {
  const law = instrumentOf(id);
  const instrument = find(reference, law, 'instrument');
  if (instrument) return { text: texts.get(instrument.data.officialText) };
  const near = nearest(
    law,
    entriesOf(reference, 'instrument').map((entry) => entry.id),
  );
  const instead = near ? `did you mean ${near}${id.slice(law.length)}? Else begin` : 'begin';
  throw new Error(`there is no instrument ${law}; ${instead} it with: npm run new -- ${law}`);
}

function beginProvision(ground: Ground, id: string, known: Facts): readonly OfficialParagraph[] {
  const { text } = lawOf(ground, id);
  const number = partsOf(id).article;
  const article = text && articleOf(text, number);
  if (!text)
    throw new Error(
      'the official text of this law was not brought; bring it with: npm run official-text -- <folder>',
    );
  if (!article) throw new Error(`the official text holds no article ${number}; correct the id.`);
  const last = article.amendments?.at(-1);
  const from = article.versions?.at(-1)?.from ?? last?.effective ?? text.effective;
  if (from) known.know('inForceFrom', from);
  else known.guess('inForceFrom', site.lawAsOf);
  if (from) knowChange(ground, article, from, known);
  known.blocks.set('paragraphs', paragraphLines(article.paragraphs, ground.today));
  return article.paragraphs;
}

/** The act that brought a wording, where it is held here. */
function knowChange(
  { reference }: Ground,
  article: OfficialArticle,
  from: string,
  known: Facts,
): void {
  const change = article.amendments?.find(
    ({ effective, kind, by }) =>
      effective === from && kind !== 'inserted' && reference.entries.has(`law/${by}`),
  );
  if (!change) return;
  known.know('changedBy.instrument', `law/${change.by}`);
  known.know('changedBy.clause', change.clause);
}

function beginVersion(ground: Ground, id: string, known: Facts): readonly OfficialParagraph[] {
  const { text } = lawOf(ground, id);
  const { article: number, date: from } = partsOf(id);
  const provision = provisionOf(id);
  const wordings = ground.reference.wordings.get(provision);
  if (!wordings)
    throw new Error(
      `there is no page ${provision} yet; begin it with: npm run new -- ${provision}`,
    );
  const next = wordings.find((wording) => wording.from > from);
  if (!next)
    throw new Error(
      `${from} is after the first day of the wording in force; correct the day, or the inForceFrom of ${provision}.`,
    );
  const article = text && articleOf(text, number);
  const version = article?.versions?.find((candidate) => candidate.from === from);
  known.know('to', version?.to ?? dayBefore(next.from));
  if (article) knowChange(ground, article, from, known);
  if (!version) known.guess('to', dayBefore(next.from));
  const paragraphs = version?.paragraphs ?? [];
  known.blocks.set('paragraphs', paragraphLines(paragraphs, ground.today));
  return paragraphs;
}

/**
 * One paragraph for each of the official text; a single one without digest where there is no text.
 */
function paragraphLines(paragraphs: readonly OfficialParagraph[], today: string): string[] {
  const unknown = `sha256-${'0'.repeat(64)} ${toFill}`;
  const placed = paragraphs.length
    ? paragraphs.map((paragraph) => ({ items: paragraph.items ?? [], digest: digestOf(paragraph) }))
    : [{ items: [], digest: unknown }];
  return placed.flatMap(({ items, digest }, index) => [
    `# p${index + 1}: the translation, letter for letter what the terms below quote.`,
    `- translation: ${placeholder} ${toFill}`,
    ...(items.length ? ['  items:'] : []),
    ...items.map(() => `    - translation: ${placeholder} ${toFill}`),
    ...(index === 0 ? examples : []),
    '  # Digest of the official paragraph, and the day the translation was compared with it.',
    `  textDigest: ${digest}`,
    `  comparedOn: ${today} ${toFill}`,
  ]);
}

/** What a paragraph may hold besides, as comments. */
const examples = [
  '  # The phrases that carry the rule; zh stands in the official text, en in the translation.',
  '  # terms:',
  '  #   - { role: threshold, zh: 情节严重, en: circumstances are serious, concept: concepts/x }',
  '  # Sentencing tiers in the order of the text, where the paragraph punishes.',
  '  # tiers:',
  '  #   - penalties:',
  '  #       - { kind: fixed-term, minMonths: 6, maxMonths: 36 }',
  '  #       - { kind: criminal-detention }',
  '  #   - threshold: { zh: 情节严重, en: serious circumstances }',
  '  #     penalties: [{ kind: fixed-term, minMonths: 36, maxMonths: 84 }]',
  '  # Where it punishes by pointing at another paragraph; how: same, heavier or as-appropriate.',
  '  # punishedBy: { ref: law/criminal-law/111#p1, how: same, zh: 依照前款的规定处罚 }',
];
