/**
 * Holds what is said of an article against its held text: lengths and amounts, must and may, who
 * decides, in how many classes. Only what every reading excludes is a contradiction; a statement
 * that fits any place of the article passes.
 */
import { clausesOf, otherClause, type Clause } from './clauses.ts';
import { normalize } from '../../language/normalize.ts';
import {
  consequencesIn,
  ruledBy,
  type Consequence,
  type Duty,
  type RuledConsequence,
} from './consequences.ts';
import { levelsHeld, levelsStated, type Level } from './authorities.ts';
import { countsHeld, countsStated } from './counts.ts';
import { quantitiesIn, withFigures, type Quantity } from './quantities.ts';
import {
  deniedInclusion,
  ignoresWar,
  leavesOutOthers,
  limitsRights,
  otherDegree,
  otherPair,
} from './conditions.ts';
import {
  deniesNegligence,
  deniesPermission,
  levelsIn,
  namesNegligence,
  permissionClauses,
  valuesByLevel,
} from './requirements.ts';

/** How a statement contradicts an article. `stated` and `held` are words to show. */
export interface StatementFinding {
  /**
   * `figure`: a length, amount or age; `clause`: what the text has for another case than the one
   * named; `duty`: must for may or the reverse; `consequence`: another one; `authority`: another level
   * of court; `count`: another number of classes or items; `definition`: another article defines it;
   * `kind`: a kind of penalty that is claimed and not there, or denied and there; `requirement`:
   * negligence, a permission or a level of secrecy.
   */
  is:
    | 'figure'
    | 'duty'
    | 'consequence'
    | 'authority'
    | 'count'
    | 'definition'
    | 'kind'
    | 'requirement'
    | 'clause';
  stated: string;
  held: string[];
}

/** The held text of one or more articles: paragraphs with their items, in our translation. */
export interface HeldText {
  paragraphs: readonly { text: string; items: readonly string[] }[];
  /** Set where tiers of penalties stand in it, so that terms of prison are compared elsewhere. */
  penal: boolean;
  /** The paragraphs with penalties of their own, with their items. */
  penalParagraphs: readonly string[];
  /** The Chinese terms of its anatomy. */
  phrases: readonly string[];
}

/** What a normalised statement says that the text excludes. */
export function contradictionsOf(words: string, held: HeldText): StatementFinding[] {
  const whole = held.paragraphs.map(({ text, items }) => [text, ...items].join(' ')).join(' ');
  const clauses = clausesOf(held.paragraphs);
  return [
    ...figures(words, whole, held.penal, clauses),
    ...consequences(words, whole, held.penal, clauses),
    ...authorities(words, whole, clauses),
    ...counts(
      words,
      whole,
      held.paragraphs.map(({ items }) => items),
    ),
    ...requirements(words, whole),
    ...conditions(words, whole, held),
    ...byLevel(words, whole),
  ];
}

/** What a person got, or a crime carries, is no length that a rule of procedure sets. */
const ofSentence =
  /\b(?:was|were|been|being|is|are) (?:sentenced(?! to (?:life|death))|jailed|imprisoned)\b|\bsentenced (?:him|her|them|to(?! (?:life|death)))\b|\b(?:got|received|serving|faces|facing|punishable|carries|carrying)\b|\b(?:he|she|they|who|has|had) (?:already )?served\b|(?:被判处?|判处|获刑|判了)(?!无期|死刑|处)|已服刑/u;
const denied =
  /\b(?:no|not|never|rather than)\b[^,.;]{0,12}$|n't[^,.;]{0,12}$|(?:没有|不是|并非|而非|并无)[^,，。]{0,4}$/u;

function figures(
  words: string,
  whole: string,
  penal: boolean,
  clauses: readonly Clause[],
): StatementFinding[] {
  const held = quantitiesIn(normalize(whole));
  const stated = quantitiesIn(words);
  const dimensions = [...new Set(stated.map(({ dimension }) => dimension))];
  return dimensions.flatMap((dimension): StatementFinding[] => {
    if (dimension === 'months' && (penal || ofSentence.test(words))) return [];
    if (dimension === 'yuan' && penal) return [];
    const own = held.filter((one) => one.dimension === dimension);
    const said = stated.filter((one) => one.dimension === dimension);
    if (own.length === 0) return [];
    // An amount of money that is set and stands nowhere in the text is wrong beside a right one too.
    const stray = said.filter(
      ({ bound, amounts }) =>
        dimension === 'yuan' &&
        bound !== undefined &&
        amounts.every((amount) => own.every((one) => !one.amounts.includes(amount))),
    );
    if (stray.length > 0)
      return [
        {
          is: 'figure',
          stated: stray.map((one) => one.words.trim()).join(', '),
          held: wordsOf(own),
        },
      ];
    if (said.some((one) => agrees(one, own))) return misplaced(words, said, clauses, dimension);
    const wrong = said.filter((one) => {
      const at = words.indexOf(one.words);
      return at < 0 || !denied.test(words.slice(Math.max(0, at - 30), at));
    });
    if (wrong.length === 0) return [];
    return [
      { is: 'figure', stated: wrong.map((one) => one.words.trim()).join(', '), held: wordsOf(own) },
    ];
  });
}

/** One figure that the text has in another clause than the one that the words speak of. */
function misplaced(
  words: string,
  said: readonly Quantity[],
  clauses: readonly Clause[],
  dimension: Quantity['dimension'],
): StatementFinding[] {
  const [only] = said;
  if (!only || said.length > 1) return [];
  // “In life imprisonment, 25 years or execution”: outcomes of several clauses, not of one case.
  if (new RegExp(`, ${only.words.trim()} or\\b`).test(words)) return [];
  // “8 hours, or 24 in complex cases”: another figure goes without its unit.
  const rest = withFigures(words).replace(withFigures(only.words), ' ');
  if (/(?<![\d.,-])\d{1,3}(?![\d-])/.test(rest)) return [];
  const setting = clauses.map((clause) => ({
    ...clause,
    quantities: quantitiesIn(normalize(clause.text)).filter((one) => one.dimension === dimension),
  }));
  const comparable = setting.filter(({ quantities }) => quantities.length > 0);
  const meant = otherClause(words, comparable, (clause) =>
    comparable.some((one) => one === clause && agrees(only, one.quantities)),
  );
  const held = comparable.find((one) => one === meant)?.quantities;
  return held ? [{ is: 'clause', stated: only.words.trim(), held: wordsOf(held) }] : [];
}

/** Whether every end of a quantity is in the text, or it is an example that a limit allows. */
function agrees(stated: Quantity, held: readonly Quantity[]): boolean {
  const [amount, end] = stated.amounts;
  if (amount === undefined) return false;
  if (end !== undefined) {
    const amounts = held.flatMap((one) => one.amounts);
    return stated.amounts.every((one) => amounts.includes(one));
  }
  return held.some(({ amounts: [low, high], bound }) => {
    if (low === undefined) return false;
    if (high !== undefined) {
      if (stated.bound === 'most') return amount === high;
      if (stated.bound === 'least') return amount === low;
      return stated.bound ? amount === low || amount === high : low <= amount && amount <= high;
    }
    if (amount === low) return true;
    if (stated.bound) return false;
    return (bound === 'most' && amount <= low) || (bound === 'least' && amount >= low);
  });
}

const wordsOf = (quantities: readonly Quantity[]): string[] => [
  ...new Set(quantities.map(({ words }) => words.trim())),
];

const dutyWords: Record<Duty, string> = { must: 'must', may: 'may', not: 'must not' };
const kindWords = {
  lighter: 'lighter or mitigated punishment',
  exempt: 'exemption from punishment',
  heavier: 'heavier punishment',
};
const grades = ['lighter', 'exempt', 'heavier'] as const;

function consequences(
  words: string,
  whole: string,
  penal: boolean,
  clauses: readonly Clause[],
): StatementFinding[] {
  const ruled = ruledBy(whole);
  const stated = consequencesIn(words);
  const graded = stated.filter((said) => grades.some((grade) => grade === said.consequence));
  return stated.flatMap((said): StatementFinding[] => {
    const duties = ruled.get(said.consequence);
    if (duties && isOpposed(said.duty, duties)) {
      const held = [...duties].map((one) => dutyWords[one]);
      return [{ is: 'duty', stated: `${dutyWords[said.duty]} (${said.words})`, held }];
    }
    const side = duties && graded.length < 2 ? ofOtherDuty(said, words, clauses) : undefined;
    if (side) return [side];
    const isGrade = grades.some((grade) => grade === said.consequence);
    if (!isGrade || said.denied || penal) return [];
    // Of several consequences each may be of its own clause; leniency may be any of them.
    const isSole = graded.length === 1 && !/lenien/.test(said.words);
    if (duties) return isSole ? ofOtherClause(said, words, clauses) : [];
    return said.duty === 'not' ? [] : ofOtherKind(said, ruled);
  });
}

/** A duty that the text has in another clause than the one that the words speak of. */
function ofOtherDuty(
  { consequence, duty, words: stated }: RuledConsequence,
  words: string,
  clauses: readonly Clause[],
): StatementFinding | undefined {
  if (duty === undefined || duty === 'not') return undefined;
  const ruling = clauses.filter(({ text }) => ruledBy(text).has(consequence));
  const has = ({ text }: Clause) => ruledBy(text).get(consequence)?.has(duty) ?? false;
  const meant = otherClause(words, ruling, has);
  if (!meant || !isOpposed(duty, ruledBy(meant.text).get(consequence) ?? new Set()))
    return undefined;
  return { is: 'duty', stated: `${dutyWords[duty]} (${stated})`, held: [meant.text] };
}

/** Whether the text leaves one duty only, and it is not the one stated. */
function isOpposed(duty: Duty | undefined, held: ReadonlySet<Duty>): duty is 'must' | 'may' {
  if (duty === undefined || duty === 'not' || held.size !== 1) return false;
  return held.has(duty === 'must' ? 'may' : 'must');
}

/** A consequence that the text has in another clause than the one that the words speak of. */
function ofOtherClause(
  { consequence, words: stated }: RuledConsequence,
  words: string,
  clauses: readonly Clause[],
): StatementFinding[] {
  const graded = clauses.filter(({ text }) => ruledBy(text).size > 0);
  const meant = otherClause(words, graded, ({ text }) => ruledBy(text).has(consequence));
  return meant ? [{ is: 'clause', stated, held: [meant.text] }] : [];
}

/**
 * A consequence that the text does not have beside those it has. “A lighter sentence” may well mean
 * exemption; what is opposite cannot be meant.
 */
function ofOtherKind(
  { consequence, words: stated }: RuledConsequence,
  ruled: ReadonlyMap<Consequence, ReadonlySet<Duty>>,
): StatementFinding[] {
  const held = grades.filter((grade) => ruled.has(grade));
  const isLenient = held.some((grade) => grade !== 'heavier');
  if (held.length === 0 || (consequence === 'lighter' && isLenient)) return [];
  return [{ is: 'consequence', stated, held: held.map((grade) => kindWords[grade]) }];
}

/** A level that the text has for another case than the one that the words speak of. */
function ofOtherCase(words: string, level: Level, clauses: readonly Clause[]): StatementFinding[] {
  const deciding = clauses.filter(({ text }) => levelsHeld(text).some(({ of }) => of === level.of));
  // The name of the court itself says nothing of the case.
  const other = words.replace(level.en, ' ').replace(new RegExp(level.zh, 'u'), ' ');
  const meant = otherClause(other, deciding, ({ text }) => levelsHeld(text).includes(level));
  return meant ? [{ is: 'clause', stated: level.name, held: [meant.text] }] : [];
}

function authorities(words: string, whole: string, clauses: readonly Clause[]): StatementFinding[] {
  const held = levelsHeld(whole);
  const stated = levelsStated(words);
  return stated.flatMap((level): StatementFinding[] => {
    const others = held.filter((one) => one.of === level.of);
    if (others.length === 0) return [];
    if (others.includes(level)) return stated.length > 1 ? [] : ofOtherCase(words, level, clauses);
    return [{ is: 'authority', stated: level.name, held: others.map(({ name }) => name) }];
  });
}

function counts(
  words: string,
  whole: string,
  items: readonly (readonly string[])[],
): StatementFinding[] {
  const held = countsHeld(whole, items);
  const stated = countsStated(words);
  if (held.size === 0 || stated.length === 0) return [];
  if (stated.some(({ count }) => held.has(count))) return [];
  return [
    {
      is: 'count',
      stated: stated.map(({ words: written }) => written.trim()).join(', '),
      held: [...held].map(String),
    },
  ];
}

/** Negligence or a permission that is denied where the text names it. */
function requirements(words: string, whole: string): StatementFinding[] {
  const findings: StatementFinding[] = [];
  if (deniesNegligence(words) && namesNegligence(whole))
    findings.push({ is: 'requirement', stated: 'intent only', held: ['negligence too'] });
  const [clause] = permissionClauses(whole);
  if (deniesPermission(words) && clause)
    findings.push({ is: 'requirement', stated: 'no permission', held: [clause.trim()] });
  return findings;
}

/** What a rule applies to, or a pair of condition and outcome, otherwise than in the text. */
function conditions(words: string, whole: string, held: HeldText): StatementFinding[] {
  const findings: StatementFinding[] = [];
  const add = (stated: string, ...has: string[]) =>
    findings.push({ is: 'requirement', stated, held: has });
  if (ignoresWar(words, held.penalParagraphs)) add('in peacetime too', 'in wartime');
  if (leavesOutOthers(words, whole)) add('officials only', 'others too');
  if (limitsRights(words, whole)) add('political rights for a term', 'for life');
  const degree = otherDegree(words, whole);
  if (degree) add(degree.stated, degree.held);
  const leftOut = deniedInclusion(words, whole, held.phrases);
  if (leftOut) add(`${leftOut} left out`, `${leftOut} named`);
  for (const { items } of held.paragraphs) {
    const pair = otherPair(words, items);
    if (pair) findings.push({ is: 'clause', stated: pair.stated, held: [pair.held] });
  }
  return findings;
}

/** A level of secrecy that the text does not name, or a term that it sets for another level. */
function byLevel(words: string, whole: string): StatementFinding[] {
  const stated = levelsIn(words);
  const held = levelsIn(whole.toLowerCase());
  const [level] = stated;
  if (!level || stated.length > 1 || held.length === 0) return [];
  if (!held.includes(level)) return [{ is: 'requirement', stated: level, held }];
  const years = valuesByLevel(withFigures(whole.toLowerCase())).get(level);
  const said = quantitiesIn(words).filter(({ dimension }) => dimension === 'months');
  const [term, ...others] = said;
  if (years === undefined || !term || others.length > 0) return [];
  if (term.amounts.includes(12 * years)) return [];
  return [
    { is: 'figure', stated: term.words.trim(), held: [`${years} years at the ${level} level`] },
  ];
}
