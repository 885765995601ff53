/**
 * Reads which other penalties than prison and death a statement claims or denies, and how many tiers
 * it counts: “there is no fine”, 并处没收财产, “knows only one tier”.
 */
import type { Penalty } from '../../../schema/penalty.ts';
import { withFigures } from './quantities.ts';

/** A kind of penalty that is claimed or denied. */
export interface StatedKind {
  kind: Penalty['kind'];
  denied: boolean;
  /** As it is written. */
  words: string;
}

const kinds: readonly [Penalty['kind'], string][] = [
  ['fine', '\\b(?:fines?|fined)\\b|罚金'],
  ['confiscation-of-property', '\\bconfiscat\\w+(?: of property)?|没收(?:个人)?(?:全部|部分)?财产'],
  ['criminal-detention', '\\bcriminal detention\\b|拘役'],
  ['public-surveillance', '\\bpublic surveillance\\b|管制(?!刀)'],
  ['deprivation-of-political-rights', '(?:deprivation|loss) of political rights|剥夺政治权利'],
];
const deny =
  "(?:\\bno |\\bwithout (?:any |a )?|\\b(?:not|never|cannot|can't|n't)\\b[^.,;]{0,24}?\\b|(?:没有|并无|无|不设|不并处|不判处?|不处|未规定|不适用|不能并处|不得并处|不存在|没规定)[^,。;]{0,4})";
const readings = kinds.map(([kind, pattern]) => ({
  kind,
  named: new RegExp(pattern, 'u'),
  denied: new RegExp(`${deny}(?:${pattern})`, 'u'),
}));
/** What somebody got may be for another crime, and what is compared is not claimed. */
const notOfText =
  /\b(?:was|were|been) (?:sentenced|fined|jailed|given|convicted)|\b(?:got|received|served|he|she|they)\b|被判|获刑|被告人|\b(?:unlike|whereas|while|only|except|unless|if|instead|rather)\b|不同于|而|但|除|仅|只/u;

/** The kinds of penalty that a normalised sentence claims of a text. */
export function kindsStated(words: string): StatedKind[] {
  if (notOfText.test(words)) return [];
  return readings.flatMap(({ kind, named, denied }): StatedKind[] => {
    const match = denied.exec(words) ?? named.exec(words);
    return match ? [{ kind, denied: denied.test(words), words: match[0].trim() }] : [];
  });
}

const tierCount =
  /(?:\b(\d)|\b(?:a )?(single))(?: \w+)? (?:sentencing )?(?:tiers?|ranges?|brackets?|bands?)\b|(?:分为?|有|设(?:有|置)?|共|规定了?|只有|仅有)?(\d)个?(?:法定刑|量刑|刑罚)?(?:档次?|幅度|档刑)|(?:只有|仅有)(一)档/u;

/** How many tiers a normalised sentence counts; undefined where it counts none. */
export function tiersCounted(words: string): { count: number; words: string } | undefined {
  const match = tierCount.exec(withFigures(words));
  if (!match) return undefined;
  const [written, en, single, zh, one] = match;
  const count = single || one ? 1 : Number(en ?? zh);
  return { count, words: written };
}
