/** Names by their key, and the words of names. Each is made when first asked for. */
import { isHan } from '../../../domain/language/tokenize.ts';
import { keyOf, rawWords, stemOf } from '../../../domain/language/analyze.ts';
import type { Name, NamesText } from './names-text.ts';
import { append } from './pinyin-names.ts';
import { beginningOf, type TokenTable } from './token-table.ts';

const none: readonly Name[] = [];

/** Names by key, and their words, found in the searched string. */
export class NameTable {
  readonly #text: NamesText;
  readonly #tokens: TokenTable;
  /** First word of a key → key → names. Chinese keys are all under the empty word. */
  readonly #called = new Map<string, Map<string, Name[]>>();
  #chinese: Set<Name> | undefined;

  constructor(text: NamesText, tokens: TokenTable) {
    this.#text = text;
    this.#tokens = tokens;
  }

  /** The names of a key, see `keyOf`. */
  called(key: string): readonly Name[] {
    const [first = ''] = key.split(' ', 1);
    const group = isHan(first) ? '' : first;
    let names = this.#called.get(group);
    if (!names) {
      this.#called.set(group, (names = new Map()));
      for (const name of group === '' ? this.inChinese : this.#having(group))
        append(names, keyOf(name.plain), name);
    }
    return names.get(key) ?? none;
  }

  /** Names with a word of this stem, stop words included. */
  #having(stem: string): ReadonlySet<Name> {
    const names = new Set<Name>();
    this.#tokens.eachWord(
      beginningOf(stem),
      (word, place) => stemOf(word) === stem && this.#addAt(place, names),
    );
    return names;
  }

  #addAt(place: number, names: Set<Name>): void {
    const start = this.#text.beginning(place);
    if (this.#text.role(start) !== 'line') names.add(this.#text.name(start));
  }

  /** Names with Chinese characters. */
  get inChinese(): ReadonlySet<Name> {
    if (!this.#chinese) {
      this.#chinese = new Set();
      for (const { index } of this.#text.plain.matchAll(/\p{Script=Han}+/gu))
        this.#addAt(index, this.#chinese);
    }
    return this.#chinese;
  }

  /** Every English word of a name with this prefix, unstemmed. */
  wordsFrom(beginning: string): ReadonlySet<string> {
    const words = new Set<string>();
    this.#tokens.eachWord(
      beginning,
      (word, place) => this.#text.role(this.#text.beginning(place)) !== 'line' && words.add(word),
    );
    return words;
  }

  /** Every English word of a name. */
  get words(): ReadonlySet<string> {
    return new Set(
      [...this.#text.names()].flatMap(({ plain }) =>
        rawWords(plain).filter((word) => !isHan(word)),
      ),
    );
  }
}
