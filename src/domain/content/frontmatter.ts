/** Reads the YAML at the head of a file and checks it, so that every mistake has a line. */
import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'astro/zod';
import { anyIdPattern } from '../../schema/kinds.ts';
import type { Mention } from '../reference/entry.ts';
import { explainAll } from './explain.ts';
import { parseId } from '../reference/id.ts';
import type { Finding } from './report.ts';

/** A YAML text, parsed, with a way back from a path of keys to a line of the file. */
export interface Yaml {
  data: unknown;
  findings: Finding[];
  lineOf(path: readonly PropertyKey[]): number;
}

/** Parse YAML. `offset` is the number of lines of the file above the text. */
export function readYaml(text: string, file: string, offset = 0): Yaml {
  const counter = new LineCounter();
  const doc = parseDocument(text, { lineCounter: counter });
  const at = (position: number) => counter.linePos(position).line + offset;
  // What follows the first mistake is read from the wrong place, and tells the author nothing.
  const findings = doc.errors.slice(0, 1).map((error): Finding => ({
    file,
    line: at(error.pos[0]),
    rule: 'yaml-syntax',
    problem: `The YAML cannot be read: ${error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '')}.`,
    remedy:
      'Check indentation, quotation marks and brackets; quote text that contains “: ” or “#”.',
  }));
  return {
    data: findings.length ? undefined : doc.toJS(),
    findings,
    lineOf: (path) => at(positionOf(doc, path)),
  };
}

/** Where the value at `path` begins; for a missing key, where its parent begins. */
function positionOf(doc: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = doc.getIn(path.slice(0, length - 1), true);
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && item.key.value === path[length - 1],
      );
      if (pair && isScalar(pair.key)) return pair.key.range?.[0] ?? 0;
    }
    const node = doc.getIn(path.slice(0, length), true) as
      { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

/** Split a file into its YAML head and the rest. `head` is undefined where there is none. */
export function splitFrontmatter(source: string): { head: string | undefined; offset: number } {
  const match = /^---\r?\n([\s\S]*?)^---[ \t]*$/m.exec(source);
  return match && match.index === 0
    ? { head: match[1] ?? '', offset: 1 }
    : { head: undefined, offset: 0 };
}

/**
 * Check data against a schema; every issue becomes a finding with its line. `documented` is the
 * file that says what belongs where: `src/schema/case.ts`.
 */
export function checkShape<S extends z.ZodType>(
  schema: S,
  yaml: Yaml,
  file: string,
  documented: string,
): { data: z.output<S> | undefined; findings: Finding[] } {
  const result = schema.safeParse(yaml.data);
  if (result.success) return { data: result.data, findings: [] };
  const held = { schema, data: yaml.data, documented };
  const findings = explainAll(result.error.issues, held).map(
    ({ path, ...explanation }): Finding => ({ file, line: yaml.lineOf(path), ...explanation }),
  );
  return { data: undefined, findings };
}

const idForm = anyIdPattern();

/** Every id that stands anywhere in the data, with the key it stands under and its line. */
export function idsIn(data: unknown, yaml: Yaml, path: PropertyKey[] = []): Mention[] {
  if (typeof data === 'string') {
    if (!idForm.test(data)) return [];
    const via = path.findLast((key) => typeof key === 'string') as string;
    return [{ ...parseId(data), via, line: yaml.lineOf(path) }];
  }
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) =>
    idsIn(value, yaml, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
