/**
 * Finds the laws a text names: those held here, by every name they go by, and those that are not
 * held, so that no article of theirs is looked for in another law. A rule that implements a law is
 * another instrument than the law in its name.
 */
import type { TracedText } from '../parse/traced-text.ts';
import type { CheckedLaw } from './check-data.ts';
import type { LawMention } from './law-mention.ts';
import { describedLaws, type Description } from './described-laws.ts';
import { readName } from './read-text.ts';

interface Name {
  name: string;
  law: CheckedLaw;
}

/** What the names of rules are called by that implement a law. */
const ruleWord =
  '(?:detailed (?:implementing |implementation )?rules|rules|regulations?|measures|provisions' +
  '|interpretations?|opinions?|decisions?|guidelines?|standards)';
/** “Implementing Regulations of the …”, “Measures for Implementing the …” before the name of a law. */
const ruleAhead = new RegExp(
  `(?:(?:implementing|implementation) (?:${ruleWord}) (?:of|for|to|under|on)(?: the)?` +
    `|${ruleWord}(?: (?:for|on|of|to|concerning))?(?: the)?` +
    ` (?:implementation|implementing|enforcement|application|applying)(?: of)?(?: the)?)\\s$`,
);
const ruleEnd = /(?:rules|regulations|measures)$/;
const ofALaw = /^ (?:of|for|to|under|implementing) (?:the )?(?:[a-z]+ ){1,5}(?:law|act|code)\b/;
/** “… Implementing Rules” behind it. */
const ruleBehind = new RegExp(
  `^(?:'s)? (?:(?:detailed )?(?:implementing|implementation) ${ruleWord}|interpretation\\b)`,
);
/** The same in Chinese: 实施细则, 的解释. */
const ruleBehindChinese =
  /^(?:》|>)?(?:(?:实施|施行)(?:条例|细则|办法|规定)|的?(?:立法|司法)?解释(?=[》\s]*第)|若干问题的(?:解释|规定|决定|意见)|修正案(?:\s*[(（][一二三四五六七八九十]+[)）])?|释义|草案)/u;
/** Words behind 法 in which it is not the end of a name. */
const insideWord = /^[规律院官学定人制典治令庭医务师条]/u;
/** Other countries and territories before the name of a law. */
const elsewhereAhead =
  /(?:\b(?:us|u\.s\.?|usa|american|united states|british|uk|english|taiwan(?:ese)?|roc|russian?|russian federation|soviet|indian|singaporean?|canadian|australian|japanese|south korean|korean|north korean|german|french|ukrainian|vietnamese|hong kong|macau|macao|israeli|turkish|iranian|polish|italian|spanish|swiss|swedish|dutch|european|eu)(?:'s)?\s+$)|(?:中华民国|民国|台湾(?:地区|省)?|臺湾|澳门(?:特别行政区)?|香港(?:特别行政区)?|俄罗斯(?:联邦)?|俄国|苏联|美国|日本|韩国|朝鲜|德国|英国|法国|印度|越南|新加坡|加拿大|澳大利亚|乌克兰|以色列)(?:的|之)?(?:现行)?[《〈 ]*$/u;
/** The same behind it. */
const elsewhereBehind =
  /^(?:,? ?(?:of|in) (?:the )?(?:republic of china|roc|taiwan|macau|macao|hong kong|russia|russian federation|united states|usa|us|uk|united kingdom|england|india|singapore|canada|australia|japan|korea|republic of korea|germany|france|ukraine|vietnam|israel|poland|turkey|iran)\b)|^\s*\((?:taiwan|roc|macau|macao|hong kong|russia|usa|us|uk|singapore|japan|korea)\)/;
const yearBehind =
  /^[\s,(（》]*(?:(?:as )?(?:amended|revised|adopted)(?: in)?\s*|of\s+)?((?:19|20)\d\d)(?!-\d)(?:年)?(?:修订|修正|版|年)?/u;
const yearAhead = /(?<!\d)((?:19|20)\d\d)(?:年)?(?:的)?(?:修订|修正|版)?(?:的)?[《〈\s]*$/u;
const earlierAhead =
  /(?:\b(?:former|old|previous|earlier|pre revision|original|repealed)\s+$)|(?:原|旧|修订前的?|修正前的?|修改前的?|修法前的?)[《〈\s]*$/u;
/** What a title in Chinese title marks ends with where it is a rule of law. */
const legalTitle =
  /(?:法|法典|条例|细则|办法|规定|规则|解释|决定|意见|标准|公约|条约|宪章|宪法|修正案|批复|通知|草案|协定|议定书|宣言)(?:\s*\(.*\))?$/u;
const issuers =
  /^(?:(?:最高人民法院|最高人民检察院|国务院|公安部|国家安全部|司法部|国家保密局|全国人民代表大会(?:常务委员会)?|全国人大(?:常委会)?|中央军委|总政治部|[、,\s和]))+/u;

/** Reads the names of laws. */
export class LawNames {
  readonly #names: Name[];
  readonly #exact = new Map<string, CheckedLaw>();
  readonly #laws: readonly CheckedLaw[];

  constructor(laws: readonly CheckedLaw[]) {
    this.#laws = laws;
    const names = laws.flatMap((law) =>
      [...law.names, ...numberNames(law), law.title, law.zh, law.short].flatMap((name): Name[] => {
        const plain = readName(name);
        return plain.length > 1 ? [{ name: plain, law }] : [];
      }),
    );
    const romanised = laws.flatMap(({ pinyin, ...law }): Name[] =>
      pinyin && law.facts.form === 'law'
        ? romanNames(pinyin).map((name) => ({ name, law: law }))
        : [],
    );
    // Of laws with the same name the one in force is meant.
    for (const { name, law } of [...names, ...romanised].toSorted(
      (a, b) => Number(Boolean(a.law.repealed)) - Number(Boolean(b.law.repealed)),
    ))
      if (!this.#exact.has(bare(name))) this.#exact.set(bare(name), law);
    this.#names = [...new Map([...names, ...romanised].map((one) => [one.name, one])).values()]
      .map(({ name }) => ({ name, law: this.#exact.get(bare(name))! }))
      .toSorted((a, b) => b.name.length - a.name.length);
  }

  /** Every law that a text names, in order. `paste` is the original, for its title marks. */
  find(traced: TracedText, paste: string): LawMention[] {
    const { text } = traced;
    let found: LawMention[] = [];
    for (const title of paste.matchAll(/《([^《》]*(?:《[^《》]*》[^《》]*)*)》/gu)) {
      const from = traced.here(title.index);
      const to = traced.here(title.index + title[0].length);
      const mention = this.#titled(text, from, to);
      if (mention) found.push(mention);
    }
    for (const { name, law } of this.#names)
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const to = at + name.length;
        // An interpretation has the law that it interprets, in title marks, in its own title.
        const others = found.filter((other) => other.from <= at || other.to >= to);
        if (!standsAlone(text, at, to) || !isFree(others, at, to)) continue;
        // “Implementing regulations of the … law” is named by that law.
        if (ruleEnd.test(name) && ofALaw.test(text.slice(to, to + 60))) continue;
        const mention = this.#named(text, at, to, law);
        if (isFree(others, mention.from, mention.to)) found = [...others, mention];
      }
    return joined(text, found, describedLaws(text, this.#laws))
      .map((mention) => dated(text, mention))
      .toSorted((a, b) => a.from - b.from);
  }

  /** A title in title marks names a law only as a whole. */
  #titled(text: string, from: number, to: number): LawMention | undefined {
    const name = text
      .slice(from, to)
      .replace(/[《》〈〉]/g, ' ')
      .trim();
    if (!legalTitle.test(name) && !this.#exact.has(bare(name))) return undefined;
    const foreign =
      elsewhereAhead.test(text.slice(0, from)) || elsewhereAhead.test(name.slice(0, 4));
    const law = foreign ? undefined : this.#exactly(name);
    return { from, to, law: law?.id, name, year: undefined, earlier: false };
  }

  /** The law of a whole title, with or without its issuer and the year that it may carry. */
  #exactly(name: string): CheckedLaw | undefined {
    const short = name.replace(/\s*\(?(?:19|20)\d\d年?(?:修订|修正)?\)?$/u, '').trim();
    for (const one of [name, short]) {
      const law = this.#exact.get(bare(one)) ?? this.#exact.get(bare(withoutIssuer(one)));
      if (law) return law;
    }
    const title = bare(withoutIssuer(short));
    if (title.length < 8) return undefined;
    return this.#laws.find(({ zh }) => bare(withoutIssuer(readName(zh))) === title);
  }

  /** A law by its name, unless more words make it the name of another instrument. */
  #named(text: string, from: number, to: number, law: CheckedLaw): LawMention {
    const before = text.slice(Math.max(0, from - 90), from);
    const after = text.slice(to, to + 90);
    const mention = { from, to, law: law.id as string | undefined, name: text.slice(from, to) };
    const more = { year: undefined, earlier: false };
    const ahead = ruleAhead.exec(before);
    const behind =
      ruleBehind.exec(after) ??
      (/\p{Script=Han}$/u.test(mention.name) ? ruleBehindChinese.exec(after) : null);
    if (ahead || behind) {
      const start = ahead ? from - ahead[0].length : from;
      const end = behind ? to + behind[0].length : to;
      const name = text.slice(start, end);
      const rules = this.#rulesOf(law, name);
      return { from: start, to: end, law: rules?.id, name, ...more };
    }
    if (elsewhereAhead.test(before) || elsewhereBehind.test(after)) {
      const country = elsewhereAhead.exec(before)?.[0] ?? '';
      const end = elsewhereBehind.exec(after)?.[0] ?? '';
      const name = `${country}${mention.name}${end}`.trim();
      return {
        ...mention,
        from: from - country.length,
        to: to + end.length,
        law: undefined,
        name,
        ...more,
      };
    }
    return { ...mention, ...more };
  }

  /** The instrument held that implements a law and goes by such a word. */
  #rulesOf(law: CheckedLaw, name: string): CheckedLaw | undefined {
    const exact = this.#exact.get(bare(name));
    if (exact) return exact;
    const family = new Set(
      this.#laws.filter(({ zh }) => sameTitle(zh, law.zh)).map(({ id }) => id),
    );
    return this.#laws.find(
      ({ rulesOf }) =>
        rulesOf && family.has(rulesOf.law) && rulesOf.as.some((word) => name.includes(word)),
    );
  }
}

/** Whether two laws are versions of one, by their Chinese titles. */
export const sameTitle = (a: string, b: string): boolean => withoutYear(a) === withoutYear(b);
const withoutYear = (zh: string): string => zh.replace(/[（(]\d{4}年?[)）]$/u, '');

const withoutIssuer = (name: string): string =>
  name.replace(issuers, '').replace(/^(?:印发|关于)+/u, '');

/** A name without spaces and marks, for exact comparison. */
const bare = (name: string): string => name.replace(/[\s《》〈〉「」、,.()（）'-]+/gu, '');

/** 法释〔2001〕4号 as it is written in English: “fashi 2001 no 4”. */
function numberNames({ facts }: CheckedLaw): string[] {
  const [, year, number] = /^法释[〔[(]?(\d{4})[〕\])]?(\d+)号$/u.exec(facts.number ?? '') ?? [];
  if (!year) return [];
  return ['fa shi', 'fashi'].flatMap((name) =>
    [`[${year}]`, `(${year})`, `〔${year}〕`, year].map((each) => `${name} ${each} no. ${number}`),
  );
}

/** “zhonghua renmin gongheguo xing fa” and “xing fa”, in one word each or apart. */
function romanNames(pinyin: string): string[] {
  const whole = readName(pinyin);
  const short = whole.replace(/^zhonghua renmin gongheguo /, '');
  return [
    ...new Set([
      whole,
      short,
      ...[whole, short].map((name) => name.replace(/fa$/, ' fa').replace(/ {2,}/g, ' ')),
    ]),
  ]
    .flatMap((name) => [name, name.replace(/ fa$/, 'fa')])
    .filter((name) => name.includes(' ') || name.length > 4);
}

/**
 * Names with what describes them: “interpretation of 2001 (Fashi [2001] No. 4)” is one mention. A
 * description that meets no name counts by itself where it fits one instrument held, or says who made
 * rules that are not.
 */
function joined(
  text: string,
  named: readonly LawMention[],
  described: readonly Description[],
): LawMention[] {
  const all = [...named];
  for (const { slight, ...one } of described) {
    const meets = all.findIndex(
      ({ from, to }) =>
        (from < one.to && to > one.from) ||
        (from >= one.to && /^[\s,(]*$/.test(text.slice(one.to, from))),
    );
    if (meets < 0) {
      if (!slight) all.push(one);
      continue;
    }
    const other = all[meets]!;
    if (other.law === undefined && one.law === undefined) continue;
    if (slight && other.from < one.to) continue;
    // A law inside the words that say what rules are on is their subject.
    const isSubject =
      other.law !== undefined &&
      one.law !== undefined &&
      other.from > one.from &&
      other.to <= one.to;
    const law = isSubject ? one.law : (other.law ?? one.law);
    const isNumber = other.law !== undefined && other.from >= one.to;
    if (isSubject || isNumber || other.law === undefined)
      all[meets] = {
        ...other,
        law,
        from: Math.min(one.from, other.from),
        to: Math.max(one.to, other.to),
        year: undefined,
      };
  }
  return all;
}

/** Whether a stretch meets none of the mentions. */
const isFree = (mentions: readonly LawMention[], from: number, to: number): boolean =>
  mentions.every((other) => to <= other.from || from >= other.to);

/** Whether a name does not begin or end within a word. */
function standsAlone(text: string, from: number, to: number): boolean {
  const latin = /[a-z0-9]/;
  const [first, last] = [text[from]!, text[to - 1]!];
  if (latin.test(first) && latin.test(text[from - 1] ?? '')) return false;
  const after = text[to] ?? '';
  if (latin.test(last) && latin.test(after)) return false;
  // 刑七 is an amendment, 最高刑七年 is seven years.
  if (/^刑/u.test(first) && /^[年个]/u.test(after)) return false;
  return !(last === '法' && insideWord.test(text.slice(to)));
}

/** The mention with the year that stands with it, and whether an earlier law is meant. */
function dated(text: string, mention: LawMention): LawMention {
  const before = text.slice(Math.max(0, mention.from - 24), mention.from);
  const after = text.slice(mention.to, mention.to + 40);
  const year = yearBehind.exec(after)?.[1] ?? yearAhead.exec(before)?.[1];
  return {
    ...mention,
    year: mention.year ?? (year === undefined ? undefined : Number(year)),
    earlier: earlierAhead.test(before),
  };
}
