/**
 * `cite.csl.json` as published styles print it: the law of every article, and pages of this
 * reference beside our own forms of the same styles.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abbreviated, american } from '../../../../src/domain/cite/dates-and-pinpoints.ts';
import { plainText } from '../../../../src/domain/cite/runs.ts';
import { styleOf, styles } from '../../../../src/domain/cite/styles.ts';
import { citableSet } from '../../../../src/derive/cite/citable-places.ts';
import { recordOf } from '../../../../src/derive/cite/files/record.ts';
import { cslItem } from '../../../../src/derive/cite/files/ris.ts';
import { writeCitation } from '../../../../src/derive/cite/write-citation.ts';
import { pagesOf } from '../../../../src/derive/page/pages.ts';
import { site } from '../../../../src/site.ts';
import { missingStyles, stateOfStyles, StylePrinter, type CslItem } from '../../../csl-styles.ts';
import { wholeReference } from '../../whole.ts';

const missing = missingStyles() ?? false;

const reference = wholeReference();
// A page and its dated wording cite the same.
const cited = [
  ...new Map(
    pagesOf(reference)
      .map(({ entry, wording, dated }) => citableSet(reference, entry, wording, dated).whole)
      .map((one) => [one.id, one]),
  ).values(),
];
const itemOf = (one: (typeof cited)[number]): CslItem => {
  const { key } = recordOf(one);
  return { ...cslItem(recordOf(one)), id: key };
};

/** The styles in which law is printed, by the name of their file, and in which forms. */
const styleFiles: [style: string, forms: ('note' | 'bibliography')[]][] = [
  ['oscola', ['note', 'bibliography']],
  ['australian-guide-to-legal-citation', ['note', 'bibliography']],
  ['mcgill-en', ['note', 'bibliography']],
  ['bluebook-law-review', ['note']],
  ['chicago-fullnote-bibliography', ['note', 'bibliography']],
  // Its notes are short forms, maker, title and year; the place is left to the writer.
  ['chicago-note-bibliography', ['bibliography']],
  // In the text: short title and year; the place is left to the writer.
  ['apa', ['bibliography']],
  ['china-national-standard-gb-t-7714-2015-numeric', ['bibliography']],
  ['china-national-standard-gb-t-7714-2015-note', ['note']],
  ['law-citation-manual', ['note', 'bibliography']],
];

const law = cited
  .filter(({ place }) => place)
  .map((one) => ({
    provision: one.id.replace(/\/\d{4}-\d\d-\d\d$/, ''),
    record: recordOf(one),
    item: itemOf(one),
  }));

for (const [style, forms] of styleFiles)
  test(
    `${style}: every article is named once, by itself and with the number of its document`,
    {
      skip: missing,
    },
    () => {
      const printer = new StylePrinter(
        style,
        law.map(({ item }) => item),
      );
      for (const form of forms) {
        const bibliography = form === 'bibliography' ? printer.bibliography() : undefined;
        const provisionOf = new Map<string, string>();
        for (const { provision, record, item } of law) {
          const line = bibliography?.get(item.id) ?? printer.note(item.id);
          const { section = '', number = '' } = record;
          assert.equal(line.split(section).length, 2, `${form}: ${line}`);
          assert.ok(line.includes(number), `${form}: ${line}`);
          // Words meant for the file, labels of American law, a range, the wrong unit.
          assert.doesNotMatch(
            line,
            /Translated|Text in force|Read in|revision|Pub\. L\.|§§|节|undefined/,
            form,
          );
          // Neither the address nor the number in the list must be what tells two articles apart.
          const words = line.replace(/https:\S+/, '').replace(/^[[〔]\d+[\]〕]/, '');
          assert.equal(provisionOf.get(words) ?? provision, provision, `${form}: ${words}`);
          provisionOf.set(words, provision);
        }
      }
      assert.ok(law.length > 280, `${law.length}`);
    },
  );

interface Page {
  title: string;
  /** The day it was revised, and the day of access; ISO. */
  revised: string;
  accessed: string;
}

/** A difference between what a style prints and what we write: why, and the line made ours. */
interface Difference {
  why: string;
  ours: (line: string, page: Page) => string;
}

const capitals: Difference = {
  why: 'The style capitalises an English title; ours stands as the page has it, so that it is found.',
  ours: (line, { title }) => {
    const at = line.toLowerCase().indexOf(title.toLowerCase());
    return at < 0 ? line : line.slice(0, at) + title + line.slice(at + title.length);
  },
};

const siteFirst = 'An item without an author begins with its title; ours begins with the site.';

/**
 * Our styles, the published style of each, and all in which they differ. Missing: the plain form
 * is our own, and GB/T 7714—2025 is younger than the packaged styles.
 */
const compared: {
  ours: string;
  style: string;
  form: 'note' | 'bibliography';
  differences: Difference[];
}[] = [
  {
    ours: 'oscola',
    style: 'oscola',
    form: 'note',
    differences: [
      capitals,
      {
        why: 'The date is that of a revision, and ours says so.',
        ours: (line) => line.replace(`(${site.name}, `, `(${site.name}, rev `),
      },
    ],
  },
  {
    ours: 'aglc',
    style: 'australian-guide-to-legal-citation',
    form: 'note',
    differences: [
      capitals,
      {
        why: 'Rule 7.15 names the kind of document; the style prints only a kind that the item names.',
        ours: (line) => line.replace(`${site.name} (`, `${site.name} (Web Page, `),
      },
    ],
  },
  {
    ours: 'mcgill',
    style: 'mcgill-en',
    form: 'note',
    differences: [
      {
        why: 'The date is that of a revision, and ours says so; no comma before brackets.',
        ours: (line) => line.replace('”, (', '” (last modified '),
      },
    ],
  },
  {
    ours: 'bluebook',
    style: 'bluebook-law-review',
    form: 'note',
    differences: [
      {
        why: 'The style prints the year alone; ours the day of the revision.',
        ours: (line, { revised }) =>
          line.replace(`(${revised.slice(0, 4)})`, `(rev. ${abbreviated(revised)})`),
      },
      {
        why: 'A page that has a date needs no day of access.',
        ours: (line, { accessed }) =>
          line.replace(` (last visited ${abbreviated(accessed).replace('.', '')})`, ''),
      },
    ],
  },
  {
    ours: 'chicago',
    style: 'chicago-fullnote-bibliography',
    form: 'note',
    differences: [
      capitals,
      {
        why: 'The date is that of a revision, and ours says so.',
        ours: (line, { revised }) =>
          line.replace(american(revised), `last modified ${american(revised)}`),
      },
    ],
  },
  {
    ours: 'apa',
    style: 'apa',
    form: 'bibliography',
    differences: [
      {
        why: siteFirst,
        ours: (line, { title }) => {
          const [, end, date, address] =
            new RegExp(`^${RegExp.escape(title)}(\\.?) (\\(.*?\\)\\.) ${site.name}\\. (.*)$`).exec(
              line,
            ) ?? [];
          return `${site.name}. ${date} ${title}${end} ${address}`;
        },
      },
    ],
  },
  {
    ours: 'gbt-7714-2015',
    style: 'china-national-standard-gb-t-7714-2015-note',
    form: 'note',
    differences: [
      {
        why: siteFirst,
        ours: (line) => `${site.name}. ${line.replace(`//${site.name}`, '')}`,
      },
    ],
  },
  {
    ours: 'law-manual',
    style: 'law-citation-manual',
    form: 'note',
    differences: [
      {
        why: 'A page in English is cited in the form for works in English, which the style has not.',
        ours: (line, { title, revised }) => {
          const address = /https:[^。]*/.exec(line)?.[0];
          return `${title}, ${site.name}, rev. ${abbreviated(revised)}, ${address}.`;
        },
      },
    ],
  },
];

const known = '0~20230209.153790a-1';
function otherStyles(): string | false {
  if (missing) return missing;
  const state = stateOfStyles();
  return state === known ? false : `the styles are of ${state}, the differences those to ${known}`;
}

const accessed = '2026-03-05';
const pages = cited.filter(({ law: of }) => !of);
const items = pages.map((one): CslItem => ({
  ...itemOf(one),
  accessed: { 'date-parts': [accessed.split('-').map(Number)] },
}));

for (const { ours, style, form, differences } of compared)
  test(
    `${ours}: pages are cited as the published style has them, but for what is listed`,
    {
      skip: otherStyles(),
    },
    () => {
      const printer = new StylePrinter(style, items);
      const bibliography = form === 'bibliography' ? printer.bibliography() : undefined;
      const needed = new Set<Difference>();
      for (const [i, one] of pages.entries()) {
        const { id, title } = items[i]!;
        const page = { title: String(title), revised: one.revised!, accessed };
        let line = bibliography?.get(id) ?? printer.note(id);
        for (const difference of differences) {
          const before = line;
          line = difference.ours(line, page);
          if (line !== before) needed.add(difference);
        }
        assert.equal(line, plainText(writeCitation(styleOf(ours)!, one, undefined, accessed)));
      }
      assert.deepEqual(
        differences.filter((difference) => !needed.has(difference)).map(({ why }) => why),
        [],
        'listed, but there is no such difference',
      );
      assert.ok(pages.length > 200, `${pages.length}`);
    },
  );

test('every style but the plain one and GB/T 7714—2025 is compared with the published one', () => {
  assert.deepEqual(
    styles.map(({ id }) => id).filter((id) => !compared.some(({ ours }) => ours === id)),
    ['plain', 'gbt-7714-2025'],
  );
});
