/** Digests of the Chinese passages of a paste: where the official text is not there, they still tell a whole paragraph. */
import { canonicalText } from '../../domain/official/canonical.ts';

/** So many hexadecimal digits are kept of a digest. */
const kept = 16;

/** The beginnings of the digests of what may be a paragraph: the paste, its lines and what stands in quotation marks, without the number of the article. */
export async function digestsOf(paste: string): Promise<Set<string>> {
  if (!/\p{Script=Han}{4}/u.test(paste) || !globalThis.crypto?.subtle) return new Set();
  const passages = [
    paste,
    ...paste.split('\n'),
    ...[...paste.matchAll(/[“"「『]([^“”"「」『』]+)/gu)].map((match) => match[1]!),
  ];
  const texts = passages.flatMap((text) => {
    const whole = canonicalText(text);
    return [
      whole,
      whole.replace(
        /^.{0,12}?第[零〇一二三四五六七八九十百千\d]+条(?:之[一二三四五六七八九十]+)?(?:第.款)?(?:规定)?[:,]?/u,
        '',
      ),
    ];
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
    .slice(0, kept);
}
