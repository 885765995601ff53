/** Which texts have a token. Made in slices, so that a key pressed meanwhile need not wait. */
import { Slices } from './yield-to-main.ts';

/** Token → the places of the texts that have it, ascending, and how many different tokens each text has. */
export interface Lists {
  of: ReadonlyMap<string, readonly number[]>;
  sizes: readonly number[];
}

/** Makes lists one after the other with rests in between. */
export class ListMaker {
  readonly #slices = new Slices();

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
      if (this.#slices.over) await this.#slices.rest();
    }
    return { of, sizes };
  }
}
