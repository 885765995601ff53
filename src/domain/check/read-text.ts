/** A paste as citations, names of laws and penalties are read in it. */
import { respellings } from '../parse/citation-parser.ts';
import { TracedText } from '../parse/traced-text.ts';

/** Names of the country say nothing here: “of the PRC”, “China's”, 中华人民共和国. */
const country: readonly RegExp[] = [
  /,? (?:of|in) (?:the )?(?:people's republic of china|prc)(?: ?\((?:prc|china)\))?(?![a-z])/g,
  /(?<=\b(?:law|code|act|regulations|rules)) of china(?:'s)?\b/g,
  /(?<![a-z])(?:people's republic of china|(?<!republic of )china|prc|chinese)(?:'s|')? (?=[a-z])/g,
  /中华人民共和国(?=\p{Script=Han})|(?<=中国)(?=刑法|刑事)/gu,
];
/** Numerals as they stand in deeds, where they count articles or years. */
const formal = '壹贰貳叁參肆伍陆陸柒捌玖拾佰仟';
const common = '一二二三三四五六六七八九十百千';
const numeral = new RegExp(`[${formal}${common}零〇两]+(?=\\s*[条年款项个月])`, 'gu');
const commonForm = (char: string): string => common[formal.indexOf(char)] ?? char;

/** The paste in one spelling, with its offsets. */
export function readText(paste: string): TracedText {
  let text = TracedText.of(paste).replace(numeral, ([digits]) =>
    [...digits].map(commonForm).join(''),
  );
  for (const [pattern, by] of respellings) text = text.replace(pattern, by);
  for (const pattern of country) text = text.replace(pattern, '');
  return text.replace(/ {2,}/g, ' ');
}

const names = new Map<string, string>();

/** A name of a law in the same spelling. */
export function readName(name: string): string {
  let plain = names.get(name);
  if (plain === undefined) {
    plain = readText(` ${name} `).text.trim();
    names.set(name, plain);
  }
  return plain;
}
