/**
 * Reads what a rule leads to, and whether it must or may: “may be given mitigated punishment”,
 * 应当从重处罚. In a statement in English or Chinese, and in our translation of a held text.
 */

/** What a rule leads to. */
export type Consequence =
  | 'lighter'
  | 'exempt'
  | 'heavier'
  | 'death'
  | 'confiscation'
  | 'deprivation'
  | 'suspension'
  | 'restriction';
/** `must`: no choice is left; `may`: there is one; `not`: it is forbidden. */
export type Duty = 'must' | 'may' | 'not';

/** A consequence with the duty stated of it; undefined where none is. */
export interface RuledConsequence {
  consequence: Consequence;
  duty: Duty | undefined;
  /** Whether the clause denies something. */
  denied: boolean;
  /** As it is written. */
  words: string;
}

/** Lighter and mitigated are one kind, since ordinary words do not part them. */
const signs: readonly [Consequence, RegExp][] = [
  [
    'lighter',
    /\blighter\b|\bmitigat(?:ed|e|ion)\b|\bmore lenient(?:ly)?\b|\bleniency\b|\bbelow the (?:statutory )?(?:range|minimum)\b|从轻|减轻处罚|从宽/u,
  ],
  [
    'exempt',
    /\bexempt(?:ed|s|ion)?\b(?= (?:from|of) (?:criminal )?(?:punishment|penalty))|\bexempt(?:ed)? (?:from )?(?:criminal )?punishment|\b(?:go|goes|let|gets?) off (?:without|free)|\bunpunished\b|\bno punishment\b|\bpunishment (?:may|shall|must) be exempted\b|\bexemption (?:or|and) (?:lighter|mitigat)\w*|\bexemption from (?:criminal )?punishment|免除处罚|免予刑事处罚|免除刑罚|免于处罚|不予处罚/u,
  ],
  [
    'heavier',
    /(?<!\ba )\bheavier (?:punishment|penalt|sentence)|\bmore (?:heavily|severely|harshly)\b|\bharsher\b|\baggravat(?:ed|ing|ion)\b|从重|加重处罚/u,
  ],
  [
    'death',
    /\bsentence of death\b|\bdeath (?:sentence|penalty)\b|\bsentenced? (?:\w+ )?to death\b|\bimpose death\b|死刑/u,
  ],
  ['confiscation', /\bconfiscat(?:e|ed|es|ing|ion)\b|没收(?:个人)?(?:全部|部分)?财产/u],
  [
    'deprivation',
    /\bdepriv\w+ of (?:all |his |her |their )?political rights\b|\b(?:los(?:e|es|ing|s of)|take away|strip\w* of) (?:all |his |her |their )?political rights\b|剥夺政治权利/u,
  ],
  ['suspension', /\bsuspended sentences?\b|\bprobation\b|宣告缓刑|判处?缓刑|适用缓刑/u],
  ['restriction', /\brestrict\w* (?:on )?(?:the )?commutation\b|限制减刑/u],
];

const denials: readonly RegExp[] = [
  /\b(?:not|never|no|need not|nor|without|cannot)\b|n't\b|并非|不必|不是|不一定|无须|无需|没有(?!选择|余地|例外|裁量)/u,
];
const forbidding =
  /\b(?:must|shall|may|can) (?:not|never)\b|\bcannot\b|\bmay no\b|\bforbid\w*\b|\bprohibit\w*\b|\bbars?\b|不得|不能|不可以|不应|禁止/u;
/** A duty that is denied leaves a choice. */
const freed =
  /\b(?:need not|not (?:obliged|bound|required|mandatory|automatic(?:ally)?|always|necessarily|compulsory)|(?:does|do|did) not (?:have to|oblige|require)|no (?:duty|obligation)|never (?:obliged|automatic|mandatory))\b|不必|不是必须|并非(?:必须|一律|应当)|不一定|无须|无需|未必/u;
const obliging =
  /\b(?:must|shall|ha(?:s|ve) to|oblig\w+|requir(?:e|es|ed)|mandatory|compulsory|always|automatically|invariably|bound to|in (?:every|all|each) cases?|without exception|has no choice|have no choice|is entitled to)\b|必须|应当|要求(?:法院|法官|必须|一律)?|一律|必定|必然|务必|只能|没有(?:选择|例外|裁量)|无一例外|(?<![对相适反供不回响])应(?=从|减|免|判|处|当|剥|没|并|宣)/u;
const allowing =
  /\b(?:may|optional(?:ly)?|discretion\w*|free to|allowed|permitted|at liberty|is up to|left (?:entirely |wholly |solely )?to the (?:court|judge)s?)\b|可以|酌情|有权决定|自由裁量|(?<![许认不])可(?=从|减|免|判|处|以|剥|没|并|宣)/u;

/** The duty that words state; undefined where they state none or more than one. */
export function dutyIn(words: string): Duty | undefined {
  if (freed.test(words)) return 'may';
  if (forbidding.test(words)) return 'not';
  const must = obliging.test(words);
  const may = allowing.test(words);
  if (must === may) return undefined;
  return must ? 'must' : 'may';
}

/**
 * The consequences that a text states, clause by clause. Chinese clauses end at a comma, English
 * ones at a semicolon or stop.
 */
export function consequencesIn(text: string): RuledConsequence[] {
  // 应当减轻，没有裁量余地: the second half says of the first that it must be.
  const whole = text.replace(
    /[，,](?=(?:法院|法官)?(?:并?没有|无|毫无)(?:任何)?(?:裁量|选择|余地))/gu,
    ' ',
  );
  return whole.split(clauseEnd).flatMap((clause): RuledConsequence[] => {
    const denied = denials.some((pattern) => pattern.test(clause));
    return signs.flatMap(([consequence, sign]) => {
      const found = sign.exec(clause);
      if (!found) return [];
      // A duty far from the consequence may be of something else in the clause.
      const [from, to] = [found.index, found.index + found[0].length];
      const around = clause.slice(Math.max(0, from - nearby), to + behind);
      const duty = dutyIn(around);
      // What is required for a death sentence is not said to be one that must be imposed.
      const isOther = consequence === 'death' && duty === 'must' && !deathImposed.test(around);
      return [{ consequence, duty: isOther ? undefined : duty, denied, words: found[0] }];
    });
  });
}
const clauseEnd = /[;；。:：]|\.(?=\s|$)|(?<=\p{Script=Han})[，,]|[，,](?=\p{Script=Han})/u;
const deathImposed =
  /\b(?:must|shall|obliged to|bound to|ha(?:s|ve) to)\b[^,;]{0,16}(?:impose|sentence|hand|pass|order)|(?:必须|应当|一律|只能|没有选择)[^,，。;]{0,6}(?:判|处)/u;
/** Characters before and behind a consequence in which its duty stands. */
const nearby = 60;
const behind = 40;

/** The duties with which a held text attaches each consequence. A clause with both counts as both. */
export function ruledBy(text: string): Map<Consequence, Set<Duty>> {
  const ruled = new Map<Consequence, Set<Duty>>();
  for (const clause of text.toLowerCase().split(/[;:]|\.(?=\s|$)/))
    for (const [consequence, sign] of signs) {
      if (!sign.test(clause)) continue;
      // “Whether the punishment is to be lighter shall be determined”: that is what must be.
      if (/\bwhether\b/.test(clause)) continue;
      const duties = ruled.get(consequence) ?? new Set<Duty>();
      if (/\b(?:shall|must) not\b|\bmay not\b/.test(clause)) duties.add('not');
      if (/\b(?:shall|must)\b(?! not)/.test(clause)) duties.add('must');
      if (/\bmay\b(?! not)/.test(clause)) duties.add('may');
      ruled.set(consequence, duties);
    }
  return ruled;
}
