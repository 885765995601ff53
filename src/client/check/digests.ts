/**
 * Digests of the Chinese passages of a paste. They recognise a whole paragraph where the site has
 * no official text to compare.
 */
import { canonicalText } from '../../domain/official/canonical.ts';

/** How many hexadecimal digits of a digest are compared. */
const digits = 16;

const numeral = '[零〇一二三四五六七八九十百千\\d]+';
const inserted = '(?:之[一二三四五六七八九十]+)?';
/** The number of an article before its text: 第一百一十一条规定, with a name of the law before it. */
const articleNumber = new RegExp(`^.{0,12}?第${numeral}条${inserted}(?:第.款)?(?:规定)?[:,]?`, 'u');

/**
 * The first 16 hexadecimal digits of the SHA-256 of everything that may be a paragraph: the paste,
 * its lines and what stands in quotation marks, each also without the number of its article.
 * Empty where the paste has no Chinese or the browser computes no digests.
 */
export async function digestsOf(paste: string): Promise<Set<string>> {
  if (!/\p{Script=Han}{4}/u.test(paste) || !globalThis.crypto?.subtle) return new Set();
  const passages = [
    paste,
    ...paste.split('\n'),
    ...[...paste.matchAll(/[“"「『]([^“”"「」『』]+)/gu)].map((match) => match[1]!),
  ];
  const texts = passages.flatMap((text) => {
    const whole = canonicalText(text);
    return [whole, whole.replace(articleNumber, '')];
  });
  return new Set(await Promise.all([...new Set(texts)].slice(0, 20).map(digest)));
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
  );
  return [...bytes]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, digits);
}
