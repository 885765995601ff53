/**
 * The reference many times over, each copy in partly other words, so that indexes and vocabularies
 * grow as real ones do.
 */
import type { AnyEntry } from '../../src/domain/reference/entry.ts';
import type { Reference } from '../../src/domain/reference/reference.ts';

/** Keys whose strings a reader reads; all others hold ids, dates and codes and stay well-formed. */
const read = new Set([
  'title',
  'short',
  'shortZh',
  'zh',
  'en',
  'pinyin',
  'aliases',
  'terms',
  'questions',
  'summary',
  'translation',
  'text',
  'number',
]);
/** Large and never searched: shared between copies. */
const shared = new Set(['source', 'file', 'mentions', 'via', 'textDigest']);

/** A number from a text, the same everywhere (FNV-1a). */
function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value >>> 0;
}

/** `law/x/1#p1` → `law/x-c3/1#p1`, `cases/y` → `cases/y-c3`: copies of a law stay one law. */
const renamed = (id: string, copy: number): string =>
  id.replace(/^(law\/[^/#]+|[a-z]+\/[^/#]+)/, `$1-c${copy}`);

/**
 * Words of copy `copy`: of ten, four stay, five become another word of the vocabulary and one a
 * word seen nowhere else. Of ten Chinese characters three become another one. The same word becomes
 * the same word throughout a copy.
 */
function reworder(
  vocabulary: readonly string[],
  characters: readonly string[],
  copy: number,
): (text: string) => string {
  const memo = new Map<string, string>();
  const other = (word: string): string => {
    const lot = hash(`${copy} ${word.toLowerCase()}`);
    if (/\p{Script=Han}/u.test(word))
      return lot % 10 < 3 ? characters[lot % characters.length]! : word;
    if (/^\d+$/.test(word)) return word;
    if (lot % 10 < 4) return word;
    return lot % 10 < 9
      ? vocabulary[lot % vocabulary.length]!
      : `${word.slice(0, 4)}${(lot % 46_656).toString(36)}`;
  };
  return (text) =>
    text.replace(/\p{Script=Han}|[\p{L}\p{N}]{4,}/gu, (word) => {
      const known = memo.get(word);
      if (known !== undefined) return known;
      const made = other(word);
      memo.set(word, made);
      return made;
    });
}

/**
 * The reference `factor` times; the first copy is the original, so that labelled queries keep their
 * answers.
 */
export function multiply(reference: Reference, factor: number): Reference {
  const texts = [...reference.entries.values()]
    .flatMap((entry) => [
      entry.data.title,
      entry.data.summary,
      ...entry.body.sections.map((section) => section.text),
    ])
    .join(' ');
  const vocabulary = [...new Set(texts.toLowerCase().match(/\p{Script=Latin}{4,}/gu) ?? [])].sort();
  const characters = [...new Set(texts.match(/\p{Script=Han}/gu) ?? [])].sort();
  const maps = {
    entries: new Map(reference.entries),
    wordings: new Map(reference.wordings),
    incoming: new Map(reference.incoming),
    anchors: new Map(reference.anchors),
    phrasings: new Map(reference.phrasings),
  };
  for (let copy = 1; copy < factor; copy++) {
    const reword = reworder(vocabulary, characters, copy);
    const clones = new Map<object, object>();
    const clone = (value: unknown, key: string): unknown => {
      if (typeof value === 'string') {
        if (read.has(key)) return reword(value);
        return reference.entries.has(value.split('#')[0]!) ? renamed(value, copy) : value;
      }
      if (typeof value !== 'object' || value === null || shared.has(key) || value instanceof Set)
        return value;
      const known = clones.get(value);
      if (known) return known;
      const made: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
      clones.set(value, made);
      // What stands in an array is read as its key says: aliases are words, related pages are ids.
      for (const [name, part] of Object.entries(value))
        (made as Record<string, unknown>)[name] = clone(part, Array.isArray(value) ? key : name);
      return made;
    };
    for (const [id, entry] of reference.entries)
      maps.entries.set(renamed(id, copy), clone(entry, '') as AnyEntry);
    for (const name of ['wordings', 'incoming', 'anchors', 'phrasings'] as const)
      for (const [id, value] of reference[name])
        (maps[name] as Map<string, unknown>).set(renamed(id, copy), clone(value, name));
  }
  return { ...reference, ...maps };
}
