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
}

export const engines: readonly Listed[] = [
  { id: 'ours', name: 'This site', module: './ours.ts' },
  { id: 'fuse', name: 'Fuse, default options', module: './engines/fuse.ts', package: 'fuse.js' },
  { id: 'fuse-best', name: 'Fuse, best options', module: './engines/fuse-best.ts', package: 'fuse.js' },
  { id: 'minisearch', name: 'MiniSearch, tuned', module: './engines/minisearch.ts', package: 'minisearch' },
  { id: 'flexsearch', name: 'FlexSearch, tuned', module: './engines/flexsearch.ts', package: 'flexsearch' },
  { id: 'orama', name: 'Orama, tuned', module: './engines/orama.ts', package: '@orama/orama' },
  { id: 'pagefind', name: 'Pagefind', module: './engines/pagefind.ts', package: 'pagefind', browserOnly: true },
];
