/**
 * What may be called wrong. Each kind of contradiction stands here with the fact held here that
 * proves it; whatever is not in the table is a doubt at most.
 */
import type { Card, Verdict } from './verdict.ts';

/** A kind of contradiction, and its proof. */
interface Contradiction {
  /** The fact that proves it, in a sentence. */
  proof: string;
  /** Whether a card has that proof. */
  proved: (card: Card) => boolean;
}

const always = (): boolean => true;

/** Every kind that may be red. */
export const contradictions: { readonly [Kind in Verdict['is']]?: Contradiction } = {
  'no-such-article': {
    proof: 'The law was named, the whole of it was read, and its last article has a lower number.',
    proved: ({ verdict }) => verdict.is === 'no-such-article' && !verdict.law.excerpt,
  },
  'no-such-place': {
    proof: 'The law was named, and the only wording of the article has no such paragraph or item.',
    proved: ({ verdict }) => verdict.is === 'no-such-place' && verdict.sure,
  },
  'other-provision': {
    proof:
      'The article is held whole and punishes something else; the offence named is defined in ' +
      'another, and no word of its name stands in the article.',
    proved: always,
  },
  'penalty-differs': {
    proof:
      'The tiers of the article, and those that other articles add to it, exclude the penalty in ' +
      'every way in which the words can be read.',
    proved: always,
  },
  'statement-differs': {
    proof:
      'The article is held whole. It sets lengths, duties, courts or classes of the kind that is ' +
      'stated, and none of them is the one stated.',
    proved: always,
  },
  'defined-elsewhere': {
    proof:
      'The offence is named by its whole name and claimed to stand in the article; each offence of ' +
      'the Criminal Law held here stands in the provisions held with it, and this is none of them.',
    proved: always,
  },
  'reach-differs': {
    proof: 'The article lists those that it excepts, and both are held.',
    proved: always,
  },
  quotation: {
    proof:
      'The passage is marked as a quotation. Either the official Chinese is held and differs, or ' +
      'the passage stands word for word in one article only, and the one cited is held and lacks it.',
    proved: ({ verdict }) =>
      verdict.is === 'quotation' &&
      (verdict.how === 'other-provision' ||
        (verdict.how === 'altered' && verdict.language === 'zh' && verdict.marked === true)),
  },
};

/** Whether a card may say that something is wrong. */
export const isRed = (card: Card): boolean =>
  contradictions[card.verdict.is]?.proved(card) ?? false;
