/** A page that was withdrawn, at `content/withdrawn/<its id>.md`. `npm run withdraw` writes it. */
import { z } from 'astro/zod';
import { kinds, type Kind } from './index.ts';
import { described, IsoDate, Line, PageId } from './shared.ts';

export const Withdrawn = described(
  'Frontmatter. The body is the last text of the page, in plain Markdown; its address ' +
    'keeps answering with it.',
  z.strictObject({
    title: described('The title it had.', Line),
    zh: described('The Chinese term or title it had.', Line.optional()),
    kind: described('What kind of page it was.', z.enum(kinds as [Kind, ...Kind[]])),
    updated: described('The day the page was last changed before it was withdrawn.', IsoDate),
    withdrawn: described('The day it was withdrawn.', IsoDate),
    reason: described('Why, in a sentence or two.', Line),
    successors: described(
      'Ids of the pages that replace it, the nearest first; empty where none does.',
      z.array(PageId).default([]),
    ),
  }),
);
export type Withdrawn = z.output<typeof Withdrawn>;
