/** Whether a query names a law that this reference does not treat. */
import { editDistance } from './edit-distance.ts';

const country =
  'us|usa|america|american|united states|uk|british|britain|english|england|scottish|' +
  'united kingdom|california|texas|australian?|canadian?|canada|indian?|japan|japanese|russian?|' +
  'german|germany|french|france|spanish|italian|singapore|taiwan|taiwanese|korean?|eu|european|' +
  'swiss|israeli|iranian|vietnam|vietnamese|ukrainian?|pakistani?|' +
  '美国|英国|日本|德国|俄罗斯|法国|韩国|台湾|新加坡|加拿大|澳大利亚|印度';
const statute = new RegExp(
  `(?:^|[^a-z])(?:${country})` +
    '(?:(?:\\s+[a-z]+){0,3}\\s+(?:act|code|constitution|statutes?|usc)' +
    '|(?:\\s+[a-z]+){0,3}\\s+laws?' +
    '|\\p{Script=Han}{0,4}(?:法|刑法典|宪法))(?![a-z])',
  'u',
);
const inCountry = new RegExp(
  `\\b(?:laws?|acts?|statutes?|code) (?:of|in) (?:the )?(?:${country})$` +
    `|^[a-z]+(?: [a-z]+)? (?:in|under) (?:the )?(?:${country})(?: law)?$`,
  'u',
);
const titled =
  /(?:^|\s)[a-z]+ act(?:\s+(?:of\s+)?\d{4})?(?:\s+(?:uk|us|usa|india|singapore|hong kong))?$|\b\d+ u\.?\s?s\.?\s?c\b/;
/** What each of the long patterns needs: a cheap test, so that most queries never compile them. */
const mayNameLaw = /law|act|code|constitution|statute|u\.?\s?s\.?\s?c| in | under |[法典例]/;
const here = /\b(?:china|chinas|chinese|prc)\b|中国|我国/;
/** A Chinese title of a law; 非法, 司法 and the like only end like one, see `noLaw`. */
const chineseLaw = /^\p{Script=Han}{1,8}(?:法|法典|条例)$/u;
const noLaw = /(?:非|违|执|(?<!公)司|方|办|合|立|枉|犯|依|守|看|做|无|现|不)法$/;

/** Words before “law” or “code” that do not make it another law than ours. */
const ourLaw =
  'chinese|china|chinas|prc|this|that|the|which|our|crim|criminal|penal|same|new|old|current|' +
  'under|in|of|by';
/** A law, code or treaty named beside an article; names of our own laws do not count. */
const lawBeside = new RegExp(
  `(?:^|\\s)(?:(?!(?:${ourLaw})\\s)[a-z-]+\\s+` +
    '(?:laws?|code|act|regulations|ordinance|convention|treaty|covenant' +
    '|(?:reply|notice|opinion|decision|interpretation) (?:no\\.? )?\\d+\\b.*)' +
    '|constitution|gdpr|echr)(?:\\s|$)' +
    '|(?:^|[^\\p{Script=Han}])(?!我国|中国|本)\\p{Script=Han}{0,8}' +
    '(?:宪法|民法|(?<![刑非违执司])法典?|公约|条例)(?:$|[^\\p{Script=Han}])',
  'u',
);

/** The notice where an article is cited without a law held here, but the other words name a law. */
export const otherLawCited = (rest: string): string | undefined =>
  lawBeside.test(rest) ? 'The law that this names is not among the laws held here.' : undefined;

/**
 * Whether a Chinese title is that of a law with one wrong character after the first: 刑事诉迅法.
 * A title of four characters or less is another law: 保险法, 保密法.
 */
const isMisspelt = (text: string, name: string): boolean =>
  text.length > 4 &&
  text.length === name.length &&
  text[0] === name[0] &&
  editDistance(text, name, 1) === 1;

/**
 * The notice where a normalised query asks for a law not treated here; undefined otherwise. `known`
 * says whether a text is a name of a page, `held` lists the names of the laws held.
 */
export function otherLaw(
  text: string,
  known: (name: string) => boolean,
  held: () => readonly string[] = () => [],
): string | undefined {
  if (!mayNameLaw.test(text) || known(text)) return undefined;
  if (!here.test(text) && (statute.test(text) || inCountry.test(text)))
    return 'This reads as a law of another country. Here only the law of the People’s Republic of China is explained.';
  if (titled.test(text))
    return 'Statutes called “Act” are not Chinese. Here only the law of the People’s Republic of China is explained.';
  return chineseLaw.test(text) &&
    !noLaw.test(text) &&
    !held().some((name) => isMisspelt(text, name))
    ? `${text} is not among the laws held here.`
    : undefined;
}
