/**
 * `npm run --silent check-citation -- [--json] [--batch] "text"`: the check of citations of `/cite/`
 * on the command line.
 */
import { readFileSync } from 'node:fs';
import { digestsOf } from '../client/check/digests.ts';
import { answerTo, type Answer } from '../derive/check/answer.ts';
import { chineseTexts, checkData } from '../derive/check/check-data.ts';
import { Checker } from '../domain/check/checker.ts';
import { readOfficialTexts } from '../read/official-text.ts';
import { loadReference } from '../read/reference.ts';
import { run } from './run.ts';

run(async () => {
  const given = process.argv.slice(2);
  const options = new Set(given.filter((argument) => /^--[a-z]/.test(argument)));
  const unknown = [...options].find((option) => option !== '--json' && option !== '--batch');
  if (unknown)
    throw new Error(
      `${unknown} is not an option; use --json, and --batch with a JSON array of texts on standard input.`,
    );
  const text = given.filter((argument) => !options.has(argument)).join(' ');
  const texts = options.has('--batch') ? readTexts() : [text];
  if (!options.has('--batch') && text.trim() === '')
    throw new Error(
      'Nothing to check; give a citation, a quotation or a phrase in quotation marks.',
    );
  const reference = loadReference();
  const official = readOfficialTexts();
  const checker = new Checker(
    checkData(reference),
    official.size ? chineseTexts(reference, official) : undefined,
  );
  const answers: Answer[] = [];
  for (const one of texts) answers.push(answerTo(checker, one, await digestsOf(one)));
  if (options.has('--batch')) console.log(JSON.stringify(answers));
  else if (options.has('--json')) console.log(JSON.stringify(answers[0]));
  else console.log(inLines(answers[0]!));
});

const tones = { good: 'right', bad: 'wrong', care: 'to be weighed', plain: 'found' };

/** An answer for reading. */
function inLines({ cards, rest }: Answer): string {
  const lines = cards.flatMap(({ tone, verdict, place, wording, says }) => [
    `${verdict} (${tones[tone]})${place ? `: ${place}, text in force since ${wording}` : ''}`,
    `    ${says}`,
  ]);
  if (cards.length === 0) lines.push('Nothing here can be judged. It may still be right.');
  else if (rest) lines.push(`Not judged: ${rest}`);
  return lines.join('\n');
}

/** The texts on standard input. Throws a sentence where they are not a JSON array of strings. */
function readTexts(): string[] {
  let texts: unknown;
  try {
    texts = JSON.parse(readFileSync(0, 'utf8'));
  } catch {
    throw new Error(
      '--batch reads a JSON array of texts from standard input, and this is not JSON.',
    );
  }
  if (!Array.isArray(texts))
    throw new Error('--batch reads a JSON array of texts, and this is none.');
  const at = texts.findIndex((text) => typeof text !== 'string');
  if (at >= 0)
    throw new Error(`--batch reads a JSON array of texts, and element ${at + 1} is no text.`);
  return texts as string[];
}
