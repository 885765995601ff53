/**
 * Finds every group of citations in a text with the words that belong to each: “espionage (Article
 * 110) and providing secrets (Article 111)” are two groups, “Articles 110 and 111” is one. The
 * grammar of a citation is that of the search; here is only where it begins and ends, and which law
 * is meant.
 */
import { findCitations, type FoundCitations } from '../parse/citation-list.ts';
import { instrumentNames, plainText, type KnownInstrument } from '../parse/citation-parser.ts';

/** Where the law of a citation comes from: named with it, in the same text, or not at all. */
export type LawBasis = 'named' | 'nearby' | 'assumed';

/** Citations that belong together, with the words said of them. */
export interface CitedGroup {
  citations: FoundCitations['citations'];
  basis: LawBasis;
  /** A law that is named with it and is not held here, as it is written. */
  unknownLaw: string | undefined;
  /** The words that belong to it, normalised, without the citation. */
  words: string;
}

const numeral = '(?:[0-9]{1,4}|[零〇一二三四五六七八九十百千两]+)';
const marker = '(?:articles?|arts?|sections?|secs?|clauses?|§§?)\\.?\\s*';
/** 111, 308-1, 111(1), 111 para 2 item 1; not the number of “10 years”. */
const place =
  '[1-9]\\d{0,3}(?:-[1-9]\\d?(?!\\d))?' +
  '(?![\\d.]*\\s*-?\\s*(?:years?|yrs?|months?|people|%))' +
  '(?:\\s*\\([1-9]\\d?\\)){0,2}' +
  '(?:[\\s,]*(?:paragraph|para|par|¶|p)\\.?\\s*[1-9]\\d?)?' +
  '(?:[\\s,]*items?\\s*\\(?[1-9]\\d?\\)?)?';
const between =
  '\\s*(?:,\\s*and\\b|,|;|、|/|&|\\band\\b|\\bor\\b|和|及|与|-|\\bto\\b|\\bthrough\\b|至|到)\\s*';
/** 第一百一十一条, 第308条之一第2款第(一)项. */
const chinese =
  `第?\\s*${numeral}\\s*条(?:\\s*之\\s*${numeral})?` +
  `(?:\\s*第?\\s*${numeral}\\s*款)?(?:\\s*第?\\s*\\(?${numeral}\\)?\\s*项)?`;
/** One citation or several in a row. */
const cluster = new RegExp(
  `\\b${marker}${place}(?:${between}(?:${marker})?${place})*` +
    `|(?:第?\\s*${numeral}(?:${between}))*${chinese}(?:${between}${chinese})*`,
  'gu',
);
/** What may stand between a citation and the law named after it: “of the PRC”. */
const ofLaw = new RegExp(
  '^[\\s,("\']*(?:(?:of|in|under|from)\\s+)?(?:the\\s+)?' +
    "(?:(?:prc|china|people's republic of china)(?:'s)?\\s+|chinese\\s+|current\\s+|revised\\s+)*",
);
/** What may stand between a law and the citation after it. */
const afterLaw = /[\s,:(]*(?:'s)?[\s,:(]*(?:\bunder|\bin|\bat)?\s*$/;
/** A law named after a citation that no instrument held goes by: “of the Patriot Act”. */
const otherLaw = new RegExp(
  '^[\\s,]*(?:of|in|under)\\s+(?:the\\s+)?' +
    "((?!same|this|that|said)(?:[a-z'&-]+\\s+){0,5}" +
    '(?:law|code|constitution|act|regulations?|statutes?|treaty|convention|charter|covenant))\\b',
);
/** The same in Chinese, before the citation. */
const otherChinese = /(\p{Script=Han}{1,14}(?:(?<![非违执司方办犯依])法|法典|条例))$/u;
/** Another country before the name of a law. */
const elsewhere = new RegExp(
  '\\b(?:us|u\\.s\\.|american|british|uk|english|taiwan(?:ese)?|russian|indian|singaporean?' +
    '|canadian|australian|japanese|german|french)\\s+$',
);
/** Another country after a citation: “of the US …”. */
const ofElsewhere = /^\s*of (?:the )?(us|american|british|uk|taiwan(?:ese)?|russian|indian) /;
/** What may stand between two citations of one group. */
const joining = new RegExp(
  '^[\\s,;、]*(?:and|or|和|及|与|as well as|in conjunction with|read with|together with)?' +
    '[\\s,]*(?:of|the|with|under)?\\s*$',
);
/** Words before a first citation that say nothing of what it is about. */
const leadingIn =
  /\b(?:under|according|pursuant|with|from|china'?s?|chinese|criminal|convicted|charged)\b/g;

type Names = ReturnType<typeof instrumentNames>;

/** Stretches of one text that are followed; the rest are left out. */
const most = 30;

/** A stretch of the text that cites, by its offsets. */
interface Span {
  from: number;
  to: number;
  citations: FoundCitations['citations'];
  /** Id of the law named with it. */
  law: string | undefined;
  unknownLaw: string | undefined;
}

/** The groups of a paste, and the words that stand in none. */
export function citedGroups(
  paste: string,
  laws: readonly KnownInstrument[],
): { groups: CitedGroup[]; words: string } {
  const text = plainText(paste).replace(/\b(arts?|nos?|secs?|paras?|vs?)\./g, '$1');
  const names = instrumentNames(laws);
  const spans = spansIn(text, names, laws);
  if (spans.length === 0) return bare(text, laws);
  const all = new Set(lawsIn(text, names));
  // A law that is named once in the text, and no other, is the law of every citation in it.
  const nearby = all.size === 1 ? [...all][0] : undefined;
  const merged = mergeNeighbours(text, spans);
  const words = wordsOf(text, merged, names);
  const groups = merged.map(({ members }, i): CitedGroup => {
    const law = members.find((member) => member.law)?.law;
    const assumed = law ?? nearby;
    return {
      citations: members.flatMap((member) =>
        member.citations.map((citation) => ({
          ...citation,
          instrument: member.law ?? assumed ?? citation.instrument,
        })),
      ),
      basis: basisOf(law, nearby),
      unknownLaw: members.find((member) => member.unknownLaw)?.unknownLaw,
      words: words[i]!,
    };
  });
  return { groups, words: '' };
}

function basisOf(law: string | undefined, nearby: string | undefined): LawBasis {
  if (law) return 'named';
  return nearby ? 'nearby' : 'assumed';
}

function spansIn(text: string, names: Names, laws: readonly KnownInstrument[]): Span[] {
  const titles = namesThatCite(text, names);
  return [...text.matchAll(cluster)].slice(0, most).flatMap((match): Span[] => {
    const [from, to] = [match.index, match.index + match[0].length];
    if (titles.some(([start, end]) => from >= start && to <= end)) return [];
    const before = text.slice(0, from);
    const after = text.slice(to);
    const behind = lawBehind(after, names);
    const law = behind ?? lawAhead(before, names);
    const lawFrom = law && !behind ? before.replace(afterLaw, '').length - law.name.length : from;
    const { citations } = findCitations(`${law ? `${law.name} ` : ''}${match[0]}`, laws);
    if (citations.length === 0) return [];
    return [
      {
        from: lawFrom,
        to: behind ? to + behind.end : to,
        citations,
        law: law?.id,
        unknownLaw: unknownLaw(before, after, lawFrom, law !== undefined),
      },
    ];
  });
}

/** The law named right after a citation, and where its name ends in `after`. */
function lawBehind(
  after: string,
  names: Names,
): { id: string; name: string; end: number } | undefined {
  const gap = ofLaw.exec(after)![0].length;
  const follows = after.slice(gap);
  const law = names.find(
    ({ name }) => follows.startsWith(name) && !/^[a-z]/.test(follows.slice(name.length)),
  );
  return law && { ...law, end: gap + law.name.length };
}

/** The law named right before a citation; the end of a sentence between the two parts them. */
function lawAhead(before: string, names: Names): Names[number] | undefined {
  if (/[;.]\s*$/.test(before)) return undefined;
  const lead = before.replace(afterLaw, '');
  return names.find(({ name }) => {
    if (!lead.endsWith(name)) return false;
    const insideWord = /[a-z0-9]$/.test(lead.slice(0, -name.length)) && /^[a-z0-9]/.test(name);
    return !insideWord;
  });
}

/**
 * A law beside a citation that is not held here: of another country, or, where none is known, any.
 */
function unknownLaw(
  before: string,
  after: string,
  lawFrom: number,
  known: boolean,
): string | undefined {
  const beforeLaw = lawFrom < before.length ? before.slice(0, lawFrom) : '';
  const country = elsewhere.exec(beforeLaw)?.[0].trim() ?? ofElsewhere.exec(after)?.[1];
  if (country) return `${country} law`;
  if (known) return undefined;
  return otherLaw.exec(after)?.[1] ?? otherChinese.exec(before.replace(afterLaw, ''))?.[1];
}

/** Offsets of names that have a citation in them: “Article 12 Interpretation 1997”. */
function namesThatCite(text: string, names: Names): [from: number, to: number][] {
  return names
    .filter(({ name }) => name.match(cluster))
    .flatMap(({ name }) => {
      const at = text.indexOf(name);
      return at < 0 ? [] : [[at, at + name.length] as [number, number]];
    });
}

/** Spans with nothing but a comma or “and” between them are one group. */
function mergeNeighbours(
  text: string,
  spans: readonly Span[],
): { from: number; to: number; members: Span[] }[] {
  const merged: { from: number; to: number; members: Span[] }[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && joining.test(text.slice(last.to, span.from))) {
      last.to = span.to;
      last.members.push(span);
    } else merged.push({ from: span.from, to: span.to, members: [span] });
  }
  return merged;
}

/**
 * Which words belong to which group: those before it where the text begins with words, otherwise
 * those after it.
 */
function wordsOf(
  text: string,
  groups: readonly { from: number; to: number }[],
  names: Names,
): string[] {
  const without = (words: string) =>
    names
      .filter(({ name }) => name.length > 4)
      .reduce((left, { name }) => left.replaceAll(name, ' '), words);
  const pieces = [
    text.slice(0, groups[0]!.from),
    ...groups.map(({ to }, i) => text.slice(to, groups[i + 1]?.from)),
  ].map(without);
  if (groups.length === 1) return [pieces.join(' ; ')];
  const wordsFirst = /\p{L}{4,}/u.test(pieces[0]!.replace(leadingIn, ''));
  if (!wordsFirst) return pieces.slice(1);
  // What follows the last citation can only belong to it.
  const last = groups.length - 1;
  return [...pieces.slice(0, last), `${pieces[last]} ; ${pieces[last + 1]}`];
}

/** Ids of the laws named anywhere in a text. */
const lawsIn = (text: string, names: Names): string[] => {
  let left = text;
  return names.flatMap(({ id, name }) => {
    // Names stand longest first, so that “criminal procedure law” is not read as another law.
    const found = new RegExp(
      `(?<![a-z])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z])`,
      'u',
    );
    if (!found.test(left)) return [];
    left = left.replace(found, ' ');
    return [id];
  });
};

/** Characters of a text that may be a citation without “article”. */
const longestBare = 80;

/**
 * A citation without “article” or 条: “CL 111”, “110-113”, “espionage 110”. Only a short text is
 * read so.
 */
function bare(
  text: string,
  laws: readonly KnownInstrument[],
): { groups: CitedGroup[]; words: string } {
  const nothing = { groups: [], words: text };
  if (text.length > longestBare) return nothing;
  const { citations, rest } = findCitations(text, laws);
  const [first] = citations;
  if (!first) return nothing;
  const basis = first.named ? 'named' : 'assumed';
  return { groups: [{ citations, basis, unknownLaw: undefined, words: rest }], words: '' };
}
