/** GB/T 7714 in both editions and the law citation manual 法学引注手册. */
import { isLaw, type Cited, type Law, type ReadAt } from './citation-facts.ts';
import { issuerInChinese } from './issuers.ts';
import {
  amendment,
  chineseEdition,
  chineseTitle,
  chineseVersion,
  dated,
  numberOf,
  pageName,
} from './law-facts.ts';
import { inGuillemets, italic, runs, type Run } from './runs.ts';
import { abbreviated, chinese, chinesePinpoint, year } from './dates-and-pinpoints.ts';

const iso = (date: string) => date;
const accessedOn = (accessed: string | undefined) => `[${accessed ?? '引用日期'}]`;
/** The day of the edition cited: of the amendment that made the wording, else of the law. */
const editionDate = (cited: Law) => amendment(cited)?.date ?? dated(cited).date;

/**
 * The edition of 2025: full-width signs, the edition with the title. The place follows the title as
 * further title information.
 */
export function gbt2025(cited: Cited, { url, siteName, accessed }: ReadAt): Run[] {
  if (!isLaw(cited))
    return runs(
      `${siteName}. ${pageName(cited)}[EB/OL]. `,
      cited.revised && `（${cited.revised}）`,
      `${accessedOn(accessed)}. ${url}.`,
    );
  const issuer = issuerInChinese(cited.law.issuer, '，');
  const edition = [chineseEdition(cited), chineseVersion(cited, iso)].filter(Boolean).join('，');
  const further = [numberOf(cited), chinesePinpoint(cited)].filter(Boolean).join('，');
  const date = editionDate(cited);
  return runs(
    issuer && `${issuer}. `,
    chineseTitle(cited),
    edition && `（${edition}）`,
    further && `：${further}`,
    '[EB/OL]. ',
    date && `（${date}）`,
    `${accessedOn(accessed)}. ${url}.`,
  );
}

/** The edition of 2015: half-width signs, laws marked A/OL, the edition in a part of its own. */
export function gbt2015(cited: Cited, { url, siteName, accessed }: ReadAt): Run[] {
  if (!isLaw(cited))
    return runs(
      `${siteName}. ${pageName(cited)}[EB/OL]. `,
      cited.revised && `(${cited.revised})`,
      `${accessedOn(accessed)}. ${url}.`,
    );
  const issuer = issuerInChinese(cited.law.issuer, ', ');
  const edition = [chineseEdition(cited), chineseVersion(cited, iso)].filter(Boolean).join(', ');
  const further = [numberOf(cited), chinesePinpoint(cited)].filter(Boolean).join(', ');
  const date = editionDate(cited);
  return runs(
    issuer && `${issuer}. `,
    chineseTitle(cited),
    further && `: ${further}`,
    '[A/OL]. ',
    edition && `${edition}. `,
    date && `(${date})`,
    `${accessedOn(accessed)}. ${url}.`,
  );
}

/**
 * Laws and regulations go by their name without 中华人民共和国; interpretations, rules and standards by
 * the whole name and number.
 */
export function manual(cited: Cited, { url, siteName, accessed }: ReadAt): Run[] {
  if (!isLaw(cited)) {
    const read = accessed ? abbreviated(accessed) : '[date of access]';
    const when = cited.revised ? `rev. ${abbreviated(cited.revised)}` : `accessed ${read}`;
    return runs(italic(pageName(cited)), `, ${siteName}, ${when}, ${url}.`);
  }
  const { form, repealed } = cited.law;
  const statute =
    form === 'law' ||
    form === 'amendment' ||
    form === 'regulation' ||
    form === 'legislative interpretation';
  const name = chineseTitle(cited);
  const { date } = dated(cited);
  const version = chineseVersion(cited, chinese);
  const marks = [
    !statute && numberOf(cited),
    repealed && date && `${year(date)}年`,
    repealed && '已失效',
  ]
    .filter(Boolean)
    .join('，');
  return runs(
    inGuillemets(statute ? name.replace(/^中华人民共和国/, '') : name),
    marks && `（${marks}）`,
    chinesePinpoint(cited),
    version && `（${version}）`,
    '。',
  );
}
