/**
 * Orama, tuned: Chinese pairs, one mistake in a word allowed, boosted names; all words, else any.
 */
import {
  create,
  insertMultiple,
  load,
  save,
  search as find,
  type AnyOrama,
  type RawData,
} from '@orama/orama';
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

const boost = { title: 6, zh: 5, aliases: 4, summary: 2 };

const empty = (): AnyOrama =>
  create({
    schema: { title: 'string', zh: 'string', aliases: 'string', summary: 'string', text: 'string' },
    components: {
      tokenizer: {
        language: 'english',
        normalizationCache: new Map(),
        tokenize: (raw: string) => [...new Set(tokens(raw))],
      },
    },
  });

export async function build({ records }: Source): Promise<AnyOrama> {
  const database = empty();
  await insertMultiple(database, records, 1000);
  return database;
}

export const files = async (database: AnyOrama): Promise<Files> => ({
  [indexFile]: JSON.stringify(save(database)),
});

export async function open(read: Read): Promise<AnyOrama> {
  const database = empty();
  load(database, JSON.parse(await read(indexFile)) as RawData);
  return database;
}

export async function search(database: AnyOrama, query: string): Promise<Found[]> {
  const words = queryTokens(query);
  const ask = async (threshold: number) =>
    (
      await find(database, {
        term: words.join(' '),
        boost,
        tolerance: words.some((word) => word.length > 4) ? 1 : 0,
        threshold,
        limit,
      })
    ).hits;
  const all = await ask(0);
  const hits = all.length ? all : await ask(1);
  return hits.map(({ id, document }) => ({
    id,
    title: (document as unknown as BenchRecord).title,
  }));
}
