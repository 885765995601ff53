/** One spelling for everything that is compared: width, case, tones, script, common variants. */
import { scriptPairs } from './script-pairs.ts';

const toSimplified = new Map<string, string>();
for (let i = 0, chars = [...scriptPairs]; i + 1 < chars.length; i += 2)
  toSimplified.set(chars[i]!, chars[i + 1]!);

/** Variant spellings of one term. */
export const variants: readonly (readonly [string, string])[] = [
  ['泄漏', '泄露'],
  ['间碟', '间谍'],
  ['问谍', '间谍'],
  ['organization', 'organisation'],
  ['offense', 'offence'],
  ['defense', 'defence'],
  ['judgement', 'judgment'],
  ['penality', 'penalty'],
  ['harbor', 'harbour'],
  ['behavior', 'behaviour'],
  ['license', 'licence'],
  ['whistle-blow', 'whistleblow'],
  ['whistle blow', 'whistleblow'],
];

const traditionals = new RegExp(`[${[...toSimplified.keys()].join('')}]`, 'gu');
/**
 * ASCII without _ and `, which are read as others. Most text is such and needs a tenth of the work.
 */
const ascii = /^[\x20-\x5e\x61-\x7e]*$/;
/** Whether each character of a text is compared as it is, apart from its case. */
export const isPlain = (text: string): boolean => ascii.test(text);

/** Lower case, NFKC, no tones, simplified script, one spelling, single spaces. Never throws. */
export function normalize(text: string): string {
  if (ascii.test(text)) return spelt(text.toLowerCase()).replace(/ {2,}/g, ' ').trim();
  const out = text
    .toWellFormed()
    .replace(/[’‘`´]/g, "'")
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/\p{C}+/gu, ' ')
    .replace(traditionals, (char) => toSimplified.get(char)!);
  return spelt(out)
    .replace(/[\s_‐-―]+/g, ' ')
    .trim();
}

/**
 * All that `normalize` does to most names, in a tenth of its time. The long text of all names goes
 * through here before the first answer.
 */
export const plainLetters = (text: string): string => oneSpelling(text.toLowerCase());

const oneSpelling = (text: string): string =>
  variants.reduce((out, [from, to]) => out.replaceAll(from, to), text);
const variant = new RegExp(variants.map(([from]) => from).join('|'));
/** The same for a short text, which seldom has one. */
const spelt = (text: string): string => (variant.test(text) ? oneSpelling(text) : text);

/** The same without spaces and hyphens, for pinyin and compounds. */
export const squeeze = (normalized: string): string => normalized.replace(/[\s\-']+/g, '');
