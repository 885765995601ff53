/** The engines that are measured, in the order of the tables. */
export interface Listed {
  /** Short name: file names and addresses in the bench. */
  id: string;
  /** Name in the tables. */
  name: string;
  /** The module, from the bench's folder; it keeps the steps of `Engine`. */
  module: string;
  /** The package whose version is stated; none for our own. */
  package?: string;
  /** Runs in a browser only. */
  browserOnly?: true;
  /**
   * Seconds of typing in the browser: enough for all queries where that can be, a sample where each
   * key takes a good part of a second.
   */
  typing: number;
}

export const engines: readonly Listed[] = [
  { id: 'ours', name: 'This site', module: './ours.ts', typing: 25 },
  {
    id: 'fuse',
    name: 'Fuse, default options',
    module: './engines/fuse.ts',
    package: 'fuse.js',
    typing: 8,
  },
  {
    id: 'fuse-best',
    name: 'Fuse, best options',
    module: './engines/fuse-best.ts',
    package: 'fuse.js',
    typing: 8,
  },
  {
    id: 'minisearch',
    name: 'MiniSearch, tuned',
    module: './engines/minisearch.ts',
    package: 'minisearch',
    typing: 14,
  },
  {
    id: 'flexsearch',
    name: 'FlexSearch, tuned',
    module: './engines/flexsearch.ts',
    package: 'flexsearch',
    typing: 14,
  },
  {
    id: 'orama',
    name: 'Orama, tuned',
    module: './engines/orama.ts',
    package: '@orama/orama',
    typing: 14,
  },
  {
    id: 'pagefind',
    name: 'Pagefind',
    module: './engines/pagefind.ts',
    package: 'pagefind',
    browserOnly: true,
    typing: 14,
  },
];
