/**
 * The explanation of an entry as Markdown: components and empty links are put into words from the
 * data the page shows.
 */
import { mdxToMdast } from 'satteri';
import { shortCitation } from '../../domain/reference/short-citation.ts';
import type { AnyEntry } from '../../domain/reference/entry.ts';
import { tierInWords } from '../../domain/law/penalty-wording.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import { quotedAt, tierAt } from '../../domain/reference/tiers.ts';
import { absoluteUrl } from '../../urls.ts';
import { ladderTable, thresholdTables } from './law.ts';
import { anchorOf, pageOf, placeOfLink } from '../../domain/reference/id.ts';
import { anchor, link, list, p, quote, strong, type Block, type Inline } from './nodes.ts';

/** The properties of a parsed node that are read here; children of any node are nodes. */
interface Node {
  type: string;
  name?: string;
  url?: string;
  attributes?: { name?: string; value?: unknown }[];
  data?: { hProperties?: { id?: string } };
  children?: Node[];
}

/** The blocks of the explanation. */
export function bodyBlocks(reference: Reference, entry: AnyEntry): Block[] {
  const tree = mdxToMdast(entry.body.source, {
    features: { headingAttributes: true, frontmatter: true, smartPunctuation: false },
    position: false,
  }) as Node;
  return (tree.children ?? []).flatMap((node) => resolve(reference, node));
}

function resolve(reference: Reference, node: Node): (Block | Inline)[] {
  if (node.type === 'yaml') return [];
  const children = (node.children ?? []).flatMap((child) => resolve(reference, child));
  if (node.type.startsWith('mdxJsx')) return component(reference, node, children);
  if (node.type === 'link')
    return [
      { ...node, ...resolvedLink(reference, node.url ?? '', children as Inline[]) } as Inline,
    ];
  const id = node.type === 'heading' ? node.data?.hProperties?.id : undefined;
  return [
    {
      ...node,
      ...(node.children ? { children: id ? [anchor(id), ...children] : children } : {}),
    } as Block,
  ];
}

function resolvedLink(reference: Reference, href: string, children: Inline[]) {
  const target = placeOfLink(href);
  if (!target) return { url: href, children };
  return {
    url: absoluteUrl(target.page, target.anchor),
    children: children.length
      ? children
      : [{ type: 'text' as const, value: shortCitation(reference, target.page, target.anchor) }],
  };
}

/** A component in words. A new one must be told of here: the tests place every component. */
function component(reference: Reference, node: Node, children: Block[]): (Block | Inline)[] {
  const given = (name: string) =>
    String(node.attributes?.find((attribute) => attribute.name === name)?.value ?? '');
  const of = given('of');
  switch (node.name) {
    case 'Range':
      return inFlow(node, link(absoluteUrl(of), tierInWords(tierAt(reference, of))));
    case 'Statute':
      return [statute(reference, of)];
    case 'Ladder':
      return ladderTable(reference, of);
    case 'Thresholds':
      return thresholdTables(reference, pageOf(of));
    case 'Note':
      return [quote([p(strong(given('kind'))), ...children])];
    default:
      throw new Error(`<${node.name}> has no form in Markdown`);
  }
}

const inFlow = (node: Node, words: Inline): (Block | Inline)[] => [
  node.type === 'mdxJsxFlowElement' ? p(words) : words,
];

function statute(reference: Reference, of: string): Block {
  const { text, items } = quotedAt(reference, of);
  const citation = shortCitation(reference, pageOf(of), anchorOf(of));
  return quote([
    p(text),
    ...(items.length ? [list(items.map((item, i) => `(${i + 1}) ${item}`))] : []),
    p([link(absoluteUrl(of), citation), ', our translation']),
  ]);
}
