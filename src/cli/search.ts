/**
 * `npm run --silent search -- [--json] [--batch] "query"`: the site's own search on the command
 * line.
 */
import { readFileSync } from 'node:fs';
import { SearchEngine } from '../client/search/engine.ts';
import { firstIndex } from '../derive/search/first-index.ts';
import { textIndex } from '../derive/search/text-index.ts';
import { loadReference } from '../read/reference.ts';
import { run } from './run.ts';

run(async () => {
  const options = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
  const unknown = [...options].find((option) => option !== '--json' && option !== '--batch');
  const query = process.argv
    .slice(2)
    .filter((argument) => !argument.startsWith('--'))
    .join(' ');
  if (unknown)
    throw new Error(
      `${unknown} is not an option; use --json, and --batch with a JSON array of queries on standard input.`,
    );
  const reference = loadReference();
  const engine = new SearchEngine(firstIndex(reference), async () => textIndex(reference));
  const answer = async (q: string) =>
    (await engine.search(q, true)).hits.map(({ id, url, title, kind, reason }, i) => ({
      rank: i + 1,
      id,
      url,
      title,
      kind,
      reason,
    }));
  if (options.has('--batch')) {
    const answers = [];
    for (const q of readQueries()) answers.push(await answer(q));
    console.log(JSON.stringify(answers));
    return;
  }
  const hits = await answer(query);
  if (options.has('--json')) console.log(JSON.stringify(hits));
  else
    console.log(
      hits.length
        ? hits
            .map(
              (hit) =>
                `${String(hit.rank).padStart(2)}  ${hit.title}  ${hit.url}\n      ${hit.kind}: ${hit.reason}`,
            )
            .join('\n')
        : 'No confident answer.',
    );
});

/** The queries on standard input. Throws a sentence where they are not a JSON array of strings. */
function readQueries(): string[] {
  let queries: unknown;
  try {
    queries = JSON.parse(readFileSync(0, 'utf8'));
  } catch {
    throw new Error(
      '--batch reads a JSON array of queries from standard input, and this is not JSON.',
    );
  }
  if (!Array.isArray(queries) || !queries.every((query) => typeof query === 'string'))
    throw new Error('--batch reads a JSON array of strings from standard input.');
  return queries;
}
