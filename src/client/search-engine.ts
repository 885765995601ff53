/** The search itself: citation first, then names, then text, then spelling. The same in the browser and on the command line. */
import Fuse from 'fuse.js';
import { parseCitation } from '../domain/citation-parser.ts';
import { normalize, squeeze } from '../domain/normalize.ts';
import type { SearchIndex, SearchRecord } from '../derive/search-records.ts';

/** One answer, best first. */
export interface Hit {
  record: SearchRecord;
  /** Why it is here, in words. */
  reason: string;
}

/** What a query brought. */
export interface Answer {
  hits: Hit[];
  /** Something to tell the reader besides the hits, such as that an article is not held. */
  notice: string | undefined;
  /** Words to mark in titles and lines, normalised. */
  words: string[];
}

interface Prepared {
  record: SearchRecord;
  names: string[];
  pinyin: string[];
  text: string;
}

const maxQuery = 200;
const maxHits = 30;
const stop = new Set('a an and are be by can do does for from get how i in is it me my of on or the this to under what when which who why will with you'.split(' '));
const rank: Record<string, number> = { offence: 0, concept: 1, penalty: 1, procedure: 1, factor: 1, provision: 2, guide: 3, instrument: 2, claim: 4, case: 4, version: 5 };

export class SearchEngine {
  readonly #index: SearchIndex;
  readonly #prepared: Prepared[];
  readonly #byId: Map<string, SearchRecord>;
  readonly #fuzzy: Fuse<{ record: SearchRecord; names: string[] }>;

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#byId = new Map(index.records.map((record) => [record.id, record]));
    this.#prepared = index.records.map((record) => {
      const own = record.id.includes('#') ? [] : [record.zh ?? '', ...(record.names ?? [])];
      return {
        record,
        names: [record.title, ...own].filter(Boolean).map(normalize),
        pinyin: record.pinyin ?? [],
        text: normalize([record.title, ...own, record.summary, record.text].filter(Boolean).join(' · ')),
      };
    });
    const pages = this.#prepared.filter(({ record }) => !record.id.includes('#')).map(({ record, names, pinyin }) => ({ record, names: [...names, ...pinyin] }));
    this.#fuzzy = new Fuse(pages, { keys: ['names'], threshold: 0.25, ignoreLocation: true, minMatchCharLength: 3, includeScore: true });
  }

  /** Answer a query. Any string is accepted; nothing throws. */
  search(query: string): Answer {
    const text = normalize(query.slice(0, maxQuery));
    if (text === '') return { hits: [], notice: undefined, words: [] };
    const cited = this.#citation(query);
    const words = wordsOf(text);
    const found = new Map<string, Hit & { tier: number; weight: number }>(cited.hits.map((hit, i) => [hit.record.id, { ...hit, tier: i - cited.hits.length, weight: 0 }]));
    for (const prepared of this.#prepared) {
      const match = matchNames(prepared, text) ?? matchText(prepared, text, words);
      if (match && !found.has(prepared.record.id)) found.set(prepared.record.id, { record: prepared.record, ...match });
    }
    if (found.size === 0 && cited.notice === undefined) for (const hit of this.#spelling(text)) found.set(hit.record.id, { ...hit, tier: 9, weight: 0 });
    const hits = [...found.values()].sort(
      (a, b) => a.tier - b.tier || Number(a.record.id.includes('#')) - Number(b.record.id.includes('#')) || (rank[a.record.kind] ?? 9) - (rank[b.record.kind] ?? 9) || a.weight - b.weight,
    );
    return { hits: hits.slice(0, maxHits).map(({ record, reason }) => ({ record, reason })), notice: cited.notice, words };
  }

  /** A citation goes straight to its place; one that is not held is said to be so. */
  #citation(query: string): { hits: Hit[]; notice: string | undefined } {
    const parsed = parseCitation(query, this.#index.instruments);
    const instrument = parsed && this.#index.instruments.find((candidate) => candidate.id === parsed.instrument);
    if (!parsed || !instrument) return { hits: [], notice: undefined };
    const page = `${parsed.instrument}/${parsed.article}`;
    const anchor = parsed.paragraph ? `#p${parsed.paragraph}${parsed.item ? `-i${parsed.item}` : ''}` : '';
    const hits = [...new Set([page + anchor, page])].flatMap((id): Hit[] => {
      const record = this.#byId.get(id);
      return record ? [{ record, reason: 'Go to the citation' }] : [];
    });
    if (hits.length && anchor && !this.#byId.has(page + anchor)) return { hits, notice: `${instrument.short} ${instrument.unit} ${parsed.article} has no such paragraph or item.` };
    if (hits.length) return { hits, notice: undefined };
    const own = this.#byId.get(parsed.instrument);
    const noun = instrument.unit === 'art.' ? 'article' : instrument.unit;
    const exists = Number(parsed.article.split('-')[0]) <= Number(instrument.last.split('-')[0]);
    const notice = exists ? `${instrument.short} ${instrument.unit} ${parsed.article} is not held here.` : `${instrument.short} has ${instrument.last} ${noun}s; there is no ${noun} ${parsed.article}.`;
    return { hits: own ? [{ record: own, reason: 'The law it belongs to' }] : [], notice };
  }

  /** Near spellings of names, for queries that nothing else answers. */
  #spelling(text: string): Hit[] {
    if (text.length < 4 || !/\p{L}/u.test(text)) return [];
    return this.#fuzzy.search(text, { limit: 5 }).map(({ item }) => ({ record: item.record, reason: 'Similar spelling' }));
  }
}

/** Words that count: no stop words; a run of Chinese is one word; a plural is its singular, which is found in both. */
export function wordsOf(normalized: string): string[] {
  const words = normalized.match(/\p{Script=Han}+|[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
  const content = words.filter((word) => !stop.has(word));
  return [...new Set((content.length ? content : words).map((word) => (/^[a-z]{3,}[^s]s$/.test(word) ? word.slice(0, -1) : word)))].slice(0, 24);
}

type Match = { tier: number; weight: number; reason: string };

function matchNames({ names, pinyin }: Prepared, text: string): Match | undefined {
  const squeezed = squeeze(text);
  const best = (test: (name: string) => boolean): number => names.findIndex(test);
  // A title comes before another name that matches equally well.
  const say = (tier: number, at: number, words: string): Match => ({ tier: tier + (at === 0 ? 0 : 0.3), weight: Math.abs(names[at]!.length - text.length), reason: at === 0 ? `${words} title` : `${words} “${names[at]}”` });
  const exact = best((name) => name === text);
  if (exact >= 0) return say(0, exact, exact === 0 ? 'Exact' : 'Also called');
  if (/^[a-z]+$/.test(squeezed) && squeezed.length > 3 && pinyin.includes(squeezed)) return { tier: 0, weight: 1, reason: 'Pinyin of its name' };
  const prefix = best((name) => name.startsWith(text) && text.length > 1);
  if (prefix >= 0) return say(1, prefix, 'Beginning of');
  const inside = best((name) => text.length > 1 && (/\p{Script=Han}/u.test(text) ? name.includes(text) : ` ${name} `.includes(` ${text} `)));
  if (inside >= 0) return say(2, inside, 'In');
  if (/^[a-z]+$/.test(squeezed) && squeezed.length > 4 && pinyin.some((p) => p.startsWith(squeezed))) return { tier: 2, weight: 2, reason: 'Beginning of its pinyin' };
  return undefined;
}

function matchText({ text: body, names }: Prepared, text: string, words: string[]): Match | undefined {
  if (text.length > 2 && wordAt(body, text)) return { tier: 3, weight: body.indexOf(text), reason: 'These words in the text' };
  if (words.length === 0 || !words.every((word) => wordAt(body, word))) return undefined;
  const inNames = words.every((word) => names.some((name) => wordAt(name, word)));
  return inNames ? { tier: 2.5, weight: names[0]!.length, reason: 'All words in its names' } : { tier: 4, weight: body.length, reason: 'All words in the text' };
}

/** Whether `word` stands in `text`; a Latin word must begin at the beginning of one there. */
function wordAt(text: string, word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) return true;
  return false;
}
