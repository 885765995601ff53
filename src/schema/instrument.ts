/** An instrument: a law, interpretation, regulation or rule, at `content/law/<slug>/index.mdx`. */
import { z } from 'astro/zod';
import { IsoDate, Line, pageFields } from './shared.ts';

/** A part, chapter or section of the law, with the articles it spans. */
export const Division = z.strictObject({
  /** The heading in Chinese, as the text prints it: `第一章 危害国家安全罪`. */
  zh: Line,
  /** The heading in English. */
  en: Line,
  /** First and last article, as in their addresses: `102`, `113`. */
  from: Line,
  to: Line,
  /** 1 for a part, 2 for a chapter in a part, 3 for a section; 1 for the chapters of a law without parts. */
  level: z.int().min(1).max(3).default(1),
});

export const Instrument = z.strictObject({
  ...pageFields,
  /** Full Chinese title. */
  zh: Line,
  /** Short English name used in citations: `Criminal Law`. */
  short: Line,
  /** Short Chinese name used in citations: `刑法`. */
  shortZh: Line,
  /** Short name for addresses, lower-case ASCII: `cl` makes `/cl/111/` lead to article 111. Never changed once published. */
  nickname: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
      error: 'not a short name; write lower-case letters, figures and hyphens, such as cl',
    })
    .optional(),
  /** What it is. */
  form: z.enum([
    'law',
    'amendment',
    'legislative interpretation',
    'regulation',
    'rules',
    'judicial interpretation',
    'judicial notice',
    'filing standards',
  ]),
  /** Who made it, in English. */
  issuer: Line,
  /** Document number as printed in a stored source; left out where not confirmed. */
  number: Line.optional(),
  /** Adoption, promulgation and commencement; what is not known is left out. */
  adopted: IsoDate.optional(),
  /** Day of promulgation. */
  promulgated: IsoDate.optional(),
  /** First day in force. */
  inForceFrom: IsoDate,
  /** The last day in force, for an instrument that has been replaced. */
  repealed: IsoDate.optional(),
  /** How the articles are called: `art.` or `clause`. */
  unit: z.enum(['art.', 'clause', 'section']).default('art.'),
  /** Number of articles in the official text as brought. */
  articleCount: z.int().positive(),
  /** Name of the file in the official text, without `.json`. */
  officialText: Line,
  /** `excerpt` where only part of the text was available to be read. */
  completeness: z.enum(['whole', 'excerpt']).default('whole'),
  /** The latest state against which the wording is known to have been checked. */
  checkedTo: IsoDate,
  /** Parts, chapters and sections, in order; empty where the instrument has none. */
  divisions: z.array(Division).default([]),
});
export type Instrument = z.output<typeof Instrument>;
