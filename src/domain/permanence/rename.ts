/** Renames a page in the texts that name it. */
import { parseId } from '../reference/id.ts';

/**
 * `text` with the id of a page, and the addresses of it and of the pages below it, changed. Ids
 * that only begin with the same words stay.
 */
export function renameId(text: string, from: string, to: string): string {
  const { page, anchor } = parseId(from);
  const { page: newPage, anchor: newAnchor } = parseId(to);
  const before = '(?<![\\w./-])(/?)';
  if (anchor === undefined)
    return text.replace(new RegExp(`${before}${page}(?![\\w-])`, 'g'), `$1${newPage}`);
  const place = newAnchor ? `#${newAnchor}` : '';
  return text.replace(
    new RegExp(`${before}${page}(/?)#${anchor}(?![\\w-])`, 'g'),
    `$1${newPage}$2${place}`,
  );
}

/** The same for a heading’s own id in the file of its page: `{#old}` becomes `{#new}`. */
export const renameHeading = (source: string, from: string, to: string): string =>
  source.replaceAll(`{#${from}}`, `{#${to}}`);

/** The text of `content/moves.yaml` with one entry more. */
export function withMove(
  list: string,
  move: { from: string; to: string; date: string; reason: string },
): string {
  const entry =
    `- from: ${JSON.stringify(move.from)}\n` +
    `  to: ${JSON.stringify(move.to)}\n` +
    `  date: ${move.date}\n` +
    `  reason: ${JSON.stringify(move.reason)}\n`;
  return `${list.replace(/^\[\]\s*$/m, '').trimEnd()}\n${entry}`.replace(/^\n/, '');
}
