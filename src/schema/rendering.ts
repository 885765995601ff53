/** The terms table, one entry of `content/terms.yaml`: how a legal term is put into English everywhere. */
import { z } from 'astro/zod';
import { Line } from './shared.ts';

export const Rendering = z.strictObject({
  /** The Chinese term, exactly. */
  zh: Line,
  /** English renderings in use here, first the usual one; a translation must hold one of them, in any inflection listed. */
  en: z.array(Line).min(1),
});
export type Rendering = z.output<typeof Rendering>;
