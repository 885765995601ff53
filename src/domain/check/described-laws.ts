/**
 * Finds rules that a text describes without their name: who made them, in which year and on what, as
 * “the Supreme People's Court's 2016 provisions on commutation” or 最高检2006年立案标准.
 */
import { contentWords, stemOf } from '../language/analyze.ts';
import type { CheckedLaw } from './check-data.ts';
import type { LawMention } from './law-mention.ts';
import { readName } from './read-text.ts';

const issuer =
  "supreme people's (?:court|procuratorate)|supreme court|(?:highest|top) court|highest people's court|spc|spp|ministry of (?:state|public) security|mss|mps";
const formWord = 'interpretations?|provisions?|rules|standards?|regulations|procedures?|reply';
/** “the SPC's 2016 provisions on commutation and parole”, “2001 interpretation”, “SPC interpretation of 2001”. */
const english = new RegExp(
  `(?:\\b(${issuer})(?:'s)? )?(?:((?:19|20)\\d\\d) )?(?:judicial |filing |joint )?\\b(?:${formWord})\\b` +
    `((?: (?:on|concerning|about|for|regarding)) [a-z][a-z' -]{2,90})?(?:,? (?:of|from|in|dated) ((?:19|20)\\d\\d)| ?\\(((?:19|20)\\d\\d)\\))?`,
  'g',
);
/** 最高人民法院2016年减刑、假释规定, 最高检2006年的立案标准. */
const chinese = new RegExp(
  '(最高人民法院|最高法院|最高法|最高人民检察院|最高检察院|最高检|两高|国家安全部|公安部)(?:的|在|于)?((?:19|20)\\d\\d)年?(?:的)?(?:发布的|制定的)?(?:关于|就|对)?' +
    '([\\p{Script=Han}、]{0,30}?)(?:的)?(规定|解释|标准|规则|批复|办法)(?!的|了|为|是)',
  'gu',
);

const isOf = (law: CheckedLaw, who: string): boolean => {
  const made = law.facts.issuer.toLowerCase();
  if (/procurat|spp|检/u.test(who)) return made.includes('procurat');
  if (/court|spc|法院|最高法/u.test(who)) return made.includes('court');
  if (/state security|mss|国家安全部/u.test(who)) return made.includes('state security');
  if (/public security|mps|公安部/u.test(who)) return made.includes('public security');
  return true;
};
const yearsOf = ({ facts, from }: CheckedLaw): string[] =>
  [facts.adopted, facts.promulgated, from, /(?:19|20)\d\d/.exec(facts.number ?? '')?.[0]].flatMap(
    (day) => day?.slice(0, 4) ?? [],
  );
/** Kinds of instrument that are spoken of so; a law goes by its name. */
const isRules = ({ facts }: CheckedLaw): boolean =>
  facts.form !== 'law' && facts.form !== 'amendment';

const stems = (text: string): Set<string> => new Set(contentWords(text).map(stemOf));
const pairsOf = (text: string): string[] =>
  [...text].flatMap((char, i) => (i > 0 ? [text[i - 1]! + char] : []));

/** How much of what a text says the rules are on stands in their title, from 0 to 1; 1 where it says nothing. */
function likeness(topic: string, law: CheckedLaw): number {
  if (topic.trim() === '') return 1;
  if (/\p{Script=Han}/u.test(topic)) {
    const pairs = pairsOf(topic.replace(/、/g, ''));
    const title = law.zh.replace(/、/g, '');
    return pairs.filter((pair) => title.includes(pair)).length / Math.max(1, pairs.length);
  }
  const title = stems(`${readName(law.title)} ${law.names.map(readName).join(' ')}`);
  const said = [...stems(topic)];
  return said.filter((stem) => title.has(stem)).length / Math.max(1, said.length);
}

/** The one instrument that fits; undefined where none or several do. */
function fitting(
  laws: readonly CheckedLaw[],
  who: string | undefined,
  year: string | undefined,
  topic: string,
): CheckedLaw | undefined {
  const scored = laws
    .filter(isRules)
    .filter((law) => !who || isOf(law, who))
    .filter((law) => !year || yearsOf(law).includes(year))
    .map((law) => ({ law, score: likeness(topic, law) }))
    .filter(({ score }) => score >= 0.4)
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (!best || (next && next.score === best.score)) return undefined;
  return best.law;
}

/** A mention of rules. `slight`: says too little to be one unless a document number follows. */
export interface Description extends LawMention {
  slight: boolean;
}

/** Rules described in a text in one spelling, by their offsets there. */
export function describedLaws(text: string, laws: readonly CheckedLaw[]): Description[] {
  const described = (
    match: RegExpExecArray,
    who: string | undefined,
    year: string | undefined,
    topic: string,
  ): Description => {
    // Who made them and when, or one of the two and what they are on.
    const isEnough = [who, year, topic].filter(Boolean).length > 1;
    const law = isEnough ? fitting(laws, who, year, topic) : undefined;
    return {
      from: match.index,
      to: match.index + match[0].length,
      law: law?.id,
      name: match[0].trim(),
      year: year === undefined ? undefined : Number(year),
      earlier: false,
      // Rules of nobody in particular that fit nothing may be ordinary speech.
      slight: !isEnough || (!law && !who),
    };
  };
  return [
    ...[...text.matchAll(english)].map((match) => {
      const [, who, before, on = '', of, bracketed] = match;
      return described(match, who, before ?? of ?? bracketed, on.replace(/^ \w+ /, ''));
    }),
    ...[...text.matchAll(chinese)].map((match) =>
      described(match, match[1], match[2], match[3] ?? ''),
    ),
  ];
}
