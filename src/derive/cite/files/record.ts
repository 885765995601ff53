/** What reference managers are told of a page: one record, which every format writes. */
import { isLaw, type Cited } from '../../../domain/cite/citation-facts.ts';
import { issuersOf } from '../../../domain/cite/issuers.ts';
import {
  amendment,
  chineseEdition,
  chineseTitle,
  dated,
  english,
  numberedTitle,
  numberOf,
  pageName,
  translation,
} from '../../../domain/cite/law-facts.ts';
import {
  british,
  chinesePinpoint,
  inForce,
  pinpoint,
  units,
} from '../../../domain/cite/dates-and-pinpoints.ts';
import { site } from '../../../site.ts';
import { addressOf } from '../write-citation.ts';

/** Dates are ISO; what is not known is undefined. */
export interface CitationRecord {
  /** The key, letters and digits of the address: `law-criminal-law-111-1997-10-01`. */
  key: string;
  law: boolean;
  /** Title in the language of the work. */
  title: string;
  /** The same with the number of the document, where it has one: …的解释（法释〔2001〕4号）. */
  numberedTitle: string;
  translated: string | undefined;
  short: string | undefined;
  /**
   * Who made a law, in Chinese. Empty for a page of this reference: its author is the site, which
   * is named anyway.
   */
  authors: string[];
  date: string | undefined;
  number: string | undefined;
  /** The article: 第111条, and art. 111. */
  section: string | undefined;
  article: string | undefined;
  edition: string | undefined;
  language: 'zh-CN' | 'en';
  url: string;
  /** The wording and the page revision that are pinned, a line each. */
  notes: string[];
}

/** The short title, without a year that tells laws of one name apart; a document number is none. */
const shortOf = (shortZh: string): string | undefined =>
  shortZh.endsWith('号') ? undefined : shortZh.replace(/（\d{4}年?）$/, '');

/** The record of what is cited: law with its makers, or a page of this reference. */
export function recordOf(cited: Cited): CitationRecord {
  const shared = {
    key: cited.id.replaceAll('/', '-'),
    url: addressOf(cited),
    short: undefined,
    translated: undefined,
    authors: [],
    number: undefined,
    section: undefined,
    article: undefined,
    edition: undefined,
  };
  const revision = cited.revision && `Page revision ${cited.revision}`;
  if (!isLaw(cited))
    return {
      ...shared,
      law: false,
      title: pageName(cited),
      numberedTitle: pageName(cited),
      date: cited.revised,
      language: 'en',
      notes: revision ? [revision] : [],
    };
  const by = amendment(cited);
  const text = inForce(cited, british);
  return {
    ...shared,
    law: true,
    title: chineseTitle(cited),
    numberedTitle: numberedTitle(cited),
    translated: english(cited),
    short: shortOf(cited.law.shortZh),
    authors: issuersOf(cited.law.issuer).names.map(({ zh, en }) => zh ?? en),
    date: dated(cited).date,
    number: numberOf(cited),
    section: chinesePinpoint(cited) || undefined,
    article: pinpoint(cited, units.american) || undefined,
    edition: chineseEdition(cited),
    language: 'zh-CN',
    notes: [
      `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${by ? ` (wording of ${by.name})` : ''}`,
      `Read in the ${translation(cited)} of ${site.name}`,
      ...(revision ? [revision] : []),
    ],
  };
}
