/** Where the sentences of a paste end. */

const end = /[.!?]["”'’)\]]*\s+(?=[A-Z“"‘«\p{Script=Han}])|[。；;！？]|\n/gu;
/** Words that end with a full stop inside a sentence. */
const abbreviation =
  /(?:\b(?:arts?|nos?|secs?|ss?|paras?|comm|cong|nat['’]l|gaz|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mr|mrs|ms|dr|st|vs?|cl|ch|pp?|cf|eds?|vols?|u\.s|u\.k|ibid|inc|co|al|rev|prov|interp|int)|\b[a-z])$/i;

/**
 * The offsets at which sentences begin, the first at 0. Semicolons count as ends unless they do not
 * (`semicolons`), as within brackets.
 */
export function sentenceStarts(text: string, semicolons = true): number[] {
  const starts = [0];
  for (const match of text.matchAll(end)) {
    if (!semicolons && /[；;]/.test(match[0])) continue;
    const stop = match[0].startsWith('.');
    if (stop && abbreviation.test(text.slice(0, match.index))) continue;
    starts.push(match.index + match[0].length);
  }
  return starts;
}

/** The beginning and the end of the sentence at an offset. */
export function sentenceAt(
  starts: readonly number[],
  at: number,
  length: number,
): [number, number] {
  const i = starts.findLastIndex((start) => start <= at);
  return [starts[i] ?? 0, starts[i + 1] ?? length];
}
