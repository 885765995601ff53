/** What a statement says and what the text has instead, in sentences. */
import type { Sentence } from '../verdict.ts';
import type { StatementFinding } from './compare.ts';

/** What a statement says and what the text has instead, one after the other. */
export function statementWords(findings: readonly StatementFinding[], name: string): Sentence {
  return findings.flatMap(({ is, stated, held }, i): Sentence => {
    const has = held.slice(0, mostHeld).join('; ');
    const lead = i === 0 ? '' : ' ';
    switch (is) {
      case 'figure':
        return [`${lead}${name} has no such figure. Stated: ${stated}. The text has: ${has}.`];
      case 'clause':
        return [
          `${lead}${name} says that of another case. Stated: ${stated}. For the case named the text has: ${has}.`,
        ];
      case 'duty':
        return [`${lead}${name} leaves it otherwise. Stated: ${stated}. The text has: ${has}.`];
      case 'consequence':
        return [`${lead}${name} has another consequence. Stated: ${stated}. The text has: ${has}.`];
      case 'authority':
        return [`${lead}${name} does not name ${stated}. The text has: ${has}.`];
      case 'kind':
        return [
          `${lead}${name} has other kinds of penalty. Stated: ${stated}. The text has: ${has.replaceAll('-', ' ')}.`,
        ];
      case 'requirement':
        return [`${lead}${name} asks for something else. Stated: ${stated}. The text has: ${has}.`];
      case 'definition':
        return [`${lead}${name} does not define it; the definition of ${stated} is in ${has}.`];
      case 'count':
        return [`${lead}${name} counts otherwise. Stated: ${stated}. The text has: ${has}.`];
    }
  });
}
/** No more of what a text has is shown. */
const mostHeld = 6;
