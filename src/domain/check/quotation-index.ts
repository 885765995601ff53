/** The index of quotations: every wording of every article held, by pairs of neighbouring words. */
import { compare, type Comparison } from './compare-quotation.ts';
import { withoutItemLabels } from './paste.ts';
import { gap, tokensOf, type Token } from './quotation-tokens.ts';

/** A text to look in. */
export interface IndexedText {
  /** Id of the article, and of the dated page of the wording. */
  article: string;
  wording: string;
  /** Whether it is the latest wording of its article. */
  latest: boolean;
  /** Its words with the anchor of the paragraph or item each stands in. */
  tokens: Token[];
  anchors: string[];
}

/** Where a quotation was found. */
export interface Match {
  in: IndexedText;
  comparison: Comparison;
  /** Anchor of the item or paragraph that holds all of it; undefined where it runs over several. */
  anchor: string | undefined;
}

/** How many texts are compared word by word; half as many where the quotation is long. */
const compared = 6;
const longQuotation = 250;
/** Below this likeness the words alone do not decide, and an article that was cited comes first. */
const decidedByWords = 0.75;
/** Tokens of a quotation that are compared; the rest is left out. */
export const mostCompared = 700;

/** The words of a wording in one list: its paragraphs, each followed by its items. */
export function indexTexts(
  article: string,
  wording: string,
  latest: boolean,
  paragraphs: readonly { text: string; items: readonly string[] }[],
): IndexedText {
  const places = paragraphs.flatMap(({ text, items }, p) => [
    { text, anchor: `p${p + 1}` },
    ...items.map((item, i) => ({ text: item, anchor: `p${p + 1}-i${i + 1}` })),
  ]);
  const rows = places.map(({ text, anchor }) => ({
    anchor,
    tokens: tokensOf(`${withoutItemLabels(text)} `),
  }));
  return {
    article,
    wording,
    latest,
    tokens: rows.flatMap(({ tokens }) => tokens),
    anchors: rows.flatMap(({ tokens, anchor }) => tokens.map(() => anchor)),
  };
}

/** Finds the texts that a quotation may come from. */
export class QuotationIndex {
  readonly #texts: readonly IndexedText[];
  /** The posting list of each pair of words: the numbers of the texts that have it. */
  readonly #pairs = new Map<string, number[]>();

  constructor(texts: readonly IndexedText[]) {
    this.#texts = texts;
    texts.forEach(({ tokens }, i) => {
      for (const pair of new Set(pairsOf(tokens))) {
        const list = this.#pairs.get(pair);
        if (list) list.push(i);
        else this.#pairs.set(pair, [i]);
      }
    });
  }

  /** Ids of the articles that have the words in a row, each once. */
  containing(words: readonly Token[]): string[] {
    const pairs = pairsOf(words);
    if (pairs.length === 0) return [];
    const lists = pairs.map((pair) => this.#pairs.get(pair) ?? []);
    const shortest = lists.reduce((a, b) => (b.length < a.length ? b : a));
    const holding = shortest
      .map((i) => this.#texts[i]!)
      .filter(({ tokens }) =>
        tokens.some((_, at) => words.every(({ key }, i) => tokens[at + i]?.key === key)),
      );
    return [...new Set(holding.map(({ article }) => article))];
  }

  /**
   * The texts most like a quotation, best first. `open` says that it stands without quotation
   * marks; `prefer` are the ids of articles cited beside it.
   */
  find(quotation: string, open: boolean, prefer: readonly string[] = []): Match[] {
    const tokens = tokensOf(quotation).slice(0, mostCompared);
    const pairs = [...new Set(pairsOf(tokens))];
    const weights = new Map<number, number>();
    let shared = 0;
    for (const pair of pairs) {
      const list = this.#pairs.get(pair);
      if (!list) continue;
      shared++;
      for (const i of list) weights.set(i, (weights.get(i) ?? 0) + 1 / Math.sqrt(list.length));
    }
    if (shared < 3) return [];
    const best = [...weights]
      .sort((a, b) => b[1] - a[1])
      .slice(0, tokens.length > longQuotation ? compared / 2 : compared)
      .map(([i]) => i);
    const wanted = this.#texts.flatMap(({ article, latest }, i) =>
      latest && prefer.includes(article) && weights.has(i) && !best.includes(i) ? [i] : [],
    );
    const matches = [...best, ...wanted].flatMap(
      (i) => this.#match(this.#texts[i]!, tokens, open) ?? [],
    );
    const rank = ({ in: text, comparison: { likeness, same } }: Match) => {
      const covered = Math.min(1, same / Math.max(1, tokens.length * 0.6));
      const latest = text.latest ? 0.002 : 0;
      const forCited = likeness < decidedByWords ? 0.15 : 0.001;
      return likeness * covered + latest + (prefer.includes(text.article) ? forCited : 0);
    };
    return matches.sort((a, b) => rank(b) - rank(a));
  }

  #match(text: IndexedText, tokens: readonly Token[], open: boolean): Match | undefined {
    const tried = windowsOf(tokens, text.tokens).flatMap(([start, end]) => {
      const made = compare(tokens, text.tokens.slice(start, end), open);
      return made ? [{ from: start, comparison: made }] : [];
    });
    if (tried.length === 0) return undefined;
    const agreement = ({ comparison: { likeness, same } }: (typeof tried)[number]) =>
      likeness * same;
    const { from, comparison } = tried.reduce((a, b) => (agreement(b) > agreement(a) ? b : a));
    const [first, last] = comparison.text;
    const anchor = commonAnchor(text.anchors.slice(from + first, from + last + 1));
    return { in: text, comparison, anchor };
  }
}

/** The one anchor of a list, else the one paragraph of them all, else none. */
function commonAnchor(list: readonly string[]): string | undefined {
  const anchors = [...new Set(list)];
  if (anchors.length === 1) return anchors[0];
  const paragraphs = [...new Set(anchors.map((anchor) => anchor.split('-')[0]!))];
  return paragraphs.length === 1 ? paragraphs[0] : undefined;
}

const pairsOf = (tokens: readonly Token[]): string[] =>
  tokens.slice(1).map(({ key }, i) => `${tokens[i]!.key} ${key}`);

/**
 * The stretches of a text, by offsets of tokens, in which a quotation may stand. One with ellipses
 * reaches from its first part to its last.
 */
function windowsOf(
  quotation: readonly Token[],
  text: readonly Token[],
): [from: number, to: number][] {
  const parts = partsOf(quotation).filter((part) => part.length > 1);
  if (parts.length < 2) return along(parts[0] ?? quotation, text);
  const found = parts.map((part) => along(part, text)[0]!);
  return [[Math.min(...found.map(([from]) => from)), Math.max(...found.map(([, to]) => to))]];
}

/** A quotation divided at its ellipses. */
const partsOf = (tokens: readonly Token[]): Token[][] =>
  tokens.reduce<Token[][]>(
    (parts, token) =>
      token.key === gap ? [...parts, []] : [...parts.slice(0, -1), [...parts.at(-1)!, token]],
    [[]],
  );

/** So far apart two places may lie and still be one alignment. */
const bucket = 10;

/** So many alignments of a short quotation are tried: neighbouring paragraphs are often similar. */
const alignments = 3;

/**
 * The stretches at which most pairs of the part stand in the text, with room for changes, best
 * first. Each pair votes for the offset at which the part would have to begin.
 */
function along(part: readonly Token[], text: readonly Token[]): [from: number, to: number][] {
  const room = 24 + Math.ceil(part.length * 0.2);
  if (text.length <= part.length + 2 * room) return [[0, text.length]];
  const places = new Map<string, number>();
  pairsOf(part).forEach((pair, i) => {
    if (!places.has(pair)) places.set(pair, i);
  });
  const votes = new Map<number, number>();
  pairsOf(text).forEach((pair, i) => {
    const place = places.get(pair);
    if (place === undefined) return;
    const offset = Math.floor((i - place) / bucket);
    for (const near of [offset, offset - 1]) votes.set(near, (votes.get(near) ?? 0) + 1);
  });
  const chosen: number[] = [];
  for (const [offset] of [...votes].sort((a, b) => b[1] - a[1])) {
    if (chosen.length === (part.length > 120 ? 1 : alignments)) break;
    if (!chosen.some((other) => Math.abs(other - offset) < 3)) chosen.push(offset);
  }
  return (chosen.length ? chosen : [0]).map((offset) => [
    Math.max(0, offset * bucket - room),
    Math.min(text.length, Math.max(1, (offset + 2) * bucket + part.length + room)),
  ]);
}
