/** Compares a quotation with a text, word by word; an ellipsis stands for anything. */
import { diffArrays } from 'diff';
import { gap, type Token } from './quotation-tokens.ts';

/**
 * A run of words: in both, only in the quotation, only in the text, or passed over by an ellipsis.
 */
export interface Part {
  is: 'same' | 'extra' | 'missing' | 'gap';
  /** As it is written in the quotation, for `missing` as in the text; an ellipsis for `gap`. */
  text: string;
}

/** What a quotation and a text have in common, in tokens. */
export interface Comparison {
  parts: Part[];
  /** Tokens in both, only in the quotation, only in the text. */
  same: number;
  extra: number;
  missing: number;
  /** 0 to 1: twice the tokens in both, divided by the tokens of both texts together. */
  likeness: number;
  /** The first and the last token, of the text and of the quotation, that belong to each other. */
  text: [from: number, to: number];
  quotation: [from: number, to: number];
}

interface Run {
  is: 'same' | 'extra' | 'missing';
  tokens: readonly Token[];
}

/** Beyond this many differences two texts have nothing to do with each other. */
const mostDifferences = 420;

/**
 * Compare. What the text has before and after the quotation is left out. Where the quotation was
 * not in quotation marks (`open`), words around it are the reader's own and are left out too.
 * Undefined where hardly anything agrees.
 */
export function compare(
  quotation: readonly Token[],
  text: readonly Token[],
  open: boolean,
): Comparison | undefined {
  const whole = within(quotation, text);
  if (whole) return whole;
  const runs = runsOf(quotation, text);
  if (!runs) return undefined;
  const [from, to] = quotation.some(({ key }) => key === gap)
    ? [0, text.length]
    : tight(runs, quotation.length, text.length);
  if (from === 0 && to === text.length) return measure(runs, open);
  const nearer = runsOf(quotation, text.slice(from, to));
  const made = nearer && measure(nearer, open);
  return made && { ...made, text: [made.text[0] + from, made.text[1] + from] };
}

/** The quotation where it stands in the text as a whole, without any difference. */
function within(quotation: readonly Token[], text: readonly Token[]): Comparison | undefined {
  const at = text.findIndex((_, start) =>
    quotation.every(({ key }, i) => text[start + i]?.key === key),
  );
  if (at < 0 || quotation.length === 0) return undefined;
  const end = quotation.length - 1;
  return {
    parts: [{ is: 'same', text: quotation.map(({ raw }) => raw).join('') }],
    same: quotation.length,
    extra: 0,
    missing: 0,
    likeness: 1,
    text: [at, at + end],
    quotation: [0, end],
  };
}

/** A run of so many words says where a quotation stands; fewer may stand anywhere. */
const solid = 3;

/** The tokens around the first and the last solid run: a lone “the” far off is no part of it. */
function tight(
  runs: readonly Placed[],
  quoted: number,
  length: number,
): [from: number, to: number] {
  const held = runs.filter(({ is, tokens }) => is === 'same' && tokens.length >= solid);
  // A run that stands much further off in the text than in the quotation belongs to another
  // sentence.
  const stray = (end: Placed, a: Placed, b: Placed) => {
    const apart = b.t - a.t - (b.q - a.q);
    return apart > 2 * end.tokens.length + 8;
  };
  while (held.length > 1 && stray(held[0]!, held[0]!, held[1]!)) held.shift();
  while (held.length > 1 && stray(held.at(-1)!, held.at(-2)!, held.at(-1)!)) held.pop();
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return [0, length];
  const after = quoted - last.q - last.tokens.length;
  return [
    Math.max(0, first.t - Math.ceil(first.q * 1.3) - 1),
    Math.min(length, last.t + last.tokens.length + Math.ceil(after * 1.3) + 1),
  ];
}

/** A run with where it begins in the quotation and in the text. */
type Placed = Run & { q: number; t: number };

/** What the text adds is missing from the quotation; what it lacks is extra there. */
function runKind(added: boolean, removed: boolean): Run['is'] {
  if (added) return 'missing';
  return removed ? 'extra' : 'same';
}

/** The differences in order; undefined where there are too many. */
function runsOf(quotation: readonly Token[], text: readonly Token[]): Placed[] | undefined {
  const changes = diffArrays(
    quotation.map(({ key }) => key),
    text.map(({ key }) => key),
    { maxEditLength: mostDifferences },
  );
  if (!changes) return undefined;
  let [q, t] = [0, 0];
  return changes.map(({ value, added, removed }) => {
    const run: Placed = {
      is: runKind(added, removed),
      tokens: added ? text.slice(t, t + value.length) : quotation.slice(q, q + value.length),
      q,
      t,
    };
    if (!added) q += value.length;
    if (!removed) t += value.length;
    return run;
  });
}

/**
 * Shifts differences off the ends. A first run that stands again at the end of what is missing
 * behind it stands there: “The [penalty … The] crime” is “[The penalty …] The crime”, and what
 * stands before a quotation is no part of it. The same at the end.
 */
function slid(runs: readonly Placed[]): readonly Placed[] {
  const first = runs.findIndex(({ is }) => is === 'same');
  const last = runs.findLastIndex(({ is }) => is === 'same');
  const equal = (a: readonly Token[], b: readonly Token[]) =>
    a.length === b.length && a.every(({ key }, i) => key === b[i]!.key);
  const [run, gone] = [runs[first], runs[first + 1]];
  if (run && gone?.is === 'missing' && equal(run.tokens, gone.tokens.slice(-run.tokens.length)))
    return slid([
      ...runs.slice(0, first),
      { ...run, t: run.t + gone.tokens.length },
      ...runs.slice(first + 2),
    ]);
  const [before, end] = [runs[last - 1], runs[last]];
  if (
    end &&
    before?.is === 'missing' &&
    equal(end.tokens, before.tokens.slice(0, end.tokens.length))
  )
    return slid([...runs.slice(0, last - 1), { ...end, t: before.t }, ...runs.slice(last + 1)]);
  return runs;
}

/** Counts what is the same and what differs; undefined where nothing is the same. */
function measure(placed: readonly Placed[], open: boolean): Comparison | undefined {
  const runs = slid(placed);
  const holds = ({ is, tokens }: Placed) => is === 'same' && (!open || tokens.length > 1);
  const first = runs.findIndex(holds);
  const last = runs.findLastIndex(holds);
  if (first < 0) return undefined;
  const inner = runs.filter(({ is }, i) => (i >= first && i <= last) || (!open && is === 'extra'));
  const parts = withGaps(inner);
  const count = (is: Run['is']) =>
    parts.filter((part) => part.is === is).reduce((sum, part) => sum + part.tokens.length, 0);
  const [same, extra, missing] = [count('same'), count('extra'), count('missing')];
  const end = runs[last]!;
  return {
    parts: parts.map(({ is, tokens }) => ({ is, text: tokens.map(({ raw }) => raw).join('') })),
    same,
    extra,
    missing,
    likeness: (2 * same) / (2 * same + extra + missing),
    text: [runs[first]!.t, end.t + end.tokens.length - 1],
    quotation: [runs[first]!.q, end.q + end.tokens.length - 1],
  };
}

/** Where the quotation has an ellipsis, what the text has there is passed over. */
function withGaps(runs: readonly Run[]): { is: Part['is']; tokens: readonly Token[] }[] {
  const ellipsis = (run: Run | undefined) =>
    run?.is === 'extra' && run.tokens.some(({ key }) => key === gap);
  return runs.flatMap((run, i): { is: Part['is']; tokens: readonly Token[] }[] => {
    const passedOver = ellipsis(runs[i - 1]) || ellipsis(runs[i + 1]);
    if (run.is === 'missing' && passedOver) return [];
    if (!ellipsis(run)) return [run];
    const words = run.tokens.filter(({ key }) => key !== gap);
    return [
      { is: 'gap', tokens: [{ key: gap, raw: '… ' }] },
      ...(words.length ? [{ is: 'extra' as const, tokens: words }] : []),
    ];
  });
}
