/** The digest that ties a translation to the official paragraph it was made from. */
import { createHash } from 'node:crypto';
import { canonicalText } from './canonical.ts';

/** A paragraph of an official text: its words and its items, labels included. */
export interface OfficialParagraph {
  text: string;
  items?: string[] | undefined;
}

/**
 * The text that is digested and searched for phrases: NFKC, no white space, items after the text.
 */
export const canonical = (paragraph: OfficialParagraph): string =>
  canonicalText([paragraph.text, ...(paragraph.items ?? [])].join(''));

/** `sha256-` and 64 hexadecimal digits. */
export const digestOf = (paragraph: OfficialParagraph): string =>
  `sha256-${createHash('sha256').update(canonical(paragraph), 'utf8').digest('hex')}`;
