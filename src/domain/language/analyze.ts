/**
 * Words as the search compares them: English by stem, Chinese by pairs of characters, both without
 * stop words.
 */
import { stemmer } from 'stemmer';
import { isHan, rawWords } from './tokenize.ts';

export { isHan, rawWords };

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** English stop words: articles, pronouns, auxiliaries, and the words that make a question. */
const stop = list(
  'a an the and or but if then than as at by for from in into of on onto off out over to ' +
    'up with within during ' +
    'someones somebodys yourself oneself himself herself myself themselves itself i me my ' +
    'we us our you your he him his she her hers it its they them their this that these ' +
    'those there here who whom whose which what when where why how ' +
    'is am are was were be been being do does did doing done has have had having can could ' +
    'may might must shall should will would get gets got gotten ' +
    'so such very just about any some all also only own same too more most another other ' +
    'others each every either both ' +
    'english translation translated mean means meaning definition define explain explained ' +
    'tell say says happens happen happened count counts called call differ difference ' +
    'different differently treat treated between versus vs ' +
    'ever really actually please need want does thing things someone somebody anyone ' +
    'something anything nothing everything everyone everybody nobody person people one kind ' +
    'kinds type types ' +
    // What is left of “didn’t” and the like, and how it is written in haste.
    'didn doesn don isn aren wasn weren won wouldn couldn shouldn hasn haven hadn ve ll t ' +
    'didnt doesnt dont isnt arent wasnt werent wont wouldnt couldnt shouldnt hasnt havent ' +
    'hadnt cant im ive youre youve theyre hes shes thats whats whos theres',
);
/** Words that fit every page of this reference; they count only where the query has no others. */
const everywhere = list('china chinas chinese prc beijing shanghai case cases under');
/** Chinese stop words, longest first. */
const hanStop = [
  '判得更重',
  '影响量刑',
  '怎么认定',
  '如何认定',
  '怎么判断',
  '是谁定的',
  '判得重',
  '判得轻',
  '怎么算',
  '谁定的',
  '几个月',
  '更重吗',
  '为什么',
  '什么罪',
  '怎么判',
  '会怎样',
  '算不算',
  '以后',
  '之后',
  '最高',
  '一个',
  '别人',
  '犯法',
  '有什么',
  '是什么',
  '怎么办',
  '什么是',
  '什么样',
  '多少年',
  '多长时间',
  '哪一条',
  '的区别',
  '意思是',
  '会不会',
  '能不能',
  '可不可以',
  '是不是',
  '什么',
  '怎么',
  '怎样',
  '如何',
  '是否',
  '哪些',
  '哪个',
  '多少',
  '几年',
  '多久',
  '可以',
  '区别',
  '意思',
  '中国',
  '请问',
  '一般',
  '吗',
  '呢',
  '的',
  '了',
  '是',
  '和',
  '与',
  '被',
  '会',
  '能',
  '要',
  '谁',
  '啥',
  '判',
  '算',
  '有',
  '在',
  '对',
  '及',
];

const cache = new Map<string, string>();
/** American -iz-, to be read as -is-; not for seize, size and prize. */
const american = /(?<=[a-z]{3})iz(e|es|ed|er|ers|ing|ation|ations)$/;
/** Words the stemmer would take for “secret”, “execution” and the like; they are not stemmed. */
const unstemmed = /^(?:posted|secretions?|executives?|severance)$/;
/** Whether a word is its own stem, because the stemmer would take it for another word. */
export const hasOwnStem = (word: string): boolean => unstemmed.test(word);

/** The stem of one lower-case English word. */
export function stemOf(word: string): string {
  let stem = cache.get(word);
  if (stem === undefined) {
    const inflected = /^[a-z]{3,}$/.test(word) && !hasOwnStem(word);
    stem = inflected ? stemmer(word.replace(american, 'is$1')) : word;
    cache.set(word, stem);
  }
  return stem;
}

/** The words that say what a text is about; where there are none, all of them. */
export function contentWords(normalized: string): string[] {
  const words = rawWords(normalized);
  const content = words.filter((word) => !stop.has(word));
  const narrow = content.filter((word) => !everywhere.has(word));
  if (narrow.length > 0) return narrow;
  return content.length > 0 ? content : words;
}

/**
 * What an English word says of a text that has it: nothing, what fits every page here, or a
 * subject.
 */
export function wordClass(word: string): 'nothing' | 'everywhere' | 'subject' {
  if (stop.has(word)) return 'nothing';
  return everywhere.has(word) ? 'everywhere' : 'subject';
}

/**
 * One spelling of a name for exact comparison: the stems of its content words in order. Chinese
 * words are joined, whatever signs stand between them.
 */
export const keyOf = (normalized: string): string =>
  contentWords(normalized).reduce(
    (key, word, i, words) =>
      key + (i && !(isHan(word) && isHan(words[i - 1]!)) ? ' ' : '') + stemOf(word),
    '',
  );

/** The pairs of a run of Chinese characters; a single character is itself. */
export function pairsOf(run: string): string[] {
  const chars = [...run];
  return chars.length < 2 ? chars : chars.slice(1).map((char, i) => chars[i]! + char);
}

/**
 * A normalised text in words between spaces, Chinese in pairs, for an engine that divides text at
 * spaces.
 */
export const inPairs = (normalized: string): string =>
  rawWords(normalized)
    .flatMap((word) => (isHan(word) ? pairsOf(word) : [word]))
    .join(' ');

/** The tokens by which a text is indexed: stems, and pairs of Chinese characters. */
export const tokensOf = (normalized: string): string[] => tokensOfWords(rawWords(normalized));

function tokensOfWords(words: readonly string[]): string[] {
  const tokens: string[] = [];
  for (const word of words) {
    if (stop.has(word)) continue;
    if (isHan(word)) tokens.push(...pairsOf(word));
    else tokens.push(stemOf(word));
  }
  return tokens;
}

/** How many tokens `tokensOf` finds, without stemming, which takes most of the time. */
export function countTokens(normalized: string): number {
  let count = 0;
  for (const word of rawWords(normalized)) {
    if (stop.has(word)) continue;
    count += isHan(word) ? Math.max([...word].length - 1, 1) : 1;
  }
  return count;
}

/**
 * The parts of a run of Chinese that are left when stop words are taken out; the whole run where
 * none is left. `keep` are spans that stay, by offset.
 */
export function hanContent(
  run: string,
  keep: readonly [from: number, to: number][] = [],
): string[] {
  const chars = [...run];
  const gone = new Array<boolean>(chars.length).fill(false);
  for (const word of hanStop) {
    for (let at = run.indexOf(word); at >= 0; at = run.indexOf(word, at + 1)) {
      if (!keep.some(([from, to]) => at < to && at + word.length > from))
        gone.fill(true, at, at + word.length);
    }
  }
  const parts = chars
    .map((char, i) => (gone[i] ? ' ' : char))
    .join('')
    .split(' ')
    .filter(Boolean);
  return parts.length ? parts : [run];
}

/** Words that ask for the punishment of an offence; they are no part of its name. */
const askedSentence = list(
  'sentence sentences sentenced sentencing penalty penalties punishment punishments ' +
    'punished year years long jail prison imprisonment term terms maximum max minimum min ' +
    'longest shortest heaviest harshest lowest highest typical average usual much many ' +
    'charge charges convicted conviction guilty range',
);
/** Words for the class of a thing: “the offence of espionage”. */
const askedClass = list('crime crimes offence offences offense offenses legal concept rule rules');
/** What is taken off a Chinese question for punishment, from its beginning or its end. */
const hanSentence = new RegExp(
  '^(?:犯|构成)(?=.{2})' +
    '|(?:最高|最低|最少|一般|至少)?(?:会|要|能|该|应该|会被)?(?:' +
    [
      '(?:怎么|如何|怎样)(?:判刑|判|处罚|量刑|定罪)',
      '判(?:处)?(?:几年|几个月|多少年?|多长时间|多久|什么刑|多重|刑)',
      '(?:要|有|是)?(?:几个月|几年|多少年|多长时间|多久)',
      '坐(?:几年|多久)?牢(?:几年|多久)?',
      '量刑标准|量刑|刑期|刑罚|处罚标准|处罚',
    ].join('|') +
    ')$',
);
/** What is taken off a Chinese question for a meaning. */
const hanMeaning = new RegExp(
  '^(?:请问)?(?:什么是|何谓|何为|啥是|解释)' +
    '|的?(?:是指什么|是什么意思|什么意思|是什么|指什么|定义|含义|意思' +
    '|怎么理解|是啥|概念|规定)$',
  'g',
);

/**
 * The name that a question is about, normalised: 间谍罪 of 间谍罪判几年. `sentence` says whether it
 * asks for the punishment. Undefined where the text is no more than a name, or has none.
 */
export function askedAbout(normalized: string): { name: string; sentence: boolean } | undefined {
  const text = normalized.replace(/[?？。.!！\s]+$/, '');
  if (isHan(text)) {
    const plain = text.replace(hanMeaning, '');
    const name = plain.replace(hanSentence, '').replace(hanSentence, '');
    return name === '' || name === text ? undefined : { name, sentence: name !== plain };
  }
  const words = contentWords(text);
  const name = words.filter((word) => !askedSentence.has(word) && !askedClass.has(word));
  return name.length === 0 || name.length === words.length
    ? undefined
    : { name: name.join(' '), sentence: words.some((word) => askedSentence.has(word)) };
}

const questionWords = new RegExp(
  '\\?$|^(?:can|could|do|does|did|is|are|was|were|may|must|should|will|would' +
    '|what|whats|when|where|which|who|whose|why|how|if)\\b',
);
const hanQuestionWords =
  /什么|怎么|怎样|如何|是否|哪|谁|多少|几年|多久|吗|呢|能不能|会不会|可不可以/;

/** Whether a text asks something, in either language. */
export const isQuestion = (normalized: string): boolean =>
  questionWords.test(normalized) || hanQuestionWords.test(normalized);

const ourLaw = new RegExp(
  '\\s+(?:under|in|by|according to) (?:the )?(?:' +
    "(?:chinese|prc|china's|china) (?:(?:criminal|penal) )?(?:law|code)" +
    '|(?:(?:criminal|penal) )?(?:law|code) (?:of|in) (?:china|the prc)' +
    ')(?=\\??$)',
);

/** A normalised query without “under Chinese law” and the like, which every query here means. */
export const withoutOurLaw = (normalized: string): string => normalized.replace(ourLaw, '');
