/**
 * The terms table, one entry of `content/terms.yaml`: how a legal term is put into English
 * everywhere.
 */
import { z } from 'astro/zod';
import { described, Line } from './shared.ts';

export const Rendering = z.strictObject({
  zh: described('The Chinese term, exactly.', Line),
  en: described(
    'English renderings in use here, first the usual one; a translation must hold one of ' +
      'them, in any inflection listed.',
    z.array(Line).min(1),
  ),
  avoid: described(
    'English words that other texts use for the term and that mean something else beside our own; ' +
      'no summary and no text of a page may have them outside quotation marks.',
    z.array(Line).default([]),
  ),
});
export type Rendering = z.output<typeof Rendering>;
