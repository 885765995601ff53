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
/** A heading; `id` makes it a place that can be linked to. */
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

/** The tree as text. Tables are not padded: alignment for the eye would double their size. */
export const write = (children: readonly Block[]): string =>
  toMarkdown(
    { type: 'root', children: [...children] },
    {
      bullet: '-',
      rule: '-',
      emphasis: '*',
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    },
  );
