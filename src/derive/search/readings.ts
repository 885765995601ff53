/**
 * How Chinese names are read, without tones. The library reads most words right by its dictionary;
 * what it reads otherwise than dictionaries do is listed here. A test holds every reading against
 * another dictionary.
 */
import { customPinyin, pinyin } from 'pinyin-pro';
import { normalize, squeeze } from '../../domain/language/normalize.ts';
import { pinyinKey } from '../../domain/language/pinyin-syllables.ts';

/** Words that the library reads wrong in legal names, as they are read. */
const exceptions: Record<string, string> = {
  剥夺: 'bō duó',
  累犯: 'lěi fàn',
  逮捕: 'dài bǔ',
  载体: 'zài tǐ',
  豁免: 'huò miǎn',
  几个: 'jǐ gè',
  应如何: 'yīng rú hé',
  犯罪分子: 'fàn zuì fèn zǐ',
  首要分子: 'shǒu yào fèn zǐ',
  积极分子: 'jī jí fèn zǐ',
  还押: 'huán yā',
  更审: 'gēng shěn',
  处以: 'chǔ yǐ',
  处分: 'chǔ fèn',
};
customPinyin(exceptions);

/** Pinyin with tone marks, one syllable a character, in order; other characters are left out. */
export const syllablesOf = (text: string): string[] =>
  pinyin(text, { type: 'array', nonZh: 'removed' });

/** Pinyin in one word, without tones, ü as u. */
export const pinyinOf = (text: string): string =>
  pinyinKey(squeeze(normalize(syllablesOf(text).join(' '))));
