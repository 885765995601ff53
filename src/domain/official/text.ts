/** The official Chinese text, as far as it is used here. */
import type { OfficialParagraph } from './digest.ts';

/** One article of an official text, as far as it is used here. */
export interface OfficialArticle {
  number: number | string;
  label: string;
  division?: string[];
  paragraphs: OfficialParagraph[];
  crimeNames?: { name: string; paragraph: number | null; from: string; to: string | null }[];
  amendments?: { by: string; clause: number; kind: string; effective: string }[];
  versions?: {
    from: string;
    to: string | null;
    amendedBy: string | null;
    paragraphs: OfficialParagraph[];
  }[];
}

/** One instrument of the official text. */
export interface OfficialText {
  slug: string;
  titleZh: string;
  documentNumber?: string | null;
  documentNumberBasis?: string | null;
  adopted?: string | null;
  promulgated?: string | null;
  effective?: string | null;
  articleCount: number;
  /**
   * True where only the present wording was read, from text without dates, crime names or versions.
   */
  textOnly?: boolean;
  articles: OfficialArticle[];
}

/** Official texts by the name of their file. */
export type OfficialTexts = ReadonlyMap<string, OfficialText>;

/** The article of an address; numbers such as 1.3 have a hyphen there. */
export const articleOf = (text: OfficialText, article: string): OfficialArticle | undefined =>
  text.articles.find((candidate) => String(candidate.number).replace('.', '-') === article);

/**
 * The official paragraphs of a wording: of the version that began on `from`, or of the present text
 * where it records no versions. Undefined where neither is held.
 */
export function officialParagraphs(
  text: OfficialText | undefined,
  article: string,
  from: string,
): OfficialParagraph[] | undefined {
  const found = text && articleOf(text, article);
  if (!found?.versions) return found?.paragraphs;
  return found.versions.find((version) => version.from === from)?.paragraphs;
}
