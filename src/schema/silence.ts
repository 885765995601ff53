/** A question that no text answers, one record of `content/silences.yaml`. */
import { z } from 'astro/zod';
import { described, Id, IsoDate, Line } from './shared.ts';

export const Considered = z.strictObject({
  at: described(
    'An article that has the terms: the name of its official text and its number, as ' +
      '`state-secrets-law-2024/53`.',
    Line.regex(/^[a-z0-9-]+\/[0-9]+(?:-[0-9]+)*$/, {
      error:
        'not an article; write the name of the official text and a number: state-secrets-law-2024/53',
    }),
  ),
  why: described('Why it does not answer, in one sentence.', Line),
});

export const Silence = z.strictObject({
  question: described('What no text says, as a question.', Line),
  pages: described('The pages on which it stands.', z.array(Id).min(1)),
  search: described(
    'Chinese terms that an answer would have. Each list is looked for by itself; all of its terms ' +
      'must stand in one article.',
    z.array(z.array(Line).min(1)).min(1),
  ),
  considered: described(
    'Every article that has them, and why it does not answer.',
    z.array(Considered).default([]),
  ),
  searchedOn: described('The day of the search.', IsoDate),
  texts: described('In how many official texts it was made.', z.int().positive()),
});
export type Silence = z.output<typeof Silence>;
