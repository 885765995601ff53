/** Plain Fuse with its default options: what one gets by naming the fields. */
import Fuse, { type FuseIndex } from 'fuse.js';
import {
  indexFile,
  limit,
  type BenchRecord,
  type Files,
  type Found,
  type Read,
  type Source,
} from './engine.ts';

interface Built {
  fuse: Fuse<BenchRecord>;
  records: BenchRecord[];
}

const keys = ['title', 'zh', 'aliases', 'summary', 'text'];
const make = (records: BenchRecord[], index: FuseIndex<BenchRecord>): Built => ({
  records,
  fuse: new Fuse(records, { keys }, index),
});

export const build = async ({ records }: Source): Promise<Built> =>
  make(records, Fuse.createIndex(keys, records));

/** Fuse needs the records beside its index. */
export const files = async ({ fuse, records }: Built): Promise<Files> => ({
  [indexFile]: JSON.stringify({ records, index: fuse.getIndex() }),
});

export async function open(read: Read): Promise<Built> {
  const { records, index } = JSON.parse(await read(indexFile)) as {
    records: BenchRecord[];
    index: Parameters<typeof Fuse.parseIndex>[0];
  };
  return make(records, Fuse.parseIndex<BenchRecord>(index));
}

export const search = async ({ fuse }: Built, query: string): Promise<Found[]> =>
  fuse.search(query, { limit }).map(({ item }) => item);
