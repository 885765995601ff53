/**
 * Which offences a phrase names: by a whole name, else by the longest run of words that fits one.
 */
import { normalize } from '../language/normalize.ts';
import { contentWords, isHan, stemOf } from '../language/analyze.ts';
import type { CheckedOffence } from './check-data.ts';

/** Offences that the same words name, and the words. */
export interface NamedOffences {
  offences: CheckedOffence[];
  words: string;
  /** Whether the words are a whole name, or a title’s own words; others may be of something else. */
  isName: boolean;
  /** Set where a recipient outside the territory makes it another offence than the words name. */
  abroad?: true;
}

interface Profile {
  offence: CheckedOffence;
  /** Stems of each name, joined by spaces. */
  names: Set<string>;
  /** The stems of the title, and of all names. */
  title: Set<string>;
  stems: Set<string>;
  /** Chinese names, without 罪, one a verb and object where the name lists several. */
  chinese: string[];
}

/** What is done against espionage is not espionage, so these words are left out. */
const against = /\b(?:counter|anti)[ -]?(?:espionage|spy(?:ing)?|intelligence)\b|反间谍/gu;
/** A recipient outside the territory. */
const recipientAbroad =
  /\babroad\b|\b(?<!\bno (?:recipient|outsider) )(?:to|for|with|by) (?:an? |the |some |certain )?(?:foreign(?:ers?)?|overseas|external|outside|another country|other countries)\b|(?<!\b(?:without|no|not|nobody)\b[^.;,]{0,24})\boutside the (?:territory|country|mainland)\b|\bto foreigners?\b|(?:给|向|为|替|与)(?:境外|国外|外国|海外)/u;
const longestName = 9;
/** No more of a text, and no more runs of Chinese, are read for names. */
const longestText = 1200;
const mostRuns = 12;
/** A run of so many Chinese characters of a name is taken for the name. */
const leastRun = 6;

/** Finds the offences that words name. */
export class OffenceNames {
  readonly #profiles: Profile[];
  /**
   * Stems that say what is done: words in -ing, and names of one word. Words for things name no
   * offence by themselves.
   */
  readonly #acts = new Set<string>();

  constructor(offences: readonly CheckedOffence[]) {
    this.#profiles = offences.map((offence) => {
      const english = [offence.title, ...offence.names]
        .filter((name) => !/\p{Script=Han}/u.test(name))
        .map((name) => contentWords(normalize(name)));
      for (const words of english)
        for (const word of words)
          if (/ing$/.test(word) || words.length === 1) this.#acts.add(stemOf(word));
      const names = english.map((words) => words.map(stemOf));
      const han = [offence.zh, ...offence.names]
        .filter((name) => /\p{Script=Han}/u.test(name))
        .map((name) => normalize(name).replace(/罪$/, ''));
      return {
        offence,
        names: new Set(names.map((stems) => stems.join(' '))),
        title: new Set(names[0]),
        stems: new Set(names.flat()),
        chinese: [...new Set(han.flatMap(spread))],
      };
    });
  }

  /**
   * What a normalised text names: English names, whole ones and longer ones first, then Chinese.
   */
  find(text: string): NamedOffences[] {
    const plain = text.slice(0, longestText).replace(against, ' ');
    const found = [...this.#english(plain), ...this.#chinese(plain)];
    if (!recipientAbroad.test(plain)) return found;
    return found.map((named) => this.#abroad(named) ?? named);
  }

  /** The offence of doing the same for a recipient abroad: 为境外… with the same object. */
  #abroad({ offences, words }: NamedOffences): NamedOffences | undefined {
    const [offence] = offences;
    const object = /国家秘密|军事秘密|商业秘密/u.exec(offence?.zh ?? '')?.[0];
    if (!offence || !object || offence.zh.startsWith('为境外')) return undefined;
    if (!/泄露|获取/u.test(offence.zh)) return undefined;
    const other = this.#profiles.find(
      (profile) => profile.offence.zh.startsWith('为境外') && profile.offence.zh.includes(object),
    );
    return other && { offences: [other.offence], words, isName: true, abroad: true };
  }

  /** Names in English. A name does not run over a comma. */
  #english(text: string): NamedOffences[] {
    return text.split(/[,;:.()“”"]+/).flatMap((part) => this.#inPart(part));
  }

  #inPart(part: string): NamedOffences[] {
    const words = contentWords(part.replace(/-/g, ' ')).filter((word) => !isHan(word));
    const taken = words.map(() => false);
    const found: NamedOffences[] = [];
    const longest = Math.min(longestName, words.length);
    for (const fit of ['whole', 'title', 'any'] as const) {
      const shortest = fit === 'whole' ? 1 : 2;
      for (let size = longest; size >= shortest; size--)
        for (let at = 0; at + size <= words.length; at++) {
          if (taken.slice(at, at + size).includes(true)) continue;
          const run = words.slice(at, at + size);
          const offences = this.#fitting(run.map(stemOf), fit);
          if (!offences.length) continue;
          taken.fill(true, at, at + size);
          found.push({ offences, words: asWritten(part, run), isName: fit !== 'any' });
        }
    }
    return found;
  }

  /**
   * Offences with that name; with a title that holds all the words; with names that hold them
   * together.
   */
  #fitting(stems: readonly string[], fit: 'whole' | 'title' | 'any'): CheckedOffence[] {
    const key = stems.join(' ');
    if (fit === 'whole')
      return this.#profiles.filter(({ names }) => names.has(key)).map(({ offence }) => offence);
    if (!stems.some((stem) => this.#acts.has(stem))) return [];
    return this.#profiles
      .filter(({ title, stems: all }) =>
        stems.every((stem) => (fit === 'title' ? title : all).has(stem)),
      )
      .map(({ offence }) => offence);
  }

  #chinese(text: string): NamedOffences[] {
    const found: NamedOffences[] = [];
    for (const run of new Set(text.match(/[\p{Script=Han}、]{2,}/gu)?.slice(0, 40) ?? [])) {
      if (found.length >= mostRuns) break;
      let left = run.slice(0, 200);
      for (let round = 0; round < 4; round++) {
        const best = this.#longest(left);
        if (!best) break;
        found.push(best);
        left = left.replaceAll(best.words, '；');
      }
    }
    return found;
  }

  /**
   * The offences with the longest name, or part of a name of at least six characters, in the run.
   */
  #longest(run: string): NamedOffences | undefined {
    let words = '';
    let offences: CheckedOffence[] = [];
    for (const { offence, chinese } of this.#profiles) {
      const part = chinese
        .map((name) =>
          run.includes(name)
            ? name
            : commonRun(run, name, Math.max(leastRun, Math.ceil(name.length * 0.6))),
        )
        .reduce((a, b) => (b.length > a.length ? b : a), '');
      if (part.length < 2 || part.length < words.length) continue;
      if (part.length > words.length) offences = [];
      words = part;
      offences.push(offence);
    }
    if (offences.length === 0) return undefined;
    return { offences: [...new Set(offences)], words, isName: true };
  }
}

/** Verbs in a row, then objects: 为境外窃取、刺探国家秘密、情报. */
const verbsAndObjects = new RegExp(
  '^(.*?)(\\p{Script=Han}{2}(?:、\\p{Script=Han}{2})*、(?:非法提供|\\p{Script=Han}{2}))' +
    '(国家秘密|军事秘密|商业秘密)(?:、(情报))?$',
  'u',
);

/** 为境外窃取、刺探国家秘密、情报 → one name for each verb and each object. */
function spread(name: string): string[] {
  const list = verbsAndObjects.exec(name);
  if (!list) return [name];
  const objects = [list[3]!, ...(list[4] ? [list[4]] : [])];
  return [
    name,
    ...list[2]!
      .split('、')
      .flatMap((verb) => objects.map((object) => `${list[1]}${verb}${object}`)),
  ];
}

/**
 * The longest run of at least `least` characters that two texts share; empty where there is none.
 */
function commonRun(a: string, b: string, least: number): string {
  // Most names share nothing, which the shortest runs tell quickly.
  const starts = Array.from({ length: Math.max(0, b.length - least + 1) }, (_, at) => at);
  if (!starts.some((at) => a.includes(b.slice(at, at + least)))) return '';
  for (let size = Math.min(b.length, a.length); size >= least; size--)
    for (let at = 0; at + size <= b.length; at++)
      if (a.includes(b.slice(at, at + size))) return b.slice(at, at + size);
  return '';
}

/** The words with the small words between them, as they stand in the text. */
const asWritten = (text: string, words: readonly string[]): string =>
  new RegExp(
    words
      .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '.'))
      .join("(?:'s)?[ \\-](?:[a-z']+ ){0,3}?"),
    'u',
  ).exec(text)?.[0] ?? words.join(' ');

/** A noun behind a name of one word that makes another thing of it: spy cameras, 间谍器材. */
const thingBehind =
  /^[ -](?:cameras?|devices?|equipment|gear|tools?|software|hardware|satellites?|balloons?|planes?|ships?|drones?|agenc\w+|services?|networks?|organi[sz]ations?|chiefs?|agents?|handlers?|masters?|novels?|films?|swaps?)\b|^(?:器材|设备|软件|卫星|气球|工具|机关|人员|组织)/u;
/** Words by which somebody is the other side of an act: 与间谍事前通谋. */
const otherSide = /(?:与|和|同|向|为|替|帮助|把|将|被)$/u;

/** Whether words stand in a sentence as the name of what is done, not of a thing or of a person. */
export function standsAlone(words: string, sentence: string): boolean {
  const isShort = !words.includes(' ') && !words.endsWith('罪');
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
    const behind = sentence.slice(at + words.length);
    const isThing = isShort && (thingBehind.test(behind) || otherSide.test(sentence.slice(0, at)));
    if (!isThing) return true;
  }
  return false;
}
