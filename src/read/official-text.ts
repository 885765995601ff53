/**
 * Reads the official Chinese text from `.official-text/`, where `npm run official-text` stored it.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficialText, OfficialTexts } from '../domain/official/text.ts';

/** Ignored by git: the text is no part of the repository. */
export const officialFolder = '.official-text';

/**
 * Read the texts in a folder of JSON files; an absent folder is an empty map. Throws on a file that
 * is not one.
 */
export function readOfficialTexts(folder: string = officialFolder): OfficialTexts {
  if (!existsSync(folder)) return new Map();
  const texts = new Map<string, OfficialText>();
  for (const name of globSync('*.json', { cwd: folder }).sort()) {
    if (name === 'index.json') continue;
    texts.set(
      name.replace(/\.json$/, ''),
      parseOfficialText(readFileSync(join(folder, name), 'utf8'), name),
    );
  }
  confirmNumbers(folder, texts);
  return texts;
}

/** A list of document numbers that were seen in a second stored text, by the name of the file. */
const numbersFile = 'document-numbers-confirmed.tsv';

/** Marks the document numbers that the list beside the texts confirms. */
function confirmNumbers(folder: string, texts: Map<string, OfficialText>): void {
  const file = join(folder, numbersFile);
  if (!existsSync(file)) return;
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    const [name = '', number] = line.split('\t');
    const text = texts.get(name);
    if (!text || !number) continue;
    texts.set(name, { ...text, documentNumber: number, documentNumberBasis: 'stored source' });
  }
}

/** Check the few fields that are relied on; throws a sentence naming the file. */
export function parseOfficialText(source: string, name: string): OfficialText {
  let data: Partial<OfficialText>;
  try {
    data = JSON.parse(source) as Partial<OfficialText>;
  } catch (error) {
    throw new Error(
      `${name} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  // Lists of crime names have no articles; the names stand with the articles of the law they belong
  // to.
  if (data.articleCount === undefined || data.articleCount === 0) data.articles ??= [];
  if (typeof data.titleZh !== 'string' || !Array.isArray(data.articles))
    throw new Error(`${name} is not an official text: it has no titleZh or no articles.`);
  for (const article of data.articles) {
    const complete =
      article.number !== undefined &&
      Array.isArray(article.paragraphs) &&
      article.paragraphs.every((p) => typeof p.text === 'string');
    if (!complete)
      throw new Error(
        `${name}: article ${String(article.number)} has no number or a paragraph without text.`,
      );
  }
  return data as OfficialText;
}
