/** One passage of a page in Markdown: a paragraph, an item, a tier or a section. */

/** Where a heading or an anchor stands. */
const heading = /^(#{1,6}) /;

/**
 * The part of a page's Markdown that an anchor names; undefined where it has none. A section goes on
 * to the next heading of its level, a paragraph of law to the next paragraph, anything else is one
 * block.
 */
export function passageOf(markdown: string, anchor: string): string | undefined {
  const lines = markdown.split('\n');
  const mark = `<a id="${anchor}"></a>`;
  const at = lines.findIndex((line) => line.includes(mark) || slugOf(line) === anchor);
  if (at < 0) return undefined;
  // The anchor of a heading may stand in a line of its own before it.
  const next = lines.slice(at, at + 3).findIndex((line) => heading.test(line));
  const isAlone = lines[at]!.trim() === mark;
  const start = isAlone && next > 0 ? at + next : at;
  const level = heading.exec(lines[start]!)?.[1]?.length;
  const rest = lines.slice(start + 1);
  const length = rest.findIndex((line) => endsAt(line, level, anchor));
  const block = [lines[start]!, ...(length < 0 ? rest : rest.slice(0, length))];
  return block
    .join('\n')
    .replace(/<a id="[^"]*"><\/a>/g, '')
    .trim();
}

/** Whether a line begins what follows the passage. */
function endsAt(line: string, level: number | undefined, anchor: string): boolean {
  const other = heading.exec(line)?.[1]?.length;
  if (level !== undefined) return other !== undefined && other <= level;
  if (other !== undefined) return true;
  // A paragraph of law takes its items with it.
  if (/^p\d+$/.test(anchor)) return /<a id="(?!p\d+-i)[^"]*"><\/a>/.test(line);
  return line.trim() === '' || line.includes('<a id="') || line.startsWith('- ');
}

/** The anchor that readers of Markdown give to a heading. */
function slugOf(line: string): string | undefined {
  if (!heading.test(line)) return undefined;
  return line
    .replace(heading, '')
    .replace(/<[^>]*>/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}
