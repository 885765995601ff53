/** What a check found as plain data, for the command line: the same words as on the page. */
import {
  plainSentence,
  remarkWords,
  verdictWords,
  type Tone,
} from '../../domain/check/findings-in-words.ts';
import type { Checker } from '../../domain/check/checker.ts';
import type { Card } from '../../domain/check/verdict.ts';

/** One finding. `care` is a doubt the reader must weigh, `plain` a finding without judgement. */
export interface AnswerCard {
  tone: Tone;
  /** The verdict in a few words. */
  verdict: string;
  /** `law/criminal-law/110` or `law/criminal-law/110#p1`; null where the finding has no place. */
  place: string | null;
  /** The day on which the wording took effect, ISO; null where the finding has no place. */
  wording: string | null;
  /** The finding in sentences, without links. */
  says: string;
}

/** The answer to one text. */
export interface Answer {
  cards: AnswerCard[];
  /** What no card speaks of; empty where nothing is left. */
  rest: string;
}

/** Check a text. `digests` are those of its Chinese passages, where the Chinese is not held. */
export function answerTo(checker: Checker, text: string, digests?: ReadonlySet<string>): Answer {
  const { cards, rest } = checker.check(text, digests);
  return { cards: cards.map((card) => plainCard(card, checker)), rest: rest.trim() };
}

function plainCard(card: Card, { resolver }: Checker): AnswerCard {
  const { tone, label, sentence } = verdictWords(card, resolver);
  const { place } = card;
  const remarks = card.remarks
    .filter(({ is }) => is !== 'confused')
    .map((remark) => plainSentence(remarkWords(remark, place, resolver)));
  return {
    tone,
    verdict: label,
    place: place ? `${place.article.id}${place.anchor ? `#${place.anchor}` : ''}` : null,
    wording: place ? place.wording.from : null,
    says: [plainSentence(sentence), ...remarks].join(' '),
  };
}
