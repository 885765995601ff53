/**
 * Writes the head of a new page from the schema of its kind: every key that is needed with a
 * placeholder, every key that may be left out as a comment, and above each what it is for. The
 * skeleton has the right shape as it stands; that it is unfinished is told by its placeholders
 * (`src/domain/content/placeholder.ts`), which the check lists.
 */
import { jsonSchemas } from '../derive/data/json-schemas.ts';
import { asYaml, expected, schemasAt } from '../domain/content/expected.ts';
import { placeholder, toFill } from '../domain/content/placeholder.ts';
import { schemas, type Kind } from '../schema/index.ts';

/**
 * A value that is known better than a placeholder: final, or a guess that the author must look at.
 */
export interface Given {
  value: string | number | boolean;
  isGuess: boolean;
}

/**
 * What is known of a page, by the place of the key: `updated`, `sentence.type`, and with an empty
 * part for the entry of a list, `rules..certainty`. Blocks are lines of YAML, for `paragraphs`.
 */
export interface Known {
  values: ReadonlyMap<string, Given>;
  blocks: ReadonlyMap<string, readonly string[]>;
}

/** The part of a JSON Schema that is read here. */
interface Json {
  type?: string;
  description?: string;
  enum?: unknown[];
  properties?: Record<string, Json>;
  required?: string[];
  items?: Json;
  format?: string;
}

const width = 100;

/** Examples of keys whose form alone says too little; for all others the schema gives one. */
const examples: Readonly<Record<string, string>> = {
  zh: '国家秘密',
  pinyin: 'guójiā mìmì',
  zhHant: '國家秘密',
  sources: '[official-database]',
  factors: '[factors/severity-of-the-leak]',
  parent: 'factors/severity-of-the-leak',
  tiers: '["law/criminal-law/111#p1-t1"]',
  nickname: 'cl',
};

/** The whole file of a new page. */
export function skeletonOf(kind: Kind, known: Known): string {
  const made = jsonSchemas().find(({ name }) => name === `content-${kind}`);
  const json = (made?.schema ?? {}) as Json;
  const writer = new Writer(kind, known);
  writer.comment(
    0,
    `Fill the places marked “${toFill}” and take each mark away; npm run check:content lists them.`,
  );
  writer.keys(json, []);
  return `---\n${writer.lines.join('\n')}\n---\n\n${placeholder}\n`;
}

class Writer {
  readonly lines: string[] = [];
  readonly #kind: Kind;
  readonly #known: Known;

  constructor(kind: Kind, known: Known) {
    this.#kind = kind;
    this.#known = known;
  }

  /** The keys of an object: those that are needed or known, then the others as comments. */
  keys(json: Json, path: readonly string[]): void {
    const properties = Object.entries(json.properties ?? {});
    const isWritten = (key: string) =>
      (json.required ?? []).includes(key) || this.#isKnown([...path, key].join('.'));
    for (const [key, value] of properties)
      if (isWritten(key)) this.#key(key, value, [...path, key]);
    const others = properties.filter(([key]) => !isWritten(key));
    if (others.length && path.length === 0)
      this.comment(0, 'The keys below may be left out; take the # away to use one.');
    for (const [key, value] of others) this.#optional(key, value, [...path, key]);
  }

  /** Lines of comment, no longer than the rest of the file. */
  comment(depth: number, text: string): void {
    const start = `${'  '.repeat(depth)}#`;
    let line = start;
    for (const word of text.split(/\s+/)) {
      if (line !== start && line.length + 1 + word.length > width) {
        this.lines.push(line);
        line = start;
      }
      line += ` ${word}`;
    }
    this.lines.push(line);
  }

  #isKnown(place: string): boolean {
    const places = [...this.#known.values.keys(), ...this.#known.blocks.keys()];
    return places.some((other) => other === place || other.startsWith(`${place}.`));
  }

  #key(key: string, json: Json, path: readonly string[]): void {
    const depth = path.length - 1;
    const indent = '  '.repeat(depth);
    const place = path.join('.');
    this.#help(depth, json);
    const block = this.#known.blocks.get(place);
    if (block) {
      this.lines.push(`${indent}${key}:`, ...block.map((line) => `${indent}  ${line}`));
    } else if (json.type === 'object') {
      this.lines.push(`${indent}${key}:`);
      this.keys(json, path);
    } else if (json.type === 'array') {
      this.lines.push(`${indent}${key}:`);
      this.#firstOf(json.items ?? {}, path);
    } else {
      this.lines.push(`${indent}${key}: ${this.#value(json, place)}`);
    }
  }

  /** The one entry that a list begins with. */
  #firstOf(json: Json, path: readonly string[]): void {
    const indent = '  '.repeat(path.length);
    if (json.type !== 'object') {
      this.lines.push(`${indent}- ${this.#value(json, path.join('.'))}`);
      return;
    }
    // Its keys are written as those of an object, two columns further in; the first line of a key
    // takes the dash.
    const before = this.lines.length;
    this.keys(json, [...path, '']);
    const first = this.lines.findIndex((line, i) => i >= before && !/^\s*#/.test(line));
    const own = '  '.repeat(path.length + 1);
    this.lines[first] = `${indent}- ${this.lines[first]!.slice(own.length)}`;
    const above = this.lines.slice(before, first).map((line) => line.replace(own, indent));
    this.lines.splice(before, first - before, ...above);
  }

  #optional(key: string, json: Json, path: readonly string[]): void {
    const depth = path.length - 1;
    this.#help(depth, json);
    const keys = path.map((part) => (part === '' ? 0 : part));
    const example =
      examples[key] ?? expected(schemasAt(schemas[this.#kind], keys, undefined)).example;
    this.lines.push(`${'  '.repeat(depth)}# ${key}: ${example}`);
  }

  #help(depth: number, json: Json): void {
    const words = (json.enum ?? json.items?.enum)?.map(String).join(', ');
    const help = [json.description ?? '', words ? `One of: ${words}.` : ''].filter(Boolean);
    if (help.length) this.comment(depth, help.join(' '));
  }

  #value(json: Json, place: string): string {
    const given = this.#known.values.get(place);
    if (given) return `${asYaml(given.value)}${given.isGuess ? ` ${toFill}` : ''}`;
    if (json.enum) return `${asYaml(json.enum[0])} ${toFill}`;
    if (json.type === 'integer') return `1 ${toFill}`;
    if (json.type === 'boolean') return `false ${toFill}`;
    return `${placeholder} ${toFill}`;
  }
}
