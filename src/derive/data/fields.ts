/** The fields of a data file as rows for people, read off its JSON Schema. */
import type { JsonSchema } from './json-schemas.ts';

/** One field: where it stands, what it holds and what it means. */
export interface FieldRow {
  /** `paragraphs[].tiers[].threshold.zh`; `[]` stands for each entry of a list. */
  path: string;
  type: string;
  meaning: string;
}

interface Node {
  type?: string;
  description?: string;
  format?: string;
  pattern?: string;
  const?: unknown;
  enum?: unknown[];
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
}

/** Every field of a file, to the depth where a list holds objects of `stop` or has none. */
export const fieldRows = (
  { schema }: JsonSchema,
  stop: (path: string) => boolean = () => false,
): FieldRow[] => rowsOf(schema, '', stop);

function rowsOf(node: Node, place: string, stop: (path: string) => boolean): FieldRow[] {
  const within = alternatives(node).flatMap((one) =>
    one.items
      ? alternatives(one.items).map((item) => [item, place && `${place}[]`] as const)
      : [[one, place] as const],
  );
  const fields = within.flatMap(([object, at]) =>
    Object.entries(object.properties ?? {}).map(([key, field]) => ({
      path: at ? `${at}.${key}` : key,
      field,
    })),
  );
  // Objects that are alternatives, such as the kinds of penalty, share most of their fields.
  return [...Map.groupBy(fields, ({ path }) => path)].flatMap(([path, same]): FieldRow[] => {
    const field = same[0]!.field;
    const type = typeInWords(
      same.every((one) => one.field.const !== undefined) && same.length > 1
        ? { enum: [...new Set(same.map((one) => one.field.const))] }
        : field,
    );
    return [
      { path, type, meaning: field.description ?? '' },
      ...(stop(path) ? [] : rowsOf(field, path, stop)),
    ];
  });
}

const alternatives = (node: Node): Node[] =>
  (node.anyOf ?? node.oneOf ?? [node]).filter(({ type }) => type !== 'null');

const formatNames: Record<string, string> = { date: 'date, YYYY-MM-DD', uri: 'address' };
const typeNames: Record<string, string> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  object: 'object',
  null: 'null',
};

/** “whole number, or null”, “list of text”, “one of: high, medium”. */
export function typeInWords(node: Node): string {
  const several = node.anyOf ?? node.oneOf;
  if (several) return [...new Set(several.map(typeInWords))].join(', or ');
  if (node.const !== undefined) return `always ${JSON.stringify(node.const)}`;
  if (node.enum) return `one of: ${node.enum.join(', ')}`;
  if (node.type === 'array') return `list of ${node.items ? listed(node.items) : 'anything'}`;
  return formatNames[node.format ?? ''] ?? typeNames[node.type ?? ''] ?? 'anything';
}

const listed = (node: Node): string =>
  alternatives(node).every(({ type }) => type === 'object') ? 'objects' : typeInWords(node);
