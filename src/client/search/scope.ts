/** Whether a query names the statute of another country, which this reference does not treat. */

const country = 'us|usa|u s|american|america|united states|uk|british|britain|english|united kingdom|australia|australian|canada|canadian|india|indian|japan|japanese|russia|russian|german|germany|french|france|singapore|taiwan|taiwanese|korea|korean|eu|european|swiss|israeli|iranian|vietnamese|vietnam|美国|英国|日本|德国|俄罗斯|法国|韩国|台湾|新加坡|加拿大|澳大利亚|印度';
const statute = 'act|code|constitution|statute|law|laws|bill|directive|usc|u s c|ordinance|法|刑法典|宪法';
const foreignStatute = new RegExp(`(?:^|\\s|(?<=\\p{Script=Han}))(${country})(?:\\s+(?:[a-z]+\\s+){0,3}|\\p{Script=Han}{0,6})(?:${statute})(?:\\s+(?:of\\s+)?\\d{4})?$`, 'u');
const numberedAct = /(?:^|\s)[a-z]+ act(?:\s+(?:of\s+)?\d{4})?$|\b\d+ u\.?s\.?c\b/;

/** What to say where a normalised query asks for another country's statute; undefined otherwise. */
export function otherCountry(text: string): string | undefined {
  const match = foreignStatute.exec(text);
  if (match || /\b\d+ u\.?\s?s\.?\s?c\b/.test(text)) return 'This reads as a law of another country. Here only the law of the People’s Republic of China is explained.';
  return numberedAct.test(text) && /\bact\b/.test(text) ? 'Statutes called “Act” are not Chinese. Here only the law of the People’s Republic of China is explained.' : undefined;
}
