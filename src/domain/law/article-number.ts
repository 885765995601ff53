/** Article numbers: `111`, `308-1`; 第一百一十一条, 第三百零八条之一; and the numerals in them. */

const digits = '零一二三四五六七八九';
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** Other ways to write a numeral; deeds have forms that are hard to alter. */
const commonForms: Readonly<Record<string, string>> = {
  〇: '零',
  两: '二',
  ...Object.fromEntries(
    [...'壹贰叁肆伍陆柒捌玖拾佰仟'].map((char, i) => [char, '一二三四五六七八九十百千'[i]!]),
  ),
};

/** 一百一十一, 二十, 10, １０ → a number of at most 9999; undefined where it is none. */
export function parseNumeral(text: string): number | undefined {
  const plain = [...text.normalize('NFKC')].map((char) => commonForms[char] ?? char).join('');
  if (/^\d{1,4}$/.test(plain)) return Number(plain);
  if (!/^[零一二三四五六七八九十百千]+$/.test(plain)) return undefined;
  if (/^[零一二三四五六七八九]+$/.test(plain))
    return plain.length > 4 ? undefined : Number([...plain].map((c) => digits.indexOf(c)).join(''));
  let total = 0;
  let digit = 0;
  for (const char of plain) {
    const unit = units[char];
    if (unit === undefined) digit = digits.indexOf(char);
    else {
      total += (digit || 1) * unit;
      digit = 0;
    }
  }
  return total + digit;
}

/** 111 → 一百一十一. Throws a RangeError outside 1 to 9999. */
export function toNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999)
    throw new RangeError(`no article has the number ${value}`);
  let out = '';
  let pendingZero = false;
  for (const [unit, size] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) pendingZero = out !== '';
    else {
      out += (pendingZero ? '零' : '') + digits[digit] + unit;
      pendingZero = false;
    }
  }
  return out.replace(/^一十/, '十');
}

/** `308-1` → 第三百零八条之一; `111` → 第一百一十一条. */
export function articleLabel(article: string): string {
  const [main = '', sub] = article.split('-');
  return `第${toNumeral(Number(main))}条${sub ? `之${toNumeral(Number(sub))}` : ''}`;
}

/** Order of articles, as `sort` wants it: 120 before 120-1 before 121. */
export function compareArticles(a: string, b: string): number {
  const [mainA = 0, subA = 0] = a.split('-').map(Number);
  const [mainB = 0, subB = 0] = b.split('-').map(Number);
  return mainA - mainB || subA - subB;
}

/** Whether `article` lies from `from` to `to`, both included. 120-1 lies after 120. */
export const withinArticles = (article: string, from: string, to: string): boolean =>
  compareArticles(article, from) >= 0 && compareArticles(article, to) <= 0;
