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
import { readTombstoneText } from '../domain/content/tombstone-text.ts';
import type {
  LabelledQueries,
  PlacedMove,
  PlacedPhrasings,
} from '../domain/reference/reference.ts';
import type { Finding } from '../domain/content/report.ts';
import type { KeptDigest } from '../domain/reference/reference.ts';
import { schemas, type Kind } from '../schema/index.ts';
import { Correction } from '../schema/correction.ts';
import { LabelledQuery } from '../schema/labelled-query.ts';
import { Move } from '../schema/move.ts';
import { nothingMeasured, SearchQuality } from '../schema/search-quality.ts';
import { Rendering } from '../schema/rendering.ts';
import { PhrasingsFile } from '../schema/phrasings.ts';
import { ReportedNames } from '../schema/reported-names.ts';
import { Source } from '../schema/source.ts';
import { SynonymGroup } from '../schema/synonym.ts';
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
  /** Words that stand for each other in a search. */
  synonyms: SynonymGroup[];
  /** What people type when they look for a page, by its id. */
  phrasings: Map<string, PlacedPhrasings>;
  /** What reports call an offence or the words that open a tier, by the id of its page. */
  reportedNames: Map<string, string[]>;
  /** What the search bench measured. */
  searchQuality: SearchQuality;
  /** The queries that it asked. */
  labelledQueries: LabelledQueries;
  /** Every address ever published, with anchors, as `content/published.txt` lists them. */
  published: string[];
  /** Digests of the dated wordings that were published, as `content/published-wordings.txt` lists them. */
  publishedWordings: KeptDigest[];
  findings: Finding[];
}

const folders: Record<string, Kind> = {
  offences: 'offence',
  factors: 'factor',
  penalties: 'penalty',
  concepts: 'concept',
  procedure: 'procedure',
  claims: 'claim',
  cases: 'case',
  guides: 'guide',
};

/** The kind of a file by its place, or undefined where no kind belongs. */
export function kindOf(path: string): Kind | undefined {
  const parts = path.replace(/\.mdx$/, '').split('/');
  if (parts[0] !== 'law') return parts.length === 2 ? folders[parts[0] ?? ''] : undefined;
  if (parts.length === 3) return parts[2] === 'index' ? 'instrument' : 'provision';
  return parts.length === 4 ? 'version' : undefined;
}

const list = (folder: string, pattern: string): string[] =>
  globSync(pattern, { cwd: folder })
    .map((path) => path.split(sep).join('/'))
    .sort();

/** Read everything below `folder` (a path from the working directory). Never throws for an author's mistake. */
export function readContent(folder = 'content'): Content {
  const findings: Finding[] = [];
  const entries: AnyEntry[] = [];
  for (const path of list(folder, '**/*.mdx')) {
    const file = join(folder, path);
    const entry = readEntry(path, file, readFileSync(file, 'utf8'), findings);
    if (entry) entries.push(entry);
  }
  const withdrawn = list(folder, 'withdrawn/**/*.md').flatMap((path) => {
    const file = join(folder, path);
    return (
      readWithdrawn(path.slice('withdrawn/'.length), file, readFileSync(file, 'utf8'), findings) ??
      []
    );
  });
  const latestFirst = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);
  return {
    entries,
    sources: new Map(
      Object.entries(
        readList(
          folder,
          'sources.yaml',
          z.record(z.string().regex(/^[a-z0-9-]+$/), Source),
          {},
          findings,
        ),
      ),
    ),
    thresholds: readList(folder, 'thresholds.yaml', z.array(Threshold), [], findings),
    corrections: readList(folder, 'corrections.yaml', z.array(Correction), [], findings),
    moves: readMoves(folder, findings).toSorted((a, b) => latestFirst(a.date, b.date)),
    withdrawn: withdrawn.toSorted((a, b) => latestFirst(a.data.withdrawn, b.data.withdrawn)),
    renderings: readList(folder, 'terms.yaml', z.array(Rendering), [], findings),
    synonyms: readList(folder, 'search/synonyms.yaml', z.array(SynonymGroup), [], findings),
    phrasings: readPhrasings(folder, findings),
    reportedNames: new Map(
      Object.entries(readList(folder, 'check/reported-names.yaml', ReportedNames, {}, findings)),
    ),
    searchQuality:
      readMeasured(folder, 'search-quality.json', SearchQuality, findings) ?? nothingMeasured,
    labelledQueries: readLabelledQueries(folder, findings),
    published: readPublished(folder, findings),
    publishedWordings: readKeptDigests(folder, findings),
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
  const kind = kindOf(path);
  const refuse = (rule: string, problem: string, remedy: string) =>
    void findings.push({ file, line: 1, rule, problem, remedy });
  if (!kind)
    return refuse(
      'misplaced-file',
      'No kind of page lives at this place.',
      `Move it below law/<instrument>/ or into one of ${Object.keys(folders).join(', ')}.`,
    ) as undefined;
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*\.mdx$/.test(path))
    return refuse(
      'file-name',
      'The file name is the address and holds more than a–z, 0–9 and hyphens.',
      'Rename the file.',
    ) as undefined;
  if (source.trim() === '')
    return refuse(
      'empty-file',
      'The file is empty.',
      `Write its frontmatter (src/schema/${kind}.ts) and text, or delete it.`,
    ) as undefined;
  const parts = readParts(schemas[kind], `src/schema/${kind}.ts`, file, source, findings);
  const { body, findings: inBody } = readBody(source, file);
  if (splitFrontmatter(source).head !== undefined) findings.push(...inBody);
  const id = path.replace(/(\/index)?\.mdx$/, '');
  return (
    parts &&
    ({
      id,
      kind,
      data: parts.data,
      body,
      file,
      mentions: idsIn(parts.yaml.data, parts.yaml),
    } as Entry as AnyEntry)
  );
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

/** Frontmatter, held to a schema; undefined, with findings added, where there is none that can be used. */
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
  const shape = checkShape(schema, yaml, file);
  findings.push(...shape.findings);
  return shape.data === undefined ? undefined : { data: shape.data, yaml };
}

function readText(
  folder: string,
  name: string,
  findings: Finding[],
  remedy = 'Restore it from the last commit.',
): string {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    findings.push({
      file: join(folder, name),
      rule: 'missing-file',
      problem: 'The file is not there.',
      remedy,
    });
    return '';
  }
}

/** A YAML file of one list; `empty` where it could not be used. */
function readList<S extends z.ZodType>(
  folder: string,
  name: string,
  schema: S,
  empty: z.output<S>,
  findings: Finding[],
): z.output<S> {
  const file = join(folder, name);
  const yaml = readYaml(readText(folder, name, findings), file);
  const shape = checkShape(schema, { ...yaml, data: yaml.data ?? empty }, file);
  findings.push(...yaml.findings, ...shape.findings);
  return shape.data ?? empty;
}

function readMoves(folder: string, findings: Finding[]): PlacedMove[] {
  const moves = readList(folder, 'moves.yaml', z.array(Move), [], findings);
  const { lineOf } = readYaml(readText(folder, 'moves.yaml', []), '');
  return moves.map((move, i) => ({ ...move, line: lineOf([i]) }));
}

/** One file a kind; an id that stands in two files counts where it stands first. */
function readPhrasings(folder: string, findings: Finding[]): Map<string, PlacedPhrasings> {
  const phrasings = new Map<string, PlacedPhrasings>();
  for (const path of list(folder, 'search/phrasings/*.yaml')) {
    const { lineOf } = readYaml(readText(folder, path, []), '');
    for (const [id, of] of Object.entries(readList(folder, path, PhrasingsFile, {}, findings)))
      if (!phrasings.has(id))
        phrasings.set(id, { ...of, file: join(folder, path), line: lineOf([id]) });
  }
  return phrasings;
}

/** JSON that a command wrote. Whatever is wrong with it, the remedy is to run the command again. */
function readMeasured<S extends z.ZodType>(
  folder: string,
  name: string,
  schema: S,
  findings: Finding[],
): z.output<S> | undefined {
  const remedy =
    'Restore it from the last commit, or run npm run bench:search, which measures anew and writes it.';
  const found: Finding[] = [];
  const { data } = readJson(folder, name, schema, found);
  findings.push(...found.map((finding) => ({ ...finding, remedy })));
  return data;
}

function readLabelledQueries(folder: string, findings: Finding[]): LabelledQueries {
  const name = 'search/labelled-queries.json';
  const { data, text } = readJson(folder, name, z.array(LabelledQuery), findings);
  return { queries: data ?? [], text };
}

/** A JSON file and its text; no data, with findings added, where it could not be used. */
function readJson<S extends z.ZodType>(
  folder: string,
  name: string,
  schema: S,
  findings: Finding[],
): { data: z.output<S> | undefined; text: string } {
  const file = join(folder, name);
  const missing: Finding[] = [];
  const text = readText(folder, name, missing);
  if (missing.length) {
    findings.push(...missing);
    return { data: undefined, text };
  }
  // JSON is YAML too. That slower reader is asked only where a mistake needs its line.
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
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
  const shape = checkShape(schema, { data: json, findings: [], lineOf }, file);
  for (const finding of shape.findings)
    findings.push({
      ...finding,
      problem: finding.problem.replace('the frontmatter', 'the file'),
    });
  return { data: shape.data, text };
}

function readPublished(folder: string, findings: Finding[]): string[] {
  return readText(folder, 'published.txt', findings)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function readKeptDigests(folder: string, findings: Finding[]): KeptDigest[] {
  const name = 'published-wordings.txt';
  return readText(folder, name, findings)
    .split('\n')
    .flatMap((text, i): KeptDigest[] => {
      if (text.trim() === '' || text.startsWith('#')) return [];
      const match =
        /^(law\/[a-z0-9/-]+(?:#end)?) (sha256-[0-9a-f]{64})(?: (\d{4}-\d\d-\d\d))?$/.exec(
          text.trim(),
        );
      if (match) return [{ id: match[1]!, digest: match[2]!, corrected: match[3], line: i + 1 }];
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
