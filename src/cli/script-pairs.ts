/**
 * `npm run script-pairs`: writes `src/domain/language/script-pairs.ts`, by which traditional and
 * simplified Chinese compare equal. The pairs come from OpenCC and are kept for the characters that
 * occur in the content and in the official text, so that a browser loads no more than it needs.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { scriptPairs } from '../read/script-pairs.ts';
import { officialFolder } from '../read/official-text.ts';
import { run } from './run.ts';

const target = 'src/domain/language/script-pairs.ts';
/** Pairs on one line of the file, which stays below 100 columns of double width. */
const perLine = 20;

run(() => {
  const files = [
    ...globSync('content/**/*.{mdx,yaml,json}'),
    ...globSync(`${officialFolder}/*.json`),
  ];
  // Pairs that are there stay: a build without the official text takes nothing away.
  const texts = [target, ...files.sort()].map((file) => readFileSync(file, 'utf8'));
  const pairs = scriptPairs(texts);
  const lines = Array.from({ length: Math.ceil(pairs.length / perLine) }, (_, i) =>
    pairs.slice(i * perLine, (i + 1) * perLine).join(''),
  );
  writeFileSync(
    target,
    '/**\n * Traditional characters, each followed by the simplified one it is compared as. Written by\n' +
      ' * `npm run script-pairs` from the data of OpenCC; not to be changed by hand.\n */\n' +
      `export const scriptPairs =\n  ${lines.map((line) => `'${line}'`).join(' +\n  ')};\n`,
  );
  console.log(`${pairs.length} pairs of characters in ${target}.`);
});
