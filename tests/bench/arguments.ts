/** The command line of the bench, and what must be there before it starts. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface Options {
  /** Files of labelled queries. */
  queries: string[];
  /** The built site. */
  dist: string;
  /** Where the results go; `-` keeps them on the terminal alone. */
  out: string;
  /** `YYYY-MM-DD`. */
  date: string;
  /** Sizes to measure at, as multiples of the site. */
  factors: number[];
  /** Seconds after which no further measurement begins. */
  seconds: number;
}

/**
 * Read the arguments; paths are read from where the command was given. Throws one sentence where
 * something is missing.
 */
export function readArguments(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      queries: { type: 'string', default: 'content/search/labelled-queries.json' },
      dist: { type: 'string', default: 'dist' },
      out: { type: 'string', default: 'content/search-quality.json' },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      factors: { type: 'string', default: '1,10,100' },
      seconds: { type: 'string', default: '570' },
    },
  });
  const options = {
    queries: [values.queries, ...positionals].map((file) => resolve(file)),
    dist: resolve(values.dist),
    out: values.out === '-' ? '-' : resolve(values.out),
    date: values.date,
    factors: [...new Set([1, ...values.factors.split(',').map(Number)])].sort((a, b) => a - b),
    seconds: Number(values.seconds),
  };
  if (!/^\d{4}-\d{2}-\d{2}$/.test(options.date))
    throw new Error(`--date ${options.date} is not a date; write YYYY-MM-DD.`);
  if (
    !options.factors.every((factor) => Number.isInteger(factor) && factor >= 1) ||
    !(options.seconds > 0)
  )
    throw new Error('--factors takes whole numbers such as 1,10,100 and --seconds a number.');
  const missing = options.queries.find((file) => !existsSync(file));
  if (missing) throw new Error(`the labelled queries ${missing} are missing.`);
  if (!existsSync(join(options.dist, 'index.html')))
    throw new Error(`${values.dist} holds no built site; run “npm run build” first.`);
  if (!existsSync(join(import.meta.dirname, 'node_modules', 'minisearch')))
    throw new Error('the peers are not installed; run “npm ci --prefix tests/bench” first.');
  return options;
}
