/** Marks the words of a query in a line, without touching its text. */
import { isPlain, normalize } from '../../domain/language/normalize.ts';

/** A part of a text; `hit` where it matches the query. */
export interface Part {
  text: string;
  hit: boolean;
}

/**
 * Normalised characters, kept because a line repeats the same few; a space for one that becomes
 * several.
 */
const plain = new Map<string, string>();
function plainOf(char: string): string {
  let held = plain.get(char);
  if (held === undefined) {
    held = normalize(char);
    if ([...held].length !== 1) held = ' ';
    plain.set(char, held);
  }
  return held;
}

/**
 * Split `text` into parts; those that match a word are hits. A character that normalises to several
 * matches nothing.
 */
export function highlight(text: string, words: readonly string[]): Part[] {
  const chars = [...text];
  const haystack = isPlain(text) ? text.toLowerCase() : chars.map(plainOf).join('');
  if (!words.some((word) => word !== '' && haystack.includes(word)))
    return text === '' ? [] : [{ text, hit: false }];
  const marked = new Array<boolean>(chars.length).fill(false);
  for (const word of words) {
    if (word === '') continue;
    for (let at = haystack.indexOf(word); at >= 0; at = haystack.indexOf(word, at + word.length)) {
      const from = [...haystack.slice(0, at)].length;
      const inWord = /[a-z0-9]/.test(word[0]!) && /[a-z0-9]/.test(haystack[at - 1] ?? ' ');
      if (!inWord) marked.fill(true, from, from + [...word].length);
    }
  }
  const parts: Part[] = [];
  chars.forEach((char, i) => {
    const last = parts.at(-1);
    if (last && last.hit === marked[i]) last.text += char;
    else parts.push({ text: char, hit: marked[i]! });
  });
  return parts;
}

/** The part of a long text around its first hit, about `size` characters. */
export function excerpt(text: string, words: readonly string[], size = 150): string {
  if (text.length <= size) return text;
  const lower = text.toLowerCase();
  const found = words.map((word) => lower.indexOf(word)).filter((at) => at >= 0);
  const at = found.length ? Math.min(...found) : 0;
  const wanted = Math.ceil(at - size / 3);
  const space = text.lastIndexOf(' ', wanted) + 1;
  // Where no space is near, as in Chinese, the cut falls between characters.
  const cut = space > wanted - size / 3 ? space : wanted;
  const start = at < size / 2 ? 0 : cut;
  const opening = start > 0 ? '… ' : '';
  return start + size >= text.length
    ? opening + text.slice(start)
    : `${opening}${text.slice(start, start + size).replace(/\s+\S{0,20}$/, '')} …`;
}
