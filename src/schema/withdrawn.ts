/** A page that was withdrawn, at `content/withdrawn/<its id>.md`. `npm run withdraw` writes it. */
import { z } from 'astro/zod';
import { kinds, type Kind } from './index.ts';
import { IsoDate, Line, PageId } from './shared.ts';

/** Frontmatter. The body is the last text of the page, in plain Markdown; its address keeps answering with it. */
export const Withdrawn = z.strictObject({
  /** The title it had. */
  title: Line,
  /** The Chinese term or title it had. */
  zh: Line.optional(),
  /** What kind of page it was. */
  kind: z.enum(kinds as [Kind, ...Kind[]]),
  /** The day the page was last changed before it was withdrawn. */
  updated: IsoDate,
  /** The day it was withdrawn. */
  withdrawn: IsoDate,
  /** Why, in a sentence or two. */
  reason: Line,
  /** Ids of the pages that replace it, the nearest first; empty where none does. */
  successors: z.array(PageId).default([]),
});
export type Withdrawn = z.output<typeof Withdrawn>;
