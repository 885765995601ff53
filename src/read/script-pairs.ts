/** Pairs of a traditional and a simplified character, from the data of OpenCC. */
import { Converter } from 'opencc-js';

const toSimplified = Converter({ from: 't', to: 'cn' });
/** General traditional, as in Taiwan, and as in Hong Kong. */
const toTraditional = (['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to }));

/** The texts in the three traditional scripts, for tests. */
export const inTraditional = (text: string): string[] =>
  toTraditional.map((convert) => convert(text));

/** The Chinese characters of the basic plane. */
const [firstHan, lastHan] = [0x3400, 0x9fff];

/** “間间” for every traditional character whose simplified form occurs in the texts, in order. */
export function scriptPairs(texts: readonly string[]): string[] {
  const whole = texts.join('\n').replace(/[^\p{Script=Han}]+/gu, ' ');
  const occurring = new Set(whole);
  const simplified = new Map<string, string>();
  // Which form stands for a character may depend on the word it is in.
  for (const converted of inTraditional(whole)) {
    if (converted.length !== whole.length) continue;
    for (let at = 0; at < whole.length; at++) {
      const [from, to] = [converted[at]!, whole[at]!];
      // What is traditional already was written so by an author and has a form of its own.
      if (from !== to && toSimplified(to) === to) simplified.set(from, simplifiedForm(from, to));
    }
  }
  for (let code = firstHan; code <= lastHan; code++) {
    const char = String.fromCharCode(code);
    const plain = toSimplified(char);
    if (plain !== char && plain.length === 1 && (occurring.has(plain) || occurring.has(char)))
      simplified.set(char, plain);
  }
  const end = (char: string): string => {
    const next = simplified.get(char);
    return next === undefined || next === char ? char : end(next);
  };
  return [...simplified.keys()]
    .map((from) => [from, end(from)] as const)
    .filter(([from, to]) => from !== to && /^[\u3400-\u9fff]{2}$/u.test(from + to))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, to]) => from + to);
}

/** OpenCC's own simplified form where it has one, else the character of the text. */
function simplifiedForm(traditional: string, written: string): string {
  const plain = toSimplified(traditional);
  return plain === traditional ? written : plain;
}
