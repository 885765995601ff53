/**
 * `npm run official-text -- <folder>`: reads the official text in a folder and stores it in
 * `.official-text/`.
 */
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { parseLawText } from '../domain/official/parse-law-text.ts';
import type { OfficialText } from '../domain/official/text.ts';
import { entriesOf, type Reference } from '../domain/reference/reference.ts';
import { officialFolder, readOfficialTexts } from '../read/official-text.ts';
import { progressOn, type Progress } from '../progress.ts';
import { loadReference } from '../read/reference.ts';
import { run } from './run.ts';

run(() => {
  const folder = process.argv[2];
  if (!folder || !existsSync(folder))
    throw new Error(
      'name the folder that holds the official text: npm run official-text -- <folder>',
    );
  const progress = progressOn();
  try {
    bringTexts(folder, progress);
  } finally {
    progress.clear();
  }
});

/** Read the texts in `folder` and store them. Throws where one cannot be read; nothing is stored then. */
function bringTexts(folder: string, progress: Progress): void {
  progress.phase(`Reading the texts in ${folder}`);
  // Everything is read before anything is stored, so that a mistake leaves the old texts whole.
  const texts = globSync('*.json', { cwd: folder }).length
    ? new Map(readOfficialTexts(folder))
    : readLawTexts(folder, loadReference(), progress);
  if (texts.size === 0)
    throw new Error(
      `${folder} holds none of the instruments of this reference as JSON, Markdown or text.`,
    );
  const fresh = `${officialFolder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh);
  progress.phase(`Storing ${texts.size} texts in ${officialFolder}`);
  for (const [name, text] of texts)
    writeFileSync(join(fresh, `${name}.json`), JSON.stringify(text));
  rmSync(officialFolder, { recursive: true, force: true });
  renameSync(fresh, officialFolder);
  progress.clear();
  console.log(
    `brought ${texts.size} official texts; the next build shows the Chinese beside the translation.`,
  );
}

/**
 * Markdown and plain text below a folder, as far as they are instruments held here, by the name of
 * the official text. Throws one list of what cannot be read.
 */
function readLawTexts(
  folder: string,
  reference: Reference,
  progress: Progress,
): Map<string, OfficialText> {
  const found = globSync('**/*.{md,txt}', { cwd: folder })
    .sort()
    .flatMap((file, i, all): Found[] => {
      progress.at(`${i + 1} of ${all.length} files`);
      const source = readFileSync(join(folder, file), 'utf8');
      return instrumentOf(reference, file, source).map((match) => ({ file, source, ...match }));
    });
  const texts = new Map<string, OfficialText>();
  const problems: string[] = [];
  for (const [slug, files] of Map.groupBy(found, ({ slug }) => slug)) {
    // A file whose name carries the date of the instrument is meant; an undated one serves where
    // there is none.
    const meant = files.some(({ dated }) => dated) ? files.filter(({ dated }) => dated) : files;
    try {
      if (meant.length > 1)
        throw new Error(
          `${meant.map(({ file }) => file).join(' and ')} are both ${slug}; keep one`,
        );
      texts.set(slug, { ...parseLawText(meant[0]!.source, meant[0]!.file), slug });
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  if (problems.length) throw new Error(`nothing was brought:\n  ${problems.join('\n  ')}`);
  return texts;
}

interface Found {
  file: string;
  source: string;
  slug: string;
  /** Whether the file’s name carries a date of the instrument. */
  dated: boolean;
}

/**
 * The instrument a file holds, by its title, and among several of one title by the date in the
 * file’s name.
 */
function instrumentOf(
  reference: Reference,
  file: string,
  source: string,
): Pick<Found, 'slug' | 'dated'>[] {
  const plain = (text: string) => text.replace(/[^\p{Script=Han}0-9]/gu, '');
  const title = plain(source.split(/\r?\n/).find((line) => line.trim() !== '') ?? '');
  const same = entriesOf(reference, 'instrument').filter((entry) => plain(entry.data.zh) === title);
  const date = /\d{4}-\d{2}-\d{2}/.exec(basename(file))?.[0];
  const dated = same.find(
    (entry) =>
      date !== undefined &&
      [entry.data.adopted, entry.data.promulgated, entry.data.inForceFrom].includes(date),
  );
  if (dated) return [{ slug: dated.data.officialText, dated: true }];
  const inForce = same.filter((entry) => !entry.data.repealed);
  return inForce.length === 1 ? [{ slug: inForce[0]!.data.officialText, dated: false }] : [];
}
