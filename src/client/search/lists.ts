/** Which texts have a token. Made in slices, so that a key pressed meanwhile need not wait. */

/** Token → the places of the texts that have it, ascending, and how many different tokens each text has. */
export interface Lists {
  of: ReadonlyMap<string, readonly number[]>;
  sizes: readonly number[];
}

/** Milliseconds on a fast machine; on one four times slower a slice and a keystroke still fit into two frames. */
const slice = 4;

/** A rest for the browser, during which it handles keys and makes frames. */
function rest(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Makes lists one after the other with rests in between. */
export class ListMaker {
  #until = performance.now() + slice;

  async make<T>(texts: readonly T[], tokensOf: (text: T, place: number) => Iterable<string>): Promise<Lists> {
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
      if (performance.now() < this.#until) continue;
      await rest();
      this.#until = performance.now() + slice;
    }
    return { of, sizes };
  }
}
