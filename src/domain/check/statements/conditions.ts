/**
 * Reads what a rule applies to: war, persons, levels of secrecy, the length of a loss of political
 * rights, pairs of a condition and what follows from it. In a statement in English or Chinese, and in
 * our translation of a held text.
 */
import { normalize } from '../../language/normalize.ts';
import { levelsIn, type Level } from './requirements.ts';
import { quantitiesIn, withFigures } from './quantities.ts';

const inPeace =
  /\b(?:in|during) (?:times? of )?peace(?:time)?\b|\bpeacetime\b|\b(?:even )?(?:outside|without|not (?:only )?in|absent) (?:of )?(?:a )?war(?:time)?\b|\bwhether or not (?:there is|in|at) (?:a )?war|和平时期|非战时|并非战时|不是战时|不论是否战时|无论战时|平时(?:也|亦|同样)/u;
const denies = /\b(?:no|not|never|cannot|only|nobody|n't)\b|n't\b|不(?!论|管)|没有|只有|仅|才/u;

/** Whether a rule is said to hold in peace too, where every paragraph with a penalty asks for war. */
export const ignoresWar = (words: string, penal: readonly string[]): boolean =>
  inPeace.test(words) &&
  !denies.test(words.replace(/\bnot (?:only )?in (?:a )?war(?:time)?|并非战时|不是战时/gu, ' ')) &&
  penal.length > 0 &&
  penal.every((text) => /\bin wartime\b/i.test(text));

const onlyOfficials =
  /\bonly (?:an? |the )?(?:\w+ )?(?:officials?|functionar\w+|state employees?|civil servants?)\b|只有(?:国家)?(?:机关)?(?:工作人员|公务员|官员)|仅(?:限|适用)于?(?:国家)?(?:机关)?(?:工作人员|公务员|官员)|(?:普通人|普通公民|老百姓|非国家机关工作人员)[^,，。;]{0,8}(?:不构成|不适用|不受|不会|不能)/u;

/** Whether only officials are said to be meant, where the text names others besides. */
export const leavesOutOthers = (words: string, text: string): boolean =>
  onlyOfficials.test(words) &&
  /\b(?:(?:who|whoever) (?:is|are) not|other than) (?:an? )?(?:\w+ ){0,2}(?:functionar|official)/i.test(
    text,
  );

type Degree = 'especially serious' | 'serious' | 'plain';
const degreeIn = (clause: string): Degree | undefined => {
  if (!/\b(?:damage|harm|injury)\b|损害/u.test(clause)) return undefined;
  if (
    /\b(?:especially|exceptionally|particularly|extremely|exceptional|grave) (?:serious |grave )?(?:\w+ )?(?:damage|harm)|特别严重(?:的)?损害/u.test(
      clause,
    )
  )
    return 'especially serious';
  return /\bserious(?:ly)? (?:damage|harm)|\bserious (?:\w+ )?(?:damage|harm)|严重(?:的)?损害/u.test(
    clause,
  )
    ? 'serious'
    : 'plain';
};

/** The degree of damage that a text gives each level of secrecy, clause by clause. */
function degreesHeld(text: string): Map<Level, Degree> {
  const held = new Map<Level, Degree>();
  for (const clause of text.toLowerCase().split(/[;.](?=\s|$)|;/)) {
    const [level, ...others] = levelsIn(clause);
    const degree = degreeIn(clause);
    if (level && others.length === 0 && degree) held.set(level, degree);
  }
  return held;
}

/** A level with another degree of damage than the text gives it: what it says and what the text has. */
export function otherDegree(
  words: string,
  text: string,
): { stated: string; held: string } | undefined {
  const degrees = degreesHeld(text);
  if (degrees.size < 2) return undefined;
  const levels = /\(秘密\)|（秘密）|lowest level/u.test(words)
    ? (['secret'] as Level[])
    : levelsIn(words);
  const [level, ...others] = levels;
  const stated = degreeIn(words);
  const held = level && degrees.get(level);
  if (!level || others.length > 0 || !stated || !held || stated === held) return undefined;
  return { stated: `${stated} damage: ${level}`, held: `${held} damage` };
}

const rightsForYears =
  /\b(?:political rights)\b[^.;]{0,40}?\b(?:for|of) (?:up to |not more than )?(\d{1,2})(?: to \d{1,2})? years?|\b(\d{1,2})[ -]years?[^.;,]{0,24} (?:political rights)|剥夺政治权利(?:的期限(?:是|为)?)?(\d{1,2}|[一二三四五六七八九十]+)年/u;
const lifeOrDeath =
  /\b(?:sentenced to|with|under|of|to) (?:a )?(?:life|death)\b|\blife (?:sentence|imprisonment|term)\b|\bdeath (?:sentence|penalty)\b|无期徒刑|死刑/u;

/** Whether political rights are said to be lost for years with a sentence for life or to death. */
export const limitsRights = (words: string, text: string): boolean =>
  rightsForYears.test(withFigures(words)) &&
  lifeOrDeath.test(words) &&
  !/\b(?:reduced|commut\w+|changed|converted)\b|减为|减刑/u.test(words) &&
  /\bpolitical rights for life\b/i.test(text);

const maximumBefore =
  /(?:maximum|heaviest|highest|carr(?:y|ies)|punishable|法定最高刑|最高刑|最高法定刑)[^,，;]{0,40}$/u;

/**
 * Two lengths, the first of them a maximum penalty, that the items of a text pair otherwise: the item
 * that has the first as its condition sets another. Undefined where nothing is excluded.
 */
export function otherPair(
  words: string,
  items: readonly string[],
): { stated: string; held: string } | undefined {
  const months = (text: string) =>
    quantitiesIn(text).filter(({ dimension }) => dimension === 'months');
  const said = months(words);
  const [condition, outcome, ...more] = said;
  if (!condition || !outcome || more.length > 0) return undefined;
  const plain = withFigures(words);
  if (!maximumBefore.test(plain.slice(0, Math.max(0, plain.indexOf(condition.words)))))
    return undefined;
  const paired = items.map((item) => ({ item, lengths: months(normalize(item)) }));
  const fits = paired.filter(({ lengths }) => lengths.length > 1);
  if (fits.length < 2) return undefined;
  const least = condition.bound === 'least' || condition.bound === undefined;
  const meant = fits.filter(({ lengths }) => {
    const [first] = lengths;
    const [low] = first!.amounts;
    return first!.bound === (least ? 'least' : 'most') && low === condition.amounts[0];
  });
  const set = meant.flatMap(({ lengths }) => lengths.slice(1).flatMap(({ amounts }) => amounts));
  if (meant.length === 0 || set.includes(outcome.amounts[0]!)) return undefined;
  return {
    stated: `${condition.words.trim()}: ${outcome.words.trim()}`,
    held: meant.map(({ item }) => item).join(' '),
  };
}

/** A person or thing that is said not to be named: 没有把文职人员写进去, “does not cover civilian staff”. */
const leftOut =
  /(?:没有|未|并未|尚未)(?:把|将)([\p{Script=Han}]{3,14}?)(?:写进|写入|列入|纳入|包括|规定)|(?:不|并不|未)(?:包括|包含|涵盖|含|适用于)([\p{Script=Han}]{3,14}?)(?=[,，。;；]|$)|\b(?:does|do|did) not (?:cover|include|list|name|mention|extend to|apply to) (?:the |any )?([a-z][a-z -]{4,40}?)(?=[,.;]|$| (?:at all|yet|so|because|and|who|that|which)\b)/gu;
/** Words by which a text leaves out somebody itself. */
const excepts =
  /\b(?:except|other than|not include|excluding|shall not apply|does not apply|unless)\b/i;

/** What is said to be left out and stands in the text all the same. `phrases`: its Chinese terms. */
export function deniedInclusion(
  words: string,
  text: string,
  phrases: readonly string[],
): string | undefined {
  if (excepts.test(text)) return undefined;
  for (const [, first, second, english] of words.matchAll(leftOut)) {
    const chinese = (first ?? second)?.replace(
      /^(?:军队|我国|国家|任何|所有)(?=\p{Script=Han}{3})/u,
      '',
    );
    if (chinese && phrases.some((phrase) => phrase === chinese)) return chinese;
    const name = english?.trim();
    if (name && new RegExp(`\\b${name}\\b`, 'i').test(text)) return name;
  }
  return undefined;
}
