/** How current a text is, in words: one sentence for the two days that matter, so that they cannot contradict each other. */
import { longDate } from '../language/dates.ts';

/**
 * To what state a text was compared, and that nothing later was found. Days are ISO; `asOf` is the
 * day as of which the whole reference states the law.
 */
export const comparedWords = (checkedTo: string, asOf: string): string =>
  `compared with the text as of ${longDate(checkedTo)}` +
  (checkedTo < asOf ? `; no later change was found by ${longDate(asOf)}` : '');

/** What is known of a change that has been announced, with the day to which its text was looked for. */
export const announcedWords = (announced: string, asOf: string): string =>
  `${announced} No adopted text was found by ${longDate(asOf)}.`;
