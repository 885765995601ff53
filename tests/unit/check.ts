/** What a check finds, in short: for tests that hold many pastes against it. */
import type { Card, CheckedPlace, Remark } from '../../src/domain/check/verdict.ts';

/** “other-provision law/criminal-law/111#p1”; a quotation says how it fared, a wording that is not the latest its day. */
export function inShort({ verdict, place }: Card): string {
  const how = verdict.is === 'quotation' ? `:${verdict.how}${verdict.part ? '-in-part' : ''}` : '';
  if (place) return `${verdict.is}${how} ${nameOf(place)}`;
  const law = 'law' in verdict && typeof verdict.law !== 'string' ? ` ${verdict.law.id}` : '';
  return verdict.is + how + law;
}

/** The id of an article, or of its dated page where the wording is not the latest, with the place in it. */
function nameOf({ article, wording, anchor }: CheckedPlace): string {
  const page = wording === article.wordings.at(-1) ? article.id : wording.id;
  return anchor ? `${page}#${anchor}` : page;
}

/** The remarks but those on what is commonly confused: “repealed”, “penalty:not-in-text death”. */
export const warnings = (card: Card): string[] =>
  card.remarks.filter(({ is }) => is !== 'confused').map(warning);

function warning(remark: Remark): string {
  if (remark.is !== 'penalty') return remark.is;
  return `penalty:${remark.finding.is}${remark.finding.is === 'not-in-text' ? ` ${remark.finding.what}` : ''}`;
}
