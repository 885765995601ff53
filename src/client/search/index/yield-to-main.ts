/** Long work in slices, so that a key pressed meanwhile need not wait. */

/** Milliseconds on a fast machine; on one four times slower a slice and a keystroke still fit into two frames. */
const length = 4;

/** A rest for the browser, during which it handles keys and makes frames. */
function rest(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Says when a slice is over. */
export class Slices {
  #until = performance.now() + length;

  get over(): boolean {
    return performance.now() >= this.#until;
  }

  /** Let the browser work, and begin the next slice. */
  async rest(): Promise<void> {
    await rest();
    this.#until = performance.now() + length;
  }
}
