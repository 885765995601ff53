/** Compares everything the reference says about the law with the official text. */
import { parseAnchor } from '../reference/anchors.ts';
import { placeName } from '../reference/place-name.ts';
import { parseNumeral } from '../law/article-number.ts';
import {
  articleOf,
  officialParagraphs,
  type OfficialArticle,
  type OfficialText,
  type OfficialTexts,
} from './text.ts';
import type { Penalty } from '../../schema/penalty.ts';
import type { Paragraph } from '../../schema/provision.ts';
import { canonicalText } from './canonical.ts';
import { canonical, digestOf, type OfficialParagraph } from './digest.ts';
import type { Entry } from '../reference/entry.ts';
import { circumstanceWord, sentencingClauses } from './parse-penalties.ts';
import { locate } from '../reference/short-citation.ts';
import { entriesOf, find, type Reference } from '../reference/reference.ts';
import { pageOf, parseId, partsOf } from '../reference/id.ts';
import type { Wording } from '../reference/wordings.ts';

/** One difference: where, what we say, what the text says. */
export interface Difference {
  file: string;
  field: string;
  we: string;
  text: string;
}

/** What was compared, counted. */
export type Coverage = Record<
  | 'instruments'
  | 'provisions'
  | 'wordings'
  | 'first wordings'
  | 'silences'
  | 'paragraphs'
  | 'phrases'
  | 'tiers'
  | 'ranges'
  | 'thresholds'
  | 'crime names'
  | 'dates',
  number
>;

/** The comparison in progress: differences found and things counted. */
class Comparison {
  readonly differences: Difference[] = [];
  readonly coverage: Coverage = {
    instruments: 0,
    provisions: 0,
    wordings: 0,
    'first wordings': 0,
    silences: 0,
    paragraphs: 0,
    phrases: 0,
    tiers: 0,
    ranges: 0,
    thresholds: 0,
    'crime names': 0,
    dates: 0,
  };
  same(what: keyof Coverage, file: string, field: string, we: unknown, text: unknown): void {
    this.coverage[what]++;
    if (String(we) !== String(text))
      this.differences.push({ file, field, we: String(we), text: String(text) });
  }
  differ(file: string, field: string, we: string, text: string): void {
    this.differences.push({ file, field, we, text });
  }
}

/** Compare the whole reference. Whatever is held and cannot be compared is itself a difference. */
export function verify(
  reference: Reference,
  texts: OfficialTexts,
): { differences: Difference[]; coverage: Coverage } {
  const comparison = new Comparison();
  for (const instrument of entriesOf(reference, 'instrument')) {
    const text = texts.get(instrument.data.officialText);
    if (text) compareInstrument(comparison, instrument, text);
    else
      comparison.differ(
        instrument.file,
        'officialText',
        instrument.data.officialText,
        'no such text was brought',
      );
  }
  for (const provision of entriesOf(reference, 'provision')) {
    const located = locate(reference, provision.id);
    const text = located && texts.get(located.instrument.data.officialText);
    const article = text && articleOf(text, located.article);
    comparison.coverage.provisions++;
    if (!text || !article)
      comparison.differ(
        provision.file,
        'address',
        located?.article ?? provision.id,
        'no such article in the text',
      );
    else {
      const { firstText } = located.instrument.data;
      const first = firstText === undefined ? undefined : texts.get(firstText);
      compareWordings(comparison, reference, provision, article, { text, first });
    }
  }
  compareCrimeNames(comparison, reference, texts);
  compareThresholds(comparison, reference, texts);
  compareSilences(comparison, reference, texts);
  return comparison;
}

/**
 * Searches every text again for what no text is said to answer. An article that has the terms and was
 * not considered may be the answer.
 */
function compareSilences(comparison: Comparison, reference: Reference, texts: OfficialTexts): void {
  const articles = [...texts].flatMap(([name, text]) =>
    text.articles.map((article) => ({
      at: `${name}/${String(article.number).replace('.', '-')}`,
      words: article.paragraphs.map(canonical).join(''),
    })),
  );
  const isWhole = [...texts.values()].every((text) => !text.textOnly);
  for (const { question, search, considered, texts: searched } of reference.silences) {
    comparison.coverage.silences++;
    const file = 'content/silences.yaml';
    if (isWhole && searched !== texts.size)
      comparison.differ(file, question, `${searched} texts`, `${texts.size} texts`);
    const known = new Set(considered.map(({ at }) => at));
    const sought = search.map((together) => together.map(canonicalText));
    for (const { at, words } of articles)
      if (
        !known.has(at) &&
        sought.some((together) => together.every((term) => words.includes(term)))
      )
        comparison.differ(file, question, 'not considered', at);
  }
}

function compareInstrument(
  comparison: Comparison,
  { data, file }: Entry<'instrument'>,
  text: OfficialText,
): void {
  comparison.coverage.instruments++;
  comparison.same('dates', file, 'zh', data.zh, text.titleZh);
  comparison.same('dates', file, 'articleCount', data.articleCount, text.articleCount);
  if (text.textOnly) return;
  for (const [ours, theirs] of [
    ['adopted', 'adopted'],
    ['promulgated', 'promulgated'],
    ['inForceFrom', 'effective'],
  ] as const)
    if (data[ours]) comparison.same('dates', file, ours, data[ours], text[theirs] ?? 'no date');
  if (data.number && text.documentNumberBasis !== 'stored source')
    comparison.differ(file, 'number', data.number, 'not confirmed in a stored source');
  else if (data.number && !(text.documentNumber ?? '').includes(data.number))
    comparison.differ(file, 'number', data.number, text.documentNumber ?? 'none');
  for (const [i, division] of data.divisions.entries()) {
    const within = text.articles
      .filter((article) => article.division?.some((heading) => heading === division.zh))
      .map((article) => String(article.number));
    if (within.length && !(within.includes(division.from) && within.includes(division.to)))
      comparison.differ(
        file,
        placeName(['divisions', i], data),
        `${division.from}–${division.to}`,
        `${within[0]}–${within.at(-1)}`,
      );
  }
}

/**
 * Each wording held, and that none that the text records is left out or goes without its amendment.
 */
function compareWordings(
  comparison: Comparison,
  reference: Reference,
  provision: Entry<'provision'>,
  article: OfficialArticle,
  { text, first }: { text: OfficialText; first: OfficialText | undefined },
): void {
  // Text without metadata holds the present wording only; what cannot be compared is said by the
  // command.
  const wordings = reference.wordings
    .get(provision.id)!
    .filter((wording) => !text.textOnly || !wording.replaced);
  for (const wording of wordings) {
    const isFirst = first !== undefined && wording.from === first.effective;
    compareWording(
      comparison,
      wording,
      article,
      text,
      isFirst ? articleOf(first, articleAt(provision)) : undefined,
    );
    const amendment = article.amendments?.find(
      (candidate) =>
        candidate.effective === wording.from &&
        candidate.kind !== 'inserted' &&
        reference.entries.has(`law/${candidate.by}`),
    );
    if (amendment && !wording.entry.data.changedBy)
      comparison.differ(
        wording.entry.file,
        'changedBy',
        'nothing',
        `${amendment.by} clause ${amendment.clause}`,
      );
  }
  const held = new Set(wordings.map((wording) => wording.from));
  for (const version of article.versions ?? [])
    if (version.to !== null && !held.has(version.from))
      comparison.differ(provision.file, 'versions', 'not held', `a wording from ${version.from}`);
  const oldest = first && articleOf(first, articleAt(provision));
  const changed = oldest && plain(oldest.paragraphs) !== plain(article.paragraphs);
  if (changed && first.effective && !held.has(first.effective))
    comparison.differ(
      provision.file,
      'versions',
      'not held',
      `another in the first text of the law`,
    );
}

/** The number of a provision, as in its address. */
const articleAt = ({ id }: Entry<'provision'>): string => id.split('/').at(-1)!;

/** `first`: the article in the first text of the whole instrument, where the wording is from its day. */
function compareWording(
  comparison: Comparison,
  wording: Wording,
  article: OfficialArticle,
  text: OfficialText,
  first?: OfficialArticle,
): void {
  const { file, data } = wording.entry;
  const version = article.versions?.find((candidate) => candidate.from === wording.from);
  const paragraphs =
    version?.paragraphs ?? first?.paragraphs ?? (wording.replaced ? undefined : article.paragraphs);
  comparison.coverage.wordings++;
  if (first) compareSecondSource(comparison, file, paragraphs, first);
  if (!paragraphs)
    return comparison.differ(
      file,
      'wording',
      `from ${wording.from}`,
      `the text records ${article.versions?.map((v) => v.from).join(', ') ?? 'no earlier wording'}`,
    );
  // A wording that only the first text records has no dates beside it.
  const isDated = !text.textOnly && (version !== undefined || !wording.replaced);
  if (isDated) compareDates(comparison, wording, article, text, version);
  if (paragraphs.length !== data.paragraphs.length)
    return comparison.differ(
      file,
      'paragraphs',
      `${data.paragraphs.length} paragraphs`,
      `${paragraphs.length} paragraphs`,
    );
  data.paragraphs.forEach((paragraph, i) =>
    compareParagraph({ comparison, file, data, index: i }, paragraph, paragraphs[i]!),
  );
}

/** Paragraphs as one line that differs where one of them does. */
const plain = (paragraphs: readonly OfficialParagraph[]): string =>
  paragraphs.map(digestOf).join(' ');

/** Whether two official copies of a first wording are one, paragraph by paragraph. */
function compareSecondSource(
  comparison: Comparison,
  file: string,
  paragraphs: readonly OfficialParagraph[] | undefined,
  first: OfficialArticle,
): void {
  comparison.same(
    'first wordings',
    file,
    'wording in the first text of the law',
    plain(paragraphs ?? []),
    plain(first.paragraphs),
  );
}

function compareDates(
  comparison: Comparison,
  wording: Wording,
  article: OfficialArticle,
  text: OfficialText,
  version: NonNullable<OfficialArticle['versions']>[number] | undefined,
): void {
  const { file, data } = wording.entry;
  const lastChange = article.amendments?.findLast((amendment) => amendment.kind !== 'deleted');
  const from =
    version?.from ?? (wording.replaced ? undefined : lastChange?.effective) ?? text.effective;
  comparison.same('dates', file, 'inForceFrom', wording.from, from);
  if (version)
    comparison.same('dates', file, 'to', wording.to ?? 'in force', version.to ?? 'in force');
  const amendment = article.amendments?.find((candidate) => candidate.effective === wording.from);
  if (data.changedBy)
    comparison.same(
      'dates',
      file,
      'changedBy',
      `${partsOf(data.changedBy.instrument).slug} clause ${data.changedBy.clause}`,
      amendment
        ? `${amendment.by} clause ${amendment.clause}`
        : 'no amendment took effect that day',
    );
}

/**
 * A paragraph of ours: the comparison it belongs to, the file and its data, and its place in the
 * list.
 */
interface PlacedParagraph {
  comparison: Comparison;
  file: string;
  data: Wording['entry']['data'];
  index: number;
}

/** The name of a place in a paragraph: `p1-t2 penalties`. */
const nameIn = ({ index, data }: PlacedParagraph, ...rest: PropertyKey[]): string =>
  placeName(['paragraphs', index, ...rest], data);

function compareParagraph(at: PlacedParagraph, ours: Paragraph, official: OfficialParagraph): void {
  const { comparison, file } = at;
  const text = canonical(official);
  const digest = nameIn(at, 'textDigest');
  comparison.same('paragraphs', file, digest, ours.textDigest, digestOf(official));
  if (ours.items.length !== (official.items?.length ?? 0))
    comparison.differ(
      file,
      nameIn(at, 'items'),
      `${ours.items.length} items`,
      `${official.items?.length ?? 0} items`,
    );
  const phrase = (field: string, zh: string) => {
    comparison.coverage.phrases++;
    if (!text.includes(canonical({ text: zh })))
      comparison.differ(file, field, zh, 'does not stand in the paragraph');
  };
  for (const [i, term] of ours.terms.entries()) phrase(nameIn(at, 'terms', i), term.zh);
  for (const [i, { threshold }] of ours.tiers.entries())
    if (threshold) phrase(nameIn(at, 'tiers', i, 'threshold', 'zh'), threshold.zh);
  if (ours.punishedBy) phrase(nameIn(at, 'punishedBy', 'zh'), ours.punishedBy.zh);
  if (ours.punishedBy?.threshold)
    phrase(nameIn(at, 'punishedBy', 'threshold', 'zh'), ours.punishedBy.threshold.zh);
  compareTiers(at, ours, text);
}

/** Tier by tier, in the order of the text: the words before the penalty, then every penalty. */
function compareTiers(at: PlacedParagraph, ours: Paragraph, text: string): void {
  const { comparison, file } = at;
  const clauses = sentencingClauses(text);
  if (clauses.length !== ours.tiers.length)
    return comparison.differ(
      file,
      nameIn(at, 'tiers'),
      `${ours.tiers.length} tiers`,
      `${clauses.length} sentencing clauses`,
    );
  ours.tiers.forEach((tier, i) => {
    const clause = clauses[i]!;
    comparison.coverage.tiers++;
    const words = circumstanceWord(clause.before);
    const threshold = tier.threshold ? canonical({ text: tier.threshold.zh }) : undefined;
    // The words for circumstances in the text must be those of the threshold, or there are none.
    const missing = threshold !== undefined && !clause.before.includes(threshold);
    const others = words !== undefined && !threshold?.includes(words);
    if (missing || others)
      comparison.differ(
        file,
        nameIn(at, 'tiers', i, 'threshold'),
        tier.threshold?.zh ?? 'none (base tier)',
        words ?? clause.before.slice(-12),
      );
    comparison.same(
      'ranges',
      file,
      nameIn(at, 'tiers', i, 'penalties'),
      tier.penalties.map(spell).sort().join('; '),
      clause.penalties.map(spell).sort().join('; '),
    );
  });
}

/** “fixed-term 36–84 months (principal, shall)”. */
function spell(penalty: Penalty): string {
  const months =
    penalty.kind === 'fixed-term' ? ` ${penalty.minMonths}–${penalty.maxMonths} months` : '';
  return `${penalty.kind}${months} (${penalty.role}, ${penalty.mode})`;
}

/** The name of each offence, on the article it is listed under. */
function compareCrimeNames(
  comparison: Comparison,
  reference: Reference,
  texts: OfficialTexts,
): void {
  for (const offence of entriesOf(reference, 'offence')) {
    const id = pageOf(offence.data.provisions[0]!);
    const located = locate(reference, id);
    const provision = find(reference, id, 'provision');
    const text = located && provision && texts.get(located.instrument.data.officialText);
    const article = text && articleOf(text, located.article);
    const names =
      article?.crimeNames?.filter((name) => name.to === null).map((name) => name.name) ?? [];
    if (text?.textOnly) continue;
    comparison.coverage['crime names']++;
    if (!names.includes(offence.data.zh))
      comparison.differ(
        offence.file,
        'zh',
        offence.data.zh,
        names.join(' / ') || 'no crime name recorded',
      );
  }
}

/** Phrase and number of each codified threshold, in the item that states it. */
function compareThresholds(
  comparison: Comparison,
  reference: Reference,
  texts: OfficialTexts,
): void {
  reference.thresholds.forEach((threshold, i) => {
    const { page, anchor = '' } = parseId(threshold.basis);
    const located = locate(reference, page);
    const place = parseAnchor(anchor);
    const from = find(reference, page, 'provision')?.data.inForceFrom ?? '';
    const paragraph =
      located &&
      place &&
      officialParagraphs(texts.get(located.instrument.data.officialText), located.article, from)?.[
        place.paragraph - 1
      ];
    const text =
      paragraph &&
      canonical(place.item ? { text: paragraph.items?.[place.item - 1] ?? '' } : paragraph);
    const field = `${placeName([i])} (${threshold.basis})`;
    comparison.coverage.thresholds++;
    if (!text)
      return comparison.differ(
        'content/thresholds.yaml',
        field,
        threshold.zh,
        'no such place in the text',
      );
    if (!text.includes(canonical({ text: threshold.zh })))
      comparison.differ(
        'content/thresholds.yaml',
        `${field} zh`,
        threshold.zh,
        'does not stand there',
      );
    const count = /([0-9一二三四五六七八九十]+)项(?:\(件\))?以上/u.exec(text)?.[1];
    if (threshold.minItems !== undefined)
      comparison.same(
        'phrases',
        'content/thresholds.yaml',
        `${field} minItems`,
        threshold.minItems,
        count ? parseNumeral(count) : 1,
      );
  });
}
