/**
 * Every style as text, with what each form rests on, and every place of the page in the plain form.
 */
import { citedAt, type CitableSet } from '../../../domain/cite/citation-facts.ts';
import { plainText } from '../../../domain/cite/runs.ts';
import { plainStyle, styles, unchecked } from '../../../domain/cite/styles.ts';
import { byteOrderMark } from '../../../urls.ts';
import { pinned, writeCitation } from '../write-citation.ts';

/** The text file of a page. */
export function citationText(set: CitableSet): string {
  const { whole, explanation, places } = set;
  const blocks = [
    [whole.pageTitle, pinned(whole)].filter(Boolean).join('\n'),
    ...styles.map((style) => {
      const ground = style.checked ? style.ground : `${style.ground} ${unchecked}`;
      return `${style.name}\n${plainText(writeCitation(style, whole))}\n(${ground})`;
    }),
    ...(explanation
      ? [`What is explained here\n${plainText(writeCitation(plainStyle, explanation))}`]
      : []),
    ...places.map(
      (place) => `${place.label}\n${plainText(writeCitation(plainStyle, citedAt(set, place)))}`,
    ),
  ];
  return `${byteOrderMark}${blocks.join('\n\n')}\n`;
}
