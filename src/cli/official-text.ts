/** `npm run official-text -- <folder>`: checks the official text in a folder and stores it in `.official-text/`. */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { officialFolder, readOfficialTexts } from '../official-text.ts';
import { run } from './load.ts';

run(() => {
  const folder = process.argv[2];
  if (!folder || !existsSync(folder)) throw new Error('name the folder that holds the official text: npm run official-text -- <folder>');
  // Everything is read before anything is stored, so that nothing is brought by halves.
  const texts = readOfficialTexts(folder);
  if (texts.size === 0) throw new Error(`${folder} holds no official text (JSON files with titleZh and articles).`);
  const fresh = `${officialFolder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh);
  for (const name of texts.keys()) cpSync(join(folder, `${name}.json`), join(fresh, `${name}.json`));
  rmSync(officialFolder, { recursive: true, force: true });
  renameSync(fresh, officialFolder);
  console.log(`brought ${texts.size} official texts; the next build shows the Chinese beside the translation.`);
});
