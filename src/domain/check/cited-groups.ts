/**
 * Finds every group of citations in a text with the words that belong to each: “espionage (Article 110) and
 * providing secrets (Article 111)” are two groups, “Articles 110 and 111” is one. The grammar of a citation is
 * that of the search; here is only where it begins and ends, and which law is meant.
 */
import { findCitations, type FoundCitations } from '../parse/citation-list.ts';
import { instrumentNames, plainText, type KnownInstrument } from '../parse/citation-parser.ts';

/** Where the law of a citation comes from: named with it, in the same text, or not at all. */
export type LawBasis = 'named' | 'nearby' | 'assumed';

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
const place =
  '[1-9]\\d{0,3}(?:-[1-9]\\d?(?!\\d))?(?![\\d.]*\\s*-?\\s*(?:years?|yrs?|months?|people|%))(?:\\s*\\([1-9]\\d?\\)){0,2}(?:[\\s,]*(?:paragraph|para|par|¶|p)\\.?\\s*[1-9]\\d?)?(?:[\\s,]*items?\\s*\\(?[1-9]\\d?\\)?)?';
const between =
  '\\s*(?:,\\s*and\\b|,|;|、|/|&|\\band\\b|\\bor\\b|和|及|与|-|\\bto\\b|\\bthrough\\b|至|到)\\s*';
const chinese = `第?\\s*${numeral}\\s*条(?:\\s*之\\s*${numeral})?(?:\\s*第?\\s*${numeral}\\s*款)?(?:\\s*第?\\s*\\(?${numeral}\\)?\\s*项)?`;
const cluster = new RegExp(
  `\\b${marker}${place}(?:${between}(?:${marker})?${place})*|(?:第?\\s*${numeral}(?:${between}))*${chinese}(?:${between}${chinese})*`,
  'gu',
);
const ofLaw =
  /^[\s,("']*(?:(?:of|in|under|from)\s+)?(?:the\s+)?(?:(?:prc|china|people's republic of china)(?:'s)?\s+|chinese\s+|current\s+|revised\s+)*/;
const afterLaw = /[\s,:(]*(?:'s)?[\s,:(]*(?:\bunder|\bin|\bat)?\s*$/;
const otherLaw =
  /^[\s,]*(?:of|in|under)\s+(?:the\s+)?((?!same|this|that|said)(?:[a-z'&-]+\s+){0,5}(?:law|code|constitution|act|regulations?|statutes?|treaty|convention|charter|covenant))\b/;
const otherChinese = /(\p{Script=Han}{1,14}(?:(?<![非违执司方办犯依])法|法典|条例))$/u;
const elsewhere =
  /\b(?:us|u\.s\.|american|british|uk|english|taiwan(?:ese)?|russian|indian|singaporean?|canadian|australian|japanese|german|french)\s+$/;

/** No more citations of one text are followed. */
const most = 30;

/** A stretch of the text that cites. */
interface Span {
  from: number;
  to: number;
  citations: FoundCitations['citations'];
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
    const use = law ?? nearby;
    return {
      citations: members.flatMap((member) =>
        member.citations.map((citation) => ({
          ...citation,
          instrument: member.law ?? use ?? citation.instrument,
        })),
      ),
      basis: law ? 'named' : nearby ? 'nearby' : 'assumed',
      unknownLaw: members.find((member) => member.unknownLaw)?.unknownLaw,
      words: words[i]!,
    };
  });
  return { groups, words: '' };
}

function spansIn(
  text: string,
  names: ReturnType<typeof instrumentNames>,
  laws: readonly KnownInstrument[],
): Span[] {
  const titles = namesThatCite(text, names);
  return [...text.matchAll(cluster)].slice(0, most).flatMap((match): Span[] => {
    const [from, to] = [match.index, match.index + match[0].length];
    if (titles.some(([start, end]) => from >= start && to <= end)) return [];
    const after = text.slice(to);
    const before = text.slice(0, from);
    const follows = after.slice(ofLaw.exec(after)![0].length);
    const behind = names.find(
      ({ name }) => follows.startsWith(name) && !/^[a-z]/.test(follows.slice(name.length)),
    );
    const lead = before.replace(afterLaw, '');
    const ahead = names.find(
      ({ name }) =>
        lead.endsWith(name) &&
        !(/[a-z0-9]$/.test(lead.slice(0, -name.length)) && /^[a-z0-9]/.test(name)),
    );
    const law = behind ?? (/[;.]\s*$/.test(before) ? undefined : ahead);
    const lawFrom = !behind && law ? lead.length - law.name.length : from;
    const foreign =
      elsewhere.exec(lawFrom < from ? text.slice(0, lawFrom) : '')?.[0].trim() ??
      /^\s*of (?:the )?(us|american|british|uk|taiwan(?:ese)?|russian|indian) /.exec(after)?.[1];
    const unknownLaw = foreign
      ? `${foreign} law`
      : law
        ? undefined
        : (otherLaw.exec(after)?.[1] ?? otherChinese.exec(lead)?.[1]);
    const { citations } = findCitations(`${law ? `${law.name} ` : ''}${match[0]}`, laws);
    const end = behind ? to + (after.length - follows.length) + behind.name.length : to;
    return citations.length
      ? [{ from: lawFrom, to: end, citations, law: law?.id, unknownLaw }]
      : [];
  });
}

/** Where a name stands that has a citation in it: “Article 12 Interpretation 1997”. */
function namesThatCite(
  text: string,
  names: ReturnType<typeof instrumentNames>,
): [from: number, to: number][] {
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
    if (
      last &&
      /^[\s,;、]*(?:and|or|和|及|与|as well as|in conjunction with|read with|together with)?[\s,]*(?:of|the|with|under)?\s*$/.test(
        text.slice(last.to, span.from),
      )
    ) {
      last.to = span.to;
      last.members.push(span);
    } else merged.push({ from: span.from, to: span.to, members: [span] });
  }
  return merged;
}

/** Which words belong to which group: those before it where the text begins with words, otherwise those after it. */
function wordsOf(
  text: string,
  groups: readonly { from: number; to: number }[],
  names: ReturnType<typeof instrumentNames>,
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
  // The end of a sentence between two citations keeps each in its own.
  const first = /\p{L}{4,}/u.test(
    pieces[0]!.replace(
      /\b(?:under|according|pursuant|with|from|china'?s?|chinese|criminal|convicted|charged)\b/g,
      '',
    ),
  );
  return groups.map((_, i) =>
    first ? `${pieces[i]}${i === groups.length - 1 ? ` ; ${pieces[i + 1]}` : ''}` : pieces[i + 1]!,
  );
}

const lawsIn = (text: string, names: ReturnType<typeof instrumentNames>): string[] => {
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

/** A citation without “article” or 条: “CL 111”, “110-113”, “espionage 110”. Only a short text is read so. */
function bare(
  text: string,
  laws: readonly KnownInstrument[],
): { groups: CitedGroup[]; words: string } {
  const { citations, rest } =
    text.length <= 80 ? findCitations(text, laws) : { citations: [], rest: text };
  return citations.length
    ? {
        groups: [
          {
            citations,
            basis: citations[0]!.named ? 'named' : 'assumed',
            unknownLaw: undefined,
            words: rest,
          },
        ],
        words: '',
      }
    : { groups: [], words: text };
}
