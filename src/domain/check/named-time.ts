/** The time that a text names beside a citation: which version or wording of the law is meant. */
import type { LawMention } from './law-mention.ts';

/**
 * `law`: the year stands with the name of the law; `in`: as it stood in that year; `since`: as it
 * stands from that year on; `amended`: as
 * amended in that year; `before`: as it stood before that year; `on`: on that day, ISO; `earlier`:
 * before the present one, without a year.
 */
export type NamedTime =
  | { is: 'law' | 'in' | 'since' | 'amended' | 'before'; year: number }
  | { is: 'on'; day: string }
  | { is: 'earlier' };

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const month = `(${months.join('|')}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)`;
/** “in force since 1 October 1997”, “in force from May 1, 2011 to …”. */
const sinceDay = new RegExp(
  `(?:text|wording|version)? ?in force (?:since|from|on|as of|until) (?:(\\d{1,2}) ${month} |${month} (\\d{1,2}),? )((?:19|20)\\d\\d)`,
);
const sinceDayChinese =
  /((?:19|20)\d\d)[年-](\d{1,2})[月-](\d{1,2})日?(?:至|-|到)[^)]{0,20}(?:施行|有效)/u;
const year = '(?<!\\d)((?:19|20)\\d\\d)(?!\\d|-\\d)';
const before = new RegExp(
  `\\b(?:before|until|prior to|pre-?)(?: the)?(?: amendments?| revision| changes?)?(?: of| in)? ?(?:[a-z]+ )?${year}|${year}年?(?:\\S{0,8})?(?:之前|以前|(?:修正|修订|修改)前)`,
  'u',
);
const amended = new RegExp(
  `\\b(?:amended|revised|reworded)(?: in| on| by)?(?: [a-z0-9]+ )?,? ?${year}|\\b(?:rev\\.?|& rev\\.?) ${year}|${year}年?(?:修正|修订|修改)(?!前)|${year} (?:amendment|revision|version|wording)`,
  'u',
);
const stood = new RegExp(
  `\\b(?:in|during|as of|as at|at|since|on)(?: early| late| mid)?(?: \\d{1,2})?(?: ?${month})?(?: \\d{1,2},)? ?${year}|${year}年(?!代)|于 ?${year}`,
  'u',
);
/** Nothing but a year: “art 431 criminal law 2019”, “art. 431 (2019)”. */
const alone = new RegExp(`^[\\s,(]*${year}(?!年)(?= ?(?:[\\s,.;:)]|$))`);
/** The day of the law in brackets behind it, as Chinese references have it. */
const datedBehind = /^[^()]{0,12}\(((?:19|20)\d\d)-\d\d-\d\d\)/;
const aloneAhead = new RegExp(`${year}\\s*(?:version|text|wording)?(?: of)?(?: the)?\\s*$`);
const earlier =
  /\b(?:former|old|earlier|previous|pre-amendment) (?:article|art|wording|version|text)|(?:修正|修订|修改)前的?\s*$|(?:原|旧)(?:第)?$|\boriginal wording/;

const group = (match: RegExpExecArray | null): number | undefined => {
  const found = match?.slice(1).find((one) => one !== undefined && /^(?:19|20)\d\d$/.test(one));
  return found === undefined ? undefined : Number(found);
};

/**
 * The time named with a citation at `from`–`to`, in its sentence. `law` is the law named with it.
 * Undefined where none is.
 */
export function timeBeside(
  text: string,
  from: number,
  to: number,
  [start, end]: [number, number],
  law: LawMention | undefined,
): NamedTime | undefined {
  const sentence = text.slice(start, end);
  const day = dayIn(sentence);
  if (day) return { is: 'on', day };
  const behind = text.slice(to, Math.min(end, to + 80));
  const ahead = text.slice(Math.max(start, from - 60), from);
  const prior = group(before.exec(sentence));
  if (prior) return { is: 'before', year: prior };
  const changed = group(amended.exec(behind)) ?? group(amended.exec(text.slice(from, to)));
  if (changed) return { is: 'amended', year: changed };
  // The year right at a name counts before an amendment that is told of another.
  const ofName = law?.year !== undefined && !amended.test(ahead.slice(-14));
  const changedAhead = ofName ? undefined : group(amended.exec(ahead));
  if (changedAhead) return { is: 'amended', year: changedAhead };
  if (law?.year) return { is: 'law', year: law.year };
  if (law?.earlier || earlier.test(ahead) || earlier.test(behind)) return { is: 'earlier' };
  const dated = group(datedBehind.exec(behind));
  if (dated) return { is: 'law', year: dated };
  const beside =
    group(alone.exec(behind)) ??
    group(aloneAhead.exec(ahead)) ??
    group(new RegExp(`${year}\\)?$`).exec(text.slice(from, to)));
  if (beside) return { is: 'law', year: beside };
  const then = stood.exec(sentence);
  const when = group(then);
  if (!then || !when) return undefined;
  return { is: /^since/.test(then[0]) ? 'since' : 'in', year: when };
}

function dayIn(sentence: string): string | undefined {
  const found = sinceDay.exec(sentence);
  if (found) {
    const name = (found[2] ?? found[3])!.slice(0, 3);
    const number = months.findIndex((one) => one.startsWith(name)) + 1;
    return iso(Number(found[5]), number, Number(found[1] ?? found[4]));
  }
  const chinese = sinceDayChinese.exec(sentence);
  return chinese ? iso(Number(chinese[1]), Number(chinese[2]), Number(chinese[3])) : undefined;
}

const two = (n: number): string => String(n).padStart(2, '0');
const iso = (y: number, m: number, d: number): string => `${y}-${two(m)}-${two(d)}`;
