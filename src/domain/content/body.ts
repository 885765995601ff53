/**
 * Takes an MDX body apart: headings, mentions, plain text; and says what does not belong in one.
 */
import { mdxToHast } from 'satteri';
import type { Body, Heading, Mention, Section } from '../reference/entry.ts';
import { pageOf, parseId, placeOfLink } from '../reference/id.ts';
import type { Finding } from './report.ts';

/** The components an author may place; the map in components/mdx holds their templates. */
export const bodyComponents = ['Range', 'Statute', 'Ladder', 'Note', 'Thresholds'] as const;

/** The few properties of a tree node that are read here. */
interface Node {
  type: string;
  tagName?: string;
  name?: string;
  value?: string;
  properties?: Record<string, unknown>;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } };
}

const isElement = (node: Node, name: RegExp): boolean =>
  node.type === 'element' && name.test(node.tagName ?? '');

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

/** Read a body. `source` is the whole file, frontmatter included, so that lines are the file's. */
export function readBody(source: string, file: string): { body: Body; findings: Finding[] } {
  const body: Body = { source, headings: [], mentions: [], sections: [] };
  const findings: Finding[] = [];
  let tree: Node;
  try {
    tree = mdxToHast(source, {
      features: { headingAttributes: true, frontmatter: true, smartPunctuation: false },
      position: true,
    }) as Node;
  } catch (error) {
    return { body, findings: [syntaxFinding(error, file)] };
  }
  const say = (line: number, rule: string, problem: string, remedy: string) =>
    findings.push({ file, line, rule, problem, remedy });
  let section: Section = { heading: undefined, text: '' };
  const visit = (node: Node, inherited: number): void => {
    const line = node.position?.start.line ?? inherited;
    if (isElement(node, /^h[1-6]$/)) {
      const heading = readHeading(node, line);
      body.headings.push(heading);
      body.sections.push(section);
      section = { heading, text: '' };
      return;
    }
    if (node.type === 'text') section.text += node.value ?? '';
    if (isElement(node, /^a$/)) readLink(node, line, body.mentions, say);
    if (isElement(node, /^th$/)) checkTableHeader(node, line, say);
    if (node.type.startsWith('mdxJsx')) readComponent(node, line, body.mentions, say);
    if (node.type === 'mdxjsEsm' || /^mdx(Flow|Text)Expression$/.test(node.type))
      say(
        line,
        'code-in-text',
        'A brace or an import line opens program code here.',
        'Write plain words; for a literal brace write \\{.',
      );
    for (const child of node.children ?? []) visit(child, line);
    // Words of neighbouring blocks must not run together.
    if (isElement(node, /^(p|li|td|th)$/)) section.text += ' ';
  };
  visit(tree, 1);
  body.sections.push(section);
  body.sections = body.sections
    .map((s) => ({ ...s, text: s.text.replace(/\s+/g, ' ').trim() }))
    .filter((s) => s.text !== '' || s.heading);
  return { body, findings };
}

function readHeading(node: Node, line: number): Heading {
  const id = node.properties?.['id'];
  return {
    depth: Number(node.tagName?.slice(1)),
    id: typeof id === 'string' ? id : undefined,
    text: textOf(node).trim(),
    line,
  };
}

type Say = (line: number, rule: string, problem: string, remedy: string) => void;

function readLink(node: Node, line: number, mentions: Mention[], say: Say): void {
  const href = String(node.properties?.['href'] ?? '');
  const target = placeOfLink(href);
  if (target) mentions.push({ ...target, via: 'link', line });
  else if (!/^(https:|mailto:|#)/.test(href))
    say(
      line,
      'link-form',
      `The link address “${href}” is neither a path of this site nor https.`,
      'Write /kind/name/ with a slash at both ends, or a full https address.',
    );
  if (target && !pageOf(href).endsWith('/'))
    say(
      line,
      'link-form',
      `The link address “${href}” lacks its last slash.`,
      `Write ${href.replace(/(#.*)?$/, '/$1')}.`,
    );
}

function checkTableHeader(node: Node, line: number, say: Say): void {
  if (textOf(node).trim() !== '') return;
  say(
    line,
    'table-header',
    'A column of the table has no heading.',
    'Name every column; screen readers announce it with each cell.',
  );
}

function readComponent(node: Node, line: number, mentions: Mention[], say: Say): void {
  const name = node.name ?? '';
  if (!(bodyComponents as readonly string[]).includes(name)) {
    say(
      line,
      'unknown-component',
      `<${name}> is not a component of this site.`,
      `Use Markdown or one of ${bodyComponents.join(', ')}.`,
    );
    return;
  }
  const of = node.attributes?.find((attribute) => attribute.name === 'of')?.value;
  if (name === 'Note') return;
  if (typeof of !== 'string') {
    say(
      line,
      'component-form',
      `<${name}> does not say of what.`,
      `Write <${name} of="law/criminal-law/111#p1" />.`,
    );
    return;
  }
  mentions.push({ ...parseId(of), via: name, line });
}

/** Turn a syntax error of the MDX parser (`line:column: message`) into a finding. */
function syntaxFinding(error: unknown, file: string): Finding {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, text] = /^(\d+):\d+:\s*(.*)$/s.exec(message) ?? [, undefined, message];
  return {
    file,
    line: line ? Number(line) : undefined,
    rule: 'mdx-syntax',
    problem: `The text cannot be read: ${text?.replace(/\s*\(mdx[^)]*\)\s*$/, '')}.`,
    remedy: 'In MDX “{” and “<” open code: write \\{ and “less than”, and close every tag.',
  };
}
