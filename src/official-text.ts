/** The official Chinese text as brought by `npm run official-text`: read from the git-ignored `.official-text/`. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficialParagraph } from './domain/digest.ts';

/** One article of an official text, as far as it is used here. */
export interface OfficialArticle {
  number: number | string;
  label: string;
  division?: string[];
  paragraphs: OfficialParagraph[];
  crimeNames?: { name: string; paragraph: number | null; from: string; to: string | null }[];
  amendments?: { by: string; clause: number; kind: string; effective: string }[];
  versions?: { from: string; to: string | null; amendedBy: string | null; paragraphs: OfficialParagraph[] }[];
}

/** One instrument of the official text. */
export interface OfficialText {
  slug: string;
  titleZh: string;
  documentNumber?: string | null;
  documentNumberBasis?: string | null;
  adopted?: string | null;
  promulgated?: string | null;
  effective?: string | null;
  articleCount: number;
  articles: OfficialArticle[];
}

/** Official texts by the name of their file. */
export type OfficialTexts = ReadonlyMap<string, OfficialText>;

export const officialFolder = '.official-text';

/** Read the texts in a folder of JSON files; an absent folder is an empty map. Throws on a file that is not one. */
export function readOfficialTexts(folder: string = officialFolder): OfficialTexts {
  if (!existsSync(folder)) return new Map();
  const texts = new Map<string, OfficialText>();
  for (const name of globSync('*.json', { cwd: folder }).sort()) {
    if (name === 'index.json') continue;
    texts.set(name.replace(/\.json$/, ''), parseOfficialText(readFileSync(join(folder, name), 'utf8'), name));
  }
  return texts;
}

/** Check the few fields that are relied on; throws a sentence naming the file. */
export function parseOfficialText(source: string, name: string): OfficialText {
  let data: Partial<OfficialText>;
  try {
    data = JSON.parse(source) as Partial<OfficialText>;
  } catch (error) {
    throw new Error(`${name} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  // Lists of crime names have tables and no articles; nothing is compared with them directly.
  if (Array.isArray((data as { tables?: unknown[] }).tables)) data.articles ??= [];
  if (typeof data.titleZh !== 'string' || !Array.isArray(data.articles)) throw new Error(`${name} is not an official text: it has no titleZh or no articles.`);
  for (const article of data.articles) {
    const complete = article.number !== undefined && Array.isArray(article.paragraphs) && article.paragraphs.every((p) => typeof p.text === 'string');
    if (!complete) throw new Error(`${name}: article ${String(article.number)} has no number or a paragraph without text.`);
  }
  return data as OfficialText;
}

/** The official paragraphs of a wording: of the version that began on `from`, else of the present text. */
export function officialParagraphs(text: OfficialText | undefined, article: string, from: string): OfficialParagraph[] | undefined {
  const found = text?.articles.find((candidate) => String(candidate.number) === article);
  return found?.versions?.find((version) => version.from === from)?.paragraphs ?? (found?.versions ? undefined : found?.paragraphs);
}
