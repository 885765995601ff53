/**
 * Words as quotations are compared: English by word, Chinese by character, without case, accents,
 * width and punctuation.
 */
import { normalize } from '../language/normalize.ts';

/** A word, a Chinese character, or an ellipsis. */
export interface Token {
  /** As it is compared. */
  key: string;
  /** As it is written, with the punctuation after it. */
  raw: string;
}

/** An omission in a quotation. */
export const gap = '…';

const keys = new Map<string, string>();
const word = /\p{Script=Han}|(?:\.\s?){3,}|…+|[\p{L}\p{N}]+(?:['’‑-][\p{L}\p{N}]+)*/gu;

function keyOf(raw: string): string {
  let key = keys.get(raw);
  if (key === undefined) {
    key = /^[.…\s]+$/.test(raw) ? gap : normalize(raw).replace(/[-'‑]/g, '');
    keys.set(raw, key);
  }
  return key;
}

/** The tokens of a text. Their `raw` parts, joined, are the text from its first word on. */
export function tokensOf(text: string): Token[] {
  const found = [...text.matchAll(word)];
  return found.map((match, i) => ({
    key: keyOf(match[0]),
    raw: text.slice(match.index, found[i + 1]?.index),
  }));
}

/** Whether a token is a Chinese character. */
export const isCharacter = ({ key }: Token): boolean => /^\p{Script=Han}$/u.test(key);
