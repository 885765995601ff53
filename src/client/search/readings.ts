/** How Chinese names are read: in pinyin, by their initials, and pair by pair. Made when first needed. */
import { isHan, pairsOf, rawWords } from '../../domain/words.ts';
import type { FirstIndex } from '../../derive/search-index.ts';
import type { Name } from './vocabulary.ts';

export class Readings {
  /** Squeezed pinyin, and its initials → names. */
  readonly byPinyin = new Map<string, Name[]>();
  readonly byInitials = new Map<string, Name[]>();
  /** Pinyin of a pair of characters → the pairs read so: jingwai → 境外. */
  readonly pairs = new Map<string, Set<string>>();

  constructor(names: readonly Name[], { syllables: table, exact }: FirstIndex['pinyin']) {
    const syllableOf = new Map<string, string>();
    for (const [, char, syllable] of table.matchAll(/(\p{Script=Han})([a-z]*)/gu)) syllableOf.set(char!, syllable!);
    for (const name of names) {
      const runs = rawWords(name.plain).filter(isHan);
      if (runs.length === 0) continue;
      for (const run of runs) {
        if (run.length < 2) continue;
        for (const pair of pairsOf(run)) {
          const reading = [...pair].map((char) => syllableOf.get(char) ?? '').join('');
          const pairs = this.pairs.get(reading);
          if (pairs) pairs.add(pair);
          else this.pairs.set(reading, new Set([pair]));
        }
      }
      const syllables = [...name.text].map((char) => syllableOf.get(char) ?? '').filter(Boolean);
      const whole = exact[name.text] ?? syllables.join('');
      if (whole.length > 1) append(this.byPinyin, whole, name);
      if (name.role === 'term' && syllables.length > 2) append(this.byInitials, syllables.map((syllable) => syllable[0]).join(''), name);
    }
  }
}

/** Put a name on the list of a key. */
export function append(lists: Map<string, Name[]>, key: string, name: Name): void {
  const list = lists.get(key);
  if (list) list.push(name);
  else lists.set(key, [name]);
}
