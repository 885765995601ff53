/**
 * MiniSearch, tuned: Chinese pairs, prefixes, fuzzy matches of Latin words, boosted names; all
 * words, else any.
 */
import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import {
  indexFile,
  limit,
  type BenchRecord,
  type Files,
  type Found,
  type Read,
  type Source,
} from './engine.ts';
import { isHan, queryTokens, tokens } from './tokens.ts';

type Built = MiniSearch<BenchRecord>;

const options: Options<BenchRecord> = {
  fields: ['title', 'zh', 'aliases', 'summary', 'text'],
  storeFields: ['title'],
  tokenize: tokens,
  // The tokenizer has folded the words already.
  processTerm: (term) => term,
  searchOptions: {
    tokenize: queryTokens,
    // A passage repeats its page's words; the page is the better answer where both match alike.
    boostDocument: (id) => (String(id).includes('#') ? 0.75 : 1),
    boost: { title: 10, zh: 8, aliases: 4, summary: 1 },
    // Names are short: repetition says little, length much. Found best of 270 settings on the
    // labelled queries.
    bm25: { k: 0.5, b: 0.9, d: 0.1 },
    prefix: (term) => !isHan(term) && term.length > 2,
    fuzzy: (term) => (isHan(term) || term.length < 5 || /\d/.test(term) ? false : 0.2),
  },
};

export async function build({ records }: Source): Promise<Built> {
  const index = new MiniSearch<BenchRecord>(options);
  index.addAll(records);
  return index;
}

export const files = async (index: Built): Promise<Files> => ({
  [indexFile]: JSON.stringify(index),
});

export const open = async (read: Read): Promise<Built> =>
  MiniSearch.loadJSON(await read(indexFile), options);

export async function search(index: Built, query: string): Promise<Found[]> {
  const all = index.search(query, { combineWith: 'AND' });
  const hits = all.length ? all : index.search(query);
  return hits
    .slice(0, limit)
    .map((hit: SearchResult) => ({ id: String(hit.id), title: String(hit['title']) }));
}
