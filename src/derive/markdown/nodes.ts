/** Builds Markdown as a tree, so that what is text is escaped as text, and writes it. */
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

type Nodes = Parameters<typeof toMarkdown>[0];
type Of<T extends Nodes['type']> = Extract<Nodes, { type: T }>;
/** What stands in a line. */
export type Inline = Of<'paragraph'>['children'][number];
/** What stands on lines of its own. */
export type Block = Of<'root'>['children'][number];
/** Strings are text. */
export type Words = string | Inline | readonly (string | Inline)[];

/** Words as nodes. */
export const inline = (words: Words): Inline[] =>
  (Array.isArray(words) ? words : [words]).map((part: string | Inline) =>
    typeof part === 'string' ? { type: 'text', value: part } : part,
  );

/** A paragraph. */
export const p = (words: Words): Block => ({ type: 'paragraph', children: inline(words) });
/** Strong emphasis. */
export const strong = (words: Words): Inline => ({ type: 'strong', children: inline(words) });
/** A link; `url` is a whole address. */
export const link = (url: string, words: Words): Inline => ({
  type: 'link',
  url,
  children: inline(words),
});
/** A place that can be linked to: an empty element, which every reader of Markdown lets pass. */
export const anchor = (id: string): Inline => ({ type: 'html', value: `<a id="${id}"></a>` });
/** A heading; `id` makes it a place that can be linked to. Where it is written is up to `write`. */
export const heading = (depth: 1 | 2 | 3, words: Words, id?: string): Block => ({
  type: 'heading',
  depth,
  children: [...(id ? [anchor(id)] : []), ...inline(words)],
});
/** A block quotation. */
export const quote = (children: Block[]): Block => ({
  type: 'blockquote',
  children: children as Of<'blockquote'>['children'],
});

/** A list, one paragraph an item. */
export const list = (items: readonly Words[]): Block => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((item) => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: inline(item) }],
  })),
});

/** A table with its heading row first. */
export const table = (rows: readonly (readonly Words[])[]): Block => ({
  type: 'table',
  children: rows.map((row) => ({
    type: 'tableRow',
    children: row.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
  })),
});

/** A section, or nothing where it would hold nothing. */
export const section = (
  title: string,
  id: string | undefined,
  blocks: readonly Block[],
): Block[] => (blocks.length ? [heading(2, title, id), ...blocks] : []);

/** The text of nodes, without their marks. */
const textOf = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if ('children' in node) return textOf(node.children);
      return 'value' in node && node.type !== 'html' ? node.value : '';
    })
    .join('');

/** The identifier that pandoc and GitHub give a heading of this text by themselves. */
const ownIdentifier = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');

/**
 * A heading with its anchor on a line before it: inside, the anchor would get into the table of
 * contents of an EPUB, as a link in a link. An anchor that readers of Markdown make themselves would
 * be there twice, so it is left out, unless `everyAnchor`.
 */
function withAnchorBefore(block: Block, everyAnchor: boolean): Block[] {
  if (block.type !== 'heading') return [block];
  const [first, ...words] = block.children;
  const id = first?.type === 'html' ? /^<a id="([^"]+)"><\/a>$/.exec(first.value)?.[1] : undefined;
  if (id === undefined) return [block];
  const bare = { ...block, children: words };
  if (!everyAnchor && ownIdentifier(textOf(words)) === id) return [bare];
  return [p(anchor(id)), bare];
}

/**
 * The tree as text. Tables are not padded: alignment for the eye would double their size.
 * `everyAnchor` writes also those anchors that readers of Markdown make themselves.
 */
export const write = (
  children: readonly Block[],
  { everyAnchor = false }: { everyAnchor?: boolean } = {},
): string =>
  toMarkdown(
    {
      type: 'root',
      children: children.flatMap((block) => withAnchorBefore(block, everyAnchor)),
    },
    {
      bullet: '-',
      rule: '-',
      emphasis: '*',
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    },
  );
