/** Reads `content/` from disk into entries. The one place that knows what the folders mean. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { z } from 'astro/zod';
import { readBody } from '../domain/content/body.ts';
import type { AnyEntry, Entry, WithdrawnPage } from '../domain/reference/entry.ts';
import {
  checkShape,
  idsIn,
  readYaml,
  splitFrontmatter,
  type Yaml,
} from '../domain/content/frontmatter.ts';
import { nearestWord } from '../domain/content/nearest-id.ts';
import { readTombstoneText } from '../domain/content/read-tombstone.ts';
import type {
  LabelledQueries,
  PlacedMove,
  PlacedPair,
  PlacedSilence,
  PlacedPhrasings,
  Unread,
} from '../domain/reference/reference.ts';
import { readerContent } from '../domain/content/reader-content.ts';
import type { Finding } from '../domain/content/report.ts';
import type { KeptDigest } from '../domain/reference/reference.ts';
import { schemas, type Kind } from '../schema/index.ts';
import { idOfFile, kindFolders, kindOfFile } from '../schema/kinds.ts';
import { Correction } from '../schema/correction.ts';
import { LabelledQuery } from '../schema/search/labelled-query.ts';
import { Move } from '../schema/move.ts';
import { nothingMeasured, SearchQuality } from '../schema/search/search-quality.ts';
import { Rendering } from '../schema/rendering.ts';
import { Pair } from '../schema/pair.ts';
import { Silence } from '../schema/silence.ts';
import { PhrasingsFile } from '../schema/search/phrasings.ts';
import { LawNames, ReportedNames, type LawName } from '../schema/reported-names.ts';
import { Source } from '../schema/source.ts';
import { SynonymGroup } from '../schema/search/synonym.ts';
import { Threshold } from '../schema/threshold.ts';
import { Withdrawn } from '../schema/withdrawn.ts';

/** What was read, and what could not be. */
export interface Content {
  entries: AnyEntry[];
  sources: Map<string, Source>;
  /** Codified thresholds, in the order of their file. */
  thresholds: Threshold[];
  /** Corrections of published pages, latest first. */
  corrections: Correction[];
  /** Pages and places that have moved, latest first. */
  moves: PlacedMove[];
  /** Pages that were withdrawn, latest first. */
  withdrawn: WithdrawnPage[];
  /** The terms table. */
  renderings: Rendering[];
  /** Groups of synonyms for the search. */
  synonyms: SynonymGroup[];
  /** What people type when they look for a page, by its id. */
  phrasings: Map<string, PlacedPhrasings>;
  /** What reports call an offence or the words that open a tier, by the id of its page. */
  reportedNames: Map<string, string[]>;
  /** Pages that readers confuse. */
  pairs: PlacedPair[];
  /** Questions that no text answers. */
  silences: PlacedSilence[];
  /** What else instruments are called, by their id. */
  lawNames: Map<string, LawName>;
  /** What the search bench measured. */
  searchQuality: SearchQuality;
  /** The queries that it asked. */
  labelledQueries: LabelledQueries;
  /** Every address ever published, with anchors, as `content/published.txt` lists them. */
  published: string[];
  /**
   * Digests of the dated wordings that were published, as `content/published-wordings.txt` lists
   * them.
   */
  publishedWordings: KeptDigest[];
  /** What is there but could not be read. */
  unread: Unread;
  findings: Finding[];
}

/** The file that documents the frontmatter of a kind. */
export const schemaFileOf = (kind: Kind): string =>
  `src/schema/${kind === 'penalty' ? 'penalty-page' : kind}.ts`;

/** What to do with a file in no known folder. */
function misplaced(path: string): string {
  const [folder = '', ...rest] = path.split('/');
  // An instrument is no single file, so that `law` is not one of the places to choose from.
  const folders = kindFolders().filter((other) => other !== 'law');
  const near = nearestWord(folder, folders);
  return near
    ? `Did you mean content/${[near, ...rest].join('/')}? Move it there.`
    : `Move it below law/<instrument>/ or into one of ${folders.join(', ')}.`;
}

const list = (folder: string, pattern: string): string[] =>
  globSync(pattern, { cwd: folder })
    .map((path) => path.split(sep).join('/'))
    .sort();

const Sources = z.record(z.string().regex(/^[a-z0-9-]+$/), Source);

/** A reading in progress: the folder, what was found, and which lists could not be used. */
interface Reading {
  folder: string;
  findings: Finding[];
  unreadLists: Set<string>;
}

const latestFirst = (a: string, b: string): number => b.localeCompare(a);

/**
 * Read everything below `folder` (a path from the working directory). Never throws for an author's
 * mistake.
 */
export function readContent(folder = 'content'): Content {
  const findings: Finding[] = [];
  const unread = { pages: new Set<string>(), lists: new Set<string>() };
  const reading: Reading = { folder, findings, unreadLists: unread.lists };
  const entries: AnyEntry[] = [];
  for (const path of list(folder, '**/*.mdx')) {
    const file = join(folder, path);
    const entry = readEntry(path, file, readFileSync(file, 'utf8'), findings);
    if (entry) entries.push(entry);
    else unread.pages.add(idOfFile(path));
  }
  const withdrawn: WithdrawnPage[] = [];
  for (const path of list(folder, 'withdrawn/**/*.md')) {
    const file = join(folder, path);
    const name = path.slice('withdrawn/'.length);
    const page = readWithdrawn(name, file, readFileSync(file, 'utf8'), findings);
    if (page) withdrawn.push(page);
    else unread.pages.add(name.replace(/\.md$/, ''));
  }
  const read = <S extends z.ZodType>(
    name: string,
    schema: S,
    documented: string,
    empty: z.output<S>,
  ): z.output<S> => readList(reading, name, { schema, documented, empty }).data;
  return {
    entries,
    sources: new Map(Object.entries(read('sources.yaml', Sources, 'source', {}))),
    thresholds: read('thresholds.yaml', z.array(Threshold), 'threshold', []),
    corrections: read('corrections.yaml', z.array(Correction), 'correction', []),
    moves: readMoves(reading).toSorted((a, b) => latestFirst(a.date, b.date)),
    withdrawn: withdrawn.toSorted((a, b) => latestFirst(a.data.withdrawn, b.data.withdrawn)),
    renderings: read('terms.yaml', z.array(Rendering), 'rendering', []),
    synonyms: read('search/synonyms.yaml', z.array(SynonymGroup), 'search/synonym', []),
    phrasings: readPhrasings(reading),
    pairs: readPairs(reading),
    silences: readSilences(reading),
    reportedNames: new Map(
      Object.entries(read('check/reported-names.yaml', ReportedNames, 'reported-names', {})),
    ),
    lawNames: new Map(Object.entries(read('check/law-names.yaml', LawNames, 'law-names', {}))),
    searchQuality: readMeasured(reading, 'search-quality.json', SearchQuality) ?? nothingMeasured,
    labelledQueries: readLabelledQueries(reading),
    published: readPublished(reading),
    publishedWordings: readKeptDigests(reading),
    unread,
    findings,
  };
}

/** Read one file. Returns undefined, with findings added, where it cannot be used. */
export function readEntry(
  path: string,
  file: string,
  source: string,
  findings: Finding[],
): AnyEntry | undefined {
  const kind = kindOfFile(path);
  const refuse = (rule: string, problem: string, remedy: string) =>
    void findings.push({ file, line: 1, rule, problem, remedy });
  if (!kind)
    return refuse('misplaced-file', 'No kind of page lives at this place.', misplaced(path));
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*\.mdx$/.test(path))
    return refuse(
      'file-name',
      'The file name is the address and holds more than a–z, 0–9 and hyphens.',
      'Rename the file.',
    );
  if (source.trim() === '')
    return refuse(
      'empty-file',
      'The file is empty.',
      `Delete it and begin anew with: npm run new -- ${idOfFile(path)}. ` +
        `Its keys are documented in ${schemaFileOf(kind)}.`,
    );
  const parts = readParts(schemas[kind], schemaFileOf(kind), file, source, findings);
  const { body, findings: inBody } = readBody(source, file);
  if (splitFrontmatter(source).head !== undefined) findings.push(...inBody);
  // Without its body the places of the page are not known.
  const isBodyUnread = inBody.some(({ rule }) => rule === 'mdx-syntax');
  if (!parts || isBodyUnread) return undefined;
  const { data, yaml } = parts;
  return {
    id: idOfFile(path),
    kind,
    data,
    body,
    file,
    mentions: idsIn(yaml.data, yaml),
    written: readerContent(yaml.data, source),
  } as Entry as AnyEntry;
}

/** Read a page that was withdrawn; `path` is its id and `.md`. */
export function readWithdrawn(
  path: string,
  file: string,
  source: string,
  findings: Finding[],
): WithdrawnPage | undefined {
  const parts = readParts(Withdrawn, 'src/schema/withdrawn.ts', file, source, findings);
  const { last, findings: inText } = readTombstoneText(source, file);
  if (parts) findings.push(...inText);
  return parts && { id: path.replace(/\.md$/, ''), data: parts.data, last, file };
}

/**
 * Frontmatter, checked against a schema; undefined, with findings added, where there is none that
 * can be used.
 */
function readParts<S extends z.ZodType>(
  schema: S,
  documented: string,
  file: string,
  source: string,
  findings: Finding[],
): { data: z.output<S>; yaml: Yaml } | undefined {
  const { head, offset } = splitFrontmatter(source);
  if (head === undefined)
    return void findings.push({
      file,
      line: 1,
      rule: 'no-frontmatter',
      problem: 'The file does not begin with frontmatter between two lines of ---.',
      remedy: `Write it; its keys are documented in ${documented}.`,
    });
  const yaml = readYaml(head, file, offset);
  findings.push(...yaml.findings);
  if (yaml.findings.length) return undefined;
  const shape = checkShape(schema, yaml, file, documented);
  findings.push(...shape.findings);
  return shape.data === undefined ? undefined : { data: shape.data, yaml };
}

/** The text of a file; undefined, with a finding added, where it is not there. */
function readText(folder: string, name: string, findings: Finding[]): string | undefined {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    findings.push({
      file: join(folder, name),
      rule: 'missing-file',
      problem: 'The file is not there.',
      remedy: 'Restore it from the last commit.',
    });
    return undefined;
  }
}

/**
 * How a list is held: to which schema, documented in which file of `src/schema/`, and what stands
 * for it where it cannot be used.
 */
interface ListForm<S extends z.ZodType> {
  schema: S;
  documented: string;
  empty: z.output<S>;
}

/** A YAML file of one list, with the way back to its lines; `empty` where it could not be used. */
function readList<S extends z.ZodType>(
  { folder, findings, unreadLists }: Reading,
  name: string,
  { schema, documented, empty }: ListForm<S>,
): { data: z.output<S>; lineOf: Yaml['lineOf'] } {
  const file = join(folder, name);
  const text = readText(folder, name, findings);
  const yaml = readYaml(text ?? '', file);
  const written = { ...yaml, data: yaml.data ?? empty };
  const shape = checkShape(schema, written, file, `src/schema/${documented}.ts`);
  findings.push(...yaml.findings, ...shape.findings);
  const usable = text !== undefined && yaml.findings.length === 0 && shape.data !== undefined;
  if (!usable) unreadLists.add(name);
  return { data: shape.data ?? empty, lineOf: yaml.lineOf };
}

function readPairs(reading: Reading): PlacedPair[] {
  const form = { schema: z.array(Pair), documented: 'pair', empty: [] };
  const { data, lineOf } = readList(reading, 'not-the-same.yaml', form);
  return data.map((pair, i) => ({ ...pair, line: lineOf([i]) }));
}

function readSilences(reading: Reading): PlacedSilence[] {
  const form = { schema: z.array(Silence), documented: 'silence', empty: [] };
  const { data, lineOf } = readList(reading, 'silences.yaml', form);
  return data.map((silence, i) => ({ ...silence, line: lineOf([i]) }));
}

function readMoves(reading: Reading): PlacedMove[] {
  const form = { schema: z.array(Move), documented: 'move', empty: [] };
  const { data, lineOf } = readList(reading, 'moves.yaml', form);
  return data.map((move, i) => ({ ...move, line: lineOf([i]) }));
}

/** One file a kind; an id that stands in two files counts where it stands first. */
function readPhrasings(reading: Reading): Map<string, PlacedPhrasings> {
  const form = { schema: PhrasingsFile, documented: 'search/phrasings', empty: {} };
  const phrasings = new Map<string, PlacedPhrasings>();
  for (const path of list(reading.folder, 'search/phrasings/*.yaml')) {
    const { data, lineOf } = readList(reading, path, form);
    for (const [id, of] of Object.entries(data))
      if (!phrasings.has(id))
        phrasings.set(id, { ...of, file: join(reading.folder, path), line: lineOf([id]) });
  }
  return phrasings;
}

/** JSON that a command wrote. Whatever is wrong with it, the remedy is to run the command again. */
function readMeasured<S extends z.ZodType>(
  reading: Reading,
  name: string,
  schema: S,
): z.output<S> | undefined {
  const remedy =
    'Restore it from the last commit, or run npm run bench:search, which measures anew and writes it.';
  const found: Finding[] = [];
  const form = { schema, documented: 'search/search-quality' };
  const { data } = readJson({ ...reading, findings: found }, name, form);
  reading.findings.push(...found.map((finding) => ({ ...finding, remedy })));
  return data;
}

function readLabelledQueries(reading: Reading): LabelledQueries {
  const form = { schema: z.array(LabelledQuery), documented: 'search/labelled-query' };
  const { data, text } = readJson(reading, 'search/labelled-queries.json', form);
  return { queries: data ?? [], text };
}

/** A JSON file and its text; no data, with findings added, where it could not be used. */
function readJson<S extends z.ZodType>(
  { folder, findings, unreadLists }: Reading,
  name: string,
  { schema, documented }: Omit<ListForm<S>, 'empty'>,
): { data: z.output<S> | undefined; text: string } {
  const file = join(folder, name);
  const text = readText(folder, name, findings);
  if (text === undefined) {
    unreadLists.add(name);
    return { data: undefined, text: '' };
  }
  // JSON is YAML too. That slower reader is asked only where a mistake needs its line.
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    unreadLists.add(name);
    findings.push({
      file,
      line: readYaml(text, file).findings[0]?.line ?? 1,
      rule: 'json-syntax',
      problem: 'It is not JSON.',
      remedy: 'Correct it near this line, or restore it from the last commit.',
    });
    return { data: undefined, text };
  }
  let yaml: Yaml | undefined;
  const lineOf: Yaml['lineOf'] = (path) => (yaml ??= readYaml(text, file)).lineOf(path);
  const written = { data: json, findings: [], lineOf };
  const shape = checkShape(schema, written, file, `src/schema/${documented}.ts`);
  if (shape.data === undefined) unreadLists.add(name);
  findings.push(...shape.findings);
  return { data: shape.data, text };
}

function readPublished({ folder, findings }: Reading): string[] {
  return (readText(folder, 'published.txt', findings) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function readKeptDigests({ folder, findings, unreadLists }: Reading): KeptDigest[] {
  const name = 'published-wordings.txt';
  return (readText(folder, name, findings) ?? '').split('\n').flatMap((text, i): KeptDigest[] => {
    if (text.trim() === '' || text.startsWith('#')) return [];
    const match = /^(law\/[a-z0-9/-]+(?:#end)?) (sha256-[0-9a-f]{64})(?: (\d{4}-\d\d-\d\d))?$/.exec(
      text.trim(),
    );
    if (match) return [{ id: match[1]!, digest: match[2]!, corrected: match[3], line: i + 1 }];
    unreadLists.add(name);
    findings.push({
      file: join(folder, name),
      line: i + 1,
      rule: 'bad-value',
      problem: 'The line is no id with a digest.',
      remedy: 'Restore the file from the last commit; npm run publish-addresses writes it.',
    });
    return [];
  });
}
