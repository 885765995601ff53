/** What a check can find. The kinds are closed: each has its words in `findings-in-words.ts`. */
import type { Comparison } from './compare-quotation.ts';
import type {
  CheckedArticle,
  CheckedLaw,
  CheckedOffence,
  CheckedTier,
  CheckedWording,
} from './check-data.ts';
import type { NamedTime } from './named-time.ts';
import type { StatedPenalty } from './penalty/stated-penalty.ts';
import type { StatementFinding } from './statements/compare.ts';

/** A text, or a link to a page of the site. */
export type Piece = string | { id: string; text: string };
/** Texts and links in order. */
export type Sentence = Piece[];

/** A place of the law: an article in one wording, and where in it. */
export interface CheckedPlace {
  law: CheckedLaw;
  article: CheckedArticle;
  wording: CheckedWording;
  /** `p1`, `p1-i2`; undefined for the whole article. */
  anchor: string | undefined;
}

/** What the check says of a place, an offence or a passage; one to a card. */
export type Verdict =
  /** The place exists; nothing is stated about it that can be compared. */
  | { is: 'found' }
  /** What is stated agrees with the text as far as it can be compared. */
  | { is: 'agrees' }
  /**
   * A penalty that is stated comes from another article, which adds it on conditions of its own.
   */
  | { is: 'through-another' }
  /** The offence that is named stands elsewhere. `named` are the words that name it. */
  | { is: 'other-provision'; named: string; offences: CheckedOffence[] }
  /** The offence named may stand elsewhere; the article has words of it too. */
  | { is: 'perhaps-other'; named: string; offences: CheckedOffence[] }
  /** With a recipient outside the territory another offence applies. */
  | { is: 'recipient-abroad'; offence: CheckedOffence }
  /** One sentence that is stated lies in no tier. */
  | { is: 'outside-tiers' }
  /** What is stated is true of a tier and not of the whole article. */
  | { is: 'one-tier' }
  /** The penalty that is stated is not in the text. */
  | { is: 'penalty-differs' }
  /** Something else that is stated is not in the text. */
  | { is: 'statement-differs'; findings: StatementFinding[] }
  /** The article cited is not held, and the offence named is defined in another. */
  | { is: 'defined-elsewhere'; offence: CheckedOffence; law: CheckedLaw; article: string }
  /** The words deny, or claim, that the article reaches another that it does, or does not, reach. */
  | { is: 'reach-differs'; other: string; reaches: boolean }
  /**
   * The offence that words name. `instead` is set where a citation beside the words leads somewhere
   * else; `alternatives` are other offences that the same words name.
   */
  | {
      is: 'named';
      offence: CheckedOffence;
      words: string;
      alternatives: CheckedOffence[];
      instead: boolean;
    }
  | { is: 'no-such-article'; law: CheckedLaw; article: string }
  /** `sure`: the law was named, and no other wording has the place. */
  | { is: 'no-such-place'; cited: string; sure: boolean }
  /** A version of the law is named that is not held. */
  | { is: 'version-not-held'; law: CheckedLaw; time: NamedTime }
  | { is: 'not-held'; law: CheckedLaw; article: string }
  | { is: 'law-not-held'; law: string }
  | {
      is: 'quotation';
      how: QuotationVerdict;
      language: 'en' | 'zh';
      comparison: Comparison;
      /** The citations beside it, where it stands under none of them. */
      cited: string | undefined;
      /** Set where only so many words or characters were compared. */
      only?: number;
      /** Set where it is marked as a quotation. */
      marked?: boolean;
      /** Set where the paste has more around the words that were compared. */
      part?: true;
    }
  /** Words of the article that pages here examine. */
  | { is: 'examined'; claims: { id: string; title: string }[] }
  | { is: 'quotation-not-found'; language: 'en' | 'zh'; text: string }
  /**
   * Chinese that is only compared by its phrases, because the official text is not part of this
   * build.
   */
  | { is: 'phrases'; phrases: string[] };

/**
 * `exact`: word for word; `altered`: this text with changes; `other-version`: a wording no longer
 * in force; `other-provision`: stands in another article than the one cited; `alike`: similar in
 * parts, perhaps another translation.
 */
export type QuotationVerdict = 'exact' | 'altered' | 'other-version' | 'other-provision' | 'alike';

/** How one stated penalty compares with a provision. */
export type PenaltyFinding =
  | { is: 'in-text'; stated: StatedPenalty; tiers: CheckedTier[] }
  /** The penalty is there, opened by other words than those stated. */
  | { is: 'other-threshold'; stated: StatedPenalty; tiers: CheckedTier[] }
  /** Death, by another article only. */
  | { is: 'through-gateway'; stated: StatedPenalty; tiers: CheckedTier[] }
  /**
   * `what` is missing from the text; `no-death`, `no-tier`: the text has what is denied; `itself`:
   * only another article has it.
   */
  | {
      is: 'not-in-text';
      stated: StatedPenalty;
      what: 'death' | 'no-death' | 'no-tier' | 'itself' | 'life' | 'term' | 'least' | 'most';
      tiers: CheckedTier[];
    }
  /** Death is denied, and another article adds it on conditions of its own. */
  | { is: 'death-elsewhere'; stated: StatedPenalty; tiers: CheckedTier[] }
  /** The provision states no penalty at all. */
  | { is: 'no-penalty'; stated: StatedPenalty }
  /** One end is stated, and it is that end of a tier that has another end too. */
  | { is: 'one-end'; stated: StatedPenalty; tiers: CheckedTier[] }
  /** A range of the text, without the condition that opens it. */
  | { is: 'without-condition'; stated: StatedPenalty; tiers: CheckedTier[] }
  /** One sentence that lies in no tier: it may be for several crimes, or below the range. */
  | { is: 'outside'; stated: StatedPenalty; tiers: CheckedTier[] }
  /** The stated term lies within a tier; nothing more can be said of one sentence. */
  | { is: 'within'; stated: StatedPenalty; tiers: CheckedTier[] };

/** Something to know about a place besides the verdict. Dates are ISO, ids those of pages. */
export type Remark =
  | { is: 'law-assumed' | 'law-nearby' | 'taiwanese-paragraph' }
  /** The same words stand in these places too; ids. */
  | { is: 'also-in'; places: string[] }
  | { is: 'repealed'; last: string; now: string[] }
  | { is: 'earlier-wording'; last: string }
  | { is: 'later-wording'; from: string }
  | { is: 'other-law-of-that-name'; law: CheckedLaw; article: string }
  | { is: 'other-paragraph'; offence: CheckedOffence; paragraphs: string[] }
  | { is: 'gateway'; offence: CheckedOffence }
  | { is: 'defined-elsewhere'; offence: CheckedOffence }
  | { is: 'reprieve' }
  | { is: 'several-offences'; offences: CheckedOffence[] }
  | { is: 'penalty'; finding: PenaltyFinding }
  /** `with` is the id of the other page; `theirs` says that the sentence `why` stands there. */
  | { is: 'confused'; with: string; why: string };

/** One answer of the check. */
export interface Card {
  verdict: Verdict;
  /** The provision that the card is about; undefined where none was found. */
  place: CheckedPlace | undefined;
  /** The offences that the place defines. */
  offences: CheckedOffence[];
  remarks: Remark[];
}

/** The outcome of a check. */
export interface Check {
  /** In the order in which they are to be read. */
  cards: Card[];
  /** Words of the paste that no card speaks of, for the search; empty where nothing is left. */
  rest: string;
}
