/**
 * What of a paste is never a quotation of a text: words by which courts and reporters lead to a
 * citation, and the words for penalties, which stand in many articles.
 */

const patterns: readonly RegExp[] = [
  /依照|根据|依据|按照|依法|判决如下|裁定如下|应当(?:以[^，。,]{0,20}罪)?追究(?:其)?(?:的)?刑事责任|追究刑事责任|其行为(?:已)?(?:触犯|构成)|构成犯罪的?|本院认为|中华人民共和国|公诉机关(?:指控|认为)|被告人|犯罪嫌疑人|犯罪事实清楚|证据(?:确实、?充分|确凿)|罪名成立|我国|之规定|的规定|规定的|国家安全机关|全国人民代表大会(?:常务委员会)?|最高人民(?:法院|检察院)|国务院|公安部|人民(?:法院|检察院)|犯罪(?:主体|构成|客体)|具有中华人民共和国国籍的|中国公民|律师表示/gu,
  /(?:判?处)?[零一二三四五六七八九十百两\d]+年以[上下](?:[零一二三四五六七八九十百两\d]+年以下)?(?:有期徒刑)?|有期徒刑|无期徒刑|死刑|拘役|管制|(?:并处|单处|可以并处)*(?:罚金|没收财产)|剥夺政治权利|(?:情节|后果)(?:特别)?(?:严重|恶劣)的?|情节较轻的?|或者/gu,
  /\b(?:pursuant to|in accordance with|according to|under the provisions of|shall be (?:sentenced to|punished)|(?:fixed[- ]term )?imprisonment|(?:not )?(?:less|more) than \w+ years|life imprisonment|criminal detention|public surveillance|deprivation of political rights)\b/giu,
  // Who made a text, as citations name it.
  /\b(?:standing committee of the national people['’]s congress|national people['’]s congress|supreme people['’]s (?:court|procuratorate)|state council|people['’]s republic of china|ministry of (?:state|public) security|central military commission)\b/giu,
];

/** The stretches of a text that are frame or penalty. */
export const frameIn = (text: string): [from: number, to: number][] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match): [number, number] => [
      match.index,
      match.index + match[0].length,
    ]),
  );

/** A label before the text of an article: “Article 110.”, 第一百一十条【间谍罪】. */
const label =
  /^[\s“"「]*(?:《?(?:(?![的中本据])\p{Script=Han}){0,14}法》?)?第[\d零〇一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰]+[条條](?:之[一二三四五六七八九十\d]+)?(?:第[\d一二三四五六七八九十]+款)?(?:规定|規定)?[:：,，\s\u3000]*(?:[【\[][^】\]]{2,60}[】\]])?[:：,，\s\u3000]*/u;
const englishLabel =
  /^[\s“"]*(?:(?:[A-Z][\w'’-]* ){0,6}(?:Law|Code|Rules|Regulations)(?: of [\w' ]{2,40})?,? )?(?:Art(?:icle|\.)?|Section|§)\s*\d+(?:-\d+)?(?:\s*\(\d+\))*(?: of the [A-Z][\w' ]{2,60})?(?: (?:says|states|provides|reads)(?: that)?\b[:,]?|\s*[.:—–-])\s+/u;

/** A text with its label and the names of crimes in 【】 blanked, of the same length. */
export function withoutLabel(text: string): string {
  const blanked = text.replace(/[【\[][^】\]]{0,60}罪[】\]]/gu, (name) => ' '.repeat(name.length));
  const found = label.exec(blanked) ?? englishLabel.exec(blanked);
  return found ? ' '.repeat(found[0].length) + blanked.slice(found[0].length) : blanked;
}
