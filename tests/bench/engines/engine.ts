/** What every engine of the bench offers: the same five steps, in Node and in the browser. */
import type { Reference } from '../../../src/domain/reference/reference.ts';

/** One searchable place, neutral: every peer gets exactly these fields. */
export interface BenchRecord {
  /** Id of the page, with the anchor of a paragraph, item or heading. */
  id: string;
  title: string;
  zh: string;
  /** Other names, pinyin and questions, one after another. */
  aliases: string;
  summary: string;
  text: string;
}

/**
 * What an index is made of. Peers read `records`; our engine derives its own files from
 * `reference`.
 */
export interface Source {
  reference: Reference;
  records: BenchRecord[];
}

/** One hit; `within` names passages that are shown below it as part of the same hit. */
export interface Found {
  id: string;
  title: string;
  within?: string[];
}

/** Files as they would be served, by name. */
export type Files = Record<string, string>;

/** Gives the text of one of {@link Files}. */
export type Read = (file: string) => Promise<string>;

/** How many hits an engine is asked for. */
export const limit = 10;

/** A module of this folder. `Built` is its own affair. */
export interface Engine<Built = unknown> {
  /** Index the source. */
  build(source: Source): Promise<Built>;
  /** The index as the library ships it. */
  files(built: Built): Promise<Files>;
  /** Ready to search, from what {@link Engine.files} gave. */
  open(read: Read): Promise<Built>;
  /** At most {@link limit} hits, best first. */
  search(built: Built, query: string): Promise<Found[]>;
}

/** Where records travel in one file, this is its name. */
export const indexFile = 'index.json';
