/**
 * FlexSearch, tuned: Chinese pairs, prefixes, partial matches; the lists of its fields are merged
 * by weight and rank.
 */
import { Document } from 'flexsearch';
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

/** How much a field's list counts; FlexSearch itself only strings the lists together. */
const weights: Record<string, number> = { title: 6, zh: 5, aliases: 4, summary: 2, text: 1 };

type Stored = { id: string; title: string };
type FieldHits = { field: string; result: { id: string; doc: Stored }[] }[];

const empty = () =>
  new Document({
    document: {
      id: 'id',
      store: ['id', 'title'],
      index: Object.keys(weights).map((field) => ({
        field,
        tokenize: field === 'text' ? ('strict' as const) : ('forward' as const),
        resolution: 9,
        encode: tokens,
      })),
    },
  });
type Built = ReturnType<typeof empty>;

export async function build({ records }: Source): Promise<Built> {
  const index = empty();
  for (const record of records) index.add(record as BenchRecord & Record<string, string>);
  return index;
}

/** FlexSearch exports many parts; they travel as one file. */
export async function files(index: Built): Promise<Files> {
  const parts: [string, string][] = [];
  await index.export(async (key: string, data: string) => void parts.push([key, data]));
  return { [indexFile]: JSON.stringify(parts) };
}

export async function open(read: Read): Promise<Built> {
  const index = empty();
  for (const [key, data] of JSON.parse(await read(indexFile)) as [string, string][])
    index.import(key, data);
  return index;
}

export async function search(index: Built, query: string): Promise<Found[]> {
  const lists = index.search(queryTokens(query).join(' '), {
    limit: 30,
    suggest: true,
    enrich: true,
  }) as unknown as FieldHits;
  const scores = new Map<string, { found: Found; score: number }>();
  for (const { field, result } of lists)
    for (const [rank, { id, doc }] of result.entries()) {
      // A passage repeats its page's words; the page is the better answer where both match alike.
      const score =
        (scores.get(id)?.score ?? 0) +
        (weights[field]! * (id.includes('#') ? 0.6 : 1)) / (rank + 3);
      scores.set(id, { found: { id, title: doc.title }, score });
    }
  return [...scores.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ found }) => found);
}
