/**
 * A text that is rewritten step by step and still knows where each of its characters stood in the
 * original, so that what a pattern finds can be taken out of the original.
 */
import { normalize } from '../language/normalize.ts';

type Replacement = string | ((match: RegExpExecArray) => string);

/** A rewritten text with the offsets, in the original, of each of its characters. */
export class TracedText {
  readonly text: string;
  /** One more than the characters: the last is the length of the original. */
  readonly #at: readonly number[];

  private constructor(text: string, at: readonly number[]) {
    this.text = text;
    this.#at = at;
  }

  /** The text character by character in one spelling; dashes are hyphens. */
  static of(original: string): TracedText {
    let text = '';
    const at: number[] = [];
    let offset = 0;
    for (const char of original) {
      const plain = plainCharacter(char);
      text += plain;
      for (let i = 0; i < plain.length; i++) at.push(offset);
      offset += char.length;
    }
    return new TracedText(text, [...at, original.length]);
  }

  /** Replace every match of a global pattern. */
  replace(pattern: RegExp, by: Replacement): TracedText {
    const matches = [...this.text.matchAll(pattern)];
    if (matches.length === 0) return this;
    let text = '';
    const at: number[] = [];
    let done = 0;
    for (const match of matches) {
      const written = typeof by === 'string' ? by : by(match);
      text += this.text.slice(done, match.index) + written;
      for (let i = done; i < match.index; i++) at.push(this.#at[i]!);
      const end = match.index + match[0].length;
      for (let i = 0; i < written.length; i++) at.push(this.#at[Math.min(match.index + i, end)]!);
      done = end;
    }
    text += this.text.slice(done);
    return new TracedText(text, [...at, ...this.#at.slice(done)]);
  }

  /** Where a stretch of this text stands in the original. */
  original(from: number, to: number): [from: number, to: number] {
    const start = this.#at[from]!;
    return [start, to > from ? Math.max(start, this.#at[to]!) : start];
  }

  /** The first character of this text that stands at an offset of the original, or behind it. */
  here(offset: number): number {
    let [low, high] = [0, this.#at.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#at[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const cache = new Map<string, string>();

function plainCharacter(char: string): string {
  let plain = cache.get(char);
  if (plain === undefined) {
    plain = written(char);
    cache.set(char, plain);
  }
  return plain;
}

function written(char: string): string {
  // Small raised figures mark a footnote and are no part of a number.
  if (/[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]/.test(char)) return ' ';
  if (/[‐-―−～~]/.test(char)) return '-';
  if (/[\s_\p{C}]/u.test(char)) return ' ';
  return normalize(char);
}
