/** Says in plain words what is wrong with the shape of a file, and what to write instead. */
import type { z } from 'astro/zod';
import { placeName, valueAt } from '../reference/place-name.ts';
import {
  asYaml,
  expected,
  isOptional,
  schemasAt,
  shapeOf,
  wordsOf,
  type Schema,
} from './expected.ts';
import { nearestWord } from './nearest-id.ts';

/** One mistake: where it is, what is wrong, and what to write instead. */
export interface Explanation {
  path: PropertyKey[];
  rule: 'unknown-key' | 'missing-key' | 'bad-value';
  problem: string;
  remedy: string;
}

/** What is held to what: the data of a file, its schema, and the file that documents the schema. */
export interface Held {
  schema: Schema;
  data: unknown;
  /** `src/schema/case.ts`. */
  documented: string;
}

type Issue = z.core.$ZodIssue;

/**
 * Every mistake that Zod found. A key that is missing because its name is misspelt is one mistake,
 * not two.
 */
export function explainAll(issues: readonly Issue[], held: Held): Explanation[] {
  const meant = new Set<string>();
  const explained = issues.flatMap((issue) => explain(issue, held, meant));
  return explained.filter(
    ({ rule, path }) => rule !== 'missing-key' || !meant.has(placeName(path, held.data)),
  );
}

/**
 * What one issue means. Keys that the author probably meant by another name are added to `meant`.
 */
function explain(issue: Issue, held: Held, meant: Set<string>): Explanation[] {
  const path = [...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(key, path, held, meant));
  const value = valueAt(held.data, path);
  const known = schemasAt(held.schema, path, held.data);
  if (path.length === 0 && issue.code === 'invalid_type') return [noKeys(known, held)];
  const place = path.length ? `“${placeName(path, held.data)}”` : 'The file';
  if (value === undefined || value === null) {
    const problem = `${place} ${value === null ? 'has no value' : 'is missing'}.`;
    return [{ path, rule: 'missing-key', problem, remedy: write(known, path, held) }];
  }
  const { problem, remedy } = badValue(issue, value, known);
  return [
    {
      path,
      rule: 'bad-value',
      problem: `${place}${problem}.`,
      remedy: remedy ? `${remedy} (see ${held.documented}).` : write(known, path, held),
    },
  ];
}

/** “Write a day, YYYY-MM-DD, for example “updated: 2026-01-31” (see src/schema/case.ts).” */
function write(known: readonly Schema[], path: PropertyKey[], { documented }: Held): string {
  const { what, example } = expected(known);
  const last = path.at(-1);
  const key = typeof last === 'number' ? '- ' : `${String(last)}: `;
  return `Write ${what}, for example “${key}${example}” (see ${documented}).`;
}

/** Zod's own messages; all others are those of the schemas. */
const ofZod = /^(Invalid|Too small|Too big)/;

/**
 * What is wrong with a value, to follow its name; where it can be said better than by its form,
 * also what to write.
 */
function badValue(
  issue: Issue,
  value: unknown,
  known: readonly Schema[],
): { problem: string; remedy?: string } {
  const { what } = expected(known);
  const words = known.flatMap(wordsOf);
  if (words.length && typeof value === 'string') {
    const near = nearestWord(value, words.map(String));
    const problem = ` is “${value}”, which is none of its words`;
    return { problem, remedy: `${near ? `Did you mean “${near}”? ` : ''}Write ${what}` };
  }
  // The schemas' own messages say what is wrong and, after a semicolon, what to write.
  const [wrong, instead] = issue.message.split(/; (.*)/s);
  if (!ofZod.test(issue.message)) {
    const problem = isShort(value) ? ` is ${shown(value)}, ${wrong}` : `: ${wrong}`;
    return instead
      ? { problem, remedy: instead.charAt(0).toUpperCase() + instead.slice(1) }
      : { problem };
  }
  const isEmptyList = Array.isArray(value) && value.length === 0;
  if (issue.code === 'too_small' && isEmptyList) return { problem: ' lists nothing' };
  if (issue.code === 'too_small' && typeof value === 'number') {
    const least = issue.inclusive ? `${issue.minimum} or more` : `more than ${issue.minimum}`;
    return { problem: ` is ${value}`, remedy: `Write ${least}` };
  }
  if (issue.code === 'too_big' && typeof value === 'number')
    return { problem: ` is ${value}`, remedy: `Write ${issue.maximum} or less` };
  const [form] = what.split(/[;,] (?:each|among)/);
  return { problem: ` is ${shown(value)}, which is not ${form}` };
}

function unknownKey(
  key: string,
  path: PropertyKey[],
  { schema, data, documented }: Held,
  meant: Set<string>,
): Explanation {
  const shapes = schemasAt(schema, path, data).map(shapeOf);
  const keys = new Set(shapes.flatMap((shape) => Object.keys(shape ?? {})));
  const group = valueAt(data, path);
  const free = [...keys].filter((other) => valueAt(group, [other]) === undefined);
  const near = nearestWord(key, free);
  if (near) meant.add(placeName([...path, near], data));
  const others = free.length ? `; keys not used yet are ${free.join(', ')}` : '';
  return {
    path: [...path, key],
    rule: 'unknown-key',
    problem: `“${key}” is not a key of ${path.length ? `“${placeName(path, data)}”` : 'this file'}.`,
    remedy: near
      ? `Did you mean “${near}”? Write “${near}: …” (see ${documented}).`
      : `Take it out${others} (see ${documented}).`,
  };
}

/** A file that holds something other than keys with values, or nothing. */
function noKeys(known: readonly Schema[], { data, documented }: Held): Explanation {
  const shape = known.map(shapeOf).find((found) => found !== undefined) ?? {};
  const needed = Object.keys(shape).filter((key) => !isOptional(shape[key]!));
  const keys = needed.length ? ` Needed are ${needed.join(', ')}.` : '';
  return {
    path: [],
    rule: 'bad-value',
    problem: data === null ? 'The file has no keys.' : `The file is ${shown(data)}, not keys with values.`,
    remedy: `Write each key on a line of its own, for example “title: A line of text”.${keys} See ${documented}.`,
  };
}

const isShort = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && value !== '' && value.length <= 80);

/** A value as an author recognises it. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value !== null && typeof value === 'object') return 'a group of keys';
  return typeof value === 'string' ? `“${value}”` : asYaml(value);
}
