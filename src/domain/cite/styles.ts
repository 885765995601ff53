/** The styles of citation, in one list that boxes, files and tests read. */
import { apa, bluebook, chicago } from './bluebook-chicago-apa.ts';
import { gbt2015, gbt2025, manual } from './gbt-7714-and-law-manual.ts';
import type { Cited, ReadAt } from './citation-facts.ts';
import { aglc, mcgill, oscola } from './oscola-aglc-mcgill.ts';
import { plain } from './plain.ts';
import type { Run } from './runs.ts';

/** One form of citation. */
export interface Style {
  /** As it stands in an address: `?style=oscola`. */
  id: string;
  name: string;
  /** What the form rests on, in a sentence. */
  ground: string;
  /** Whether the form was compared with the manual itself. */
  checked: boolean;
  write: (cited: Cited, at: ReadAt) => Run[];
}

/** The style that is used until a reader chooses another. */
export const plainStyle: Style = {
  id: 'plain',
  name: 'Plain',
  checked: true,
  write: plain,
  ground: 'This reference’s own form: everything in words, for mail, notes and wikis.',
};

/** All styles, in the order in which they are offered. */
export const styles: readonly Style[] = [
  plainStyle,
  {
    id: 'bluebook',
    name: 'Bluebook',
    checked: false,
    write: bluebook,
    ground:
      'Romanised title, characters, bracketed English and “(China)” follow published ' +
      'library guides to citing Chinese law; the order of the other parts and the web page ' +
      'form are from memory.',
  },
  {
    id: 'oscola',
    name: 'OSCOLA 4',
    checked: false,
    write: oscola,
    ground:
      'Foreign law as at home with little punctuation and the jurisdiction named, web pages ' +
      'with title, site, date and address: library guides to OSCOLA; the order of the parts ' +
      'is ours.',
  },
  {
    id: 'aglc',
    name: 'AGLC 4',
    checked: false,
    write: aglc,
    ground:
      'Original title in Chinese marks, bracketed English, country, body and date are from ' +
      'memory; the web page form follows library guides to rule 7.15.',
  },
  {
    id: 'mcgill',
    name: 'McGill',
    checked: false,
    write: mcgill,
    ground: 'From memory of the guide’s rules for foreign legislation and web pages.',
  },
  {
    id: 'chicago',
    name: 'Chicago (note)',
    checked: false,
    write: chicago,
    ground:
      'From memory: law is cited in notes; romanised title, characters and bracketed ' +
      'English as for other works in Chinese.',
  },
  {
    id: 'apa',
    name: 'APA 7',
    checked: false,
    write: apa,
    ground:
      'The manual has models for US and UN law only and points to the Bluebook; this is its ' +
      'pattern for statutes with an original title.',
  },
  {
    id: 'gbt-7714-2025',
    name: 'GB/T 7714—2025',
    checked: false,
    write: gbt2025,
    ground:
      'Follows what the published CSL style prints for the standard in force since ' +
      '2026-07-01; that style has no slot for an article, and placing it after the title is ' +
      'our choice.',
  },
  {
    id: 'gbt-7714-2015',
    name: 'GB/T 7714—2015',
    checked: false,
    write: gbt2015,
    ground:
      'The former standard, as its published CSL style prints it; that style has no slot ' +
      'for an article, and placing it after the title is our choice.',
  },
  {
    id: 'law-manual',
    name: '法学引注手册',
    checked: false,
    write: manual,
    ground:
      'The form for laws and interpretations agrees with the published CSL style for the ' +
      'second edition; the form for rules, standards, older wordings and web pages in ' +
      'English is inferred from it.',
  },
];

/** Shown beside a form that was not compared with its manual. */
export const unchecked = 'Form to be checked against the manual.';

/** The style of an id; undefined where there is none. */
export const styleOf = (id: string | null | undefined): Style | undefined =>
  styles.find((style) => style.id === id);
