/** The rule about readings: pinyin covers the whole of its term, with tone marks. */
import { isKind } from '../reference/entry.ts';
import type { Finding } from '../content/report.ts';
import { all, lineOf, type Rule } from './rule.ts';

/** Characters that are read without a tone in some words. */
const toneless = /[的地得了着们子个么]/gu;
/** What is not read with the term: a year in brackets. */
const unread = /[（(][^（）()]*\d[^（）()]*[)）]/gu;
const marked = /[\u0300\u0301\u0304\u030c]/g;

/** How many syllables with a tone mark pinyin has. */
const tonesIn = (pinyin: string): number => pinyin.normalize('NFD').match(marked)?.length ?? 0;

/** Chinese with its pinyin, and where it stands. */
interface Read {
  zh: string;
  pinyin: string;
}

export const wholePinyin: Rule = {
  id: 'whole-pinyin',
  description: 'Pinyin has a syllable with a tone mark for each character of its term.',
  check: (reference) =>
    all(reference).flatMap((entry) => {
      const terms =
        isKind(entry, 'provision') || isKind(entry, 'version')
          ? entry.data.paragraphs.flatMap((paragraph) => paragraph.terms)
          : [];
      return [entry.data, ...terms].flatMap(({ zh, pinyin }): Finding[] => {
        const problem = zh && pinyin ? faultOf({ zh, pinyin }) : undefined;
        if (!problem) return [];
        return [
          {
            file: entry.file,
            line: lineOf(entry, pinyin!),
            rule: 'whole-pinyin',
            problem,
            remedy: `Write the reading of the whole of “${zh}” with tone marks, or leave pinyin out.`,
          },
        ];
      });
    }),
};

/** What is wrong with a reading; undefined where nothing is. */
function faultOf({ zh, pinyin }: Read): string | undefined {
  const read = zh.replace(unread, '');
  const characters = read.match(/\p{Script=Han}/gu)?.length ?? 0;
  const neutral = read.match(toneless)?.length ?? 0;
  const tones = tonesIn(pinyin);
  if (tones <= characters && tones >= characters - neutral) return undefined;
  if (tones === 0) return `The pinyin “${pinyin}” has no tone marks.`;
  return `The pinyin “${pinyin}” has ${tones} syllables with a tone for the ${characters} characters of “${zh}”.`;
}
