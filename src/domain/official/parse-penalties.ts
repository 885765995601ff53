/**
 * Reads the penalties of a Chinese sentencing clause, so that the data can be compared with the
 * text.
 */
import type { Penalty } from '../../schema/penalty.ts';
import { parseNumeral } from '../law/article-number.ts';
import { statutoryMax, statutoryMin } from '../law/penalty-wording.ts';

/** One sentencing clause: what it says before the penalty, and the penalties. */
export interface SentencingClause {
  /** The clause up to the penalty: where its threshold must stand. */
  before: string;
  penalties: Penalty[];
}

const numeral = '[0-9零一二三四五六七八九十百]+';
const term = `(?:${numeral}(?:年|个月)以上)?(?:${numeral}(?:年|个月)以下)?有期徒刑`;
const kinds: Record<string, Exclude<Penalty['kind'], 'fixed-term'>> = {
  无期徒刑: 'life',
  死刑: 'death',
  拘役: 'criminal-detention',
  管制: 'public-surveillance',
  剥夺政治权利: 'deprivation-of-political-rights',
  罚金: 'fine',
  没收财产: 'confiscation-of-property',
};
const name = `(?:${term}|${Object.keys(kinds).join('|')})`;
const added = '(?:,?(?:可以)?(?:并处或者单处|单处或者并处|并处|单处))';
/** The penalties at the end of a clause. Groups: 1 whether they are optional; 2 the penalties. */
const expression = new RegExp(
  '(可以)?(?:(?:判处|处)(?!罚)|(?=并处|单处))' +
    `((?:、|或者|,|${added})?${name}(?:(?:、|或者|${added})${name})*)$`,
  'u',
);

/** Every sentencing clause of a canonical paragraph, in order. */
export function sentencingClauses(canonicalText: string): SentencingClause[] {
  return canonicalText
    .split(/[;。:]|(?=\([一二三四五六七八九十]+\))/u)
    .flatMap((clause): SentencingClause[] => {
      const match = expression.exec(clause);
      if (!match || /被$/.test(clause.slice(0, match.index))) return [];
      return [
        {
          before: clause.slice(0, match.index),
          penalties: readPenalties(match[2]!, match[1] !== undefined),
        },
      ];
    });
}

/** The penalties of an expression such as 三年以下有期徒刑、拘役或者管制,并处罚金. */
function readPenalties(text: string, optional: boolean): Penalty[] {
  const parts = [
    ...text.matchAll(new RegExp(`(可以)?(并处或者单处|单处或者并处|并处|单处)?(${name})`, 'gu')),
  ];
  let added: Pick<Penalty, 'role' | 'mode'> = {
    role: 'principal',
    mode: optional ? 'may' : 'shall',
  };
  return parts.map(([, may, how, what], i) => {
    // 并处 governs all that follows it; before it the penalties are alternatives.
    if (how)
      added = {
        role: how.includes('单处') ? 'either' : 'supplementary',
        mode: may || (optional && i === 0) ? 'may' : 'shall',
      };
    if (!what!.endsWith('有期徒刑')) return { kind: kinds[what!]!, ...added };
    return {
      kind: 'fixed-term' as const,
      minMonths: monthsOf(/(.+?)(年|个月)以上/u.exec(what!)) ?? statutoryMin,
      maxMonths: monthsOf(/(?:以上)?([^上]+?)(年|个月)以下/u.exec(what!)) ?? statutoryMax,
      ...added,
    };
  });
}

/** A numeral and 年 or 个月, the groups of a match, in months; undefined where there was no match. */
function monthsOf(match: RegExpExecArray | null): number | undefined {
  if (!match) return undefined;
  const number = parseNumeral(match[1]!)!;
  return match[2] === '年' ? 12 * number : number;
}

/** The words 情节… that open a tier, in the part before a penalty; undefined where there are none. */
export const circumstanceWord = (before: string): string | undefined =>
  /情节(?:特别严重|特别恶劣|严重|较轻)|特别严重情节/u.exec(before)?.[0];
