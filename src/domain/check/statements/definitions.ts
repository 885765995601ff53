/** Words that claim that something is defined in the article they cite, or excepted by it. */
import { contentWords, stemOf } from '../../language/analyze.ts';
import { normalize } from '../../language/normalize.ts';

/** “is defined in”, “the definition of … stands in”, 规定在, 的条文是. */
const claims =
  /\bdefin(?:ed|es|ition)\b|\b(?:is|are) (?:set out|laid down|found|contained|placed|located) (?:in|at|by)\b|\b(?:stands?|sits?) in\b|\bthe (?:article|provision|section)s? (?:on|for|that punishes)\b|规定在|规定于|的(?:条文|法条|法律依据|定义)(?:是|在|见|为)|定义(?:见|在|规定)|见于|出自/u;

/** Whether words claim that the article cited defines what they name. */
export const claimsDefinition = (words: string): boolean => claims.test(words);

/** Words that claim that an article leaves another out. */
const exclusion =
  /\bexclud\w*|\bexcept(?:s|ed|ing)?\b|\bexempts?\b|\b(?:does|do) not (?:apply|reach|extend|cover)\b|\bout of (?:its )?reach\b|排除|除外|不适用于|不包括|不及于|例外/u;
/** Words by which an exclusion is denied. */
const denied =
  /\b(?:not|no|never) (?:\w+ )?(?:exclud|except|exempt)\w*|n't (?:exclud|except|exempt)\w*|without exception|(?:没有|并未|未|不|并不|并没有)(?:被)?(?:明文)?(?:排除|除外|列为例外)|不在(?:排除|例外)/u;
/** Words by which the exclusion is said of somebody or of something else. */
const ofOther = /\bonly\b|\bunless\b|只|仅/u;

/** What words claim of an exclusion: that it is there, or not; undefined where they do neither. */
export function claimedExclusion(words: string): 'excepted' | 'not-excepted' | undefined {
  if (ofOther.test(words)) return undefined;
  if (denied.test(words)) return 'not-excepted';
  return exclusion.test(words) ? 'excepted' : undefined;
}

/** What an article defines, by its title: “Acts of espionage defined”. Undefined for others. */
export function topicOf(title: string): string | undefined {
  const plain = normalize(title).replace(/\([^)]*\)/g, ' ');
  const named =
    /^(?:definition|meaning) of (?:an? |the )?(.+?)(?: in .*)?$/.exec(plain) ??
    /^(.+) defined$/.exec(plain);
  return named?.[1]?.trim();
}

/**
 * Whether words claim that the definition of a topic stands in the article they cite. `han` is its
 * Chinese term.
 */
export function claimsDefinitionOf(words: string, topic: string, han: string | undefined): boolean {
  if (han && new RegExp(`${han}的?定义`, 'u').test(words)) return true;
  const said = /\bdefinition of (.{0,60})|(.{0,60}?) (?:is|are) defined\b/.exec(words);
  const stems = new Set(contentWords(said?.[1] ?? said?.[2] ?? '').map(stemOf));
  return contentWords(topic).every((word) => stems.has(stemOf(word)));
}
