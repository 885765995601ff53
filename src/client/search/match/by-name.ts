/** Names that equal the query, begin with it or contain it. */
import { squeeze } from '../../../domain/language/normalize.ts';
import { beginsSyllables, pinyinKey } from '../../../domain/language/pinyin-syllables.ts';
import { askedAbout, isHan, keyOf, rawWords, stemOf } from '../../../domain/language/analyze.ts';
import type { Name, Vocabulary } from '../index/vocabulary.ts';

/** A page found by its name. Lower tiers come first; within one, higher scores. */
export interface NameMatch {
  page: number;
  tier: number;
  /** 0 to 1. */
  score: number;
  reason: string;
  /**
   * Whether its own title or term begins with the query, or is read so, while the query is no whole
   * title or term: it may be meant as well as any other that begins so.
   */
  begins?: boolean;
}

/** The least share of a name that the query must be to match within it. */
const leastPart = 0.4;
/** Taken from the score by the role of the name. */
const roles = { title: 0, term: 0.02, alias: 0.12 } as const;

/**
 * Whether only one word of a longer name is left without its stop words: “time off” and “under 18”
 * must not answer “time” and “18”.
 */
export const isCommonName = ({ plain }: Name): boolean =>
  !isHan(plain) && rawWords(plain).length > 1 && !keyOf(plain).includes(' ');

/** Stems without articles and pronouns: “turn yourself in” equals “turning oneself in”. */
const words = (text: string) =>
  ` ${rawWords(text)
    .filter((word) => !/^(?:the|an?|my|your|his|her|their|\w+sel(?:f|ves))$/.test(word))
    .map(stemOf)
    .join(' ')} `;

/** Whether a text contains a name with all its words, stop words included. */
export const standsIn = (name: Name, text: string): boolean =>
  words(text).includes(words(name.plain));

/** Names with the same key as a text; of common ones only those that the text contains. */
const namesEqual = (vocabulary: Vocabulary, text: string): Name[] =>
  vocabulary.called(keyOf(text)).filter((name) => !isCommonName(name) || standsIn(name, text));

/** Match a normalised query with all names; one match a page, the best. */
export function matchNames(vocabulary: Vocabulary, text: string): NameMatch[] {
  const best = new Map<number, NameMatch>();
  const begun = new Set<number>();
  let isWhole = false;
  const add = (name: Name, tier: number, score: number, reason: string) => {
    const match = { page: name.page, tier, score: score - roles[name.role], reason };
    const present = best.get(name.page);
    if (tier === 1 && name.role !== 'alias') isWhole = true;
    if (!present || tier < present.tier || (tier === present.tier && match.score > present.score))
      best.set(name.page, match);
  };
  const addBeginning = (name: Name, score: number, reason: string) => {
    add(name, 2, score, reason);
    if (name.role !== 'alias') begun.add(name.page);
  };
  // Other names and what people merely type are one here, so that nothing is claimed to be a name.
  const reasons = { term: 'Also called', alias: 'Found as' } as const;
  const called = ({ role, text: name }: Name, title: string) =>
    role === 'title' ? title : `${reasons[role]} “${name}”`;
  for (const name of namesEqual(vocabulary, text))
    add(
      name,
      1,
      name.plain !== text ? 0.9 : name.role === 'title' ? 1.2 : 1.15,
      called(name, name.plain === text ? 'Exact title' : 'Title'),
    );
  for (const name of vocabulary.read([text])) add(name, 1, 0.95, `Pinyin of ${name.text}`);
  const asked = best.size ? undefined : askedAbout(text);
  for (const name of asked
    ? [asked.name, `${asked.name}罪`].flatMap((each) => namesEqual(vocabulary, each))
    : [])
    if (!asked!.sentence || isHan(text) || vocabulary.kind(name.page) === 'offence')
      add(name, 1, 0.9, `Named: “${name.text}”`);
  const letters = squeeze(text);
  if (/^[a-z]{3,}$/.test(letters) && !vocabulary.wordsFrom(letters).has(letters))
    for (const name of vocabulary.readings.byInitials.get(letters) ?? [])
      add(name, 1, 0.8, `Initials of ${name.text}`);
  vocabulary.text.having(text, (name, at) => {
    const part = text.length / name.plain.length;
    // A single letter matches beginnings of titles and terms, not of aliases.
    if (text.length < 2 && (at > 0 || name.role === 'alias')) return;
    if (at === 0)
      addBeginning(
        name,
        part + 0.1,
        name.role === 'title' ? 'Beginning of its title' : `Beginning of “${name.text}”`,
      );
    else if (part >= leastPart)
      add(name, 2, part, name.role === 'title' ? 'In its title' : `In “${name.text}”`);
  });
  const spoken = pinyinKey(letters);
  if (/^[a-z]{5,}$/.test(spoken) && beginsSyllables(spoken)) {
    for (const [reading, names] of vocabulary.readings.byPinyin)
      if (reading.startsWith(spoken))
        for (const name of names)
          addBeginning(
            name,
            (spoken.length / reading.length) * 0.4,
            `Beginning of the pinyin of ${name.text}`,
          );
  }
  return isWhole
    ? [...best.values()]
    : [...best.values()].map((match) => ({ ...match, begins: begun.has(match.page) }));
}
