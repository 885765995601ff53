/** The citation files below the address of a page. */
import type { Reference } from '../../../domain/reference/reference.ts';
import { pageFiles, type PageFileKey } from '../../../urls.ts';
import { citableSet } from '../citable-places.ts';
import type { SitePage } from '../../page/pages.ts';
import { pagesOf } from '../../page/pages.ts';
import { biblatex, bibtex } from './bibtex.ts';
import { recordOf } from './record.ts';
import { cslItem, ris } from './ris.ts';
import { citationText } from './text.ts';

interface CitationFile {
  name: string;
  write: (reference: Reference, page: SitePage) => string;
}

/** By the key in `pageFiles`: the name shown, and what writes it. */
export const citationFiles = {
  bibtex: {
    name: 'BibTeX',
    write: (reference: Reference, page: SitePage) => bibtex(record(reference, page)),
  },
  biblatex: {
    name: 'BibLaTeX',
    write: (reference: Reference, page: SitePage) => biblatex(record(reference, page)),
  },
  ris: {
    name: 'RIS',
    write: (reference: Reference, page: SitePage) => ris(record(reference, page)),
  },
  csl: {
    name: 'CSL-JSON',
    write: (reference: Reference, page: SitePage) =>
      `${JSON.stringify([cslItem(record(reference, page))], null, 2)}\n`,
  },
  citationText: {
    name: 'text',
    write: (reference: Reference, page: SitePage) => citationText(setOf(reference, page)),
  },
} as const satisfies Readonly<Partial<Record<PageFileKey, CitationFile>>>;

const setOf = (reference: Reference, { entry, wording, dated }: SitePage) =>
  citableSet(reference, entry, wording, dated);
const record = (reference: Reference, page: SitePage) => recordOf(setOf(reference, page).whole);

/** The citation files with their place below the address of a page and their media type. */
export const placedCitationFiles = (
  Object.keys(citationFiles) as (keyof typeof citationFiles)[]
).map((key) => ({ ...citationFiles[key], file: pageFiles[key].name, type: pageFiles[key].type }));

/**
 * Every page by every format, for the one route that places them: `cite.bib` has the format `bib`.
 */
export const citationRoutes = (reference: Reference) =>
  pagesOf(reference).flatMap((page) =>
    placedCitationFiles.map(({ file, type, write }) => ({
      params: { page: page.id, format: file.replace('cite.', '') },
      props: { body: () => write(reference, page), type },
    })),
  );
