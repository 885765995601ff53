/** Posting lists, built without blocking the main thread. */
import { MainThreadYielder } from './yield-to-main.ts';

/** The posting lists of one field. */
export interface Lists {
  /** The posting list of each token: the numbers of the texts that contain it, ascending. */
  of: ReadonlyMap<string, readonly number[]>;
  /** How many different tokens each text has. */
  sizes: readonly number[];
}

/** Builds posting lists, yielding to the main thread when it has worked too long. */
export class ListMaker {
  readonly #yielder = new MainThreadYielder();

  async make<T>(
    texts: readonly T[],
    tokensOf: (text: T, place: number) => Iterable<string>,
  ): Promise<Lists> {
    const of = new Map<string, number[]>();
    const sizes: number[] = [];
    for (const [place, text] of texts.entries()) {
      const tokens = new Set(tokensOf(text, place));
      for (const token of tokens) {
        const list = of.get(token);
        if (list) list.push(place);
        else of.set(token, [place]);
      }
      sizes.push(tokens.size);
      if (this.#yielder.isDue) await this.#yielder.yield();
    }
    return { of, sizes };
  }
}
