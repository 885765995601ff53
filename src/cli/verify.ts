/**
 * `npm run verify [-- <folder>]`: compares the reference with the official text; exit 1 on any
 * difference.
 */
import { existsSync } from 'node:fs';
import { verify } from '../domain/official/verify.ts';
import { officialFolder, readOfficialTexts } from '../read/official-text.ts';
import { loadReference } from '../read/reference.ts';
import { run } from './run.ts';

run(() => {
  const folder = process.argv[2] ?? officialFolder;
  if (!existsSync(folder))
    throw new Error(
      `there is no official text in ${folder}. Bring it with: npm run official-text -- <folder>`,
    );
  const texts = readOfficialTexts(folder);
  if (texts.size === 0)
    throw new Error(`${folder} holds no official text (JSON files with titleZh and articles).`);
  const { differences, coverage } = verify(loadReference(), texts);
  for (const { file, field, we, text } of differences)
    console.log(`${file}: ${field}: we say ${we} / the text says ${text}`);
  const held = coverage.provisions;
  const reached =
    held -
    differences.filter(({ field }) => field === 'address' || field === 'officialText').length;
  const percent = held ? Math.floor((reached / held) * 100) : 0;
  console.log(
    `coverage: ${reached} of ${held} provisions held (${percent} %), ` +
      'every paragraph of every wording',
  );
  const textOnly = [...texts.values()].filter((text) => text.textOnly).length;
  if (textOnly)
    console.log(
      `not compared for ${textOnly} instruments read from text: dates, crime names, amendments, earlier wordings`,
    );
  console.log(
    `compared: ${Object.entries(coverage)
      .map(([what, n]) => `${n} ${what}`)
      .join(', ')}`,
  );
  console.log(
    differences.length
      ? `${differences.length} difference${differences.length === 1 ? '' : 's'}`
      : 'no difference',
  );
  process.exitCode = differences.length ? 1 : 0;
});
