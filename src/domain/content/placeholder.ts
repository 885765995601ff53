/** Placeholders of a page that `npm run new` began, and how they are found again. */
import { splitFrontmatter } from './frontmatter.ts';

/** Stands for text. */
export const placeholder = 'To be written.';
/** Ends a line whose value is a guess; whoever checks the value takes it away. */
export const toFill = '# to fill';

/** A line that still holds a placeholder, with the key it belongs to; `text` for the body. */
export interface PlaceToFill {
  key: string;
  line: number;
}

const words = placeholder.replace(/\.$/, '');
const keyOn = (line: string): string | undefined => /^\s*(?:- )?([A-Za-z]\w*):/.exec(line)?.[1];

/**
 * Every place of a file that is still to fill. Comments alone do not count: an optional key may
 * stay one.
 */
export function placesToFill(source: string): PlaceToFill[] {
  const lines = source.split(/\r?\n/);
  const { head = '', offset } = splitFrontmatter(source);
  const end = head.split(/\r?\n/).length - 1 + offset;
  return lines.flatMap((line, index): PlaceToFill[] => {
    if (index >= end) return line.trim() === placeholder ? [{ key: 'text', line: index + 1 }] : [];
    const isComment = /^\s*#/.test(line);
    if (isComment || !(line.includes(words) || line.endsWith(toFill))) return [];
    const key = lines.slice(0, index + 1).findLast((above) => keyOn(above) !== undefined);
    return [{ key: keyOn(key ?? '') ?? 'text', line: index + 1 }];
  });
}
