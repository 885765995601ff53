/** An instrument: a law, interpretation, regulation or rule, at `content/law/<slug>/index.mdx`. */
import { z } from 'astro/zod';
import { described, IsoDate, Line, pageFields } from './shared.ts';

export const Division = described(
  'A part, chapter or section of the law, with the articles it spans.',
  z.strictObject({
    zh: described('The heading in Chinese, as the text prints it: `第一章 危害国家安全罪`.', Line),
    en: described('The heading in English.', Line),
    from: described('First article, as in its address: `102`.', Line),
    to: described('Last article, as in its address: `113`.', Line),
    level: described(
      '1 for a part, 2 for a chapter in a part, 3 for a section; 1 for the chapters of a ' +
        'law without parts.',
      z.int().min(1).max(3).default(1),
    ),
  }),
);

export const Instrument = z.strictObject({
  ...pageFields,
  zh: described('Full Chinese title.', Line),
  short: described('Short English name used in citations: `Criminal Law`.', Line),
  shortZh: described('Short Chinese name used in citations: `刑法`.', Line),
  nickname: described(
    'Short name for addresses, lower-case ASCII: `cl` makes `/cl/111/` lead to article ' +
      '111. Never changed once published.',
    z
      .string()
      .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
        error: 'not a short name; write lower-case letters, figures and hyphens, such as cl',
      })
      .optional(),
  ),
  form: described(
    'What it is.',
    z.enum([
      'law',
      'amendment',
      'legislative interpretation',
      'regulation',
      'rules',
      'judicial interpretation',
      'judicial notice',
      'filing standards',
    ]),
  ),
  issuer: described('Who made it, in English.', Line),
  number: described(
    'Document number as printed in a stored source; left out where not confirmed.',
    Line.optional(),
  ),
  adopted: described('Day of adoption; left out where not known.', IsoDate.optional()),
  promulgated: described('Day of promulgation; left out where not known.', IsoDate.optional()),
  inForceFrom: described('First day in force.', IsoDate),
  repealed: described(
    'The last day in force, for an instrument that has been replaced.',
    IsoDate.optional(),
  ),
  unit: described(
    'How the articles are called: `art.` or `clause`.',
    z.enum(['art.', 'clause', 'section']).default('art.'),
  ),
  articleCount: described(
    'Number of articles in the official text as brought.',
    z.int().positive(),
  ),
  officialText: described('Name of the file in the official text, without `.json`.', Line),
  firstText: described(
    'Name of a file in the official text that has the first wording of the whole instrument. ' +
      'Wordings from its first day are compared with it as well.',
    Line.optional(),
  ),
  completeness: described(
    '`excerpt` where only part of the text was available to be read.',
    z.enum(['whole', 'excerpt']).default('whole'),
  ),
  checkedTo: described(
    'The latest state against which the wording is known to have been checked.',
    IsoDate,
  ),
  announced: described(
    'A change that has been announced and is not law yet, in one sentence with the day of the ' +
      'announcement. Printed on every article of the instrument.',
    Line.optional(),
  ),
  divisions: described(
    'Parts, chapters and sections, in order; empty where the instrument has none.',
    z.array(Division).default([]),
  ),
});
export type Instrument = z.output<typeof Instrument>;
