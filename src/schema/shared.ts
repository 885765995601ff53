/** Pieces every kind of entry shares. Every field says what an author writes there. */
import { z } from 'astro/zod';
import { anyIdPattern, kindFolders } from './kinds.ts';

/**
 * A field, or a whole object, with what it means; the JSON Schemas and the tables of fields print
 * it. It stands around the finished schema, because zod ties a description to one schema object
 * and `.min()`, `.nullable()` and the like make new ones.
 */
export const described = <S extends z.ZodType>(description: string, schema: S): S =>
  schema.meta({ description });

/** A calendar day, `YYYY-MM-DD`. YAML readers that turn dates into `Date` are undone here. */
export const IsoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: 'not a calendar date; write YYYY-MM-DD' }),
);

/** A year, month or day: `2016`, `2016-05` or `2016-05-17`. Reports often give no more. */
export const PartialDate = z.preprocess(
  (value) => {
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    return typeof value === 'number' ? String(value) : value;
  },
  z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: 'not a date; write YYYY, YYYY-MM or YYYY-MM-DD in quotation marks',
  }),
);

/**
 * The id of a page, which is its path without the outer slashes, with an optional anchor:
 * `law/criminal-law/111`, `law/criminal-law/111#p1`, `concepts/state-secret`.
 */
export const Id = z
  .string()
  .regex(/^[a-z]+(\/[a-z0-9][a-z0-9-]*)+(#[a-z][a-z0-9-]*)?$/, {
    error:
      'not an id; write the path of a page, such as law/criminal-law/111 or law/criminal-law/111#p1',
  })
  // Without this an id in a folder that is none would be taken for no id at all, and become a dead link.
  .refine((id) => anyIdPattern().test(id), {
    error: `not in a folder of pages; an id begins with ${kindFolders().join('/, ')}/`,
  });

/** The same for any page of the site, those included that are one word long, such as `matrix`. */
export const PageId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*(#[a-z][a-z0-9-]*)?$/, {
    error:
      'not an id; write the path of a page, such as concepts/state-secret or concepts/state-secret#heading',
  });

/** A short text without line breaks. */
export const Line = z.string().trim().min(1, { error: 'empty; write a line or leave the key out' });

/** How sure a statement is. The words are explained on /about/. */
export const Certainty = z.enum([
  'settled text',
  'interpretation',
  'contested',
  'inference',
  'not public',
]);

export const Statement = described(
  'A statement and what it rests on. Without a basis it must be marked `inference` or `not public`.',
  z
    .strictObject({
      text: described('One or two sentences in our own words. Plain text.', Line),
      basis: described(
        'Ids of the provisions (or pages) it rests on, most specific first.',
        z.array(Id).default([]),
      ),
      certainty: described(
        'How sure it is; `settled text` unless said otherwise.',
        Certainty.default('settled text'),
      ),
    })
    .refine(
      (s) => s.basis.length > 0 || s.certainty === 'inference' || s.certainty === 'not public',
      {
        error: 'rests on nothing; give a basis, or certainty: inference or not public',
      },
    ),
);

/** Fields of every page. Spread into each kind's object. */
export const pageFields = {
  title: described('The heading of the page, in English, unique on the site.', Line),
  summary: described(
    'What it is in one sentence of at most 240 characters: shown in lists, search and link previews.',
    Line.max(240, { error: 'longer than 240 characters; shorten it' }),
  ),
  zh: described('The term in simplified Chinese, where there is one.', Line.optional()),
  pinyin: described('Its pinyin with tone marks, words separated by spaces.', Line.optional()),
  aliases: described(
    'Other names of the thing itself, as an index would print them: other titles, abbreviations, ' +
      'established renderings, Chinese variants; the best known first. What people merely type ' +
      'belongs in content/search/phrasings/.',
    z.array(Line).default([]),
  ),
  sources: described(
    'Ids in `content/sources.yaml` that support the page.',
    z
      .array(
        z
          .string()
          .regex(/^[a-z0-9-]+$/, { error: 'not the id of a source in content/sources.yaml' }),
      )
      .default([]),
  ),
  related: described('Pages worth reading next, most useful first.', z.array(Id).default([])),
  factors: described(
    "Factors (ids) that this page encodes, so that the factor's page can list it.",
    z.array(Id).default([]),
  ),
  updated: described('The day the page was last changed in substance.', IsoDate),
};
