/**
 * Finds every group of citations in a text with the words that belong to each: “espionage (Article
 * 110) and providing secrets (Article 111)” are two groups, “Articles 110 and 111” is one. Says
 * which law is meant and where that follows from.
 */
import { compareArticles, parseNumeral } from '../law/article-number.ts';
import { findCitations } from '../parse/citation-list.ts';
import { defaultInstrument } from '../parse/citation-parser.ts';
import type { TracedText } from '../parse/traced-text.ts';
import type { CheckedLaw } from './check-data.ts';
import type { LawMention } from './law-mention.ts';
import type { LawNames } from './law-mentions.ts';
import { placeLists, type PlaceList, type ReadPlace } from './read-places.ts';
import { readText } from './read-text.ts';
import { sentenceAt, sentenceStarts } from './sentences.ts';
import { timeBeside, type NamedTime } from './named-time.ts';

/** Where the law of a citation comes from: named with it, in the same text, or not at all. */
export type LawBasis = 'named' | 'nearby' | 'assumed';

/** A place that is cited, in a law. */
export interface Citation extends ReadPlace {
  /** Id of the law. */
  instrument: string;
  /** Whether the law was named with it. */
  named: boolean;
}

/** Citations that belong together, with the words said of them. */
export interface CitedGroup {
  citations: Citation[];
  basis: LawBasis;
  /** A law that is named with it and is not held here, as it is written. */
  unknownLaw: string | undefined;
  /** The words that belong to it, normalised, without the citation. */
  words: string;
  /** Those of them that stand in the sentences of its citations. */
  sentence: string;
  /** The time at which the law is meant to be read. */
  time: NamedTime | undefined;
  /** Whether the words compare what was with what is: “until 2021 …, since then …”. */
  comparesTimes: boolean;
  /** Whether the paragraph is called 項 without 款, as in the statutes of Taiwan. */
  taiwanese: boolean;
  /** Where it stands in the paste. */
  span: [from: number, to: number];
}

/** What a paste cites. */
export interface Cited {
  groups: CitedGroup[];
  /** The words that stand in no group, normalised; empty where there is one. */
  words: string;
  /** Where citations and names of laws stand in the paste. */
  spans: [from: number, to: number][];
}

/** What may stand between a citation and the law named after it. */
const ofLaw =
  /^[\s,(["']*(?:(?:of|in|under|from)\s+)?(?:the\s+)?(?:(?:current|revised|amended|present|new|same)\s+|(?:19|20)\d\d\s+)*$/;
/** What may stand between a law and the citation after it, without what is in brackets. */
const afterLaw =
  /^[\s,:;.(》〉"'”)\]]*(?:'s)?(?:(?:19|20)\d\d年?(?:修订|修正)?)?[\s,:(》"'”)]*(?:(?:as )?(?:amended|revised)(?: in)?(?: (?:19|20)\d\d)?)?[\s,]*(?:\bunder|\bin|\bat|\bits|中|的|之|里)?[\s,:]*$/;
const bracketed = /\([^()]*\)|\[[^\]]*\]/g;
/** A law behind a citation that no instrument held goes by: “of the Patriot Act”. */
const legalWord =
  '(?:law|code|constitution|act|regulations?|statutes?|treaty|convention|charter|covenant|ordinance' +
  '|measures|rules|provisions|directive|declaration|protocol|decree|interpretation|agreement)';
const otherLaw = new RegExp(
  '^[\\s,]*(?:of|in|under)\\s+(?:the\\s+)?' +
    `((?!same|this|that|said|our|their)(?:[a-z'&-]+\\s+){0,6}${legalWord})\\b`,
);
/** The same right before a citation, by its capitals: “Cybersecurity Law Article 37”. */
const otherAhead = new RegExp(
  "((?:[A-Z][\\p{L}'’-]+\\s+(?:(?:of|on|the|and|for|in|to|against)\\s+)*){1,8}?" +
    '(?:Law|Code|Constitution|Act|Regulations?|Statute|Treaty|Convention|Charter|Covenant|Ordinance' +
    '|Measures|Rules|Provisions|Directive|Declaration|Protocol|Decree)' +
    '|\\b(?:ICCPR|ICESCR|UDHR|ECHR|GDPR|UNCAC|VCCR|CAT|CEDAW|ICC Statute|Rome Statute|UCMJ|TRIPS|UCC))' +
    "(?:\\s*\\((?:19|20)\\d\\d\\))?[\\s,:('’]*(?:s\\s+)?$",
  'u',
);
/** A treaty or foreign code right behind: “Article 14 ICCPR”, “§ 353d StGB”. */
const otherBehind =
  /^[\s,(]*(?:of (?:the )?)?(ICCPR|ICESCR|UDHR|ECHR|GDPR|UNCAC|VCCR|CEDAW|UCMJ|StGB|TFEU|TEU|UCC|FISA)\b/;
/** A law in Chinese before the citation. */
const otherChinese =
  /((?:(?!根据|依照|依据|按照|违反|触犯|适用|以及|构成|本|该|此|上述|同)\p{Script=Han}){0,14}(?:(?<=\p{Script=Han})(?<![非违执司方办犯依立宪合不守无本该此同述])法|法典|宪法|条例|细则|(?<!的)办法|公约|条约))[》〉]?\s*(?:\([^)]*\))?\s*$/u;
/** Codes of the United States and the like, by volume. */
const usCode = /\b(?:\d+\s+)?u\.?\s?s\.?\s?c\.?(?:a\.?)?\s*$/;
const usCodeBehind = /^[\s,]*(?:of )?(?:title \d+|(?:the )?(?:u\.?\s?s\.?|united states) code)\b/;
/** An organisation that has the name of an article. */
const organisation = /^ARTICLE\s+19$/;
/** What may stand between two citations of one group. */
const joining = new RegExp(
  '^[\\s,;、]*(?:and|or|和|及|与|以及|或|as well as|in conjunction with|read with|together with)?' +
    '[\\s,]*(?:of|the|with|under)?\\s*$',
);
/** Words before a first citation that say nothing of what it is about. */
const leadingIn =
  /\b(?:under|according|pursuant|with|from|china'?s?|chinese|criminal|convicted|charged)\b/g;
/** The section of a standard, whose numbers are no articles: 一、（三）. */
const standardSection =
  /(?:^|[\s》)>,:])([一二三四])\s*、?\s*\(([一二三四五六七八九十]+)\)(?:第\s*([0-9一二三四五六七八九十]+)\s*款)?(?:第\s*\(?([0-9一二三四五六七八九十]+)\)?\s*项)?/u;

/** Stretches of one text that are followed; the rest are left out. */
const most = 30;

/** A stretch of the text that cites, by its offsets. */
interface Span extends PlaceList {
  law: string | undefined;
  basis: LawBasis;
  mention: LawMention | undefined;
  unknownLaw: string | undefined;
}

/** What is needed of the laws to read a paste. */
export interface ReadingLaws {
  laws: readonly CheckedLaw[];
  names: LawNames;
  /** Whether an article of that id is held. */
  holds: (article: string) => boolean;
}

/** The groups of a paste, the words that stand in none, and what of the paste they take. */
export function citedGroups(paste: string, reading: ReadingLaws): Cited {
  const traced = readText(paste);
  const { text } = traced;
  const starts = sentenceStarts(paste).map((start) => traced.here(start));
  const wide = sentenceStarts(paste, false).map((start) => traced.here(start));
  const mentions = reading.names.find(traced, paste);
  const lists = [...placeLists(text), ...standardSections(text, mentions, reading.laws)]
    .filter(({ from, to }) => mentions.every((law) => to <= law.from || from >= law.to))
    .filter(({ from, to }) => {
      const written = paste.slice(...traced.original(from, to)).trim();
      return !organisation.test(written) || mentions.some((law) => near(text, law, from, to));
    })
    .toSorted((a, b) => a.from - b.from)
    .slice(0, most);
  const original = (from: number, to: number) => traced.original(from, to);
  const named = mentions.map(({ from, to }) => original(from, to));
  if (lists.length === 0) return bare(text, reading, named);
  const spans: Span[] = [];
  for (const list of lists)
    spans.push(withLaw(list, { text, paste, traced, starts, mentions, spans, reading }));
  const merged = mergeNeighbours(text, spans);
  const cut = (from: number, to: number) =>
    blank(text.slice(from, to), from, [...spans, ...mentions]);
  const words = wordsOf(text, merged, starts, cut);
  const groups = merged.map(({ members, from, to }, i): CitedGroup => {
    const first = members[0]!;
    const own = members.find(({ basis }) => basis === 'named') ?? first;
    const [sentenceFrom] = sentenceAt(starts, from, text.length);
    const [, sentenceTo] = sentenceAt(starts, to, text.length);
    const written = paste.slice(...original(from, to));
    return {
      citations: members.flatMap((member) =>
        member.places.map((place) => ({
          ...place,
          instrument: member.law ?? defaultInstrument,
          named: member.basis === 'named',
        })),
      ),
      basis: own.basis,
      unknownLaw: members.find((member) => member.unknownLaw)?.unknownLaw,
      words: words[i]!.words,
      sentence: merged.length > 1 ? words[i]!.clause : cut(sentenceFrom, sentenceTo),
      time: timeBeside(
        text,
        from,
        to,
        timeIn(
          merged,
          i,
          [sentenceAt(starts, from, text.length)[0], sentenceAt(starts, to, text.length)[1]],
          [sentenceAt(wide, from, text.length)[0], sentenceAt(wide, to, text.length)[1]],
        ),
        own.mention,
      ),
      comparesTimes: comparesTimes(cut(sentenceFrom, sentenceTo)),
      taiwanese:
        /[條条]\s*第?\s*[\d一二三四五六七八九十]+\s*項/u.test(written) && !/款/u.test(written),
      span: original(from, to),
    };
  });
  return {
    groups,
    words: '',
    spans: [...named, ...spans.map(({ from, to }) => original(from, to))],
  };
}

interface Context {
  text: string;
  paste: string;
  traced: TracedText;
  starts: readonly number[];
  mentions: readonly LawMention[];
  /** The citations before it. */
  spans: readonly Span[];
  reading: ReadingLaws;
}

/** An article right behind the name of its law. */
const chineseArticle = /^[\s》〉]*第\s*[\d〇零一二三四五六七八九十百]+\s*[条條]/u;

const near = (text: string, law: LawMention, from: number, to: number): boolean =>
  (law.to <= from && afterLaw.test(text.slice(law.to, from).replace(bracketed, ' '))) ||
  (law.from >= to && ofLaw.test(text.slice(to, law.from)));

/** A list with the law it is of: named beside it, else from its sentence, else from the text. */
function withLaw(list: PlaceList, context: Context): Span {
  const { mentions } = context;
  const own = lawBeside(list, context);
  if (own) {
    const from = Math.min(own.from, list.from);
    const to = Math.max(own.to, list.to);
    const unknownLaw = own.law === undefined ? own.name : undefined;
    return { ...list, from, to, law: own.law, basis: 'named', mention: own, unknownLaw };
  }
  const unknownLaw = unknownBeside(list, context);
  if (unknownLaw)
    return { ...list, law: undefined, basis: 'named', mention: undefined, unknownLaw };
  const law = lawNearby(list, context);
  return {
    ...list,
    law: law ?? defaultInstrument,
    basis: law ? 'nearby' : 'assumed',
    mention: law ? mentions.find((one) => one.law === law) : undefined,
    unknownLaw: undefined,
  };
}

/** The law named right behind a list, else right before it. */
function lawBeside(list: PlaceList, { text, mentions }: Context): LawMention | undefined {
  const behind = mentions.find((law) => law.from >= list.to);
  // In Chinese a law stands before its articles.
  const isOfNext = behind && chineseArticle.test(text.slice(behind.to));
  const ahead = mentions.findLast((law) => law.to <= list.from);
  // “Criminal Law art. 111 the 2001 interpretation …”: a law right before its article is the one.
  const isRightBefore = ahead && text.slice(ahead.to, list.from).trim() === '';
  const isJoined = behind && /^[\s,]*(?:of|in|under)\b/.test(text.slice(list.to, behind.from));
  if (behind && !isOfNext && (!isRightBefore || isJoined) && near(text, behind, list.from, list.to))
    return behind;
  if (!ahead) return undefined;
  // A semicolon or the end of a sentence parts a law from what follows.
  const between = text.slice(ahead.to, list.from).replace(bracketed, ' ');
  if (/[;.]\s*$|[。；]/u.test(between)) return undefined;
  return near(text, ahead, list.from, list.to) ? ahead : undefined;
}

/**
 * The law of a list that names none: the last one of its sentence, else the next, else the only one
 * of the text; each only where it may have an article of that number.
 */
function lawNearby(list: PlaceList, context: Context): string | undefined {
  const { text, mentions, reading, spans, starts } = context;
  const [main] = list.places;
  if (!main) return undefined;
  const exists = (id: string | undefined): id is string =>
    id !== undefined && numberExists(reading, id, main);
  const [start, end] = sentenceAt(starts, list.from, text.length);
  const inSentence = (law: { from: number; to: number }) => law.from >= start && law.to <= end;
  const before = [
    ...mentions.filter((law) => law.to <= list.from && inSentence(law)),
    ...spans.filter((span) => span.basis === 'named' && inSentence(span)),
  ]
    .toSorted((a, b) => b.from - a.from)
    .find(({ law }) => exists(law));
  const after = mentions.find((law) => law.from >= list.to && inSentence(law) && exists(law.law));
  const inText = [...new Set(mentions.flatMap(({ law }) => law ?? []))];
  const only = inText.length === 1 && exists(inText[0]) ? inText[0] : undefined;
  const law = before?.law ?? after?.law ?? only;
  if (law || inText.length < 2) return law;
  // Of several laws in the text the one cited last, where the Criminal Law has no such article.
  const last = spans.findLast(({ basis }) => basis === 'named')?.law;
  return exists(last) && !reading.holds(`${defaultInstrument}/${main.article}`) ? last : undefined;
}

/** Whether a law may have an article of that number, as far as is held. */
function numberExists({ laws, holds }: ReadingLaws, id: string, { article }: ReadPlace): boolean {
  const law = laws.find((one) => one.id === id);
  if (!law) return false;
  if (holds(`${id}/${article}`)) return true;
  return !law.excerpt && compareArticles(article.split('-')[0]!, law.last) <= 0;
}

/** A law beside a citation that is not held here, as it is written. */
function unknownBeside(list: PlaceList, { text, paste, traced }: Context): string | undefined {
  const before = text.slice(Math.max(0, list.from - 90), list.from);
  const after = text.slice(list.to, list.to + 120);
  if (usCode.test(before) || usCodeBehind.test(after)) return 'U.S.C.';
  const [from, to] = traced.original(list.from, list.to);
  const named =
    otherLaw.exec(after)?.[1] ??
    otherBehind.exec(paste.slice(to, to + 60))?.[1] ??
    otherAhead.exec(paste.slice(Math.max(0, from - 90), from))?.[1] ??
    otherChinese.exec(before)?.[1];
  const name = named?.trim();
  if (!name || /^(?:the )?(?:chinese )?(?:law|code|act|rules|provisions)$/i.test(name))
    return undefined;
  return name;
}

/** 一、（三）第2款 behind the name of a standard that is divided into sections. */
function standardSections(
  text: string,
  mentions: readonly LawMention[],
  laws: readonly CheckedLaw[],
): PlaceList[] {
  const law = mentions.find(({ law: id }) =>
    laws.some((one) => one.id === id && one.unit === 'section'),
  );
  const match = law && standardSection.exec(text.slice(law.to));
  if (!law || !match) return [];
  const figure = (numeral: string | undefined) => (numeral ? parseNumeral(numeral) : undefined);
  const from = law.to + match.index + (match[0].length - match[0].trimStart().length);
  const place = {
    article: `${figure(match[1])}-${figure(match[2])}`,
    paragraph: figure(match[3]),
    item: figure(match[4]),
  };
  return [{ from, to: law.to + match.index + match[0].length, places: [place], section: true }];
}

/** Spans with nothing but a comma or “and” between them are one group. */
function mergeNeighbours(
  text: string,
  spans: readonly Span[],
): { from: number; to: number; members: Span[] }[] {
  const merged: { from: number; to: number; members: Span[] }[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    const gap = last ? text.slice(last.to, Math.max(last.to, span.from)) : '';
    const sameKind = Boolean(last?.members[0]?.unknownLaw) === Boolean(span.unknownLaw);
    // A number right before a law that is named with its own is the heading of another text.
    const isHeading =
      gap.trim() === '' && span.basis === 'named' && last?.members[0]?.basis !== 'named';
    // A law named anew with a year of its own may be another version of it.
    const year = span.mention?.year;
    const isOtherVersion = year !== undefined && year !== last?.members.at(-1)?.mention?.year;
    if (last && sameKind && !isHeading && !isOtherVersion && joining.test(gap)) {
      last.to = span.to;
      last.members.push(span);
    } else merged.push({ from: span.from, to: span.to, members: [span] });
  }
  return merged;
}

/**
 * Where the time of a group may stand: in its sentence, and in its own clause where another clause of
 * the sentence cites the same article, as in comparisons of two wordings.
 */
function timeIn(
  groups: readonly { from: number; to: number; members: readonly Span[] }[],
  own: number,
  clause: [number, number],
  sentence: [number, number],
): [number, number] {
  const articles = (i: number) =>
    groups[i]!.members.flatMap(({ places }) => places.map(({ article }) => article));
  const mine = new Set(articles(own));
  const isCompared = groups.some(
    ({ from }, i) =>
      i !== own &&
      from >= sentence[0] &&
      from < sentence[1] &&
      (from < clause[0] || from >= clause[1]) &&
      articles(i).some((article) => mine.has(article)),
  );
  return isCompared ? clause : sentence;
}

const formerly =
  /\b(?:before|until|prior to|up to (?:then|that day)|formerly|previously|used to|originally)\b|以前|之前|原先|原来|此前|修正前|修订前/u;
const since =
  /\b(?:since|after|now|today|thereafter|afterwards|then on|currently)\b|以后|之后|此后|现在|如今|目前|修正后|修订后|改为/u;

/** Whether words tell of two wordings, so that a penalty may be of either. */
const comparesTimes = (words: string): boolean => formerly.test(words) && since.test(words);

/** A stretch of the text without what is taken out of it. */
function blank(text: string, at: number, taken: readonly { from: number; to: number }[]): string {
  let out = text;
  for (const { from, to } of taken) {
    const [start, end] = [Math.max(0, from - at), Math.min(text.length, to - at)];
    if (end > start) out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end);
  }
  return out.replace(/ {2,}/g, ' ');
}

/** What belongs to a group: its words, and those of them in the clause of its citation. */
interface GroupWords {
  words: string;
  clause: string;
}

/**
 * Which words belong to which group. A clause, as far as the next semicolon or the end of the
 * sentence, that cites once belongs to its citation, and a clause that cites nothing to the one
 * before it. Where a clause cites several times, the words before a citation belong to it if the
 * clause begins with words, otherwise those after it.
 */
function wordsOf(
  text: string,
  groups: readonly { from: number; to: number }[],
  starts: readonly number[],
  cut: (from: number, to: number) => string,
): GroupWords[] {
  const [only] = groups;
  if (only && groups.length === 1) {
    const words = [cut(0, only.from), cut(only.to, text.length)].join(' , ');
    return [{ words, clause: words }];
  }
  const out: GroupWords[] = groups.map(() => ({ words: '', clause: '' }));
  let last = 0;
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? text.length;
    const own = groups.flatMap((group, g) => (group.from >= start && group.from < end ? [g] : []));
    const pieces = own.length > 0 ? ofClause(own, groups, [start, end], cut) : [];
    own.forEach((g, n) => {
      out[g] = { words: `${out[g]!.words} ; ${pieces[n]}`, clause: pieces[n]! };
    });
    if (own.length === 0) out[last]!.words += ` ; ${cut(start, end)}`;
    else last = own.at(-1)!;
  });
  return out;
}

/** The words of each citation of one clause. */
function ofClause(
  own: readonly number[],
  groups: readonly { from: number; to: number }[],
  [start, end]: readonly [number, number],
  cut: (from: number, to: number) => string,
): string[] {
  const inside = own.map((g) => groups[g]!);
  const pieces = [
    cut(start, inside[0]!.from),
    ...inside.map(({ to }, i) => cut(to, Math.max(to, inside[i + 1]?.from ?? end))),
  ];
  if (inside.length === 1) return [pieces.join(' , ')];
  const wordsFirst = /\p{L}{4,}/u.test(pieces[0]!.replace(leadingIn, ''));
  if (!wordsFirst) return pieces.slice(1);
  // What follows the last citation can only belong to it.
  const last = inside.length - 1;
  return [...pieces.slice(0, last), `${pieces[last]} , ${pieces[last + 1]}`];
}

/** Characters of a text that may be a citation without “article”. */
const longestBare = 80;

/**
 * A citation without “article” or 条: “CL 111”, “110-113”, “espionage 110”. Only a short text is
 * read so.
 */
function bare(text: string, { laws }: ReadingLaws, named: [number, number][]): Cited {
  const nothing = { groups: [], words: text, spans: named };
  // What 条 counts here is no article.
  if (text.length > longestBare || /条|\barticles?\b|\bsections?\b/.test(text)) return nothing;
  const { citations, rest } = findCitations(text, laws);
  const [first] = citations;
  if (!first) return nothing;
  return {
    groups: [
      {
        citations,
        basis: first.named ? 'named' : 'assumed',
        unknownLaw: undefined,
        words: rest,
        sentence: rest,
        time: timeBeside(text, 0, 0, [0, text.length], undefined),
        comparesTimes: false,
        taiwanese: false,
        span: [0, 0],
      },
    ],
    words: '',
    spans: named,
  };
}
