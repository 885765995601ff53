/** Splits long work, so that the main thread can handle keys and paint in between. */

/**
 * Milliseconds of work between two yields. On a machine four times slower than a fast one, so much
 * work and a keystroke still fit into two frames.
 */
const budget = 4;

/** Resolves when the browser has handled what waited: `scheduler.yield` where there is one. */
function yieldToMain(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Says when to yield, and yields. */
export class MainThreadYielder {
  #until = performance.now() + budget;

  /** Whether the work since the last yield has used up its budget. */
  get isDue(): boolean {
    return performance.now() >= this.#until;
  }

  /** Let the browser work, then begin anew. */
  async yield(): Promise<void> {
    await yieldToMain();
    this.#until = performance.now() + budget;
  }
}
