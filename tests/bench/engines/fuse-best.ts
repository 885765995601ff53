/**
 * Fuse with the options that serve these records best: token search over words and Chinese pairs,
 * weighted fields.
 */
import Fuse from 'fuse.js';
import {
  indexFile,
  limit,
  type BenchRecord,
  type Files,
  type Found,
  type Read,
  type Source,
} from './engine.ts';
import { queryTokens, tokens } from './tokens.ts';

interface Built {
  fuse: Fuse<BenchRecord>;
  records: BenchRecord[];
}

const make = (records: BenchRecord[]): Built => ({
  records,
  fuse: new Fuse(records, {
    keys: [
      { name: 'title', weight: 6 },
      { name: 'zh', weight: 5 },
      { name: 'aliases', weight: 4 },
      { name: 'summary', weight: 2 },
      { name: 'text', weight: 1 },
    ],
    useTokenSearch: true,
    tokenize: tokens,
    tokenMatch: 'any',
    threshold: 0.2,
    ignoreLocation: true,
    ignoreDiacritics: true,
  }),
});

export const build = async ({ records }: Source): Promise<Built> => make(records);

/** The token index cannot be shipped: the browser makes it anew from the records. */
export const files = async ({ records }: Built): Promise<Files> => ({
  [indexFile]: JSON.stringify(records),
});

export const open = async (read: Read): Promise<Built> =>
  make(JSON.parse(await read(indexFile)) as BenchRecord[]);

/** Stop words go first: each word of a query is a search of its own over every record. */
export const search = async ({ fuse }: Built, query: string): Promise<Found[]> =>
  fuse.search(queryTokens(query).join(' '), { limit }).map(({ item }) => item);
