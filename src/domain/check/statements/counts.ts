/** Reads in how many classes, kinds or items something is divided. */
import { withFigures } from './quantities.ts';

/** Things that are counted. */
const counted = new RegExp(
  '\\b(?:in(?:to)?|has|have|lists?|names?|knows?|of|distinguish\\w*|recogni[sz]es?|sets? out|are|provides?(?: for)?) (?:only |exactly |just )?(\\d{1,2}) (?:\\w+ )?(?:class(?:es)?|categor(?:y|ies)|kinds?|types?|levels?|grades?|groups?|acts?|circumstances|situations|conditions|items?)\\b' +
    '|分为[^,，。]{0,24}?(\\d)个?(?:类|种|级|档)|(?:分为|分成|划分为|列举?了?|规定了?|有|共)(?:以下|下列)?(\\d{1,2})(?:个)?(?:类|种|级|档|等|项)',
  'gu',
);

/** How many classes, kinds or items a statement counts. */
export const countsStated = (text: string): { count: number; words: string }[] =>
  [...withFigures(text).matchAll(counted)]
    // 其中有一项是: one of them, not one in all.
    .filter(
      ({ 0: words, index }) =>
        !/^有1/u.test(words) || !/(?:中|内|里|面)[,，]?$/u.test(withFigures(text).slice(0, index)),
    )
    .map(({ 0: words, 1: en, 2: listed, 3: zh }) => ({
      count: Number(en ?? listed ?? zh),
      words,
    }));

/** “divided into A, B and C” of a held text, the counts it names itself, and its items. */
export function countsHeld(text: string, items: readonly (readonly string[])[]): Set<number> {
  const counts = new Set<number>();
  for (const list of items) {
    if (list.length === 0) continue;
    counts.add(list.length);
    // A last item that catches the rest may be left out of the count.
    if (/\bother\b/.test(list.at(-1)!)) counts.add(list.length - 1);
  }
  const divided =
    /\b(?:divided|classified|graded)\b[^.;]*?\binto ([^.;]+?)(?:\.|;|$| and (?:are|is) )/g;
  for (const [, list] of text.matchAll(divided))
    counts.add(list!.split(/, (?:and )?| and /).filter((part) => part.trim()).length);
  const plain = withFigures(text.toLowerCase());
  for (const [, count] of plain.matchAll(
    /\b(?:levels|classes|categories|kinds|types|grades)\b[^.;:]*? are (\d{1,2})\b/g,
  ))
    counts.add(Number(count));
  for (const { count } of countsStated(text.toLowerCase())) counts.add(count);
  return counts;
}
