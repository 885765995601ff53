/**
 * What a page says, as plain Markdown that depends on nothing: the last text of a page that is
 * withdrawn.
 */
import type { Reference } from '../../domain/reference/reference.ts';
import { site } from '../../site.ts';
import { bodyBlocks } from './body.ts';
import { partsOf } from './kinds.ts';
import { write } from './nodes.ts';
import { pageJson } from '../page/json.ts';
import { pagesOf } from '../page/pages.ts';

/** The text of the page with this id. Throws where none has it. */
export function lastWords(reference: Reference, id: string): string {
  const page = pagesOf(reference).find((candidate) => candidate.id === id);
  if (!page) throw new Error(`no page has the id ${id}`);
  const { before, after } = partsOf(pageJson(reference, page));
  const blocks = [
    ...before,
    ...(page.explained ? bodyBlocks(reference, page.entry) : []),
    ...after,
  ];
  return write(blocks, { everyAnchor: true }).replaceAll(`](${site.origin}/`, '](/');
}
