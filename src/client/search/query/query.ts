/** A query as terms, each with its synonyms, and the names that it contains. */
import {
  contentWords,
  hanContent,
  isHan,
  isQuestion,
  keyOf,
  pairsOf,
  rawWords,
  stemOf,
} from '../../../domain/language/analyze.ts';
import { inSyllables, pinyinKey } from '../../../domain/language/pinyin-syllables.ts';
import type { Kind } from '../../../schema/index.ts';
import { isCommonName, standsIn } from '../match/by-name.ts';
import { ranking } from '../match/weights.ts';
import type { Lexicon, Name, Unit, Vocabulary } from '../index/vocabulary.ts';

/** A query made ready for matching by words. */
export interface Question {
  units: Unit[];
  /**
   * Names that the query contains whole, with the range of their terms in `units`, end excluded.
   */
  named: { name: Name; from: number; to: number }[];
  /** Whether it compares two things: then the pages that it names are wanted. */
  compares: boolean;
  /** Whether it is a question: then similar questions are looked for. */
  asks: boolean;
  /** Kinds of page that it asks for, and how much is added to their scores. */
  wants: Partial<Record<Kind, number>>;
}

const comparing = /\b(?:vs|versus|differences?|differ|compared)\b|区别|不同|相比/;

/** Words that ask what weighs in sentencing. */
const weighing = new RegExp(
  '\\b(?:matters?|worse|harsher|heavier|lighter|lenient|mitigat\\w+|aggravat\\w+|factors?|weighs?' +
    '|affects?|influences?|reduces?|lowers?)\\b|更重|从重|从轻|加重|减轻|影响|因素',
);
/** Words that ask whether something said is so. */
const doubting =
  /\b(?:is it (?:true|right|correct)|true that|(?:article|report|lawyer|expert) (?:says|said|claims|claimed))\b/;

function wantedBy(text: string): Question['wants'] {
  return {
    ...(weighing.test(text) ? { factor: ranking.weighing } : {}),
    ...(doubting.test(text) ? { claim: ranking.doubting } : {}),
  };
}

/** Read a normalised query. `partial`: the last word may not be finished yet. */
export function readQuestion(
  vocabulary: Vocabulary,
  text: string,
  partial: boolean,
  lexicon: Lexicon = vocabulary,
): Question {
  const units: Unit[] = [];
  const named: Question['named'] = [];
  const words = spokenTogether(vocabulary, contentWords(text).slice(0, 24));
  words.forEach((word, at) => {
    if (isHan(word)) addRun(vocabulary, lexicon, word, units, named);
    else units.push(unitOf(vocabulary, lexicon, word, partial && at === words.length - 1));
  });
  addNames(vocabulary, text, words, units, named);
  return {
    units,
    named,
    compares: comparing.test(text),
    asks: isQuestion(text),
    wants: wantedBy(text),
  };
}

/** Pinyin typed syllable by syllable, and nothing else, in pairs: fa lu → falu. */
function spokenTogether(vocabulary: Vocabulary, words: readonly string[]): string[] {
  if (!words.every((word) => word.length < 7 && inSyllables(word))) return [...words];
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const pair = pinyinKey(`${words[at]}${words[at + 1] ?? ''}`);
    const isPair = at + 1 < words.length && vocabulary.readings.pairs.has(pair);
    joined.push(isPair ? pair : words[at]!);
    if (isPair) at++;
  }
  return joined;
}

function unitOf(vocabulary: Vocabulary, lexicon: Lexicon, word: string, partial: boolean): Unit {
  const stem = stemOf(word);
  const tokens = new Map<string, number>(lexicon.posting(stem) ? [[stem, 1]] : []);
  addSynonyms(vocabulary, lexicon, stem, tokens);
  if (tokens.size === 0 && word.length > 2 && inSyllables(word))
    for (const pair of vocabulary.readings.pairs.get(pinyinKey(word)) ?? []) tokens.set(pair, 0.9);
  if (partial && tokens.size === 0 && word.length > 2)
    for (const known of vocabulary.wordsFrom(word)) tokens.set(stemOf(known), 0.7);
  const weight =
    lexicon.posting(stem) || tokens.size === 0
      ? lexicon.rarity(stem)
      : Math.max(...[...tokens.keys()].map((token) => lexicon.rarity(token)));
  return { word, weight, tokens, pages: new Map() };
}

function addSynonyms(
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  token: string,
  tokens: Map<string, number>,
): void {
  for (const other of vocabulary.synonyms.get(token) ?? [])
    for (const each of isHan(other) ? pairsOf(other) : [other])
      if (lexicon.posting(each) && !tokens.has(each)) tokens.set(each, ranking.standIn);
}

/**
 * Adds the terms of a run of Chinese: stop words are left out, names kept, the rest cut in pairs.
 */
function addRun(
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  run: string,
  units: Unit[],
  named: Question['named'],
): void {
  const spans = namesIn(vocabulary, run);
  for (const part of hanContent(
    run,
    spans.map(({ from, to }) => [from, to]),
  )) {
    const first = units.length;
    const pairs = pairsOf(part);
    const known = pairs.map(
      (pair) => lexicon.posting(pair) !== undefined || vocabulary.synonyms.has(pair),
    );
    pairs.forEach((pair, i) => {
      const tokens = new Map<string, number>(lexicon.posting(pair) ? [[pair, 1]] : []);
      addSynonyms(vocabulary, lexicon, pair, tokens);
      // A pair that only joins two known words is not counted.
      const bridge =
        !known[i] &&
        (i === 0 || known[i - 1]) &&
        (i === pairs.length - 1 || known[i + 1]) &&
        pairs.length > 1;
      const share = (known[i] ? 1.2 : 0.8) / (pairs.length + 1);
      units.push({
        word: pair,
        weight: bridge ? 0 : lexicon.rarity(pair) * share,
        tokens,
        pages: new Map(),
      });
    });
    for (const { name, from, to } of namesIn(vocabulary, part)) {
      const [a, b] = [first + from, Math.max(first + from + 1, first + to - 1)];
      named.push({ name, from: a, to: b });
    }
  }
}

function namesIn(vocabulary: Vocabulary, run: string): { name: Name; from: number; to: number }[] {
  const found = [];
  for (let from = 0; from < run.length - 1; from++) {
    for (let to = from + 2; to <= Math.min(run.length, from + 16); to++)
      for (const name of vocabulary.called(run.slice(from, to))) found.push({ name, from, to });
  }
  return found;
}

/** Adds English names and pinyin that the query contains whole. */
function addNames(
  vocabulary: Vocabulary,
  text: string,
  words: readonly string[],
  units: Unit[],
  named: Question['named'],
): void {
  const latin = units.map((unit, at) => ({ unit, at })).filter(({ unit }) => !isHan(unit.word));
  if (latin.length === 0 || words.length === 0) return;
  for (let from = 0; from < latin.length; from++) {
    for (let to = from + 1; to <= Math.min(latin.length, from + 8); to++) {
      const span = latin.slice(from, to);
      if (span.at(-1)!.at - span[0]!.at !== to - from - 1) break;
      const typed = span.map(({ unit }) => unit.word);
      for (const name of vocabulary.called(keyOf(typed.join(' '))))
        if (to - from > 1 || !isCommonName(name) || standsIn(name, text))
          named.push({ name, from: span[0]!.at, to: span.at(-1)!.at + 1 });
      for (const name of vocabulary.read(typed)) {
        named.push({ name, from: span[0]!.at, to: span.at(-1)!.at + 1 });
        for (const { unit } of span) unit.pages.set(name.page, 0.95);
      }
    }
  }
}

/** The words of a query to highlight, without stop words; 24 at most. */
export const wordsToMark = (text: string): string[] =>
  [...new Set(rawWords(text).length ? contentWords(text) : [])].slice(0, 24);
