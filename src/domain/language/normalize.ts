/** One spelling for everything that is compared: width, case, tones, script, common variants. */

/** Traditional characters of the terms held, each followed by its simplified form. */
const traditional =
  '間间諜谍國国祕秘機机絕绝緩缓執执審审訊讯處处罰罚財财產产沒没權权剝剥奪夺' +
  '軍军報报竊窃買买獲获洩泄過过節节嚴严惡恶別别較较輕轻無无訴诉訟讼條条項项' +
  '釋释號号辯辩護护監监視视實实體体證证據据從从見见減减關关員员職职責责戰战' +
  '時时與与構构組组織织義义務务單单開开閉闭檢检級级鑒鉴鑑鉴謀谋殺杀敵敌資资' +
  '動动亂乱顛颠書书幾几發发漢汉屬属際际約约離离脫脱適适構构還还後后聽听華华' +
  '區区萬万內内強强贓赃數数併并殘残緝缉偵侦對对違违規规傳传電电腦脑網网絡络' +
  '陳陈劉刘黃黄團团黨党總总議议記记錄录認认識识誤误請请調调談谈論论設设該该' +
  '詳详試试話话語语說说誰谁課课';

const toSimplified = new Map<string, string>();
for (let i = 0, chars = [...traditional]; i + 1 < chars.length; i += 2)
  toSimplified.set(chars[i]!, chars[i + 1]!);

/** Variant spellings of one term. */
const variants: readonly (readonly [string, string])[] = [
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
